//! The two shapes of a page, with hostile words in it.

use mastara::domain::law::Lang;
use mastara::export::{Block, Item, html, text};
use mastara::i18n::{Piece, Said};

const HOSTILE: &str = "</title><script>alert('x')</script><img src=\"http://a/\" onerror=b>&amp;";

#[test]
fn hostile_words_stay_words_in_html() {
    let said = Said::words(HOSTILE).then(Piece::Isolate(HOSTILE.to_owned()));
    let item = Item { said: said.clone(), below: vec![said.clone()] };
    let blocks = [
        Block::Title(said.clone()),
        Block::Heading(said.clone()),
        Block::Under(said.clone()),
        Block::Big(said.clone()),
        Block::Line(said.clone()),
        Block::Small(said),
        Block::List(vec![item]),
    ];
    let page = html(&blocks, HOSTILE, Lang::Fr);
    // Whatever begins a tag is one of ours.
    let ours = [
        "!doctype", "html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "small", "ul",
        "li", "bdi",
    ];
    for tag in page.split('<').skip(1) {
        let name = tag.trim_start_matches('/').split([' ', '>']).next().unwrap();
        assert!(ours.contains(&name), "<{name}");
    }
    assert_eq!(page.matches("&lt;script&gt;alert(&#39;x&#39;)").count(), 17);
    assert!(page.contains("&amp;amp;") && page.contains("default-src 'none'"));
    assert!(!page.contains("src=\"") && !page.contains("href"), "it fetches nothing");
}

#[test]
fn direction_is_kept_by_the_page_and_by_each_value() {
    let said = Said::words("قبل ").then(Piece::Isolate("27/11/2026".to_owned()));
    let page = html(&[Block::Line(said.clone())], "ورقة", Lang::Ar);
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">") && page.contains("<bdi>27/11/2026</bdi>"));
    assert_eq!(text(&[Block::Line(said.clone())], Lang::Ar), "قبل \u{2068}27/11/2026\u{2069}\n");
    assert_eq!(text(&[Block::Line(said)], Lang::Fr), "قبل \u{2068}27/11/2026\u{2069}\n");
    let plain = Said::words("avant le ").then(Piece::Isolate("27/11/2026".to_owned()));
    assert_eq!(text(&[Block::Line(plain.clone())], Lang::Fr), "avant le 27/11/2026\n");
    assert!(html(&[Block::Line(plain)], "a", Lang::Fr).contains("dir=\"ltr\""));
}
