//! A network between a store and its server that can swallow everything.

use std::net::Ipv4Addr;
use std::sync::Arc;

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

pub(crate) struct Relay {
    pub(crate) port: u16,
    swallow: Arc<Notify>,
}

impl Relay {
    pub(crate) async fn to(server: u16) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let swallow = Arc::new(Notify::new());
        let swallowed = Arc::clone(&swallow);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(carry(client, server, Arc::clone(&swallowed)));
            }
        });
        Self { port, swallow }
    }

    /// Nothing comes through any more on the connections that there are, and nobody hears of it. New ones
    /// work.
    pub(crate) fn swallow(&self) {
        self.swallow.notify_waiters();
    }
}

async fn carry(mut client: TcpStream, server: u16, swallow: Arc<Notify>) {
    let mut server = TcpStream::connect((Ipv4Addr::LOCALHOST, server)).await.unwrap();
    tokio::select! {
        _ = tokio::io::copy_bidirectional(&mut client, &mut server) => {}
        () = swallow.notified() => std::future::pending().await,
    }
}
