use std::future::Future;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};
use tokio::task::JoinHandle;
use tokio::time::{advance, sleep};

use super::super::world::{World, id};
use super::facts::Shared;
use super::store::Handle;
use super::zoho::Line;
use crate::{Accounts, Connection, Error};

/// A process: a runtime with a clock of its own. It is paused by not running it, and crashes by never
/// running it again.
pub(super) struct Process {
    runtime: Runtime,
    /// How much time has passed while it was paused.
    behind: Option<Duration>,
    jobs: Vec<(JoinHandle<()>, Duration)>,
    pub(super) memory: Memory,
}

/// What its tasks have in common.
#[derive(Clone)]
pub(super) struct Memory {
    pub(super) number: usize,
    world: World,
    facts: Shared,
    accounts: Accounts,
    store: Handle,
    connection: Arc<Mutex<Option<Connection>>>,
}

impl Process {
    pub(super) fn begin(world: &World, facts: &Shared) -> Self {
        let runtime = Builder::new_current_thread().enable_time().start_paused(true).build();
        let number = facts.get().begin();
        let app = crate::fake::app().with_clock(world.clock.clone());
        let line = Line { process: number, facts: facts.clone() };
        let store = Handle { process: number, facts: facts.clone(), store: world.store.clone() };
        let memory = Memory {
            number,
            world: world.clone(),
            facts: facts.clone(),
            accounts: Accounts::with_transport(app, line),
            store,
            connection: Arc::default(),
        };
        Self { runtime: runtime.unwrap(), behind: None, jobs: Vec::new(), memory }
    }

    pub(super) fn spawn<F: Future<Output = ()> + Send + 'static>(
        &mut self,
        job: impl FnOnce(Memory) -> F,
    ) {
        // Before there is a connection, one job is to make it.
        if self.jobs.is_empty() || self.memory.connection().is_some() {
            let job = self.runtime.spawn(job(self.memory.clone()));
            self.jobs.push((job, Duration::ZERO));
        }
    }

    pub(super) fn is_idle(&self) -> bool {
        self.is_paused() || self.runtime.metrics().num_alive_tasks() == 0
    }

    pub(super) fn is_paused(&self) -> bool {
        self.behind.is_some()
    }

    pub(super) fn pause(&mut self) {
        self.behind.get_or_insert_default();
        self.running(false);
    }

    /// All that has come to its time meanwhile happens at once.
    pub(super) fn resume(&mut self) {
        if let Some(behind) = self.behind.take() {
            self.runtime.block_on(async { advance(behind).await });
            self.running(true);
        }
    }

    pub(super) fn crash(&mut self) {
        self.running(false);
        self.jobs.clear();
    }

    fn running(&self, is_running: bool) {
        let mut facts = self.memory.facts.get();
        facts.processes[self.memory.number].is_running = is_running;
        facts.disturb(self.memory.number);
    }

    pub(super) fn run(&mut self, time: Duration) {
        if let Some(behind) = &mut self.behind {
            *behind += time;
            return;
        }
        self.runtime.block_on(async { sleep(time).await });
        for (job, age) in std::mem::take(&mut self.jobs) {
            let age = age + time;
            if job.is_finished() {
                let ended = self.runtime.block_on(job);
                self.memory.expect(ended.is_ok(), "it panicked");
            } else {
                self.memory.expect(age < LONGEST, "it takes too long");
                self.jobs.push((job, age));
            }
        }
    }
}

impl Memory {
    fn connection(&self) -> Option<Connection> {
        self.connection.lock().unwrap().clone()
    }

    fn expect(&self, is_so: bool, fault: &str) {
        self.facts.get().expect(is_so, || format!("process {}: {fault}", self.number));
    }

    /// The place in the history that it has seen.
    fn saw(&self, place: usize) {
        let mut facts = self.facts.get();
        let seen = &mut facts.processes[self.number].seen;
        *seen = place.max(*seen);
    }

    fn failed(&self, error: &Error) {
        self.facts.get().failed(self.number, error);
    }

    async fn opened(&self) -> Result<Connection, Error> {
        if let Some(connection) = self.connection() {
            return Ok(connection);
        }
        let place = self.facts.get().history.len() - 1;
        let opened = Connection::open(&self.accounts, self.store.clone(), id()).await?;
        self.saw(place);
        Ok(self.connection.lock().unwrap().insert(opened).clone())
    }

    /// Calls the API with the token of the moment.
    pub(super) async fn call(self) {
        let (seen, refused) = self.facts.get().seen_by(self.number);
        let access = async { Ok((self.opened().await?, self.opened().await?.access().await?)) };
        let last = match access.await {
            Err(error) => {
                self.failed(&error);
                Err(error)
            }
            Ok((connection, access)) => {
                let token = access.token().expose().to_owned();
                let place = self.facts.get().handed_out(self.number, &token);
                self.expect(place >= seen, &format!("{token} is of an earlier login"));
                let is_excused = self.facts.get().is_disturbed(self.number);
                let is_back = refused.contains(&token) && !is_excused;
                self.expect(!is_back, &format!("{token} is back"));
                self.saw(place);
                let is_good = self.facts.get().is_good(&token);
                if !is_good {
                    connection.reject(access.token());
                    self.facts.get().processes[self.number].refused.insert(token.clone());
                }
                Ok(token)
            }
        };
        self.facts.get().processes[self.number].last = Some(last);
    }

    pub(super) async fn log_in(self) {
        let login = self.facts.get().log_in();
        let grant = self.world.grant(&format!("1000.refresh.{login}"));
        let result = match self.connection() {
            Some(connection) => connection.log_in(&grant).await,
            None => Connection::create(&self.accounts, self.store.clone(), id(), &grant)
                .await
                .map(|created| *self.connection.lock().unwrap() = Some(created)),
        };
        let place = self.facts.get().place(login);
        match (result, place) {
            (Ok(()), Some(place)) => self.saw(place),
            (Ok(()), None) => self.expect(false, "a login was not stored"),
            (Err(error), _) => {
                let is_disturbed = self.facts.get().is_disturbed(self.number);
                self.expect(is_disturbed, &format!("a login failed: {error}"));
            }
        }
    }

    pub(super) async fn revoke(self) {
        let Some(connection) = self.connection() else { return };
        let began = self.facts.get().history.len();
        if connection.revoke().await.is_ok() {
            let removed = self.facts.get().removal(began);
            self.expect(removed.is_some(), "what was revoked is still stored");
            self.saw(removed.unwrap_or_default());
        }
    }

    /// As the sweeper does it.
    pub(super) async fn freshen(self) {
        if let Some(connection) = self.connection()
            && let Err(error) = connection.freshen().await
        {
            self.failed(&error);
        }
    }
}

/// Of a call.
const LONGEST: Duration = Duration::from_secs(120);
