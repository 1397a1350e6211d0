use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::time::Duration;

use tokio::task::{coop, spawn_blocking};

use super::*;
use crate::encode::Form;
use crate::transport::TimeLimit;
use crate::{BodyLimit, DataCenter, Loopback, request};

/// A server that gives every request the same answer; a connection each.
fn serve(answer: &'static str) -> Servers {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let loopback = Loopback::new(listener.local_addr().unwrap()).unwrap();
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let mut got = Vec::new();
            let mut buffer = [0; 4096];
            while !got.ends_with(b"code=hush") {
                match stream.read(&mut buffer).unwrap_or(0) {
                    0 => break,
                    length => got.extend_from_slice(&buffer[..length]),
                }
            }
            let _ = stream.write_all(answer.as_bytes());
        }
    });
    Servers::StandIn(loopback)
}

const GOOD: &str =
    "HTTP/1.1 400 Bad\r\nX-A: b\r\nContent-Length: 4\r\nConnection: close\r\n\r\nbody";

fn post(servers: &Servers) -> Request<Vec<u8>> {
    let form = Form::default().with("code", "hush");
    request::post(servers.accounts(DataCenter::Us), "/oauth/v2/token", form, BodyLimit::new(4))
}

fn thread(servers: &Servers) -> ReqwestThread {
    ReqwestThread::new(servers).unwrap()
}

fn fault(result: Result<Response<Vec<u8>>, TransportError>) -> TransportFault {
    result.unwrap_err().fault()
}

#[test]
fn an_answer_with_its_status() {
    let servers = serve(GOOD);
    let transport = thread(&servers);
    for _ in 0..2 {
        let response = transport.send(post(&servers)).unwrap();
        assert_eq!((response.status().as_u16(), &response.body()[..]), (400, &b"body"[..]));
        assert_eq!(response.headers()["x-a"], "b");
    }
}

#[test]
fn limits_and_faults_are_those_of_the_async_client() {
    let servers = serve("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n12345");
    assert_eq!(fault(thread(&servers).send(post(&servers))), TransportFault::TooLarge);
    let servers = serve("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\n123");
    assert_eq!(fault(thread(&servers).send(post(&servers))), TransportFault::Interrupted);

    // Accepted by the system, and never answered.
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let servers = Servers::StandIn(Loopback::new(silent.local_addr().unwrap()).unwrap());
    let mut request = post(&servers);
    request.extensions_mut().insert(TimeLimit(Duration::from_millis(300)));
    assert_eq!(fault(thread(&servers).send(request)), TransportFault::Timeout);
}

#[test]
fn calls_do_not_wait_for_each_other() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    let servers = Servers::StandIn(Loopback::new(silent.local_addr().unwrap()).unwrap());
    let transport = thread(&servers);
    thread::scope(|scope| {
        let calls = [(); 2].map(|()| scope.spawn(|| transport.send(post(&servers))));
        // Both are there at once, though neither is answered yet.
        let streams = [(); 2].map(|()| silent.accept().unwrap().0);
        drop(streams);
        for call in calls {
            assert_eq!(fault(call.join().unwrap()), TransportFault::Interrupted);
        }
    });
}

#[test]
fn the_thread_ends_with_the_transport() {
    let servers = serve(GOOD);
    let transport = Arc::new(ReqwestTransport::new(&servers).unwrap());
    let (calls, received) = unbounded_channel();
    let running = thread::spawn(move || run(transport, received, &channel().0));
    let (answer, answered) = channel();
    calls.send(Call { request: post(&servers), answer }).unwrap();
    assert!(answered.recv().unwrap().is_ok());
    drop(ReqwestThread { calls });
    running.join().unwrap();
}

#[test]
fn a_thread_that_has_gone_is_an_error_with_its_cause() {
    let servers = serve(GOOD);
    let (calls, received) = unbounded_channel();
    drop(received);
    let error = ReqwestThread { calls }.send(post(&servers)).unwrap_err();
    assert_eq!(error.fault(), TransportFault::Other);
    assert!(std::error::Error::source(&error).is_some());
}

#[test]
fn async_code_is_refused_and_nothing_is_sent() {
    let silent = TcpListener::bind("127.0.0.1:0").unwrap();
    silent.set_nonblocking(true).unwrap();
    let servers = Servers::StandIn(Loopback::new(silent.local_addr().unwrap()).unwrap());
    let call = move || {
        // Made and dropped in async code as well.
        let error = thread(&servers).send(post(&servers)).unwrap_err();
        assert_eq!(error.fault(), TransportFault::InAsyncCode);
        assert!(error.fault().is_unsent());
    };
    for mut builder in [Builder::new_current_thread(), Builder::new_multi_thread()] {
        let (once, again) = (call.clone(), call.clone());
        builder.build().unwrap().block_on(async {
            let left = coop::has_budget_remaining();
            once();
            assert_eq!(coop::has_budget_remaining(), left, "the budget is put back");
            tokio::spawn(async move { again() }).await.unwrap();
        });
    }
    assert!(silent.accept().is_err(), "somebody came");
}

#[test]
fn a_thread_that_may_wait_is_not_refused() {
    let servers = serve(GOOD);
    let call = move || assert!(thread(&servers).send(post(&servers)).is_ok());
    let runtime = Builder::new_multi_thread().worker_threads(1).build().unwrap();
    let blocking = call.clone();
    runtime.block_on(async { spawn_blocking(blocking).await.unwrap() });
    let in_place = call.clone();
    let task = async { tokio::spawn(async { tokio::task::block_in_place(in_place) }).await };
    runtime.block_on(task).unwrap();
    // Of a runtime, but not of a task.
    let _entered = runtime.enter();
    call();
}
