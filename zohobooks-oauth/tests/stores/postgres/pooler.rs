use std::io::Result;
use std::net::Ipv4Addr;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

/// Like a PgBouncer that pools transactions, at its worst: no two of a client are in the same session.
pub(crate) struct Pooler {
    pub(crate) port: u16,
}

impl Pooler {
    pub(crate) async fn before(server: u16) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(serve(client, server));
            }
        });
        Self { port }
    }
}

/// Until one of them goes away.
async fn serve(mut client: TcpStream, server: u16) -> Result<()> {
    client.set_nodelay(true)?;
    let startup = rest(Vec::new(), &mut client).await?;
    let (mut session, greeting) = open(server, &startup).await?;
    let (mut next, _) = open(server, &startup).await?;
    client.write_all(&greeting).await?;
    loop {
        let message = message(&mut client).await?;
        session.write_all(&message).await?;
        if matches!(message[0], QUERY | SYNC) {
            let answer = answer(&mut session).await?;
            client.write_all(&answer).await?;
            if answer.last() == Some(&OUTSIDE_OF_A_TRANSACTION) {
                std::mem::swap(&mut session, &mut next);
            }
        }
    }
}

async fn open(server: u16, startup: &[u8]) -> Result<(TcpStream, Vec<u8>)> {
    let mut session = TcpStream::connect((Ipv4Addr::LOCALHOST, server)).await?;
    session.set_nodelay(true)?;
    session.write_all(startup).await?;
    let greeting = answer(&mut session).await?;
    Ok((session, greeting))
}

/// All that a session says until it is ready for the next query.
async fn answer(session: &mut TcpStream) -> Result<Vec<u8>> {
    let mut answer = Vec::new();
    loop {
        let message = message(session).await?;
        answer.extend_from_slice(&message);
        if message[0] == READY {
            return Ok(answer);
        }
    }
}

/// A byte for what it is, and the rest.
async fn message(from: &mut TcpStream) -> Result<Vec<u8>> {
    let kind = from.read_u8().await?;
    rest(vec![kind], from).await
}

/// The length, which counts itself, and so many bytes.
async fn rest(mut message: Vec<u8>, from: &mut TcpStream) -> Result<Vec<u8>> {
    let (before, length) = (message.len(), from.read_u32().await?);
    message.extend_from_slice(&length.to_be_bytes());
    message.resize(before + length as usize, 0);
    from.read_exact(&mut message[before + 4..]).await?;
    Ok(message)
}

// <https://www.postgresql.org/docs/current/protocol-message-formats.html>
const QUERY: u8 = b'Q';
const SYNC: u8 = b'S';
const READY: u8 = b'Z';
const OUTSIDE_OF_A_TRANSACTION: u8 = b'I';
