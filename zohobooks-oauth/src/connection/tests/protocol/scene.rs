use std::time::Duration;

use super::super::world::{HOUR, MINUTE, World};
use super::facts::{Shared, Store, Zoho};
use super::process::{Memory, Process};
use super::schedule::Step;
use crate::{ConnectionFault, ErrorKind};

/// All processes, and what is around them.
pub(super) struct Scene {
    world: World,
    facts: Shared,
    processes: Vec<Process>,
    crashed: Vec<Process>,
}

impl Scene {
    /// After a login, which all processes know of.
    pub(super) fn new(processes: usize) -> Self {
        let world = World::new();
        let facts = Shared::new(world.clock.clone());
        let processes = (0..processes).map(|_| Process::begin(&world, &facts)).collect();
        let mut scene = Self { world, facts, processes, crashed: Vec::new() };
        scene.processes[0].spawn(Memory::log_in);
        scene.pass(MINUTE);
        scene.all_call();
        scene
    }

    pub(super) fn play(&mut self, step: &Step) {
        match *step {
            Step::Call(at) => self.processes[at].spawn(Memory::call),
            Step::LogIn(at) => self.processes[at].spawn(Memory::log_in),
            Step::Revoke(at) => self.processes[at].spawn(Memory::revoke),
            Step::Freshen(at) => self.processes[at].spawn(Memory::freshen),
            Step::DropToken(at) => {
                let mut facts = self.facts.get();
                let last = &facts.processes[self.processes[at].memory.number].last;
                if let Some(Ok(token)) = last.clone() {
                    facts.drop_token(&token);
                }
            }
            Step::DropTokens(at) => {
                for _ in 0..5 {
                    self.play(&Step::DropToken(at));
                    // It is refused, and asks for another.
                    for _ in 0..2 {
                        self.play(&Step::Call(at));
                        self.pass(Duration::from_millis(300));
                    }
                }
            }
            Step::DropGrant => {
                let mut facts = self.facts.get();
                let row = facts.row();
                facts.dead.extend(row);
            }
            Step::Crash(at) => {
                let begun = Process::begin(&self.world, &self.facts);
                let mut crashed = std::mem::replace(&mut self.processes[at], begun);
                crashed.crash();
                self.crashed.push(crashed);
            }
            Step::Pause(at) => {
                // Each may have a request on its way that the quota counts no more when it arrives.
                if self.processes.iter().filter(|it| it.is_paused()).count() < 2 {
                    self.processes[at].pause();
                }
            }
            Step::Resume(at) => self.processes[at].resume(),
            Step::Zoho(zoho) => self.facts.get().zoho = zoho,
            Step::Store(at, store) => {
                let mut facts = self.facts.get();
                let number = self.processes[at].memory.number;
                facts.processes[number].store = store;
                facts.disturb(number);
            }
            Step::Pass(time) => self.pass(time),
        }
    }

    fn pass(&mut self, time: Duration) {
        let mut left = time;
        while !left.is_zero() {
            let is_idle = self.processes.iter().all(Process::is_idle);
            let slice = if is_idle { left } else { left.min(SLICE) };
            for process in &mut self.processes {
                process.run(slice);
            }
            self.world.clock.advance(slice);
            left -= slice;
        }
    }

    fn all_call(&mut self) {
        for process in &mut self.processes {
            process.spawn(Memory::call);
        }
        self.pass(2 * MINUTE);
    }

    /// When everything works again, all processes find their way to the last login. What went wrong.
    pub(super) fn end(mut self) -> Vec<String> {
        self.facts.get().zoho = Zoho::Works;
        for at in 0..self.processes.len() {
            self.play(&Step::Resume(at));
            self.play(&Step::Store(at, Store::Works));
        }
        self.pass(11 * MINUTE);
        // Calls may show that the token in memory, and then the one in the store, is good no more. Those that are near
        // their end are served while another one is fetched.
        for _ in 0..5 {
            self.all_call();
        }
        self.check(false);
        self.pass(2 * HOUR);
        let before = self.facts.get().requests();
        self.all_call();
        self.check(true);
        let requests = self.facts.get().requests() - before;
        let mut facts = self.facts.get();
        facts.expect(requests <= 1, || format!("{requests} requests for one token"));
        std::mem::take(&mut facts.faults)
    }

    /// `is_last`: with the token of the last login, and not of one before that is good as well.
    fn check(&self, is_last: bool) {
        let mut facts = self.facts.get();
        let row = facts.row();
        for process in &self.processes {
            let number = process.memory.number;
            let Some(last) = facts.processes[number].last.take() else {
                facts.expect(false, || format!("process {number} never got anything"));
                continue;
            };
            let is_as_expected = match (&last, row) {
                (Ok(token), _) if !is_last => facts.is_good(token),
                (Ok(token), row) => facts.is_good(token) && facts.is_of(token) == row,
                (Err(error), None) => *error.kind() == ErrorKind::Connection(ConnectionFault::Gone),
                (Err(error), Some(login)) => error.needs_consent() && facts.dead.contains(&login),
            };
            facts.expect(is_as_expected, || format!("process {number} has {last:?} of {row:?}"));
        }
    }
}

/// How long one process runs before the next.
const SLICE: Duration = Duration::from_millis(20);
