use std::future::Future;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::thread::{self, JoinHandle};
use std::time::Instant;

use super::*;
use crate::{DataCenter, Loopback, request};

fn block_on<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(future)
}

/// A server for one connection; yields what it got.
fn serve(answer: impl FnOnce(&mut TcpStream) + Send + 'static) -> (Loopback, JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let loopback = Loopback::new(listener.local_addr().unwrap()).unwrap();
    let server = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut got = Vec::new();
        let mut buffer = [0; 4096];
        while !got.ends_with(b"hush") && !got.starts_with(b"\x16") {
            match stream.read(&mut buffer).unwrap() {
                0 => break,
                length => got.extend_from_slice(&buffer[..length]),
            }
        }
        answer(&mut stream);
        String::from_utf8_lossy(&got).into_owned()
    });
    (loopback, server)
}

fn post(loopback: Loopback, limit: usize) -> Result<Response<Vec<u8>>, TransportError> {
    let minute = Duration::from_secs(60);
    post_within(minute, loopback, limit)
}

fn post_within(
    time: Duration,
    loopback: Loopback,
    limit: usize,
) -> Result<Response<Vec<u8>>, TransportError> {
    let servers = Servers::StandIn(loopback);
    let origin = servers.accounts(DataCenter::Us);
    let form = crate::encode::Form::default().with("code", "hush");
    let mut request = request::post(origin, "/oauth/v2/token", form, BodyLimit::new(limit));
    request.extensions_mut().insert(TimeLimit(time));
    let transport = ReqwestTransport::new(&servers).unwrap();
    let result = block_on(transport.send(request));
    if let Err(error) = &result {
        let mut text = format!("{error} {error:?}");
        let mut source = error.source();
        while let Some(error) = source {
            text += &format!("{error} {error:?}");
            source = error.source();
        }
        assert!(!text.contains("hush") && !text.contains("/oauth/"), "{text}");
    }
    result
}

fn fault(result: Result<Response<Vec<u8>>, TransportError>) -> TransportFault {
    result.unwrap_err().fault()
}

#[test]
fn an_answer_with_its_status() {
    let (loopback, server) = serve(|stream| {
        stream.write_all(b"HTTP/1.1 400 Bad\r\nX-A: b\r\nContent-Length: 4\r\n\r\nbody").unwrap();
    });
    let response = post(loopback, 4).unwrap();
    assert_eq!((response.status().as_u16(), response.body().as_slice()), (400, b"body".as_slice()));
    assert_eq!(response.headers()["x-a"], "b");
    let got = server.join().unwrap().to_lowercase();
    assert!(got.starts_with("post /oauth/v2/token http/1.1\r\n"), "{got}");
    assert!(got.contains("accept: application/json\r\n") && !got.contains("accept-encoding"));
}

#[test]
fn no_redirect_is_followed() {
    let evil = TcpListener::bind("127.0.0.1:0").unwrap();
    evil.set_nonblocking(true).unwrap();
    let address = evil.local_addr().unwrap();
    for status in [301, 302, 303, 307, 308] {
        let (loopback, server) = serve(move |stream| {
            write!(
                stream,
                "HTTP/1.1 {status} X\r\nLocation: http://{address}/\r\nContent-Length: 0\r\n\r\n"
            )
            .unwrap();
        });
        assert_eq!(post(loopback, 99).unwrap().status().as_u16(), status);
        server.join().unwrap();
    }
    assert!(evil.accept().is_err(), "somebody came");
}

#[test]
fn reading_stops_at_the_limit() {
    for head in ["Content-Length: 5", "Connection: close"] {
        let (loopback, server) = serve(move |stream| {
            write!(stream, "HTTP/1.1 200 OK\r\n{head}\r\n\r\n12345").unwrap();
        });
        assert_eq!(fault(post(loopback, 4)), TransportFault::TooLarge);
        server.join().unwrap();
    }
    let (loopback, server) = serve(|stream| {
        stream.write_all(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n").unwrap();
        let chunk = format!("1000\r\n{}\r\n", "x".repeat(0x1000));
        while stream.write_all(chunk.as_bytes()).is_ok() {}
    });
    assert_eq!(fault(post(loopback, 64 * 1024)), TransportFault::TooLarge);
    server.join().unwrap();
}

#[test]
fn what_is_compressed_stays_so() {
    let (loopback, server) = serve(|stream| {
        stream
            .write_all(
                b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\n{}{}",
            )
            .unwrap();
    });
    assert_eq!(post(loopback, 99).unwrap().body(), b"{}{}");
    server.join().unwrap();
}

#[test]
fn broken_connections() {
    for head in
        ["", "HTTP/1.1 2", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf", "nonsense\r\n\r\n"]
    {
        let (loopback, server) = serve(move |stream| stream.write_all(head.as_bytes()).unwrap());
        assert_eq!(fault(post(loopback, 99)), TransportFault::Interrupted, "{head}");
        server.join().unwrap();
    }
    let gone = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    assert_eq!(fault(post(Loopback::new(gone).unwrap(), 99)), TransportFault::Connect);
}

#[test]
fn a_server_that_never_answers_is_given_up() {
    let (loopback, server) = serve(|stream| {
        let _ = stream.read(&mut [0]);
    });
    let total = Duration::from_millis(300);
    let start = Instant::now();
    assert_eq!(fault(post_within(total, loopback, 99)), TransportFault::Timeout);
    assert!((total..Duration::from_secs(30)).contains(&start.elapsed()));
    server.join().unwrap();
}

/// Asks for an encrypted connection, which no stand-in has.
fn post_encrypted(loopback: Loopback, connect: Duration) -> TransportFault {
    let url = loopback.to_string().replace("http:", "https:");
    let transport =
        ReqwestTransport::connecting_within(connect, &Servers::StandIn(loopback)).unwrap();
    fault(block_on(transport.send(Request::post(url).body(b"hush".into()).unwrap())))
}

#[test]
fn a_server_without_tls_is_told_apart() {
    let (loopback, server) = serve(|stream| {
        stream.write_all(b"HTTP/1.1 400 Bad\r\nContent-Length: 4\r\n\r\nhush").unwrap();
    });
    assert_eq!(post_encrypted(loopback, Duration::from_secs(60)), TransportFault::Tls);
    assert!(!server.join().unwrap().contains("hush"));
}

#[test]
fn a_connection_that_is_not_there_in_time_is_none() {
    let (loopback, server) = serve(|stream| {
        let _ = stream.read(&mut [0]);
    });
    assert_eq!(post_encrypted(loopback, Duration::from_millis(300)), TransportFault::Connect);
    assert!(!server.join().unwrap().contains("hush"));
}
