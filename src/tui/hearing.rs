//! What reaches the interface from outside: keys, the mouse, a paste, the end of a job, a stop. It finds the
//! row that is meant and has it run; it must not carry out effects itself.

use super::app::App;
use super::ctx::Ctx;
use super::effect::{Effect, Message, Settle};
use super::frame::Touch;
use super::house;
use super::keymap;
use super::screen::Screen;
use crossterm::event::{
    Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers, MouseButton, MouseEvent, MouseEventKind,
};
use ratatui::layout::Position;

impl App {
    /// Takes in something from outside.
    pub fn hear(&mut self, message: Message) {
        self.lock_hidden();
        match message {
            Message::Input(event) => self.input(event),
            Message::Progress(progress) => {
                if let Some((_, shown)) = &mut self.working {
                    *shown = Some(progress);
                }
            }
            Message::Done(Settle(settle)) => {
                // While a desk is being closed, that is what has ended: nothing can be opened then.
                if !self.ctx.closing {
                    self.working = None;
                }
                let effect = settle(&mut self.ctx);
                self.carry_out(effect);
                self.lock_late();
            }
            Message::Ended | Message::Crashed => self.carry_out(Effect::Leave),
            Message::Named(terminal) => self.ctx.terminal = terminal,
            Message::Stop | Message::Away => self.away(),
            Message::Woken => {
                self.redraw = true;
                self.away();
            }
        }
    }

    fn input(&mut self, event: Event) {
        match event {
            Event::Key(key) => self.key(key),
            Event::Paste(text) if self.working.is_none() => {
                self.ask(|screen, ctx| screen.paste(&text, ctx));
            }
            Event::Mouse(mouse) if self.working.is_none() => self.mouse(mouse),
            Event::Resize(columns, rows) => {
                self.ctx.size = (columns, rows);
                self.redraw = true;
            }
            _ => {}
        }
    }

    fn key(&mut self, event: KeyEvent) {
        if event.code == KeyCode::Char('c') && event.modifiers == KeyModifiers::CONTROL {
            self.carry_out(Effect::Quit);
            return;
        }
        // While something long is going on, keys would reach a screen that is about to change.
        if self.working.is_some() {
            return;
        }
        let typing = self.top().is_some_and(Screen::typing);
        let found = keymap::find(&self.rows(), event, typing, self.ctx.labels);
        if event.kind == KeyEventKind::Release {
            return;
        }
        self.notice = None;
        match found {
            Some(row) => self.run(row.id),
            None => self.ask(|screen, ctx| screen.key(super::keyboard::plain(event), ctx)),
        }
    }

    fn mouse(&mut self, event: MouseEvent) {
        let arrow = |code| KeyEvent::new(code, KeyModifiers::NONE);
        match event.kind {
            MouseEventKind::ScrollUp => self.key(arrow(KeyCode::Up)),
            MouseEventKind::ScrollDown => self.key(arrow(KeyCode::Down)),
            MouseEventKind::Down(MouseButton::Left) => {
                let place = Position::new(event.column, event.row);
                let drawn = self.seen.map.as_ref().map_or(place, |map| map.drawn(place));
                let touched =
                    self.seen.extras.touches.iter().rev().find(|(area, _)| area.contains(drawn)).copied();
                self.notice = None;
                match touched {
                    Some((_, Touch::Run(id))) => self.run(id),
                    Some((_, touch)) => self.ask(|screen, ctx| screen.touch(touch, ctx)),
                    None => {}
                }
            }
            _ => {}
        }
    }

    /// Runs the row with this id, of the screen on top or of the house.
    pub fn run(&mut self, id: &str) {
        let ctx = &self.ctx;
        let own = self.stack.last_mut().and_then(|screen| screen.run(id, ctx));
        let effect = own.or_else(|| house::run(id, &self.ctx)).unwrap_or_default();
        self.carry_out(effect);
    }

    fn ask(&mut self, act: impl FnOnce(&mut dyn Screen, &Ctx) -> Effect) {
        if let Some(screen) = self.stack.last_mut() {
            let effect = act(screen.as_mut(), &self.ctx);
            self.carry_out(effect);
        }
    }
}
