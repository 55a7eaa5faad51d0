//! The jobs on the vault, through the doors that the program uses: the desk, the screens, the store.

use super::crowd::{self, Crowd, EVENTS, Pen, book, day, id, list, note};
use super::measure::{Outcome, Times, disk, resident, scattered, tell, timed};
use chrono::NaiveTime;
use crossterm::event::{Event as Input, KeyCode, KeyEvent, KeyModifiers};
use mastara::desk::{Desk, Filter, Locked};
use mastara::domain::card::Card;
use mastara::domain::command::Command;
use mastara::domain::course::Note;
use mastara::domain::event::{Case, Event};
use mastara::domain::flags::Setting;
use mastara::domain::law::Lang;
use mastara::store::vault::{self, Options, Vault};
use mastara::tui::app::App;
use mastara::tui::ctx::{Ctx, Habits, Place};
use mastara::tui::effect::Message;
use mastara::tui::rtl::{Encoding, Terminal};
use mastara::tui::screens;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::path::Path;

const PASSPHRASE: &str = "practice";
const NOW: i64 = 1_795_500_000_000;
/// As many as the screen asks for.
const MOST: usize = 200;
const SIZE: (u16, u16) = (120, 40);
/// Times that loads and saves are repeated.
pub(crate) const LOADS: usize = 2000;
pub(crate) const SAVES: usize = 300;
/// Saves before the first that counts: SQLite's log has then been used once and does not grow any more.
pub(crate) const WARM: usize = 600;
/// Rows of the list that is brought in.
pub(crate) const ROWS: usize = 10_000;

pub(crate) fn run(job: &str, folder: &Path, cases: usize) -> Outcome<()> {
    match job {
        "fill" => fill(folder, cases),
        "reopen" => Ok(vault::open(folder)?.unlock(PASSPHRASE)?.lock(NOW)?),
        "open" => open(folder),
        "parts" => parts(folder),
        "work" => work(folder, cases),
        "save" => save(folder, cases),
        "list" => bring(folder),
        other => Err(format!("no such job: {other}").into()),
    }
}

fn fill(folder: &Path, cases: usize) -> Outcome<()> {
    let crowd = Crowd::gather()?;
    let (mut vault, _) = vault::create(folder, "", PASSPHRASE.into(), &Options::practice(NOW))?;
    let mut pen = Pen { device: vault.device(), author: vault.person(), seq: vault.next_dot().seq - 1 };
    let mut making = 0.0;
    // As the desk does with a list.
    let mut people: Vec<usize> = (0..cases).collect();
    vault.arrange(&mut people, |number| id(*number));
    let mut filed = people.into_iter().filter_map(|number| {
        let (one, took) = timed(|| crowd.member(number, &mut pen));
        making += took;
        one
    });
    let (done, took) = timed(|| vault.append_many(&mut filed, &mut |_| {}));
    drop(filed);
    let events = done? * EVENTS;
    tell("import-events", events as f64 / (took - making) * 1e6);
    tell("import-resident", resident());
    // What the desk notes when it has made cards with a book.
    vault.put_setting("edition", 1, &book().edition)?;
    vault.lock(NOW)?;
    tell("disk", disk(folder)?);
    Ok(())
}

fn app(folder: &Path, desk: Desk, lang: Lang) -> App {
    let terminal = Terminal { encoding: Encoding::Explicit, mlterm: false, because: "" };
    let mut place = Place::new(folder.to_owned(), book());
    place.day = Some(day());
    let now = day().and_time(NaiveTime::from_hms_opt(10, 30, 0).unwrap_or_default());
    let mut ctx = Ctx::new(Habits { lang, ..Habits::default() }, place, terminal, now);
    ctx.size = SIZE;
    ctx.desk = Some(desk);
    App::new(ctx, screens::home())
}

fn draw(app: &mut App) -> Buffer {
    let mut buffer = Buffer::empty(Rect::new(0, 0, SIZE.0, SIZE.1));
    let drawn = app.draw(&mut buffer);
    app.saw(drawn);
    buffer
}

fn desk(folder: &Path) -> Outcome<Desk> {
    Ok(Locked::at(folder, book(), Some(day()))?.unlock(PASSPHRASE, &mut |_, _| {})?)
}

/// Microseconds of the key derivation: with a wrong passphrase nothing else happens.
fn derivation(folder: &Path) -> Outcome<f64> {
    let locked = vault::open(folder)?;
    Ok(timed(|| locked.unlock("wrong")).1)
}

/// From the passphrase to the first complete frame of Today.
fn open(folder: &Path) -> Outcome<()> {
    let derived = derivation(folder)?;
    let law = book();
    let ((app, buffer), took) = {
        let (shown, took) = timed(|| -> Outcome<_> {
            let locked = Locked::at(folder, law, Some(day()))?;
            let mut app = app(folder, locked.unlock(PASSPHRASE, &mut |_, _| {})?, Lang::Fr);
            let buffer = draw(&mut app);
            Ok((app, buffer))
        });
        (shown?, took)
    };
    tell("open", took - derived);
    // Names are folded behind the first frame: memory is told when that is done.
    let searched = app.ctx.desk.as_ref().map(|desk| desk.find("a", &Filter::default(), 1).1);
    tell("resident", if searched.is_some() { resident() } else { f64::NAN });
    drop((app, buffer));
    Ok(())
}

/// The same, in parts.
fn parts(folder: &Path) -> Outcome<()> {
    let derived = derivation(folder)?;
    let law = book();
    let (vault, took) = timed(|| vault::open(folder)?.unlock(PASSPHRASE));
    let mut vault: Vault = vault?;
    tell("part-unlock", took - derived);
    let mut make =
        |id, events: &[Event]| Card::of(&Case::fold(id, events), &[], &law, Setting::default(), day());
    let (cards, took) = timed(|| vault.cards(&mut make, &mut |_, _| {}));
    tell("part-cards", took);
    tell("cards", cards?.len() as f64);
    drop(vault);
    let desk = desk(folder)?;
    let (_, took) = timed(|| desk.today_list(day(), mastara::desk::TODAY_CAP));
    tell("part-today", took);
    let mut app = app(folder, desk, Lang::Fr);
    tell("part-frame", timed(|| draw(&mut app)).1);
    Ok(())
}

fn press(app: &mut App, code: KeyCode, with: KeyModifiers) {
    app.hear(Message::Input(Input::Key(KeyEvent::new(code, with))));
}

/// What a volunteer types: whole names, letter by letter, in both scripts, and references.
fn typed(cases: usize) -> Vec<String> {
    (0..48)
        .map(|place| {
            let number = scattered(place, cases);
            let (given, family) = crowd::name(number);
            match place % 4 {
                0 => given.to_owned(),
                1 => format!("{given} {family}"),
                2 => family.to_owned(),
                _ => format!("{number:05}/26"),
            }
        })
        .collect()
}

fn work(folder: &Path, cases: usize) -> Outcome<()> {
    let mut desk = desk(folder)?;
    let mut times = Times::default();
    for text in typed(cases) {
        for end in text.char_indices().map(|(start, letter)| start + letter.len_utf8()) {
            let part = text.get(..end).unwrap_or_default();
            times.time(|| std::hint::black_box(desk.find(part, &Filter::default(), MOST)).1);
        }
    }
    times.tell("find");
    let mut times = Times::default();
    for lang in [Lang::Fr, Lang::Ar] {
        let mut app = app(folder, desk, lang);
        app.run("go-cases");
        let mut before = draw(&mut app);
        for text in typed(cases) {
            for letter in text.chars() {
                before = times.time(|| {
                    press(&mut app, KeyCode::Char(letter), KeyModifiers::NONE);
                    let after = draw(&mut app);
                    std::hint::black_box(before.diff(&after));
                    after
                });
            }
            press(&mut app, KeyCode::Char('x'), KeyModifiers::CONTROL);
        }
        desk = app.ctx.desk.take().ok_or("the desk is gone")?;
    }
    times.tell("search");

    let mut times = Times::default();
    for place in 0..LOADS {
        let file = times.time(|| desk.file(id(scattered(place, cases))))?;
        if file.events.len() < EVENTS {
            return Err("a case lost events".into());
        }
    }
    times.tell("load");

    let mut times = Times::default();
    for place in 0..WARM + SAVES {
        if place == WARM {
            times = Times::default();
        }
        let (item, case) = (desk.item(), id(scattered(place, cases)));
        let note = Note { text: "Reçu à la permanence, dossier complet.".into(), on: day() };
        times.time(|| desk.perform(case, &Command::WriteNote(item, note)))?;
    }
    times.tell("act");
    let (locked, took) = timed(|| desk.lock());
    tell("lock", took);
    Ok(locked?)
}

/// The store alone: one event and the card, durable.
fn save(folder: &Path, cases: usize) -> Outcome<()> {
    let crowd = Crowd::gather()?;
    let mut vault = vault::open(folder)?.unlock(PASSPHRASE)?;
    let mut times = Times::default();
    for place in 0..WARM + SAVES {
        if place == WARM {
            times = Times::default();
        }
        let number = scattered(place + 7, cases);
        let Some(one) = crowd.member(number, &mut Pen::default()) else { continue };
        let mut events = one_note(
            &mut Pen { device: vault.device(), author: vault.person(), seq: vault.next_dot().seq - 1 },
            number,
            place,
        );
        times.time(|| vault.append(&mut events, std::slice::from_ref(&one.card)))?;
    }
    times.tell("save");
    Ok(vault.lock(NOW)?)
}

/// One note as the next event of a pen.
pub(crate) fn one_note(pen: &mut Pen, number: usize, item: usize) -> Vec<Event> {
    use mastara::domain::event::{Dot, Stamp};
    let dot = Dot { device: pen.device, seq: pen.seq + 1 };
    let body = note(1_000_000 + item, "Reçu à la permanence, dossier complet.");
    let stamp = Stamp { millis: NOW, count: 0 };
    vec![Event {
        dot,
        stamp,
        author: pen.author,
        case: id(number),
        batch: dot,
        previous: [0; 32],
        replaces: Vec::new(),
        body,
    }]
}

fn bring(folder: &Path) -> Outcome<()> {
    let mut desk = desk(folder)?;
    let list = list(ROWS);
    let (plan, took) = timed(|| desk.plan_list(list.as_bytes()));
    let plan = plan?.map_err(|_| "the list can't be read")?;
    tell("plan-rows", ROWS as f64 / took * 1e6);
    let (brought, took) = timed(|| desk.bring(plan.intakes, &mut |_| {}));
    tell("bring-rows", brought?.cases as f64 / took * 1e6);
    Ok(desk.lock()?)
}
