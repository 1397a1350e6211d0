//! As much of a browser as a consent needs.

use std::io::{Read as _, Write as _};
use std::net::TcpStream;

/// Opens the consent page, presses a button, and goes where that leads.
pub(crate) fn consents(page: &str, decision: &str) -> String {
    let origin = &page[..page[7..].find('/').map_or(page.len(), |at| at + 7)];
    let html = request("GET", page, "");
    let ticket = between(&html, "name=\"ticket\" value=\"", "\"");
    let form = format!("ticket={ticket}&decision={decision}");
    let answer = request("POST", &format!("{origin}/emulator/consent"), &form);
    request("GET", between(&answer, "location: ", "\r\n"), "")
}

fn request(method: &str, url: &str, form: &str) -> String {
    let (host, path) = url.strip_prefix("http://").unwrap().split_once('/').unwrap();
    let mut server = TcpStream::connect(host).unwrap();
    write!(
        server,
        "{method} /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nContent-Length: {}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\n\r\n{form}",
        form.len(),
    )
    .unwrap();
    let mut answer = Vec::new();
    // Whoever closes early has said all.
    let _ = server.read_to_end(&mut answer);
    String::from_utf8(answer).unwrap()
}

fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let (_, rest) = text.split_once(before).unwrap_or_else(|| panic!("no {before:?} in {text}"));
    rest.split_once(after).unwrap().0
}
