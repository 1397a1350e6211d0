//! Reading a valid token from a connection, beside the least that it can cost: a load of an `arc_swap` and a
//! look at a coarse clock.
//!
//! `cargo bench -p zohobooks-oauth --bench connection`
#![allow(clippy::unwrap_used, reason = "a benchmark")]

use std::hint::black_box;
use std::pin::pin;
use std::sync::{Arc, Barrier};
use std::task::{Context, Poll, Waker};
use std::time::{Duration, Instant};

use arc_swap::ArcSwapOption;
use criterion::{Criterion, criterion_group, criterion_main};
use zohobooks_oauth::http::{Request, Response};
use zohobooks_oauth::{
    Accounts, BoxFuture, Clock as _, Connection, DataCenter, MemoryStore, RefreshToken, ServerApp,
    SystemClock, Transport, TransportError, scopes,
};

struct Zoho;

impl Transport for Zoho {
    fn send(
        &self,
        _: Request<Vec<u8>>,
    ) -> BoxFuture<'_, Result<Response<Vec<u8>>, TransportError>> {
        let answer = br#"{"access_token":"1000.a.b","expires_in":3600}"#;
        Box::pin(async { Ok(Response::new(answer.to_vec())) })
    }
}

fn connection() -> Connection {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(async {
        let app = ServerApp::new("1000.ABC", "secret", "https://app.example.com/cb").unwrap();
        let accounts = Accounts::with_transport(app, Zoho);
        let token = RefreshToken::new("1000.c.d").unwrap();
        let grant = accounts.resume(token, DataCenter::Us, scopes![settings::READ]).await.unwrap();
        let id = "customer".parse().unwrap();
        Connection::create(&accounts, MemoryStore::new(), id, &grant).await.unwrap()
    })
}

/// Runs a future that does not wait.
fn now<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("it waits"),
    }
}

/// The least: what is loaded, and until when it is good.
struct Least(ArcSwapOption<(String, Duration)>);

impl Least {
    fn new() -> Self {
        let until = SystemClock.coarse() + Duration::from_secs(3600);
        Self(ArcSwapOption::from_pointee(("1000.a.b".to_owned(), until)))
    }

    fn read(&self) -> usize {
        let current = self.0.load();
        match current.as_ref() {
            Some(current) if SystemClock.coarse() < current.1 => current.0.len(),
            _ => 0,
        }
    }
}

fn read(connection: &Connection) -> usize {
    now(connection.access()).unwrap().token().expose().len()
}

fn one_thread(criterion: &mut Criterion) {
    let (connection, least) = (connection(), Least::new());
    let mut group = criterion.benchmark_group("valid token");
    group.bench_function("connection", |bencher| bencher.iter(|| read(black_box(&connection))));
    group.bench_function("least", |bencher| bencher.iter(|| black_box(&least).read()));
    group.bench_function("Instant::now", |bencher| bencher.iter(Instant::now));
    group.finish();
}

/// Both in turn, each a short time, so that what else runs on the machine slows both alike.
fn beside_the_least(_: &mut Criterion) {
    const READS: u32 = 20_000;
    fn time(mut read: impl FnMut() -> usize) -> f64 {
        let began = Instant::now();
        for _ in 0..READS {
            black_box(read());
        }
        began.elapsed().as_secs_f64() * 1e9 / f64::from(READS)
    }
    let (connection, least) = (connection(), Least::new());
    let mut rounds: Vec<_> = (0..1_001)
        .map(|_| (time(|| read(black_box(&connection))), time(|| black_box(&least).read())))
        .collect();
    let lowest = rounds.iter().fold((f64::MAX, f64::MAX), |a, b| (a.0.min(b.0), a.1.min(b.1)));
    rounds.sort_by(|a, b| (a.0 / a.1).total_cmp(&(b.0 / b.1)));
    let median = rounds[rounds.len() / 2];
    println!(
        "one read takes {:.3} times the least (median of 1,001; lowest {:.2} ns and {:.2} ns, {:.3})",
        median.0 / median.1,
        lowest.0,
        lowest.1,
        lowest.0 / lowest.1,
    );
}

/// Otherwise the scheduler decides what two threads are worth.
#[cfg(target_os = "linux")]
fn stay_on(core: usize) {
    let mut cores = rustix::thread::CpuSet::new();
    cores.set(core);
    // It measures all the same where this is not allowed.
    let _ = rustix::thread::sched_setaffinity(None, &cores);
}

#[cfg(not(target_os = "linux"))]
fn stay_on(_: usize) {}

/// How many reads a second, for so many threads that share one.
fn rate(threads: usize, read: impl Fn() + Send + Sync + Clone + 'static) -> f64 {
    const READS: u32 = 100_000;
    let barrier = Arc::new(Barrier::new(threads));
    let running: Vec<_> = (0..threads)
        .map(|core| {
            let (barrier, read) = (Arc::clone(&barrier), read.clone());
            std::thread::spawn(move || {
                stay_on(core);
                barrier.wait();
                let began = Instant::now();
                (0..READS).for_each(|_| read());
                began.elapsed().as_secs_f64()
            })
        })
        .collect();
    let slowest = running.into_iter().map(|it| it.join().unwrap()).fold(0.0, f64::max);
    f64::from(READS) * threads as f64 / slowest
}

/// The best of many short rounds, which something disturbs now and then.
fn two_threads(_: &mut Criterion) {
    let connection = connection();
    let read = move || {
        black_box(read(&connection));
    };
    let best = |threads| (0..300).map(|_| rate(threads, read.clone())).fold(0.0, f64::max);
    println!("two threads read {:.2} times as much as one (best of 300)", best(2) / best(1));
}

criterion_group!(benches, one_thread, beside_the_least, two_threads);
criterion_main!(benches);
