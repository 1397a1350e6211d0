use std::io::{Read as _, Write as _};
use std::net::TcpStream;

use serde_json::Value;
use zohobooks_oauth::DataCenter;
use zohobooks_oauth::emulator::Emulator;

pub(crate) const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) body: String,
}

impl Reply {
    /// A member of the JSON object in the body.
    pub(crate) fn get(&self, name: &str) -> Option<String> {
        let body: Value = serde_json::from_str(&self.body).unwrap();
        body.get(name).map(|value| value.as_str().map_or(value.to_string(), str::to_owned))
    }
}

/// Sends what no client of ours would: `start` is the method and the target.
pub(crate) async fn send(
    zoho: &Emulator,
    at: DataCenter,
    start: &str,
    headers: &[(&str, &str)],
    body: &str,
) -> Reply {
    let origin = zoho.loopback().origin(at);
    let address = origin.strip_prefix("http://").unwrap().to_owned();
    let mut request = format!("{start} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n");
    for (name, value) in headers {
        request += &format!("{name}: {value}\r\n");
    }
    request += &format!("content-length: {}\r\n\r\n{body}", body.len());
    let exchange = move || {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut reply = String::new();
        stream.read_to_string(&mut reply).unwrap();
        reply
    };
    let reply = tokio::task::spawn_blocking(exchange).await.unwrap();
    let (head, body) = reply.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    Reply { status, body: body.to_owned() }
}

/// A token request of a user in the United States.
pub(crate) async fn post(zoho: &Emulator, path: &str, form: &str) -> Reply {
    send(zoho, DataCenter::Us, &format!("POST {path}"), &[FORM], form).await
}
