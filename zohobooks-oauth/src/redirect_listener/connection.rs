use std::io::{self, Read as _, Write as _};
use std::net::{Shutdown, TcpStream};
use std::time::{Duration, Instant};

use zeroize::Zeroizing;

use super::reply::Reply;

/// One browser, or whoever else connects. It never makes anybody wait.
pub(super) struct Connection {
    stream: TcpStream,
    /// With the code in it, if it is the right one.
    head: Zeroizing<Vec<u8>>,
    filled: usize,
    since: Instant,
    answered: bool,
}

/// What a look at a connection shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// There is more to come.
    Open,
    /// There is a head to be answered.
    Ready,
    /// It is closed, or has had its time.
    Over,
}

impl Connection {
    pub(super) fn new(stream: TcpStream, now: Instant) -> io::Result<Self> {
        stream.set_nonblocking(true)?;
        let head = Zeroizing::new(vec![0; MAX_HEAD]);
        Ok(Self { stream, head, filled: 0, since: now, answered: false })
    }

    /// Since it was accepted or, after that, answered.
    pub(super) fn age(&self, now: Instant) -> Duration {
        now.saturating_duration_since(self.since)
    }

    pub(super) fn look(&mut self, now: Instant) -> Look {
        let time = if self.answered { LINGER } else { HEAD_TIME };
        // Whoever never stops sending must not keep the others waiting.
        for _ in 0..READS_AT_ONCE {
            let from = if self.answered { 0 } else { self.filled };
            match self.stream.read(&mut self.head[from..]) {
                Ok(0) => return Look::Over,
                Ok(_) if self.answered => {}
                Ok(read) => {
                    self.filled += read;
                    if self.is_ready(from) {
                        return Look::Ready;
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => break,
                Err(_) => return Look::Over,
            }
        }
        if self.age(now) >= time { Look::Over } else { Look::Open }
    }

    /// The head, without the empty line at its end. `None`: it is too long.
    pub(super) fn head(&self) -> Option<&[u8]> {
        let head = &self.head[..self.filled];
        match head.windows(END.len()).position(|bytes| bytes == END) {
            Some(end) => Some(&head[..end]),
            None => (self.filled < MAX_HEAD).then_some(head),
        }
    }

    /// Answers, and says that nothing will follow. What the client still sends is read for a while: to
    /// close on unread bytes would take the answer from it.
    pub(super) fn answer(&mut self, reply: Reply, now: Instant) {
        // It fits into the empty buffer of the system. If the client has gone, so be it.
        let _ = self.stream.write_all(&reply.bytes());
        let _ = self.stream.shutdown(Shutdown::Write);
        (self.answered, self.since) = (true, now);
    }

    /// Waits until the client has the answer.
    pub(super) fn linger(mut self) {
        while self.look(Instant::now()) == Look::Open {
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    /// Whether it is complete, now that there is more than up to `from`, or will never be.
    fn is_ready(&self, from: usize) -> bool {
        let end_may_begin = from.saturating_sub(END.len() - 1);
        // No HTTP, most likely TLS: there will be no empty line.
        !self.head[0].is_ascii_uppercase()
            || self.filled == MAX_HEAD
            || self.head[end_may_begin..self.filled].windows(END.len()).any(|bytes| bytes == END)
    }
}

const END: &[u8] = b"\r\n\r\n";
const MAX_HEAD: usize = 16 * 1024;
const READS_AT_ONCE: usize = 8;
pub(super) const HEAD_TIME: Duration = Duration::from_secs(10);
pub(super) const LINGER: Duration = Duration::from_millis(500);
