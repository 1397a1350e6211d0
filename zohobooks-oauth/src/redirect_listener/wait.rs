use std::thread;
use std::time::{Duration, Instant};

use super::address::Address;
use super::connections::Connections;
use super::reply::Reply;
use super::{RedirectListener, failed, request};
use crate::callback::Callback;
use crate::{AuthorizationCode, CallbackFault, Error, ListenerFault, PendingLogin};

/// A listener that waits for the answer to one login.
pub(super) struct Wait {
    address: Address,
    connections: Connections,
    login: PendingLogin,
    limit: Duration,
    strays: u64,
    errors: u64,
}

impl Wait {
    pub(super) fn new(listener: RedirectListener, login: PendingLogin) -> Result<Self, Error> {
        let RedirectListener { address, sockets, limit } = listener;
        if *login.redirect_uri != *address.redirect_uri {
            return Err(failed(ListenerFault::OtherRedirectUri));
        }
        if login.is_expired() {
            return Err(Error::callback(CallbackFault::Expired));
        }
        let connections = Connections::new(sockets);
        Ok(Self { address, connections, login, limit, strays: 0, errors: 0 })
    }

    /// Looks again and again, since sockets of `std` cannot be waited for together: often while somebody
    /// is here, and fifty times a second while nobody is.
    pub(super) fn run(
        mut self,
        is_given_up: impl Fn() -> bool,
    ) -> Result<AuthorizationCode, Error> {
        let began = self.login.login.clock.now();
        let mut pause = SHORT;
        loop {
            let waited = self.login.login.clock.now().saturating_duration_since(began);
            if waited >= self.limit || self.login.is_expired() || is_given_up() {
                let (strays, errors) = (self.strays, self.errors);
                return Err(failed(ListenerFault::TimedOut { strays, errors }));
            }
            let Some(mut connection) = self.connections.next(Instant::now()) else {
                thread::sleep(pause);
                pause = if self.connections.any() { SHORT } else { LONG.min(pause * 2) };
                continue;
            };
            pause = SHORT;
            let target = connection.head().ok_or(Reply::TooLong);
            let reply = match target.and_then(|head| request::target(head, &self.address)) {
                Ok(target) if self.login.is_answer(target) => {
                    let outcome = self.login.finish(target);
                    // The port is closed before anybody hears of it.
                    drop(self.connections);
                    connection.answer(Reply::to(&outcome), Instant::now());
                    connection.linger();
                    return outcome;
                }
                Ok(target) => {
                    self.errors += u64::from(is_unproven_error(target));
                    Reply::NoAnswer
                }
                Err(reply) => reply,
            };
            self.strays += 1;
            connection.answer(reply, Instant::now());
            self.connections.keep(connection);
        }
    }
}

fn is_unproven_error(target: &str) -> bool {
    Callback::read(target)
        .is_ok_and(|callback| callback.get("error").is_some() && callback.get("state").is_none())
}

const SHORT: Duration = Duration::from_millis(1);
const LONG: Duration = Duration::from_millis(20);
