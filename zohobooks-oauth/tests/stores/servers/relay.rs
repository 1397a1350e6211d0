//! A network between a store and its server that can swallow everything.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

pub(crate) struct Relay {
    pub(crate) port: u16,
    swallow: Arc<Notify>,
    cut: Arc<AtomicBool>,
}

impl Relay {
    pub(crate) async fn to(server: u16) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let swallow = Arc::new(Notify::new());
        let cut = Arc::new(AtomicBool::new(false));
        let (swallowed, cuts) = (Arc::clone(&swallow), Arc::clone(&cut));
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(carry(client, server, Arc::clone(&swallowed), Arc::clone(&cuts)));
            }
        });
        Self { port, swallow, cut }
    }

    /// Nothing comes through any more on the connections that there are, and nobody hears of it. New ones
    /// work.
    pub(crate) fn swallow(&self) {
        self.swallow.notify_waiters();
    }

    /// The next answer does not arrive, and the connection is closed.
    pub(crate) fn cut_next_answer(&self) {
        self.cut.store(true, SeqCst);
    }
}

async fn carry(mut client: TcpStream, server: u16, swallow: Arc<Notify>, cut: Arc<AtomicBool>) {
    let mut server = TcpStream::connect((Ipv4Addr::LOCALHOST, server)).await.unwrap();
    let ((mut asks, mut hears), (mut answers, mut is_asked)) = (client.split(), server.split());
    let answered = async {
        let mut bytes = vec![0; 64 * 1024];
        loop {
            let length = answers.read(&mut bytes).await.unwrap_or(0);
            if length == 0 || cut.swap(false, SeqCst) {
                return;
            }
            hears.write_all(&bytes[..length]).await.unwrap();
        }
    };
    tokio::select! {
        _ = tokio::io::copy(&mut asks, &mut is_asked) => {}
        () = answered => {}
        () = swallow.notified() => std::future::pending().await,
    }
}
