use std::io::{Read as _, Write as _};
use std::net::{IpAddr, Ipv4Addr, Shutdown, TcpStream};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use crate::fake::scopes;
use crate::{AuthorizationCode, Error, NativeApp, PendingLogin, RedirectListener};

/// A program that waits for its user.
pub(super) struct Program {
    pub(super) redirect_uri: String,
    pub(super) port: u16,
    pub(super) state: String,
    waiting: JoinHandle<Result<AuthorizationCode, Error>>,
}

impl Program {
    pub(super) fn start() -> Self {
        let listener = RedirectListener::bind(0).unwrap();
        let login = login(&app(&listener));
        Self::wait(listener, login)
    }

    pub(super) fn wait(listener: RedirectListener, login: PendingLogin) -> Self {
        Self {
            redirect_uri: listener.redirect_uri().to_owned(),
            port: listener.sockets[0].local_addr().unwrap().port(),
            state: login.login.state.as_str().to_owned(),
            waiting: thread::spawn(move || listener.wait(login)),
        }
    }

    /// What the browser of the right user asks for.
    pub(super) fn answer(&self) -> String {
        let server = "https%3A%2F%2Faccounts.zoho.eu";
        let state = &self.state;
        format!("/callback?state={state}&code=1000.a.b&location=eu&accounts-server={server}")
    }

    pub(super) fn get(&self, target: &str) -> String {
        send(self.port, self.request(target).as_bytes())
    }

    pub(super) fn request(&self, target: &str) -> String {
        format!("GET {target} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nAccept: */*\r\n\r\n", self.port)
    }

    pub(super) fn is_waiting(&self) -> bool {
        !self.waiting.is_finished()
    }

    pub(super) fn outcome(self) -> Result<AuthorizationCode, Error> {
        self.waiting.join().unwrap()
    }
}

pub(super) fn app(listener: &RedirectListener) -> NativeApp {
    NativeApp::new("1000.ABC", listener.redirect_uri()).unwrap()
}

pub(super) fn login(app: &NativeApp) -> PendingLogin {
    app.authorize(scopes("ZohoBooks.settings.READ")).unwrap()
}

pub(super) fn connect(port: u16) -> TcpStream {
    let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    stream
}

/// Sends this and hears all of the answer.
pub(super) fn send(port: u16, request: &[u8]) -> String {
    send_to(Ipv4Addr::LOCALHOST.into(), port, request)
}

pub(super) fn send_to(ip: IpAddr, port: u16, request: &[u8]) -> String {
    let mut stream = TcpStream::connect((ip, port)).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(20))).unwrap();
    let _ = stream.write_all(request);
    hear(stream)
}

pub(super) fn hear(mut stream: TcpStream) -> String {
    let mut reply = Vec::new();
    let _ = stream.read_to_end(&mut reply);
    let _ = stream.shutdown(Shutdown::Both);
    String::from_utf8(reply).unwrap()
}

/// The first line.
pub(super) fn head_of(reply: &str) -> &str {
    reply.lines().next().unwrap_or_default()
}
