//! Forms: what is typed is understood, what is wrong is said beside its field, nothing typed is
//! lost, and the caret stands where the next letter will.

use super::stage::{app_on, frame, hear, inside, picture, press, text, type_in};
use crossterm::event::{Event, KeyEvent};
use insta::Settings;
use mastara::domain::law::Lang;
use mastara::domain::person::Birth;
use mastara::i18n::Said;
use mastara::i18n::typed::Sense;
use mastara::tui::app::{App, Notice};
use mastara::tui::ctx::Ctx;
use mastara::tui::effect::Effect;
use mastara::tui::frame::{Frame, Touch};
use mastara::tui::keymap::{Row, ctrl};
use mastara::tui::screen::Page;
use mastara::tui::screens;
use mastara::tui::widgets::form::{Day, Entry, Form, Kind, Offer, Pressed};
use ratatui::layout::Rect;
use std::cell::RefCell;
use std::rc::Rc;

/// What the page saved, for the test to look at.
type Saved = Rc<RefCell<Vec<(String, String)>>>;

struct Sheet {
    form: Form,
    saved: Saved,
}

impl Sheet {
    fn new(saved: Saved) -> Self {
        let countries =
            ["Cameroun", "Côte d'Ivoire", "Guinée", "Guinée-Bissau", "Mali", "Sénégal", "Syrie", "Tchad"];
        let offers =
            countries.map(|name| Offer::new(name.chars().take(2).collect::<String>(), name)).to_vec();
        let form = Form::new(vec![
            Entry::text("name", "field-name", "cases-search-hint"),
            Entry::day("birth", "field-birth", Day::new(Sense::Birth)),
            Entry::pick("country", "screen-cases", offers),
            Entry::day("arrival", "field-arrival", Day::new(Sense::Past)),
        ]);
        Self { form, saved }
    }

    fn save(&mut self, ctx: &Ctx) -> Effect {
        if self.form.value("name").is_empty() {
            self.form.refuse("name", ctx.say("rec-name-missing"));
            return Effect::Tell(Notice::trouble(ctx.say("err-name-missing")));
        }
        *self.saved.borrow_mut() =
            self.form.typed().into_iter().map(|(name, value)| (name, value.reveal().clone())).collect();
        Effect::None
    }
}

impl Page for Sheet {
    const NAME: &'static str = "intake";
    const ROWS: &'static [Row<Self>] = &[Row::new(&[ctrl('s')], "go-on", Self::save).bar(0)];

    fn typing(&self) -> bool {
        true
    }

    fn view(&self, ctx: &Ctx, frame: &mut Frame<'_>, area: Rect) {
        self.form.draw(ctx, frame, area);
    }

    fn key(&mut self, event: KeyEvent, ctx: &Ctx) -> Effect {
        match self.form.key(event, ctx) {
            Pressed::Done => self.save(ctx),
            Pressed::Taken | Pressed::Other => Effect::None,
        }
    }

    fn paste(&mut self, text: &str, _: &Ctx) -> Effect {
        self.form.paste(text);
        Effect::None
    }

    fn touch(&mut self, touch: Touch, _: &Ctx) -> Effect {
        if let Touch::Field(at) = touch {
            self.form.focus_on(at);
        }
        Effect::None
    }
}

fn sheet(lang: Lang) -> (App, Saved) {
    let saved = Saved::default();
    (App::new(inside(lang), Box::new(Sheet::new(saved.clone()))), saved)
}

#[test]
fn a_form_is_filled_in_from_the_keyboard() {
    let (mut app, saved) = sheet(Lang::Fr);
    type_in(&mut app, "Fatou Diallo");
    press(&mut app, "Tab");
    type_in(&mut app, "1994");
    assert!(text(&mut app, 80, 24).contains("= vers 1994"));
    press(&mut app, "Tab");
    type_in(&mut app, "sene");
    press(&mut app, "Enter");
    type_in(&mut app, "hier");
    assert!(text(&mut app, 80, 24).contains("hier, lundi 23 novembre"));
    press(&mut app, "Enter");
    let wanted = [("name", "Fatou Diallo"), ("birth", "1994"), ("country", "Sé"), ("arrival", "hier")];
    let saved: Vec<(String, String)> = saved.borrow().clone();
    assert!(saved.iter().map(|(name, value)| (name.as_str(), value.as_str())).eq(wanted));
}

#[test]
fn what_is_wrong_is_said_beside_its_field_and_forgiven_when_typed() {
    let (mut app, saved) = sheet(Lang::En);
    press(&mut app, "Tab ctrl-s");
    assert!(saved.borrow().is_empty());
    let shown = text(&mut app, 80, 24);
    assert!(shown.contains("! Write at least one name"), "{shown}");
    type_in(&mut app, "A");
    assert!(!text(&mut app, 80, 24).contains("! Write at least one name"));
    press(&mut app, "Tab");
    type_in(&mut app, "31/02/1990");
    assert!(text(&mut app, 80, 24).contains("no such day"));
}

#[test]
fn passing_by_a_list_chooses_nothing_and_a_draft_comes_back_whole() {
    let mut form = Sheet::new(Saved::default()).form;
    let ctx = inside(Lang::Fr);
    let down = |code| KeyEvent::new(code, crossterm::event::KeyModifiers::NONE);
    for _ in 0..4 {
        form.key(down(crossterm::event::KeyCode::Tab), &ctx);
    }
    assert!(form.is_empty());
    form.set("name", "محمد");
    form.set("birth", "vers 40 ans");
    form.set("country", "Ma");
    let mut again = Sheet::new(Saved::default()).form;
    again.restore(&form.typed());
    assert_eq!(again.value("country"), "Ma");
    assert_eq!(again.typed(), form.typed());
    let Some(Kind::Day(day)) = again.entry("birth").map(|entry| &entry.kind) else { panic!() };
    assert!(matches!(day.birth(ctx.today()), Some(Birth::About { age: 40, .. })));
    again.set("country", "nowhere");
    assert_eq!(again.value("country"), "");
    again.refuse("birth", Said::words("no"));
    assert_eq!(again.focused(), Some("birth"));
}

#[test]
fn what_is_pasted_is_cleaned_and_said_to_be() {
    let (mut app, saved) = sheet(Lang::En);
    hear(&mut app, Event::Paste("Fa\u{202e}tou\u{1b}[2J\nDiallo".to_owned()));
    assert!(text(&mut app, 80, 24).contains("2 hidden characters were taken out"));
    press(&mut app, "ctrl-s");
    assert_eq!(saved.borrow()[0].1, "Fatou[2J Diallo");
}

/// Where the caret stands, as columns from the edge where the field begins.
fn caret(app: &mut App) -> u16 {
    frame(app, 80, 24).1.unwrap().x
}

#[test]
fn the_caret_follows_reading_order_in_every_direction() {
    // Latin in a Latin screen: the caret goes right.
    let mut app = app_on(Lang::Fr, screens::home());
    press(&mut app, "/");
    let start = caret(&mut app);
    type_in(&mut app, "abc");
    assert_eq!(caret(&mut app), start + 3);
    press(&mut app, "Left");
    assert_eq!(caret(&mut app), start + 2);
    // Arabic in a Latin screen: the letters run left, and so does the caret.
    press(&mut app, "ctrl-u");
    type_in(&mut app, "محمد");
    assert_eq!(caret(&mut app), start);
    press(&mut app, "Right");
    assert_eq!(caret(&mut app), start + 1, "Right goes back in a right-to-left text");
    // Arabic in an Arabic screen: from the right edge to the left.
    let mut app = app_on(Lang::Ar, screens::home());
    press(&mut app, "/");
    let start = caret(&mut app);
    type_in(&mut app, "محمد");
    assert_eq!(caret(&mut app), start - 4);
    press(&mut app, "Right Right");
    assert_eq!(caret(&mut app), start - 2);
    // Latin in an Arabic screen: the text keeps its direction, the caret is at its right end.
    press(&mut app, "ctrl-u");
    type_in(&mut app, "abc");
    assert_eq!(caret(&mut app), start);
    press(&mut app, "Left Left");
    assert_eq!(caret(&mut app), start - 2);
}

#[test]
fn a_form_in_pictures() {
    let mut settings = Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    for lang in Lang::ALL {
        let (mut app, _) = sheet(lang);
        press(&mut app, "ctrl-s Tab 4 0 Tab g");
        let pictures = [(60, 20), (80, 24)].map(|(columns, rows)| picture(&mut app, columns, rows));
        settings.bind(|| insta::assert_snapshot!(format!("form.{}", lang.code()), pictures.join("\n")));
    }
}
