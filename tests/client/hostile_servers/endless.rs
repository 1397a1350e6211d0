//! Answers without an end, in length or in time.

use std::io::Write as _;
use std::net::TcpStream;
use std::sync::mpsc::{Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use zohobooks_oauth::{ErrorKind, TransportFault};

use super::client::{Call, Client};
use super::good::{Answer, Good, bytes};

const TOO_LARGE: ErrorKind = ErrorKind::Transport(TransportFault::TooLarge);
const INTERRUPTED: ErrorKind = ErrorKind::Transport(TransportFault::Interrupted);

/// Repeats something until nobody takes it any more, and reports how many bytes that were.
fn endless(head: &'static str, more: Vec<u8>, written: Sender<usize>) -> Answer {
    Box::new(move |stream: &mut TcpStream| {
        stream.write_all(head.as_bytes()).unwrap();
        let mut sum = 0;
        while stream.write_all(&more).is_ok() {
            sum += more.len();
        }
        written.send(sum).unwrap();
    })
}

/// What the system may keep between two programs on one machine, and more.
const BUFFERS: usize = 128 << 20;

#[test]
fn a_body_without_end_is_left_at_the_limit() {
    let good = Good::start();
    let chunk = [b"1000\r\n".to_vec(), vec![b' '; 0x1000], b"\r\n".to_vec()].concat();
    for mut client in Client::both(&good) {
        for (head, more) in [
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", chunk.clone()),
            ("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n", vec![b' '; 0x1000]),
            ("HTTP/1.1 200 OK\r\nContent-Length: 4294967296\r\n\r\n", vec![b' '; 0x1000]),
            ("HTTP/1.1 500 OK\r\nContent-Length: 4294967296\r\n\r\n", vec![b' '; 0x1000]),
        ] {
            for call in Call::ALL {
                let (written, sum) = channel();
                good.then(endless(head, more.clone(), written));
                assert_eq!(client.call(call).unwrap_err().kind(), &TOO_LARGE, "{call:?} {head}");
                good.assert_one_request();
                let sum = sum.recv_timeout(Duration::from_secs(60)).unwrap();
                assert!(sum < BUFFERS, "{call:?} took {sum} bytes of {head}");
            }
        }
    }
}

#[test]
fn a_limit_is_exact() {
    let good = Good::start();
    for mut client in Client::both(&good) {
        for (length, fits) in [(64 * 1024, true), (64 * 1024 + 1, false)] {
            let mut body = super::client::tokens("");
            body.push_str(&" ".repeat(length - body.len()));
            good.then(super::good::json(200, body));
            let result = client.call(Call::Refresh);
            assert_eq!(result.is_ok(), fits, "{result:?}");
        }
    }
}

#[test]
fn too_many_headers_and_too_long_ones() {
    let good = Good::start();
    for mut client in Client::both(&good) {
        let many = "X-Flood: x\r\n".repeat(100_000);
        let long = format!("X-Flood: {}\r\n", "x".repeat(1 << 20));
        for flood in [many, long] {
            good.then(bytes(format!("HTTP/1.1 200 OK\r\n{flood}\r\n{{}}").into_bytes()));
            let error = client.call(Call::Exchange).unwrap_err();
            assert_eq!(error.kind(), &INTERRUPTED);
            good.assert_one_request();
        }
        for more in ["X-Flood: x\r\n", "x"] {
            let (written, sum) = channel();
            good.then(endless("HTTP/1.1 200 OK\r\n", more.repeat(1000).into_bytes(), written));
            assert_eq!(client.call(Call::Exchange).unwrap_err().kind(), &INTERRUPTED);
            good.assert_one_request();
            assert!(sum.recv_timeout(Duration::from_secs(60)).unwrap() < BUFFERS);
        }
    }
}

/// Eight seconds are all that a call has, however steadily something comes.
#[test]
fn an_answer_that_takes_too_long_is_given_up() {
    const TOTAL: Duration = Duration::from_secs(8);

    fn silent(stream: &mut TcpStream) {
        thread::sleep(TOTAL * 2);
        let _ = stream.write_all(b"late");
    }
    fn slow(stream: &mut TcpStream) {
        let head = b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n";
        let _ = stream.write_all(head);
        while stream.write_all(b" ").is_ok() {
            thread::sleep(Duration::from_millis(250));
        }
    }
    fn slow_head(stream: &mut TcpStream) {
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nX-A: ");
        while stream.write_all(b"a").is_ok() {
            thread::sleep(Duration::from_millis(250));
        }
    }

    thread::scope(|scope| {
        for answer in [silent, slow, slow_head] {
            let good = Good::start();
            for mut client in Client::both(&good) {
                let good = Good::start();
                client.app = client.app.clone().on_loopback(good.loopback());
                good.then(Box::new(answer));
                scope.spawn(move || {
                    let start = Instant::now();
                    let error = client.call(Call::Exchange).unwrap_err();
                    assert_eq!(error.kind(), &ErrorKind::Transport(TransportFault::Timeout));
                    assert!((TOTAL..TOTAL * 4).contains(&start.elapsed()), "{:?}", start.elapsed());
                    good.assert_one_request();
                });
            }
        }
    });
}
