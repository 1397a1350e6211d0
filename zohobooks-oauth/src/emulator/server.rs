use std::convert::Infallible;
use std::io;
use std::pin::pin;
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::response::Response;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::time;
use tower::ServiceExt as _;

use super::cut::HangUp;

/// Serves until the other end of `stopped` is gone, and finishes what is under way then.
pub(super) async fn serve(
    listener: TcpListener,
    router: Router,
    header_time: Duration,
    stopped: oneshot::Receiver<Infallible>,
) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(header_time);
    let connections = GracefulShutdown::new();
    let mut stopped = pin!(stopped);
    loop {
        let stream = tokio::select! {
            _gone = &mut stopped => break,
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                // Too many open files, perhaps. There may be fewer in a moment.
                Err(_) => {
                    time::sleep(Duration::from_millis(100)).await;
                    continue;
                }
            },
        };
        let router = router.clone();
        let service = service_fn(move |request| answer(router.clone(), request));
        let connection = http.serve_connection(TokioIo::new(stream), service);
        tokio::spawn(connections.watch(connection));
    }
    drop(listener);
    connections.shutdown().await;
}

async fn answer(router: Router, request: Request<Incoming>) -> io::Result<Response> {
    let Ok(response) = router.oneshot(request).await;
    // The server closes the connection on an error.
    match response.extensions().get::<HangUp>() {
        None => Ok(response),
        Some(HangUp) => Err(io::Error::other("hung up, as told")),
    }
}

/// For the head of a request, and for the wait between two on one connection.
pub(super) const HEADER_TIME: Duration = Duration::from_secs(30);

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpStream;

    use super::*;

    #[tokio::test]
    async fn a_head_that_does_not_come_is_given_up() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (_running, stopped) = oneshot::channel();
        let header_time = Duration::from_millis(300);
        tokio::spawn(serve(listener, Router::new(), header_time, stopped));

        let start = Instant::now();
        let mut slow = TcpStream::connect(address).await.unwrap();
        slow.write_all(b"GET / HTTP/1.1\r\nhost: ").await.unwrap();
        // One byte after the other does not help.
        while start.elapsed() < Duration::from_secs(30) && slow.write_all(b"x").await.is_ok() {
            time::sleep(Duration::from_millis(20)).await;
        }
        assert!((header_time..Duration::from_secs(30)).contains(&start.elapsed()));

        let mut quick = TcpStream::connect(address).await.unwrap();
        quick.write_all(b"GET / HTTP/1.1\r\nconnection: close\r\n\r\n").await.unwrap();
        let mut answer = String::new();
        quick.read_to_string(&mut answer).await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 404 "), "{answer}");
    }
}
