use std::io::{Read as _, Write as _};
use std::net::{Ipv4Addr, TcpListener};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use super::super::connection::{HEAD_TIME, LINGER};
use super::super::connections::{Connections, GRACE, MOST};
use super::super::reply::Reply;
use super::program::{Program, connect, head_of, hear, send};

#[test]
fn a_thousand_stray_requests_and_then_the_right_one() {
    let program = Program::start();
    thread::scope(|scope| {
        for thread in 0..4 {
            let program = &program;
            scope.spawn(move || {
                for hit in 0..250 {
                    let reply = program.get(&format!("/callback?code=bad&state={thread}{hit}"));
                    assert_eq!(head_of(&reply), "HTTP/1.1 400 Bad Request");
                }
            });
        }
    });
    assert!(program.is_waiting());
    assert_eq!(head_of(&program.get(&program.answer())), "HTTP/1.1 200 OK");
    assert!(program.outcome().is_ok());
}

#[test]
fn slow_and_silent_clients_keep_nobody_out() {
    let program = Program::start();
    let done = AtomicBool::new(false);
    thread::scope(|scope| {
        for _ in 0..16 {
            scope.spawn(|| {
                let mut stream = connect(program.port);
                for byte in program.request("/callback?code=slow").as_bytes() {
                    if done.load(Ordering::Relaxed) || stream.write_all(&[*byte]).is_err() {
                        break;
                    }
                    thread::sleep(Duration::from_millis(100));
                }
            });
        }
        let silent: Vec<_> = (0..16).map(|_| connect(program.port)).collect();
        thread::sleep(Duration::from_millis(50));
        let began = Instant::now();
        let reply = program.get(&program.answer());
        done.store(true, Ordering::Relaxed);
        assert_eq!(head_of(&reply), "HTTP/1.1 200 OK");
        assert!(began.elapsed() < Duration::from_secs(5), "{:?}", began.elapsed());
        drop(silent);
    });
    assert!(program.outcome().is_ok());
}

#[test]
fn who_hangs_up_early_does_no_harm() {
    let program = Program::start();
    let answer = program.request(&program.answer());
    for length in [0, 1, 20, answer.len() - 1] {
        for _ in 0..20 {
            let mut stream = connect(program.port);
            stream.write_all(&answer.as_bytes()[..length]).unwrap();
        }
    }
    assert!(program.is_waiting(), "a request without its end is none");
    assert_eq!(head_of(&send(program.port, answer.as_bytes())), "HTTP/1.1 200 OK");
    assert!(program.outcome().is_ok());
}

#[test]
fn a_request_in_many_pieces_is_one() {
    let program = Program::start();
    let mut stream = connect(program.port);
    for byte in program.request(&program.answer()).as_bytes() {
        stream.write_all(&[*byte]).unwrap();
        thread::sleep(Duration::from_micros(200));
    }
    assert_eq!(head_of(&hear(stream)), "HTTP/1.1 200 OK");
    assert!(program.outcome().is_ok());
}

#[test]
fn what_is_sent_behind_a_request_is_not_looked_at() {
    let program = Program::start();
    let (stray, answer) = (program.request("/favicon.ico"), program.request(&program.answer()));
    let reply = send(program.port, format!("{stray}{answer}").as_bytes());
    assert_eq!(head_of(&reply), "HTTP/1.1 404 Not Found");
    assert_eq!(reply.matches("HTTP/1.1").count(), 1);
    assert!(program.is_waiting());
    // More than fits into the room for a head: unread bytes must not cost the user the page.
    let more = format!("{answer}{}", stray.repeat(1000));
    let (mut browser, mut reply) = (connect(program.port), String::new());
    browser.write_all(more.as_bytes()).unwrap();
    browser.read_to_string(&mut reply).expect("no reset");
    assert_eq!(head_of(&reply), "HTTP/1.1 200 OK");
    drop(browser);
    assert!(program.outcome().is_ok());
}

#[test]
fn no_more_than_eight_at_a_time() {
    let (mut connections, port) = connections();
    let mut clients: Vec<_> = (0..20).map(|_| connect(port)).collect();
    let began = Instant::now();
    assert!(connections.next(began).is_none());
    assert_eq!(connections.len(), MOST);
    // The ninth has to wait until the first has had some time, and takes its place then.
    clients[MOST].write_all(b"GET / HTTP/1.1\r\n\r\n").unwrap();
    for _ in 0..3 {
        assert!(connections.next(began + GRACE - Duration::from_millis(1)).is_none());
    }
    assert!(connections.next(began + GRACE).is_none());
    assert_eq!(connections.len(), MOST);
    assert!(connections.next(began + GRACE).is_some());
    assert_eq!(hear(clients.remove(0)), "", "hung up on");
}

#[test]
fn a_full_socket_does_not_keep_the_other_from_its_turn() {
    let listen = || {
        let socket = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        socket.set_nonblocking(true).unwrap();
        (socket.local_addr().unwrap().port(), socket)
    };
    let ((full, first), (other, second)) = (listen(), listen());
    let mut connections = Connections::new(vec![first, second]);
    let mut user = connect(other);
    user.write_all(b"GET / HTTP/1.1\r\n\r\n").unwrap();
    let (began, mut flood) = (Instant::now(), Vec::new());
    let turns = (0..10).any(|turn| {
        flood.extend((0..MOST).map(|_| connect(full)));
        connections.next(began + GRACE * turn).is_some()
    });
    assert!(turns, "the second socket was never looked at");
}

#[test]
fn ten_seconds_for_a_request() {
    let (mut connections, port) = connections();
    let mut client = connect(port);
    let began = Instant::now();
    client.write_all(b"GET / HTTP/1.1\r\n").unwrap();
    for time in [Duration::ZERO, HEAD_TIME - Duration::from_millis(1)] {
        assert!(connections.next(began + time).is_none());
        assert_eq!(connections.len(), 1);
    }
    assert!(connections.next(began + Duration::from_secs(10)).is_none());
    assert_eq!(connections.len(), 0);
    assert_eq!(hear(client), "", "hung up on");
}

#[test]
fn half_a_second_to_hang_up() {
    let (mut connections, port) = connections();
    let mut client = connect(port);
    let began = Instant::now();
    client.write_all(b"GET / HTTP/1.1\r\n\r\nand more").unwrap();
    assert!(connections.next(began).is_none());
    let mut connection = connections.next(began).unwrap();
    connection.answer(Reply::NotFound, began);
    connections.keep(connection);
    for time in [Duration::ZERO, LINGER - Duration::from_millis(1)] {
        client.write_all(b"and more").unwrap();
        assert!(connections.next(began + time).is_none());
        assert_eq!(connections.len(), 1);
    }
    assert!(connections.next(began + LINGER).is_none());
    assert_eq!(connections.len(), 0);
    assert_eq!(head_of(&hear(client)), "HTTP/1.1 404 Not Found");
}

fn connections() -> (Connections, u16) {
    let socket = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    socket.set_nonblocking(true).unwrap();
    let port = socket.local_addr().unwrap().port();
    (Connections::new(vec![socket]), port)
}
