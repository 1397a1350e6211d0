//! A server that nobody is to come to.

use std::io::{ErrorKind, Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::time::Duration;

/// It accepts nobody before it is asked: until then whoever comes waits in its queue, and what they sent
/// waits with them, so that none is overlooked.
pub(super) struct Evil(TcpListener);

impl Evil {
    pub(super) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        Self(listener)
    }

    pub(super) fn address(&self) -> SocketAddr {
        self.0.local_addr().unwrap()
    }

    /// What each who came has sent.
    pub(super) fn received(&self) -> Vec<String> {
        let mut received = Vec::new();
        loop {
            match self.0.accept() {
                Ok((mut stream, _)) => {
                    stream.set_nonblocking(false).unwrap();
                    stream.set_read_timeout(Some(Duration::from_millis(100))).unwrap();
                    let mut bytes = Vec::new();
                    let _ = stream.read_to_end(&mut bytes);
                    received.push(String::from_utf8_lossy(&bytes).into_owned());
                }
                Err(error) if error.kind() == ErrorKind::WouldBlock => return received,
                Err(error) => panic!("{error}"),
            }
        }
    }

    #[track_caller]
    pub(super) fn assert_untouched(&self) {
        assert_eq!(self.received(), [""; 0], "somebody came to the hostile server");
    }
}

#[test]
fn it_sees_who_comes_and_what_they_send() {
    let evil = Evil::start();
    evil.assert_untouched();
    let _silent = TcpStream::connect(evil.address()).unwrap();
    TcpStream::connect(evil.address()).unwrap().write_all(b"hush").unwrap();
    assert_eq!(evil.received(), ["", "hush"]);
}
