use std::io::{Read as _, Result, Write as _};
use std::net::{Ipv4Addr, TcpListener, TcpStream};

use super::ANSWER;

/// Answers every request on loopback with a token, for those that insist on HTTP.
pub struct TokenServer {
    url: String,
}

impl TokenServer {
    pub fn start() -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let port = listener.local_addr().expect("it is bound").port();
        std::thread::spawn(move || {
            listener.incoming().flatten().for_each(|stream| drop(answer(stream)));
        });
        Self { url: format!("http://127.0.0.1:{port}/token") }
    }

    pub fn url(&self) -> &str {
        &self.url
    }
}

fn answer(mut stream: TcpStream) -> Result<()> {
    // A small request comes in one piece or two, and what is left of it does not matter.
    if stream.read(&mut [0; 16 * 1024])? == 0 {
        return Ok(());
    }
    let length = ANSWER.len();
    write!(
        stream,
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\
         connection: close\r\n\r\n{ANSWER}"
    )
}
