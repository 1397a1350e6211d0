use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, TcpListener};
use std::sync::Arc;

use percent_encoding::percent_decode_str;

use super::failed;
use crate::redirect_uri::{self, Parts};
use crate::{AppFault, Error, ListenerFault};

/// A redirect URI of this machine, and what a request to it looks like.
#[derive(Debug)]
pub(super) struct Address {
    pub(super) redirect_uri: Arc<str>,
    host: String,
    port: u16,
    path: String,
}

impl Address {
    /// Listens at a redirect URI. Port 0 is replaced by a free one.
    ///
    /// Names are never resolved: whoever can change what they stand for would choose who can connect.
    pub(super) fn bind(uri: &str) -> Result<(Self, Vec<TcpListener>), Error> {
        let Some(Parts { scheme: "http", host, port, rest }) = Parts::of(uri) else {
            return Err(not_loopback());
        };
        let addresses: &[IpAddr] = match host {
            "127.0.0.1" => &[V4],
            "[::1]" => &[V6],
            "localhost" => &[V4, V6],
            _ => return Err(not_loopback()),
        };
        let wanted = port.map_or(Some(DEFAULT_PORT), |port| {
            port.bytes().all(|byte| byte.is_ascii_digit()).then_some(port)?.parse().ok()
        });
        let malformed = || Error::app(AppFault::RedirectUri);
        let (port, sockets) = listen(addresses, wanted.ok_or_else(malformed)?)
            .map_err(|error| failed(ListenerFault::Bind(error.kind())))?;
        let redirect_uri = match wanted {
            Some(0) => redirect_uri::checked(&format!("http://{host}:{port}{rest}"))?,
            _ => redirect_uri::checked(uri)?,
        };
        let path = match rest.split_once('?').map_or(rest, |(path, _)| path) {
            "" => "/",
            path => path,
        };
        let (host, path) = (host.to_owned(), path.to_owned());
        Ok((Self { redirect_uri, host, port, path }, sockets))
    }

    /// Whether this is what a browser writes into `Host` on its way here. A page of another site that had
    /// its own name resolved to this machine has that name there.
    pub(super) fn is_host(&self, value: &str) -> bool {
        let port = match value.get(..self.host.len()) {
            Some(host) if host.eq_ignore_ascii_case(&self.host) => &value[self.host.len()..],
            _ => return false,
        };
        match port.strip_prefix(':') {
            Some(port) => port == self.port.to_string(),
            None => port.is_empty() && self.port == DEFAULT_PORT,
        }
    }

    /// Browsers may percent-encode more of a path than was written.
    pub(super) fn is_path(&self, path: &str) -> bool {
        percent_decode_str(path).eq(percent_decode_str(&self.path))
    }
}

fn listen(addresses: &[IpAddr], mut port: u16) -> io::Result<(u16, Vec<TcpListener>)> {
    let mut sockets = Vec::new();
    for address in addresses {
        match TcpListener::bind((*address, port)) {
            Ok(socket) => {
                socket.set_nonblocking(true)?;
                port = socket.local_addr()?.port();
                sockets.push(socket);
            }
            // `localhost` means both, and here one of them does not exist. If somebody else has it, he
            // would get the code.
            Err(error) if !sockets.is_empty() && error.kind() != io::ErrorKind::AddrInUse => {}
            Err(error) => return Err(error),
        }
    }
    Ok((port, sockets))
}

fn not_loopback() -> Error {
    failed(ListenerFault::NotLoopback)
}

const V4: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);
const V6: IpAddr = IpAddr::V6(Ipv6Addr::LOCALHOST);
const DEFAULT_PORT: u16 = 80;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ErrorKind;

    #[test]
    fn only_redirect_uris_of_this_machine() {
        for (uri, kind) in [
            ("http://0.0.0.0:0/cb", ErrorKind::Listener(ListenerFault::NotLoopback)),
            ("http://[::]:0/cb", ErrorKind::Listener(ListenerFault::NotLoopback)),
            ("http://192.0.2.1:0/cb", ErrorKind::Listener(ListenerFault::NotLoopback)),
            ("http://localhost.evil.test:0/cb", ErrorKind::Listener(ListenerFault::NotLoopback)),
            ("http://127.0.0.1@evil.test:0/cb", ErrorKind::Listener(ListenerFault::NotLoopback)),
            ("http://0x7f.1:0/cb", ErrorKind::Listener(ListenerFault::NotLoopback)),
            ("https://127.0.0.1:0/cb", ErrorKind::Listener(ListenerFault::NotLoopback)),
            ("", ErrorKind::Listener(ListenerFault::NotLoopback)),
            ("http://127.0.0.1:65536/cb", ErrorKind::App(AppFault::RedirectUri)),
            ("http://127.0.0.1:+0/cb", ErrorKind::App(AppFault::RedirectUri)),
            ("http://127.0.0.1:/cb", ErrorKind::App(AppFault::RedirectUri)),
            ("http://127.0.0.1:0/cb#x", ErrorKind::App(AppFault::RedirectUri)),
            ("http://127.0.0.1:0/cb?code=x", ErrorKind::App(AppFault::RedirectUriParameter)),
        ] {
            let error = Address::bind(uri).unwrap_err();
            assert_eq!(error.kind(), &kind, "{uri}");
            assert!(error.is_configuration(), "{uri}");
        }
    }

    #[test]
    fn hosts_and_paths_of_browsers() {
        let at = |host: &str, port, path: &str| Address {
            redirect_uri: "".into(),
            host: host.into(),
            port,
            path: path.into(),
        };
        let v4 = at("127.0.0.1", 8976, "/c b");
        assert!(v4.is_host("127.0.0.1:8976") && v4.is_path("/c%20b") && v4.is_path("/%63 b"));
        assert!(!v4.is_path("/c") && !v4.is_path("/c b/") && !v4.is_path(""));
        let others = "127.0.0.1|127.0.0.1:89760|127.0.0.1:+8976|127.0.0.1:08976|127.0.0.1.:8976|\
                      localhost:8976|evil.test|evil.test:8976||127.0.0.1:8976:8976|127.0.0.1:";
        for other in others.split('|') {
            assert!(!v4.is_host(other), "{other}");
        }
        let name = at("localhost", 80, "/");
        assert!(name.is_host("localhost") && name.is_host("LocalHost:80"));
        assert!(
            !name.is_host("127.0.0.1")
                && !name.is_host("localhost:8")
                && !name.is_host("local\u{fc}ost")
        );
        assert!(at("[::1]", 8976, "/").is_host("[::1]:8976"));
    }
}
