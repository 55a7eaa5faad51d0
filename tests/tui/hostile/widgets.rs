//! A hundred thousand strings that were made to harm, through everything that screens are made of and through
//! widgets that let everything through: whatever they hold, the terminal gets text, places and colours, and
//! each cell stands where the screen has it. `MASTARA_HOSTILE=all` puts each string through every one.

use super::judge::judge;
use super::strings::Dice;
use crate::tui::stage::outside;
use mastara::domain::clean::{clean, forbidden, is_joiner};
use mastara::domain::law::Lang;
use mastara::i18n::Said;
use mastara::i18n::typed::Sense;
use mastara::tui::ctx::Ctx;
use mastara::tui::effect::Progress;
use mastara::tui::frame::Frame;
use mastara::tui::rtl::{Encoding, gate, turn};
use mastara::tui::sight::Sight;
use mastara::tui::widgets::acts::Acts;
use mastara::tui::widgets::columns::{self, Column};
use mastara::tui::widgets::field::Field;
use mastara::tui::widgets::form::{Day, Entry, Form, Offer};
use mastara::tui::widgets::list::{self, Choice};
use mastara::tui::widgets::parts::{Item, Part, Parts};
use mastara::tui::widgets::scroll::Scroll;
use mastara::tui::widgets::secret::Secret;
use mastara::tui::widgets::{heading, progress, text};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use ratatui::text::Line;
use ratatui::widgets::{Block, List, Paragraph, Row, Table};

const STRINGS: usize = 100_000;
const COLUMNS: u16 = 40;
const ROWS: u16 = 40;

/// Ways to draw a string into one row.
const LINES: usize = 16;
/// Ways to draw many into an area.
const AREAS: usize = 6;

/// Draws a string into one row of its own, each in another way.
fn draw(way: usize, string: &str, ctx: &Ctx, frame: &mut Frame<'_>, row: Rect) {
    let room = usize::from(row.width);
    let style = Style::new();
    let said = Said::words(string).and(Said::value(string));
    let first = |lines: Vec<Line<'static>>| lines.into_iter().next().unwrap_or_default();
    match way % LINES {
        0 => frame.line(text::words(string, style), row),
        1 => frame.line(text::value(string, style), row),
        2 => frame.line(text::line(&said, style), row),
        3 => frame.line(Line::from(text::fit(text::spans(&said, style), room)), row),
        4 => frame.line(first(text::wrap(&[text::words(string, style)], room)), row),
        5 => frame.line(first(text::paragraph(&said, style, row.width)), row),
        6 => heading::draw(ctx, frame, &said, row),
        7 => {
            let cells = vec![vec![vec![text::value(string, style)], vec![text::words(string, style)]]];
            let columns = [Column::new(4, 20, 0), Column::new(4, 30, 1)];
            frame.line(first(columns::lines(&columns, &cells, row.width)), row);
        }
        8 => Field::new(string).draw(ctx, frame, row, true, ""),
        9 => {
            let mut field = Field::default();
            field.draw(ctx, frame, row, false, string);
            field.paste(string);
            assert!(!field.text().chars().any(|c| forbidden(c) && !is_joiner(c)), "{string:?}");
            field.draw(ctx, frame, row, true, "");
        }
        10 => frame.render(Paragraph::new(string), row),
        11 => frame.render(Block::new().title(string), row),
        12 => frame.line(progress::line(ctx, string, Some(Progress { done: 1, total: 3 }), row.width), row),
        13 => {
            let mut secret = Secret::default();
            secret.shown = true;
            secret.paste(string);
            secret.draw(ctx, frame, row);
        }
        14 => frame.render(Table::default().rows([Row::new([string, string])]), row),
        _ => frame.render(List::new([string]), row),
    }
}

/// Draws many strings into an area, each time in another way.
fn draw_all(way: usize, strings: &[String], ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
    let style = Style::new();
    let said = |string: &str| Said::words(string).and(Said::value(string));
    let lines = |width| strings.iter().flat_map(move |it| text::paragraph(&said(it), style, width));
    match way % AREAS {
        0 => list::draw(ctx, frame, area, Choice::default(), strings.len(), 2, |at, _| {
            vec![text::line(&said(&strings[at]), style), Line::from(text::value(strings[at].as_str(), style))]
        }),
        1 => {
            let item = |it: &String| {
                Item::<()>::text(&said(it), style).end(&said(it), style).below(&said(it), style)
            };
            let parts = strings.chunks(5).map(|five| {
                let items = five.iter().map(item).collect();
                if five[0].len() % 2 == 0 {
                    Part::title(said(&five[0]), items)
                } else {
                    Part::aside(said(&five[0]), items)
                }
            });
            let parts = Parts::new(parts);
            let half = Rect { height: area.height / 2, ..area };
            parts.draw(ctx, frame, half, Choice::default());
            parts.preview(ctx, frame, Rect { y: half.bottom(), ..half });
        }
        2 => {
            let mut form = Form::new(Vec::new());
            for it in strings.chunks(4) {
                let offers = it.iter().map(|it| Offer::new(it.as_str(), it.as_str())).collect();
                form.entries.extend([
                    Entry::text("text", "label", "").asking(said(&it[0])),
                    Entry::day("day", "label", Day::new(Sense::Past)),
                    Entry::pick("pick", "label", offers),
                ]);
            }
            for (at, it) in strings.iter().enumerate().take(form.entries.len()) {
                form.focus_on(at);
                form.paste(it);
                form.entries[at].error = Some(said(it));
            }
            form.focus_on(strings[0].len() % form.entries.len());
            form.draw(ctx, frame, area);
        }
        3 => Scroll::default().draw(ctx, frame, area, &lines(area.width).collect::<Vec<_>>()),
        4 => {
            let mut acts = Acts::default();
            acts.paste(&strings[0]);
            acts.draw(ctx, frame, area, true);
        }
        _ => frame.lines(lines(area.width), area),
    }
}

/// What a page of strings looks like to a terminal.
fn page(number: usize, ctx: &Ctx, draw: impl FnOnce(&mut Frame<'_>)) -> usize {
    let sight = Sight::default();
    let mut buffer = Buffer::empty(Rect::new(0, 0, COLUMNS, ROWS));
    draw(&mut Frame::new(&mut buffer, &sight));
    let refused = gate::seal(&mut buffer);
    let encoding = Encoding::ALL[number % Encoding::ALL.len()];
    turn(&mut buffer, ctx.direction(), encoding);
    judge(&buffer, &format!("page {number}, {encoding:?}"));
    refused
}

#[test]
fn a_hundred_thousand_hostile_strings_reach_the_terminal_as_text_alone() {
    let contexts = Lang::ALL.map(outside);
    let mut dice = Dice(0x6D61_7374_6172_6121);
    let whole = std::env::var_os("MASTARA_HOSTILE").is_some_and(|how| how == "all");
    let mut refused = 0;
    for number in 0..STRINGS / usize::from(ROWS) {
        let ctx = &contexts[number % 3];
        let strings: Vec<String> = (0..ROWS).map(|_| dice.string()).collect();
        for it in &strings {
            let once = clean(it).text;
            assert!(!once.chars().any(|c| forbidden(c) && !is_joiner(c)), "{it:?}");
        }
        let ways = if whole { LINES + AREAS } else { 1 };
        for way in 0..ways {
            let way = way + if whole { 0 } else { number % 8 };
            refused += page(number, ctx, |frame| {
                let inner = Rect::new(2, 0, COLUMNS - 4, ROWS);
                if way >= LINES || (!whole && way == 7) {
                    draw_all(if whole { way } else { number / 8 }, &strings, ctx, frame, inner);
                    return;
                }
                for (y, it) in (0..).zip(&strings) {
                    frame.line("#", Rect::new(0, y, 1, 1));
                    let way = if whole { way } else { number + usize::from(y) };
                    draw(way, it, ctx, frame, Rect { y, height: 1, ..inner });
                    frame.line("#", Rect::new(COLUMNS - 1, y, 1, 1));
                }
            });
        }
    }
    assert!(refused > STRINGS / 20, "only {refused} cells were refused: the strings are too tame");
}
