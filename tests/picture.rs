//! The picture in the README: Today of a practice desk, on a fixed day, as the program draws it.

use crate::support::generated::assert_generated;
use crate::support::svg::svg;
use chrono::NaiveTime;
use mastara::desk::Desk;
use mastara::domain::law::Lang;
use mastara::procedures::Shelf;
use mastara::tui::app::App;
use mastara::tui::ctx::{Ctx, Habits, Place};
use mastara::tui::effect::Effect;
use mastara::tui::rtl::{Encoding, Terminal};
use mastara::tui::screens;
use mastara::tui::theme::Theme;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::path::PathBuf;

const SIZE: (u16, u16) = (110, 32);

#[test]
fn the_generated_pictures_of_today_are_current() {
    let day = crate::support::book::today();
    let book = Shelf::builtin().book();
    let mut place = Place::new(PathBuf::from("vault"), book.clone());
    place.day = Some(day);
    let terminal = Terminal { encoding: Encoding::Explicit, mlterm: false, because: "" };
    let now = day.and_time(NaiveTime::from_hms_opt(10, 30, 0).unwrap());
    let habits = Habits { theme: Theme::Dark, ..Habits::default() };
    let mut ctx = Ctx::new(habits, place, terminal, now);
    ctx.size = SIZE;
    ctx.desk = Some(Desk::practice(1, 120, book, Some(day)).unwrap());
    let mut app = App::new(ctx, screens::home());
    for (lang, name) in [(Lang::En, "today.svg"), (Lang::Fr, "today.fr.svg"), (Lang::Ar, "today.ar.svg")] {
        app.carry_out(Effect::Language(lang));
        let mut buffer = Buffer::empty(Rect::new(0, 0, SIZE.0, SIZE.1));
        app.draw(&mut buffer);
        let title = format!("{} · {}", app.ctx.word("mastara"), app.ctx.word("screen-today"));
        assert_generated(&format!("docs/{name}"), &svg(&buffer, &title));
    }
}
