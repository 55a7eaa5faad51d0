//! A page as blocks, and the two shapes in which it leaves: plain text, and one HTML file that
//! fetches nothing and runs nothing. It must not know what a page is about.
//!
//! A value (a date, a name, an article) keeps its own direction: by `bdi` in HTML, by isolate marks
//! in text that has right-to-left letters.

use crate::domain::law::Lang;
use crate::i18n::bidi::{Base, levels};
use crate::i18n::{Piece, Said};

/// A line of a list, and what is said below it in small letters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// The line.
    pub said: Said,
    /// Below it.
    pub below: Vec<Said>,
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// The title of the page.
    Title(Said),
    /// A part begins.
    Heading(Said),
    /// A smaller part begins.
    Under(Said),
    /// What must be seen first.
    Big(Said),
    /// A paragraph.
    Line(Said),
    /// In small letters.
    Small(Said),
    /// A list.
    List(Vec<Item>),
    /// What is to be done, each with a box for a tick.
    Boxes(Vec<Item>),
    /// Words that are told by their numbers.
    Numbered(Vec<Said>),
    /// What is read on the screen and is not printed.
    Screen(Said),
}

/// The page as plain text.
pub fn text(blocks: &[Block], lang: Lang) -> String {
    let say = |said: &Said| {
        let plain = said.plain();
        let turns = lang == Lang::Ar || levels(&plain, Base::Ltr).of.iter().any(|level| level % 2 == 1);
        if turns { said.marked() } else { plain }
    };
    let mut lines = Vec::new();
    for block in blocks {
        match block {
            Block::Title(said) | Block::Line(said) => lines.push(say(said)),
            Block::Heading(said) => lines.extend([String::new(), format!("== {} ==", say(said))]),
            Block::Under(said) => lines.extend([String::new(), format!("-- {} --", say(said))]),
            Block::Big(said) | Block::Screen(said) => lines.push(format!(">> {}", say(said))),
            Block::Small(said) => lines.push(format!("   {}", say(said))),
            Block::Numbered(all) => {
                lines.extend(
                    (1..).zip(all).map(|(number, said): (usize, _)| format!("{number:>2}. {}", say(said))),
                );
            }
            Block::List(items) | Block::Boxes(items) => {
                let sign = if matches!(block, Block::Boxes(_)) { "[ ]" } else { "-" };
                for item in items {
                    lines.push(format!("{sign} {}", say(&item.said)));
                    lines.extend(item.below.iter().map(|below| format!("    {}", say(below))));
                }
            }
        }
    }
    lines.push(String::new());
    lines.join("\n")
}

/// The page as Markdown, for who keeps registers in such files.
pub fn markdown(blocks: &[Block], lang: Lang) -> String {
    let say = |said: &Said| {
        let marked = if lang == Lang::Ar { said.marked() } else { said.plain() };
        plainly(&marked)
    };
    let mut out = Vec::new();
    for block in blocks {
        match block {
            Block::Title(said) => out.push(format!("# {}", say(said))),
            Block::Heading(said) => out.push(format!("## {}", say(said))),
            Block::Under(said) => out.push(format!("### {}", say(said))),
            Block::Big(said) | Block::Screen(said) => out.push(format!("**{}**", say(said))),
            Block::Line(said) => out.push(say(said)),
            Block::Small(said) => out.push(format!("> {}", say(said))),
            Block::Numbered(all) => {
                let lines =
                    (1..).zip(all).map(|(number, said): (usize, _)| format!("{number}. {}", say(said)));
                out.push(lines.collect::<Vec<_>>().join("\n"));
            }
            Block::List(items) | Block::Boxes(items) => {
                let sign = if matches!(block, Block::Boxes(_)) { "- [ ]" } else { "-" };
                let lines = items.iter().flat_map(|item| {
                    let below = item.below.iter().map(|below| format!("  - {}", say(below)));
                    std::iter::once(format!("{sign} {}", say(&item.said))).chain(below)
                });
                out.push(lines.collect::<Vec<_>>().join("\n"));
            }
        }
    }
    out.join("\n\n") + "\n"
}

/// A word of Markdown that means nothing but itself.
fn plainly(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        if matches!(letter, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '&' | '!') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}

/// The look on a screen and on paper.
const STYLE: &str = "body{font:16px/1.5 sans-serif;color:#111;background:#fff;max-width:42em;margin:1.5em auto;padding:0 1em}\
h1{font-size:1.4em;margin:.2em 0}h2{font-size:1.15em;border-bottom:1px solid #999;margin:1.2em 0 .3em}\
h3{font-size:1em;margin:.8em 0 .2em}p{margin:.3em 0}.big{font-size:1.3em;font-weight:bold}\
small{display:block;color:#444}.boxes{list-style:\"\\2610\\00a0\\00a0\"}.boxes li{margin:.35em 0}\
.words{columns:3;font:1.2em/2 monospace;margin:1em 0;padding-inline-start:2.5em}\
.screen{border:2px solid #a00;padding:.6em;font-weight:bold}ul{margin:.2em 0;padding-inline-start:1.2em}\
@media print{.screen{display:none}body{margin:0;max-width:none;font-size:12pt}h2,h3{break-after:avoid}li{break-inside:avoid}}";

/// The page as one HTML file. `title` stands in the title bar: nothing about a person belongs there.
pub fn html(blocks: &[Block], title: &str, lang: Lang) -> String {
    let direction = if lang == Lang::Ar { "rtl" } else { "ltr" };
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n",
        lang.code(),
        escaped(title),
    );
    for block in blocks {
        let line = match block {
            Block::Title(said) => format!("<h1>{}</h1>", marked_up(said)),
            Block::Heading(said) => format!("<h2>{}</h2>", marked_up(said)),
            Block::Under(said) => format!("<h3>{}</h3>", marked_up(said)),
            Block::Big(said) => format!("<p class=\"big\">{}</p>", marked_up(said)),
            Block::Line(said) => format!("<p>{}</p>", marked_up(said)),
            Block::Small(said) => format!("<p><small>{}</small></p>", marked_up(said)),
            Block::List(items) => format!("<ul>\n{}\n</ul>", joined(items, row)),
            Block::Boxes(items) => format!("<ul class=\"boxes\">\n{}\n</ul>", joined(items, row)),
            Block::Numbered(all) => format!(
                "<ol class=\"words\" dir=\"ltr\">\n{}\n</ol>",
                joined(all, |said| format!("<li>{}</li>", marked_up(said)))
            ),
            Block::Screen(said) => format!("<p class=\"screen\">{}</p>", marked_up(said)),
        };
        out.push_str(&line);
        out.push('\n');
    }
    out.push_str("</body>\n</html>\n");
    out
}

fn row(item: &Item) -> String {
    let below = joined(&item.below, |said| format!("<small>{}</small>", marked_up(said)));
    format!("<li>{}{below}</li>", marked_up(&item.said))
}

fn joined<T>(all: &[T], tag: impl Fn(&T) -> String) -> String {
    all.iter().map(tag).collect::<Vec<_>>().join("\n")
}

fn marked_up(said: &Said) -> String {
    said.pieces()
        .iter()
        .map(|piece| match piece {
            Piece::Plain(text) => escaped(text),
            Piece::Isolate(text) => format!("<bdi>{}</bdi>", escaped(text)),
        })
        .collect()
}

fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            letter => out.push(letter),
        }
    }
    out
}
