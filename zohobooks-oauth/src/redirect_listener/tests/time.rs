use std::net::TcpStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::program::{Program, app, head_of, login};
use crate::clock::SystemTime;
use crate::{CallbackFault, Clock, Error, ErrorKind, ListenerFault, ManualClock, RedirectListener};

fn program(clock: &ManualClock, limit: Option<u64>) -> Program {
    let listener = RedirectListener::bind(0).unwrap();
    let listener = match limit {
        Some(seconds) => listener.with_limit(Duration::from_secs(seconds)),
        None => listener,
    };
    let login = login(&app(&listener).with_clock(clock.clone()));
    Program::wait(listener, login)
}

fn timed_out(error: &Error) -> (u64, u64) {
    assert!(error.needs_consent());
    match error.kind() {
        ErrorKind::Listener(ListenerFault::TimedOut { strays, errors }) => (*strays, *errors),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_wait_ends_after_its_limit_and_with_the_login() {
    for (limit, lasts) in [(None, 300), (Some(5), 5), (Some(3600), 600)] {
        let clock = ManualClock::new();
        let program = program(&clock, limit);
        // It is known to wait when it has answered.
        assert!(program.get("/").starts_with("HTTP/1.1 404"));
        clock.advance(Duration::from_secs(lasts - 1));
        assert!(program.get("/").starts_with("HTTP/1.1 404"), "{limit:?}");
        clock.advance(Duration::from_secs(1));
        let port = program.port;
        assert_eq!(timed_out(&program.outcome().unwrap_err()), (2, 0), "{limit:?}");
        assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
    }
}

#[test]
fn a_time_out_says_what_came() {
    let clock = ManualClock::new();
    let program = program(&clock, None);
    for target in ["/callback?error=access_denied", "/favicon.ico", "/callback?code=x&state=y"] {
        program.get(target);
    }
    clock.advance(Duration::from_secs(300));
    let error = program.outcome().unwrap_err();
    assert_eq!(timed_out(&error), (3, 1));
    assert_eq!(
        error.to_string(),
        "nobody came back to the redirect URI in time (3 requests came that did not answer it, 1 of them \
         with an `error` but no `state`): perhaps the user refused; say what the access is for, and \
         start the login again. It may also be that the user left the page, or Zoho's page says what is \
         wrong with the login",
    );
}

#[test]
fn a_login_that_has_expired_is_not_waited_for() {
    let clock = ManualClock::new();
    let listener = RedirectListener::bind(0).unwrap();
    let login = login(&app(&listener).with_clock(clock.clone()));
    clock.advance(Duration::from_secs(600));
    let error = listener.wait(login).unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Callback(CallbackFault::Expired));
}

#[tokio::test]
async fn without_blocking() {
    let listener = RedirectListener::bind(0).unwrap();
    let login = login(&app(&listener));
    let port = listener.sockets[0].local_addr().unwrap().port();
    let target = format!("/callback?code=1000.a.b&state={}", login.login.state.as_str());
    let request = format!("GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n");
    let waiting = tokio::spawn(listener.wait_async(login));
    let browser = move || super::send(port, request.as_bytes());
    let reply = tokio::task::spawn_blocking(browser).await.unwrap();
    assert_eq!(head_of(&reply), "HTTP/1.1 200 OK");
    assert_eq!(waiting.await.unwrap().unwrap().code.as_str(), "1000.a.b");
}

#[tokio::test]
async fn a_wait_that_is_dropped_closes_the_port() {
    let listener = RedirectListener::bind(0).unwrap();
    let login = login(&app(&listener));
    let port = listener.sockets[0].local_addr().unwrap().port();
    let wait = tokio::time::timeout(Duration::from_millis(50), listener.wait_async(login));
    assert!(wait.await.is_err());
    let began = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_ok() {
        assert!(began.elapsed() < Duration::from_secs(5), "still open");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn a_clock_that_panics_does_not_leave_the_program_waiting() {
    #[derive(Clone, Default)]
    struct Broken(Arc<AtomicBool>);

    impl Clock for Broken {
        fn now(&self) -> Instant {
            assert!(!self.0.load(Ordering::Relaxed), "broken on purpose");
            Instant::now()
        }

        fn wall(&self) -> SystemTime {
            SystemTime::now()
        }
    }

    let clock = Broken::default();
    let listener = RedirectListener::bind(0).unwrap();
    let login = login(&app(&listener).with_clock(clock.clone()));
    clock.0.store(true, Ordering::Relaxed);
    let error = listener.wait_async(login).await.unwrap_err();
    let fault = ListenerFault::Thread(std::io::ErrorKind::Other);
    assert_eq!(error.kind(), &ErrorKind::Listener(fault));
}
