use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::Child;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::time::{Duration, Instant};

/// A port that was free a moment ago. It is below those that systems hand out themselves, so that nobody gets it
/// while its server is made or is down.
pub(crate) fn free_port() -> u16 {
    static ASKED: AtomicU32 = AtomicU32::new(0);
    let first = std::process::id().wrapping_mul(64);
    loop {
        let next = first.wrapping_add(ASKED.fetch_add(1, SeqCst)) % u32::from(LAST - FIRST);
        let port = FIRST + next as u16;
        if TcpListener::bind((Ipv4Addr::LOCALHOST, port)).is_ok() {
            return port;
        }
    }
}

pub(crate) fn wait_for(port: u16, server: &mut Child) {
    let began = Instant::now();
    while TcpStream::connect((Ipv4Addr::LOCALHOST, port)).is_err() {
        if let Some(status) = server.try_wait().unwrap() {
            panic!("the server ended: {status}");
        }
        assert!(began.elapsed() < Duration::from_secs(20), "the server does not start");
        std::thread::sleep(Duration::from_millis(20));
    }
}

const FIRST: u16 = 20_000;
const LAST: u16 = 32_000;
