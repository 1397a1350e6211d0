use std::pin::pin;
use std::task::{Context, Poll, Waker};

use super::*;

#[tokio::test]
async fn it_stops_when_dropped() {
    let zoho = Emulator::start().await.unwrap();
    let address = zoho.loopback().socket_addr();
    assert!(address.ip().is_loopback());
    let mut idle = TcpStream::connect(address).await.unwrap();
    let request = format!("GET / HTTP/1.1\r\nhost: {address}\r\n\r\n");
    idle.write_all(request.as_bytes()).await.unwrap();
    assert_ne!(idle.read(&mut [0; 4096]).await.unwrap(), 0);
    drop(zoho);
    while let Ok(1..) = idle.read(&mut [0; 4096]).await {}
    while TcpStream::connect(address).await.is_ok() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_port_that_is_taken_is_an_error() {
    let zoho = Emulator::start().await.unwrap();
    let port = zoho.loopback().socket_addr().port();
    let error = Emulator::builder().port(port).start().await.unwrap_err();
    assert_eq!(error.kind(), io::ErrorKind::AddrInUse);
}

#[test]
fn without_tokio_it_is_an_error() {
    let started = pin!(Emulator::start()).poll(&mut Context::from_waker(Waker::noop()));
    assert!(matches!(started, Poll::Ready(Err(_))));
}

#[test]
fn it_can_be_shared_between_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<Emulator>();
}
