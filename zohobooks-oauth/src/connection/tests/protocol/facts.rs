//! What really happened: at Zoho, in the store and in the processes. What must not happen is noted as a fault.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use crate::clock::Instant;
use crate::{Clock as _, ConnectionFault, Error, ErrorKind, ManualClock};

/// The number of a login. Its refresh token has it in its name.
pub(super) type Login = usize;

#[derive(Clone)]
pub(super) struct Shared(Arc<Mutex<Facts>>);

impl Shared {
    pub(super) fn new(clock: ManualClock) -> Self {
        Self(Arc::new(Mutex::new(Facts::new(clock))))
    }

    pub(super) fn get(&self) -> MutexGuard<'_, Facts> {
        self.0.lock().unwrap()
    }
}

pub(super) struct Facts {
    clock: ManualClock,
    began: Instant,
    pub(super) faults: Vec<String>,
    /// What the row was in turn: of a login, or removed.
    pub(super) history: Vec<Option<Login>>,
    consents: u64,
    logins: usize,
    pub(super) zoho: Zoho,
    /// The logins whose refresh token Zoho takes no more.
    pub(super) dead: BTreeSet<Login>,
    requests: Vec<(Login, Duration)>,
    asking: Vec<(usize, Login)>,
    issued: BTreeMap<String, Issued>,
    pub(super) processes: Vec<Process>,
}

/// How Zoho is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Zoho {
    Works,
    /// Takes so many seconds for a token.
    Slow(u64),
    Down,
    Throttles,
    Unreachable,
}

/// How the store is for a process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Store {
    Works,
    Fails,
    /// Does what it is told to, and then fails.
    FailsLate,
    Hangs,
}

#[derive(Clone)]
struct Issued {
    login: Login,
    expires: Duration,
    is_dropped: bool,
    /// Whether the row was of another login by then.
    is_late: bool,
}

pub(super) struct Process {
    pub(super) store: Store,
    pub(super) is_running: bool,
    /// When it was last paused, or without its store.
    disturbed: Option<Duration>,
    /// The place in the history that it has seen.
    pub(super) seen: usize,
    /// The tokens that it has rejected.
    pub(super) refused: BTreeSet<String>,
    /// What it got last.
    pub(super) last: Option<Result<String, Error>>,
}

impl Facts {
    fn new(clock: ManualClock) -> Self {
        Self {
            began: clock.now(),
            clock,
            faults: Vec::new(),
            history: vec![None],
            consents: 0,
            logins: 0,
            zoho: Zoho::Works,
            dead: BTreeSet::new(),
            requests: Vec::new(),
            asking: Vec::new(),
            issued: BTreeMap::new(),
            processes: Vec::new(),
        }
    }

    pub(super) fn now(&self) -> Duration {
        self.clock.now() - self.began
    }

    pub(super) fn expect(&mut self, is_so: bool, fault: impl FnOnce() -> String) {
        if !is_so {
            self.faults.push(format!("{:?}: {}", self.now(), fault()));
        }
    }

    /// A process that begins. Its number.
    pub(super) fn begin(&mut self) -> usize {
        self.processes.push(Process {
            store: Store::Works,
            is_running: true,
            disturbed: None,
            seen: 0,
            refused: BTreeSet::new(),
            last: None,
        });
        self.processes.len() - 1
    }

    pub(super) fn disturb(&mut self, process: usize) {
        self.processes[process].disturbed = Some(self.now());
    }

    /// Whether a process may have lost its lease, or what it was told, in the last minutes.
    pub(super) fn is_disturbed(&self, process: usize) -> bool {
        let process = &self.processes[process];
        let recently = |at| self.now() < at + Duration::from_secs(180);
        !process.is_running
            || process.store != Store::Works
            || process.disturbed.is_some_and(recently)
    }

    pub(super) fn row(&self) -> Option<Login> {
        *self.history.last().unwrap()
    }

    /// Where in the history a login is.
    pub(super) fn place(&self, login: Login) -> Option<usize> {
        self.history.iter().position(|it| *it == Some(login))
    }

    /// Where in the history, from there on, there was no row.
    pub(super) fn removal(&self, from: usize) -> Option<usize> {
        (from..self.history.len()).find(|at| self.history[*at].is_none())
    }

    /// The grant of another login. Its number.
    pub(super) fn log_in(&mut self) -> Login {
        self.logins += 1;
        self.issue(self.logins, Some(format!("1000.first.{}", self.logins)));
        self.logins
    }

    pub(super) fn saved(&mut self, login: Login, consents: u64) {
        if self.row() != Some(login) {
            let is_new = self.place(login).is_none();
            self.expect(is_new, || format!("the row of login {login} came back"));
            self.consents = if self.row().is_some() { self.consents + 1 } else { 1 };
            self.history.push(Some(login));
        }
        let expected = self.consents;
        self.expect(consents == expected, || format!("{consents} consents, not {expected}"));
    }

    pub(super) fn removed(&mut self) {
        let is_revoked = self.row().is_some_and(|login| self.dead.contains(&login));
        self.expect(is_revoked, || "a login was removed and not revoked".into());
        self.history.push(None);
    }

    /// Counts a token request.
    pub(super) fn asked(&mut self, process: usize, login: Login) -> bool {
        let now = self.now();
        self.requests.push((login, now));
        let recent =
            |(of, at): &&(Login, Duration)| *of == login && now < *at + Duration::from_secs(600);
        let count = self.requests.iter().filter(recent).count();
        self.expect(count <= 10, || format!("request {count} in ten minutes for login {login}"));
        let others: Vec<_> = self.asking.iter().filter(|it| it.1 == login).map(|it| it.0).collect();
        for other in others {
            let is_excused = self.is_disturbed(process) || self.is_disturbed(other);
            self.expect(is_excused, || format!("{process} and {other} ask at the same time"));
        }
        self.asking.push((process, login));
        count > 10
    }

    pub(super) fn answered(&mut self, process: usize, login: Login) {
        let asking = self.asking.iter().position(|it| *it == (process, login));
        asking.map(|at| self.asking.swap_remove(at));
    }

    pub(super) fn requests(&self) -> usize {
        self.requests.len()
    }

    /// A new access token.
    pub(super) fn issue(&mut self, login: Login, token: Option<String>) -> String {
        let token = token.unwrap_or_else(|| format!("1000.new.{}", self.issued.len()));
        let issued = Issued {
            login,
            expires: self.now() + Duration::from_secs(3600),
            is_dropped: false,
            is_late: self.place(login).is_some() && self.row() != Some(login),
        };
        self.issued.insert(token.clone(), issued);
        token
    }

    /// Zoho forgets an access token before its time, as it does with the oldest of many.
    pub(super) fn drop_token(&mut self, token: &str) {
        if let Some(issued) = self.issued.get_mut(token) {
            issued.is_dropped = true;
        }
    }

    pub(super) fn is_of(&self, token: &str) -> Option<Login> {
        self.issued.get(token).map(|issued| issued.login)
    }

    /// Whether the API takes an access token.
    pub(super) fn is_good(&self, token: &str) -> bool {
        self.issued.get(token).is_some_and(|issued| {
            !issued.is_dropped && !self.dead.contains(&issued.login) && self.now() < issued.expires
        })
    }

    pub(super) fn seen_by(&self, process: usize) -> (usize, BTreeSet<String>) {
        let process = &self.processes[process];
        (process.seen, process.refused.clone())
    }

    /// Checks an error that a process got.
    pub(super) fn failed(&mut self, process: usize, error: &Error) {
        use ConnectionFault::{Gone, Interrupted, NoRuntime};
        match error.kind() {
            ErrorKind::Connection(Gone) => {
                let removed = self.removal(self.processes[process].seen);
                self.expect(removed.is_some(), || format!("{process}: gone, but it never was"));
                self.processes[process].seen = removed.unwrap_or_default();
            }
            ErrorKind::Connection(Interrupted | NoRuntime) => {
                self.expect(false, || format!("{process}: {error}"));
            }
            _ => {}
        }
    }

    /// Checks a token that a process got: the place of its login in the history.
    pub(super) fn handed_out(&mut self, process: usize, token: &str) -> usize {
        let Issued { login, expires, is_late, .. } = self.issued[token].clone();
        let (now, is_disturbed) = (self.now(), self.is_disturbed(process));
        self.expect(now < expires || is_disturbed, || format!("{token} has expired"));
        self.expect(!is_late || is_disturbed, || format!("{token} came after another login"));
        let place = self.place(login);
        self.expect(place.is_some(), || format!("{token} is of no login that was stored"));
        place.unwrap_or_default()
    }
}
