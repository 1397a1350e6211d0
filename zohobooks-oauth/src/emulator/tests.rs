//! What stands on the wire, read without an HTTP client.

mod accounts;
mod browser_app;
mod caps;
mod console;
mod data_centers;
mod device;
mod hostile;
mod native;
mod own_app;
mod pages;
mod revocation;
mod running;
mod script;
mod self_client;
mod throttle;
mod time;
mod user;

use std::net::SocketAddr;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use super::backend::tests::CALLBACK;
use super::*;

const FORM: &str = "application/x-www-form-urlencoded";

struct Reply {
    status: u16,
    head: String,
    body: String,
}

impl Reply {
    fn json(&self) -> serde_json::Value {
        assert!(
            self.head.contains("content-type: application/json;charset=UTF-8"),
            "{}",
            self.head
        );
        serde_json::from_str(&self.body).unwrap()
    }

    fn title(&self) -> &str {
        assert!(self.head.contains("content-type: text/html;charset=UTF-8"), "{}", self.head);
        self.body.split_once("<title>").unwrap().1.split_once("</title>").unwrap().0
    }

    fn location(&self) -> &str {
        self.head.lines().find_map(|line| line.strip_prefix("location: ")).unwrap()
    }
}

async fn send(zoho: &Emulator, start: &str, headers: &[(&str, &str)], body: &[u8]) -> Reply {
    send_at(zoho, DataCenter::Us, start, headers, body).await
}

async fn send_at(
    zoho: &Emulator,
    at: DataCenter,
    start: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> Reply {
    let address = zoho.loopback().address_of(at);
    let host = address.to_string();
    send_to(address, start, &[&[("host", host.as_str())], headers].concat(), body).await
}

async fn send_to(address: SocketAddr, start: &str, headers: &[(&str, &str)], body: &[u8]) -> Reply {
    let mut head = format!("{start} HTTP/1.1\r\nconnection: close\r\n");
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    head += &format!("content-length: {}\r\n\r\n", body.len());
    let mut stream = TcpStream::connect(address).await.unwrap();
    stream.write_all(head.as_bytes()).await.unwrap();
    stream.write_all(body).await.unwrap();
    let mut reply = String::new();
    stream.read_to_string(&mut reply).await.unwrap();
    let (head, body) = reply.split_once("\r\n\r\n").unwrap();
    let status = head.split(' ').nth(1).unwrap().parse().unwrap();
    Reply { status, head: head.to_owned(), body: body.to_owned() }
}

async fn post(zoho: &Emulator, path: &str, pairs: &[(&str, &str)]) -> Reply {
    post_at(zoho, DataCenter::Us, path, pairs).await
}

async fn post_at(zoho: &Emulator, at: DataCenter, path: &str, pairs: &[(&str, &str)]) -> Reply {
    let (start, body) = (format!("POST {path}"), encode(pairs));
    send_at(zoho, at, &start, &[("content-type", FORM)], body.as_bytes()).await
}

fn encode(pairs: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish()
}

fn consent_path(app: &Registration, scope: &str) -> String {
    let query = encode(&[
        ("client_id", app.client_id()),
        ("response_type", "code"),
        ("redirect_uri", CALLBACK),
        ("scope", scope),
        ("access_type", "offline"),
        ("prompt", "consent"),
        ("state", "<script>alert(1)</script>"),
    ]);
    format!("/oauth/v2/auth?{query}")
}

/// What stands in an address as a parameter of this name.
fn param<'a>(address: &'a str, name: &str) -> Option<&'a str> {
    let pairs = address.split(['?', '#', '&']);
    pairs.filter_map(|pair| pair.split_once('=')).find(|pair| pair.0 == name).map(|pair| pair.1)
}

/// The status of a call of the API with an access token.
async fn call(zoho: &Emulator, at: DataCenter, access_token: &str) -> u16 {
    let header = format!("Zoho-oauthtoken {access_token}");
    let headers = [("authorization", header.as_str())];
    send_at(zoho, at, "GET /books/v3/organizations", &headers, b"").await.status
}

async fn code(zoho: &Emulator, app: &Registration) -> String {
    let url = format!("{}{}", zoho.loopback(), consent_path(app, "ZohoBooks.settings.READ"));
    let callback = zoho.accept(&url).await.unwrap();
    callback.split_once("code=").unwrap().1.split_once('&').unwrap().0.to_owned()
}

fn exchange<'a>(app: &'a Registration, code: &'a str) -> [(&'a str, &'a str); 5] {
    [
        ("client_id", app.client_id()),
        ("client_secret", app.client_secret()),
        ("grant_type", "authorization_code"),
        ("redirect_uri", CALLBACK),
        ("code", code),
    ]
}
