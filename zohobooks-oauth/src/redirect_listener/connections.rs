use std::collections::VecDeque;
use std::net::TcpListener;
use std::time::{Duration, Instant};

use super::connection::{Connection, Look};

/// All who are connected, those who have been longest in front.
pub(super) struct Connections {
    sockets: Vec<TcpListener>,
    open: VecDeque<Connection>,
}

impl Connections {
    pub(super) fn new(sockets: Vec<TcpListener>) -> Self {
        Self { sockets, open: VecDeque::with_capacity(MOST + 1) }
    }

    /// A connection with a head to be answered, if there is one at the moment.
    pub(super) fn next(&mut self, now: Instant) -> Option<Connection> {
        let mut index = 0;
        while let Some(connection) = self.open.get_mut(index) {
            match connection.look(now) {
                Look::Open => index += 1,
                Look::Over => drop(self.open.remove(index)),
                Look::Ready => return self.open.remove(index),
            }
        }
        self.accept(now);
        None
    }

    /// Takes back what was answered.
    pub(super) fn keep(&mut self, connection: Connection) {
        self.open.push_back(connection);
    }

    /// Whether somebody is connected.
    pub(super) fn any(&self) -> bool {
        !self.open.is_empty()
    }

    /// Who sends nothing gives way to the next one; otherwise eight such clients could keep the user out.
    fn accept(&mut self, now: Instant) {
        // Who fills up one of the sockets must not keep the other from its turn.
        self.sockets.reverse();
        for socket in &self.sockets {
            for _ in 0..MOST {
                let oldest = self.open.front().filter(|_| self.open.len() >= MOST);
                if oldest.is_some_and(|oldest| oldest.age(now) < GRACE) {
                    return;
                }
                let Ok((stream, _)) = socket.accept() else { break };
                let Ok(connection) = Connection::new(stream, now) else { continue };
                self.open.push_back(connection);
                if self.open.len() > MOST {
                    self.open.pop_front();
                }
            }
        }
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.open.len()
    }
}

pub(super) const MOST: usize = 8;
/// A browser that has connected has sent its request by then.
pub(super) const GRACE: Duration = Duration::from_millis(100);
