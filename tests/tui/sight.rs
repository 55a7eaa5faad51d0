//! A long list stays where it is while the chosen line is in sight: the second click meets the line of the
//! first.

use super::stage::{app_on, hear, press, text};
use crossterm::event::{Event, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use mastara::domain::law::Lang;
use mastara::tui::app::App;
use mastara::tui::screens;
use mastara::tui::sight::top;
use proptest::prelude::*;

fn click(app: &mut App, row: usize) {
    let kind = MouseEventKind::Down(MouseButton::Left);
    let row = u16::try_from(row).unwrap();
    hear(app, Event::Mouse(MouseEvent { kind, column: 10, row, modifiers: KeyModifiers::NONE }));
}

fn lines(app: &mut App) -> Vec<String> {
    let marked = |line: &str| line.replace('▌', " ");
    text(app, 80, 24).lines().map(marked).collect()
}

#[test]
fn a_click_on_a_line_in_sight_moves_nothing_and_the_second_opens_that_line() {
    for place in ["go-calendar", "go-library"] {
        for row in [5, 12, 19, 20] {
            let mut app = app_on(Lang::En, screens::home());
            app.run(place);
            lines(&mut app);
            press(&mut app, "PageDown PageDown");
            let before = lines(&mut app);
            click(&mut app, row);
            let after = lines(&mut app);
            assert_eq!(before[4..21], after[4..21], "{place} {row}");
        }
    }
}

proptest! {
    #[test]
    fn what_is_chosen_is_in_sight_and_what_is_in_sight_stays(
        total in 1_usize..200, rows in 1_usize..60, at in 0_usize..200, tall in 1_usize..9, before in 0_usize..200,
    ) {
        let start = at.min(total - 1);
        let wanted = start..(start + tall).min(total);
        let last = total.saturating_sub(rows);
        let before = before.min(last);
        let now = top(Some(before), wanted.clone(), total, rows);
        prop_assert!(now <= last);
        prop_assert!(now <= wanted.start);
        prop_assert!(wanted.end <= now + rows || wanted.len() > rows);
        if before <= wanted.start && wanted.end <= before + rows {
            prop_assert_eq!(now, before);
        }
        // A line of it that was in sight still is it, on the same row of the window.
        for row in 0..rows {
            if wanted.contains(&(before + row)) && wanted.len() <= rows {
                prop_assert!(wanted.contains(&(now + row)));
            }
        }
    }
}
