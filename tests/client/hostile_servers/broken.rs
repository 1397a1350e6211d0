//! Connections that end too soon. Whatever was cut off where, it is an error by name, and nothing is sent
//! twice: the server may have acted on the request.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::mpsc::channel;

use zohobooks_oauth::{AnswerFault, ErrorKind, Loopback, TransportFault};

use super::client::{Call, Client, tokens};
use super::good::{End, Good, bytes, http};
use super::outcome::Outcome;

const INTERRUPTED: ErrorKind = ErrorKind::Transport(TransportFault::Interrupted);

/// The answer with its length, in chunks, and with the connection's end for its end.
fn framings() -> [Vec<u8>; 3] {
    let body = tokens(r#""scope":"ZohoBooks.settings.READ","#);
    let (one, two) = body.split_at(100);
    let (first, second) = (one.len(), two.len());
    let head = "HTTP/1.1 200 OK\r\nConnection: close\r\n";
    [
        http(200, "", &body),
        format!(
            "{head}Transfer-Encoding: chunked\r\n\r\n{first:x}\r\n{one}\r\n{second:x}\r\n{two}\r\n0\r\n\r\n"
        )
        .into_bytes(),
        format!("{head}\r\n{body}").into_bytes(),
    ]
}

#[test]
fn an_answer_that_is_cut_off_at_any_byte_is_no_answer() {
    let good = Good::start();
    for (index, answer) in framings().into_iter().enumerate() {
        let body = answer.windows(4).position(|it| it == b"\r\n\r\n").unwrap() + 4;
        let until_end = index == 2;
        for client in &mut Client::both(&good) {
            for (at, end) in (0..answer.len()).flat_map(|at| [(at, End::Fin), (at, End::Reset)]) {
                good.then_end(bytes(answer[..at].into()), end);
                let result = client.call(Call::Exchange);
                // Where the end of the connection is that of the answer, half an answer is a whole one.
                let half = Outcome::Answer {
                    fault: AnswerFault::NotJson,
                    status: 200,
                    length: at.saturating_sub(body),
                };
                let outcome = Outcome::from(&result);
                let may_be_half = until_end && at >= body;
                let must_be_half = may_be_half && end == End::Fin;
                assert!(
                    outcome == half && may_be_half
                        || outcome == Outcome::Other(INTERRUPTED) && !must_be_half,
                    "framing {index}, {at} bytes, {end:?}: {result:?}"
                );
                let error = result.unwrap_err();
                assert!(!error.is_transient() && error.needs_consent());
                good.assert_one_request();
            }
            good.then(bytes(answer.clone()));
            client.call(Call::Exchange).unwrap();
            good.assert_one_request();
        }
    }
}

#[test]
fn nothing_is_sent_twice_when_there_is_no_answer() {
    let good = Good::start();
    for mut client in Client::both(&good) {
        for call in Call::ALL {
            good.then(bytes(Vec::new()));
            assert_eq!(client.call(call).unwrap_err().kind(), &INTERRUPTED, "{call:?}");
            good.assert_one_request();
        }
    }
}

/// A connection that was kept for the next request is where HTTP clients like to try again by themselves.
#[test]
fn nothing_is_sent_twice_when_a_kept_connection_breaks() {
    let good = Good::start();
    for client in Client::both(&good) {
        let kept = client.keep();
        let (sent, arrived) = channel();
        let body = tokens("");
        let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len());
        good.then(Box::new(move |stream| {
            stream.write_all((head + &body).as_bytes()).unwrap();
            sent.send(stream.read(&mut [0; 4096]).unwrap()).unwrap();
        }));
        kept.exchange(client.code()).unwrap();
        let error = kept.exchange(client.code()).unwrap_err();
        assert_eq!(error.kind(), &INTERRUPTED);
        assert!(arrived.recv().unwrap() > 0, "the connection was not kept");
        good.assert_one_request();
    }
}

#[test]
fn what_is_not_http_is_no_answer() {
    let good = Good::start();
    for mut client in Client::both(&good) {
        for nonsense in [
            &b"nonsense\r\n\r\n"[..],
            b"HTTP/9.9 200 OK\r\n\r\n",
            b"HTTP/1.1 99999 OK\r\n\r\n",
            b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n{}",
            b"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}",
            b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999999\r\n\r\n{}",
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\n{}",
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n{}\r\n0\r\n\r\n",
            b"HTTP/1.1 200 OK\r\nBad Name\0: x\r\nContent-Length: 2\r\n\r\n{}",
            b"\x16\x03\x01\x02\x00",
            &[0; 1024],
        ] {
            good.then(bytes(nonsense.into()));
            let error = client.call(Call::Refresh).unwrap_err();
            let shown = String::from_utf8_lossy(nonsense);
            assert_eq!(error.kind(), &INTERRUPTED, "{shown:?}: {error:?}");
            good.assert_one_request();
        }
    }
}

#[test]
fn nobody_there() {
    let good = Good::start();
    for mut client in Client::both(&good) {
        // A port that was taken a moment ago.
        let gone = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        client.app = client.app.clone().on_loopback(Loopback::new(gone).unwrap());
        let error = client.call(Call::Exchange).unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::Transport(TransportFault::Connect));
        assert!(!error.is_transient() && !error.needs_consent());
        assert!(matches!(error.kind(), ErrorKind::Transport(fault) if fault.is_unsent()));
    }
    assert_eq!(good.requests(), [""; 0]);
}
