//! Strings that are not what they look like, with the real addresses of the two servers in them.

use std::net::SocketAddr;

use super::evil::Evil;
use super::good::Good;

/// What a parser, a trimmer or a suffix check would take for an address of Zoho, or of its stand-in, and
/// what would lead to the hostile server.
pub(super) fn origins(good: &Good, evil: &Evil) -> Vec<String> {
    let in_place = |text: &&str| {
        let port = |address: SocketAddr| address.port().to_string();
        text.replace("EVIL", &port(evil.address())).replace("GOOD", &port(good.address()))
    };
    ORIGINS.iter().map(in_place).collect()
}

const ORIGINS: &[&str] = &[
    "",
    // The hostile server.
    "http://127.0.0.1:EVIL",
    "http://127.0.0.1:EVIL/",
    "https://127.0.0.1:EVIL",
    "//127.0.0.1:EVIL",
    "127.0.0.1:EVIL",
    "http://localhost:EVIL",
    "http://0x7f.1:EVIL",
    "http://2130706433:EVIL",
    "http://127.1:EVIL",
    "http://[::ffff:127.0.0.1]:EVIL",
    // With the name of the good one.
    "http://127.0.0.1:GOOD@127.0.0.1:EVIL",
    "http://127.0.0.1:GOOD:x@127.0.0.1:EVIL",
    "http://127.0.0.1:EVIL#127.0.0.1:GOOD",
    "http://127.0.0.1:EVIL#http://127.0.0.1:GOOD",
    "http://127.0.0.1:EVIL/127.0.0.1:GOOD",
    "http://127.0.0.1:EVIL?http://127.0.0.1:GOOD",
    "http://127.0.0.1:EVIL\\.127.0.0.1:GOOD",
    "http://127.0.0.1:GOOD\\@127.0.0.1:EVIL",
    "http://127.0.0.1:GOOD,127.0.0.1:EVIL",
    "http://127.0.0.1:GOOD,http://127.0.0.1:EVIL",
    "http://127.0.0.1:GOOD%00.127.0.0.1:EVIL",
    "http://127.0.0.1:GOOD\0@127.0.0.1:EVIL",
    "http://127.0.0.1:GOOD http://127.0.0.1:EVIL",
    "http://127.0.0.1:GOOD\r\nHost: 127.0.0.1:EVIL",
    // What is almost the good one.
    "HTTP://127.0.0.1:GOOD",
    "https://127.0.0.1:GOOD",
    "http://127.0.0.1:GOOD/",
    "http://127.0.0.1:GOOD/oauth/../x",
    " http://127.0.0.1:GOOD",
    "http://127.0.0.1:GOOD ",
    "http:/127.0.0.1:GOOD",
    "http:////127.0.0.1:GOOD",
    "ht\ttp://127.0.0.1\n:GOOD",
    "http://127.0.0.1:GOOD\u{200b}",
    "http://localhost:GOOD",
    // The same of Zoho itself.
    "https://accounts.zoho.com@127.0.0.1:EVIL",
    "https://accounts.zoho.com:x@127.0.0.1:EVIL",
    "https://127.0.0.1:EVIL#accounts.zoho.com",
    "https://127.0.0.1:EVIL/accounts.zoho.com",
    "https://127.0.0.1:EVIL\\.zoho.com",
    "https://accounts.zoho.com\\@127.0.0.1:EVIL",
    "https://accounts.zoho.com,127.0.0.1:EVIL",
    "https://accounts.zoho.com%00.127.0.0.1:EVIL",
    "https://evil.test",
    "http://accounts.zoho.com",
    "https://accounts.zoho.com/",
    "https://ACCOUNTS.ZOHO.COM",
    "https://accounts.zoho.com:8443",
    "https://accounts.zoho%2ecom",
    "https://accounts．zoho．com",
    "https://accounts.zoho.com\u{200b}",
    "https:/accounts.zoho.com",
    "https:////accounts.zoho.com",
    "ht\ttps://acc\nounts.zoho.com",
    " https://accounts.zoho.com",
    "https://accounts.zoho.com ",
    "https://accounts.zoho.com/oauth/../x",
    "https://acc\u{43e}unts.zoho.com",
    "https://forms.zoho.com",
    "https://zoho.com",
    "https://accountszoho.com",
    "https://accounts.zoho.co",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "https://127.0.0.1",
    "https://0x7f.1",
    "https://[::1]",
    "https://[::ffff:169.254.169.254]",
    "https://localhost",
    "../../etc",
    "xx",
    "ın",
];
