mod clients;
mod program;
mod time;

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use super::*;
use crate::{CallbackFault, ConsentFault, DataCenter};
use program::{Program, connect, head_of, send};

#[test]
fn the_answer_of_the_user_ends_the_wait_and_closes_the_port() {
    let program = Program::start();
    let port = program.port;
    let mut browser = connect(port);
    browser.write_all(program.request(&program.answer()).as_bytes()).unwrap();
    let mut reply = String::new();
    browser.read_to_string(&mut reply).unwrap();
    assert!(TcpStream::connect(("127.0.0.1", port)).is_err(), "closed before anybody hears of it");
    let (head, body) = reply.split_once("\r\n\r\n").unwrap();
    assert_eq!(head_of(&reply), "HTTP/1.1 200 OK");
    assert!(body.contains("You can close this page."));
    for header in [
        "Cache-Control: no-store".to_owned(),
        "Connection: close".to_owned(),
        "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'".to_owned(),
        "Content-Type: text/html; charset=utf-8".to_owned(),
        "Referrer-Policy: no-referrer".to_owned(),
        format!("Content-Length: {}", body.len()),
    ] {
        assert!(head.lines().any(|line| line == header), "{header} in {head}");
    }
    let code = program.outcome().unwrap();
    assert_eq!((code.code.as_str(), code.data_center), ("1000.a.b", DataCenter::Eu));
    drop(browser);
    assert!(RedirectListener::bind(port).is_ok(), "the next login can use the same port");
}

#[test]
fn a_user_who_refuses_ends_the_wait_if_the_state_is_there() {
    let program = Program::start();
    let reply = program.get(&format!("/callback?error=access_denied&state={}", program.state));
    assert_eq!(head_of(&reply), "HTTP/1.1 200 OK");
    assert!(reply.contains("Nothing was granted."));
    let error = program.outcome().unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Consent(ConsentFault::AccessDenied));
}

#[test]
fn an_answer_that_cannot_be_used_ends_the_wait_as_well() {
    let program = Program::start();
    let reply = program.get(&format!("/callback?code=x&location=xx&state={}", program.state));
    assert_eq!(head_of(&reply), "HTTP/1.1 400 Bad Request");
    let error = program.outcome().unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Callback(CallbackFault::Location));
}

#[test]
fn everything_else_is_answered_and_the_wait_goes_on() {
    let program = Program::start();
    let (state, port) = (&program.state, program.port);
    let host = format!("Host: 127.0.0.1:{port}\r\n");
    let query = format!("code=1000.a.b&state={state}");
    let forged = "0".repeat(64);
    let long = "x".repeat(16 * 1024);
    let requests = [
        (400, format!("GET /callback HTTP/1.1\r\n{host}\r\n")),
        (400, format!("GET /callback?code=x HTTP/1.1\r\n{host}\r\n")),
        (400, format!("GET /callback?code=x&state={forged} HTTP/1.1\r\n{host}\r\n")),
        (400, format!("GET /callback?code=x&state={state}0 HTTP/1.1\r\n{host}\r\n")),
        (400, format!("GET /callback?{query}&state={state} HTTP/1.1\r\n{host}\r\n")),
        (400, format!("GET /callback?error=access_denied HTTP/1.1\r\n{host}\r\n")),
        (400, format!("GET /callback?error=access_denied&state={forged} HTTP/1.1\r\n{host}\r\n")),
        (404, format!("GET /favicon.ico HTTP/1.1\r\n{host}\r\n")),
        (404, format!("GET /?{query} HTTP/1.1\r\n{host}\r\n")),
        (404, format!("GET /callback/?{query} HTTP/1.1\r\n{host}\r\n")),
        (404, format!("GET //127.0.0.1/callback?{query} HTTP/1.1\r\n{host}\r\n")),
        (405, format!("POST /callback?{query} HTTP/1.1\r\n{host}Content-Length: 4\r\n\r\nabcd")),
        (
            405,
            format!("OPTIONS /callback?{query} HTTP/1.1\r\n{host}Origin: http://evil.test\r\n\r\n"),
        ),
        (405, format!("HEAD /callback?{query} HTTP/1.1\r\n{host}\r\n")),
        (405, format!("Get /callback?{query} HTTP/1.1\r\n{host}\r\n")),
        (400, format!("GET http://127.0.0.1:{port}/callback?{query} HTTP/1.1\r\n{host}\r\n")),
        (400, format!("GET http://evil.test/callback?{query} HTTP/1.1\r\n{host}\r\n")),
        (400, format!("OPTIONS * HTTP/1.1\r\n{host}\r\n")),
        (400, format!("GET /callback?{query} HTTP/1.1\r\nHost: evil.test\r\n\r\n")),
        (400, format!("GET /callback?{query} HTTP/1.1\r\nHost: evil.test:{port}\r\n\r\n")),
        (400, format!("GET /callback?{query} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n")),
        (400, format!("GET /callback?{query} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")),
        (400, format!("GET /callback?{query} HTTP/1.1\r\n{host}{host}\r\n")),
        (400, format!("GET /callback?{query} HTTP/1.1\r\n\r\n")),
        (400, format!("GET /callback?{query} HTTP/1.0\r\n{host}\r\n")),
        (400, format!("GET /callback?{query} HTTP/1.0\r\n\r\n")),
        (400, format!("GET /callback?{query}\r\n\r\n")),
        (400, format!("GET  /callback?{query} HTTP/1.1\r\n{host}\r\n")),
        (400, format!("GET /callback?{query} x HTTP/1.1\r\n{host}\r\n")),
        (400, format!("GET /callback?{query}\u{fc} HTTP/1.1\r\n{host}\r\n")),
        (400, format!("GET /callback?{query} HTTP/1.1\r\nX: \r\n {host}\r\n")),
        (400, format!("GET /callback?{query} HTTP/1.1\r\nX: a\nb\r\n{host}\r\n")),
        (400, format!("GET /callback?{query} HTTP/1.1\r\n{host}X : a\r\n\r\n")),
        (400, format!("GET /callback?{query} HTTP/1.1\r\n{host}nonsense\r\n\r\n")),
        (400, "\u{16}\u{3}\u{1}\u{2}".to_owned()),
        (431, format!("GET /callback?{query} HTTP/1.1\r\n{host}X: {long}\r\n\r\n")),
    ];
    for (status, request) in &requests {
        let reply = send(port, request.as_bytes());
        assert!(reply.starts_with(&format!("HTTP/1.1 {status} ")), "{request:?} got {reply:?}");
        assert!(!reply.contains(state.as_str()) && !reply.contains("1000.a.b"), "{request:?}");
    }
    assert_eq!(head_of(&program.get(&program.answer())), "HTTP/1.1 200 OK");
    assert!(program.outcome().is_ok());
}

#[test]
fn nothing_of_the_request_is_in_the_page() {
    let program = Program::start();
    for target in [
        "/callback?error=<script>alert(1)</script>".to_owned(),
        "/<script>alert(1)</script>".to_owned(),
        "/callback?code=%3Cscript%3E&state=<script>".to_owned(),
        format!("/callback?error=<script>alert(1)</script>&state={}", program.state),
    ] {
        let reply = program.get(&target).to_lowercase();
        assert!(reply.starts_with("http/1.1 ") && !reply.contains("script"), "{reply}");
    }
    let error = program.outcome().unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Consent(ConsentFault::Other("unknown code".into())));
}

#[test]
fn two_programs_do_not_get_each_others_answers() {
    let (one, other) = (Program::start(), Program::start());
    assert_ne!(one.port, other.port);
    for (to, from) in [(&one, &other), (&other, &one)] {
        assert_eq!(head_of(&to.get(&from.answer())), "HTTP/1.1 400 Bad Request");
    }
    for program in [one, other] {
        assert_eq!(head_of(&program.get(&program.answer())), "HTTP/1.1 200 OK");
        assert!(program.outcome().is_ok());
    }
}

#[test]
fn a_login_of_another_redirect_uri_is_refused_at_once() {
    let (here, there) = (RedirectListener::bind(0).unwrap(), RedirectListener::bind(0).unwrap());
    let error = here.wait(program::login(&program::app(&there))).unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Listener(ListenerFault::OtherRedirectUri));
    assert!(error.is_misuse() && !error.needs_consent());
}

#[test]
fn only_this_machine_can_connect() {
    let listener = RedirectListener::bind(0).unwrap();
    let addresses: Vec<_> = listener.sockets.iter().map(|it| it.local_addr().unwrap()).collect();
    let [address] = addresses[..] else { panic!("{addresses:?}") };
    assert_eq!(address.ip().to_string(), "127.0.0.1");
    assert_eq!(listener.redirect_uri(), format!("http://127.0.0.1:{}/callback", address.port()));
    assert!(TcpStream::connect(address).is_ok());
    // All of 127.0.0.0/8 is this machine there, so a wildcard would show.
    if cfg!(target_os = "linux") {
        assert!(TcpStream::connect(("127.0.0.2", address.port())).is_err());
    }
    assert!(TcpStream::connect((std::net::Ipv6Addr::LOCALHOST, address.port())).is_err());
}

#[test]
fn a_port_that_is_taken() {
    let listener = RedirectListener::bind(0).unwrap();
    let error = RedirectListener::at(listener.redirect_uri()).unwrap_err();
    let fault = ListenerFault::Bind(std::io::ErrorKind::AddrInUse);
    assert_eq!(error.kind(), &ErrorKind::Listener(fault));
    assert!(!error.is_configuration() && !error.needs_consent() && !error.is_transient());

    // A browser might take `localhost` for the address that somebody else listens at.
    let Ok(other) = TcpListener::bind((std::net::Ipv6Addr::LOCALHOST, 0)) else { return };
    let port = other.local_addr().unwrap().port();
    let error = RedirectListener::at(&format!("http://localhost:{port}/cb")).unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Listener(fault));
}

#[test]
fn redirect_uris_with_other_hosts_paths_and_queries() {
    for uri in ["http://localhost:0/a/b?app=1", "http://[::1]:0", "http://127.0.0.1:0?app=1"] {
        let listener = match RedirectListener::at(uri) {
            // A machine without IPv6.
            Err(_) if uri.contains("[::1]") => continue,
            listener => listener.unwrap(),
        };
        let ips: Vec<_> = listener.sockets.iter().map(|it| it.local_addr().unwrap().ip()).collect();
        assert!(ips.iter().all(std::net::IpAddr::is_loopback));
        let login = program::login(&program::app(&listener));
        let program = Program::wait(listener, login);
        let rest = program.redirect_uri.strip_prefix("http://").unwrap();
        let (host, path) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let path = if path.is_empty() { "/" } else { path };
        let target = format!("{path}?{query}&code=x&state={}", program.state);
        let request = format!("GET {target} HTTP/1.1\r\nHost: {host}\r\n\r\n");
        for ip in &ips[1..] {
            assert!(TcpStream::connect((*ip, program.port)).is_ok());
        }
        let reply = program::send_to(ips[0], program.port, request.as_bytes());
        assert_eq!(head_of(&reply), "HTTP/1.1 200 OK", "{uri}");
        assert!(program.outcome().is_ok());
    }
}
