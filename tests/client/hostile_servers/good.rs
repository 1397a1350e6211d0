//! The server that stands in for Zoho, and answers as it is told.

use std::collections::VecDeque;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use zohobooks_oauth::Loopback;

/// What it does with a connection once it has the request; the connection ends with it.
pub(super) type Answer = Box<dyn FnOnce(&mut TcpStream) + Send>;

pub(super) struct Good {
    address: SocketAddr,
    state: Arc<State>,
}

#[derive(Default)]
struct State {
    answers: Mutex<VecDeque<(Answer, End)>>,
    requests: Mutex<Vec<String>>,
}

/// How a connection ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum End {
    Fin,
    /// The system sends one where something is left unread.
    Reset,
}

impl Good {
    pub(super) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::<State>::default();
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for stream in listener.incoming() {
                let state = Arc::clone(&shared);
                thread::spawn(move || state.serve(&mut stream.unwrap()));
            }
        });
        Self { address, state }
    }

    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    pub(super) fn loopback(&self) -> Loopback {
        Loopback::new(self.address).unwrap()
    }

    /// Gives this answer to the next request. Without one, the connection ends.
    pub(super) fn then(&self, answer: Answer) {
        self.then_end(answer, End::Fin);
    }

    pub(super) fn then_end(&self, answer: Answer, end: End) {
        self.state.answers.lock().unwrap().push_back((answer, end));
    }

    /// The requests since the last look.
    pub(super) fn requests(&self) -> Vec<String> {
        std::mem::take(&mut self.state.requests.lock().unwrap())
    }

    /// There was one request since the last look.
    #[track_caller]
    pub(super) fn assert_one_request(&self) {
        let requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:#?}");
    }
}

impl State {
    fn serve(&self, stream: &mut TcpStream) {
        // Byte by byte: what is left unread has to stay with the system.
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            let mut byte = [0];
            match stream.read(&mut byte) {
                Ok(1) => head.push(byte[0]),
                // Connected ahead and not needed.
                _ => return,
            }
        }
        let head = String::from_utf8(head).unwrap();
        let mut fields = head.lines().filter_map(|line| line.split_once(": "));
        let length = fields.find(|(name, _)| name.eq_ignore_ascii_case("content-length"));
        let length: usize = length.map_or(0, |(_, length)| length.parse().unwrap());
        let (answer, end) =
            self.answers.lock().unwrap().pop_front().unwrap_or((Box::new(|_| {}), End::Fin));
        let unread = if end == End::Reset { 1 } else { 0 };
        assert!(unread <= length, "nothing to leave unread");
        let mut body = vec![0; length - unread];
        stream.read_exact(&mut body).unwrap();
        self.requests.lock().unwrap().push(head + &String::from_utf8(body).unwrap());
        if unread > 0 {
            // Until it is there.
            stream.peek(&mut [0]).unwrap();
        }
        answer(stream);
    }
}

/// An answer with these header lines, as many bytes of body as it says, and nothing after it.
pub(super) fn http(status: u16, lines: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let length = body.len();
    let head = format!(
        "HTTP/1.1 {status} X\r\n{lines}Content-Length: {length}\r\nConnection: close\r\n\r\n"
    );
    [head.as_bytes(), body].concat()
}

pub(super) fn json(status: u16, body: impl AsRef<[u8]>) -> Answer {
    bytes(http(status, "Content-Type: application/json;charset=UTF-8\r\n", body))
}

pub(super) fn bytes(bytes: Vec<u8>) -> Answer {
    Box::new(move |stream| {
        let _ = stream.write_all(&bytes);
    })
}

#[test]
fn its_two_ends_are_not_the_same() {
    let good = Good::start();
    let ended = |end| {
        good.then_end(bytes(b"half".into()), end);
        let mut stream = TcpStream::connect(good.address()).unwrap();
        stream.write_all(b"POST / HTTP/1.1\r\nContent-Length: 4\r\n\r\nhush").unwrap();
        stream.read_to_end(&mut Vec::new()).map_err(|error| error.kind())
    };
    assert_eq!(ended(End::Fin), Ok(4));
    assert_eq!(ended(End::Reset), Err(std::io::ErrorKind::ConnectionReset));
}
