//! A proxy that does not pass connections on but plays Zoho itself, and writes down all that it gets.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use std::time::Duration;

use rustls::{
    AlertDescription, ServerConfig, ServerConnection, StreamOwned, SupportedProtocolVersion,
};

use super::certificates::Identity;
use super::client::PROXY_BASIC;

pub(super) const ACCESS: &str = "1000.answered.1111";

/// What is at the other end of a tunnel.
pub(super) enum Server {
    Tls(Arc<ServerConfig>),
    /// Answers the beginning of a handshake with these bytes.
    Raw(Vec<u8>),
    /// There is no tunnel; this is the status.
    Closed(u16),
}

impl Server {
    pub(super) fn tls(identity: Identity, version: &'static SupportedProtocolVersion) -> Self {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(&[version])
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(identity.chain, identity.key)
            .unwrap();
        Self::Tls(Arc::new(config))
    }
}

/// A connection.
#[derive(Debug, Default)]
pub(super) struct Visit {
    /// What came in the clear: the request for a tunnel, or all of it where none was asked for.
    pub(super) request: String,
    /// What came through the tunnel, decrypted, without handshake and alerts.
    pub(super) application: String,
    /// How the client ended the handshake.
    pub(super) alert: Option<AlertDescription>,
}

pub(super) struct Recorder {
    address: SocketAddr,
    thread: JoinHandle<Vec<Visit>>,
}

const STOP: &str = "STOP\r\n\r\n";

impl Recorder {
    pub(super) fn start(server: Server) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let thread = thread::spawn(move || {
            let visits = listener.incoming().map(|stream| visit(stream.unwrap(), &server));
            visits.take_while(|visit| visit.request != STOP).collect()
        });
        Self { address, thread }
    }

    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    /// All connections up to now, in the order in which they came.
    pub(super) fn stop(self) -> Vec<Visit> {
        TcpStream::connect(self.address).unwrap().write_all(STOP.as_bytes()).unwrap();
        self.thread.join().unwrap()
    }
}

/// All that a proxy learns of a request is the host, and who asks, if its address says so.
pub(super) fn assert_tunnel(visit: &Visit, host: &str) {
    let mut lines = visit.request.trim_end().lines();
    assert_eq!(lines.next(), Some(format!("CONNECT {host}:443 HTTP/1.1").as_str()));
    for line in lines {
        let (name, value) = line.split_once(": ").unwrap();
        match name.to_lowercase().as_str() {
            "host" => assert_eq!(value, format!("{host}:443")),
            "proxy-authorization" => assert_eq!(value, format!("Basic {PROXY_BASIC}")),
            "user-agent" => assert!(value.starts_with("zohobooks-oauth/"), "{value}"),
            _ => panic!("{line}"),
        }
    }
    assert!(visit.request.contains(PROXY_BASIC), "{}", visit.request);
}

fn visit(mut stream: TcpStream, server: &Server) -> Visit {
    // Longer than the client waits.
    stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
    let (request, _) = read_request(&mut stream);
    let mut visit = Visit { request: text(&request), ..Visit::default() };
    if !visit.request.starts_with("CONNECT ") {
        let _ = answer(&mut stream);
        return visit;
    }
    let status = if let Server::Closed(status) = server { *status } else { 200 };
    write!(stream, "HTTP/1.1 {status} X\r\n\r\n").unwrap();
    match server {
        Server::Tls(config) => {
            let connection = ServerConnection::new(Arc::clone(config)).unwrap();
            let mut tls = StreamOwned::new(connection, stream);
            let (mut application, error) = read_request(&mut tls);
            // What came before an error is still in there.
            let _ = tls.conn.reader().read_to_end(&mut application);
            visit.application = text(&application);
            visit.alert = error.and_then(alert);
            if is_whole(&application) {
                let _ = answer(&mut tls);
                tls.conn.send_close_notify();
                let _ = tls.flush();
            }
        }
        Server::Raw(reply) => {
            let mut got = vec![0; 4096];
            let length = stream.read(&mut got).unwrap();
            got.truncate(length);
            let _ = stream.write_all(reply);
            let _ = stream.read_to_end(&mut got);
            let rest = skip_handshake(&got, &mut visit.alert);
            visit.application = text(rest);
        }
        Server::Closed(_) => {
            let mut got = Vec::new();
            let _ = stream.read_to_end(&mut got);
            visit.application = text(&got);
        }
    }
    visit
}

fn read_request(stream: &mut impl Read) -> (Vec<u8>, Option<io::Error>) {
    let mut got = Vec::new();
    let mut buffer = [0; 4096];
    while !is_whole(&got) {
        match stream.read(&mut buffer) {
            Ok(0) => break,
            Ok(length) => got.extend_from_slice(&buffer[..length]),
            Err(error) => return (got, Some(error)),
        }
    }
    (got, None)
}

fn is_whole(request: &[u8]) -> bool {
    let request = text(request).to_ascii_lowercase();
    request.split_once("\r\n\r\n").is_some_and(|(head, body)| {
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        body.len() >= length.map_or(0, |length| length.parse().unwrap())
    })
}

fn answer(stream: &mut impl Write) -> io::Result<()> {
    let body = format!(r#"{{"access_token":"{ACCESS}","expires_in":3600}}"#);
    let length = body.len();
    write!(
        stream,
        "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {length}\r\n\r\n{body}"
    )?;
    stream.flush()
}

fn alert(error: io::Error) -> Option<AlertDescription> {
    match error.get_ref()?.downcast_ref()? {
        rustls::Error::AlertReceived(alert) => Some(*alert),
        _ => None,
    }
}

/// What follows the handshake in the clear in a stream of TLS records; all if it is none.
fn skip_handshake<'a>(mut bytes: &'a [u8], alert: &mut Option<AlertDescription>) -> &'a [u8] {
    while let [kind @ (20..=22), 3, _, high, low, rest @ ..] = bytes {
        let length = u16::from_be_bytes([*high, *low]).into();
        let (content, rest) = rest.split_at_checked(length).unwrap_or((rest, &[]));
        if let (21, [_, description]) = (kind, content) {
            *alert = Some((*description).into());
        }
        bytes = rest;
    }
    bytes
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
