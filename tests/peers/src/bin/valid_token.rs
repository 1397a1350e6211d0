//! Reading a valid token beside other crates: see zohobooks-oauth/benches/README.md for how to run it.

use std::hint::black_box;
use std::sync::{Arc, Barrier};
use std::thread;
use std::time::Instant;

use tokio::runtime::{Builder, Handle};
use tokio::task::unconstrained;
use zohobooks_peers::valid_token::{Reader, Visitor, visit_all};

fn main() {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build();
    let runtime = runtime.expect("a runtime");
    let mut rows = Rows { runtime: runtime.handle().clone(), rows: Vec::new() };
    visit_all(&runtime, &mut rows);

    // In turn, so that whatever else the machine does falls on all of them.
    for _ in 0..ROUNDS {
        for row in &mut rows.rows {
            row.one = row.one.min((row.nanoseconds)(1));
            row.two = row.two.min((row.nanoseconds)(2));
        }
    }
    println!(
        "lowest of {ROUNDS} rounds: 1 thread, ns | 2 threads, ns each | together so many times as much"
    );
    for Row { name, one, two, .. } in &rows.rows {
        println!("{name}: {one:.1} | {two:.1} | {:.2}", 2.0 * one / two);
    }
}

struct Rows {
    runtime: Handle,
    rows: Vec<Row>,
}

struct Row {
    name: &'static str,
    /// For one read of each of so many threads.
    nanoseconds: Box<dyn Fn(usize) -> f64>,
    one: f64,
    two: f64,
}

impl Visitor for Rows {
    fn visit(&mut self, name: &'static str, reader: impl Reader) {
        let (runtime, reader) = (self.runtime.clone(), Arc::new(reader));
        assert!(runtime.block_on(reader.read()) > 0, "the first read gets the token");
        let reads = 2_000_000.0 / nanoseconds(&runtime, &reader, 1, 10_000);
        let nanoseconds =
            Box::new(move |threads| nanoseconds(&runtime, &reader, threads, reads as u32));
        self.rows.push(Row { name, nanoseconds, one: f64::MAX, two: f64::MAX });
    }
}

/// From when the first thread begins until the last one ends, so that it is long if they do not run at the same time.
fn nanoseconds(runtime: &Handle, reader: &Arc<impl Reader>, threads: usize, reads: u32) -> f64 {
    let barrier = Barrier::new(threads);
    let times: Vec<_> = thread::scope(|scope| {
        let running: Vec<_> = (0..threads)
            .map(|core| {
                let barrier = &barrier;
                scope.spawn(move || {
                    pin_to(core);
                    // The budget of Tokio's tasks would make some of them yield now and then.
                    runtime.block_on(unconstrained(async {
                        barrier.wait();
                        let began = Instant::now();
                        for _ in 0..reads {
                            black_box(black_box(reader).read().await);
                        }
                        (began, Instant::now())
                    }))
                })
            })
            .collect();
        running.into_iter().map(|it| it.join().expect("no panic")).collect()
    });
    let began = times.iter().map(|time| time.0).min().expect("a thread");
    let ended = times.iter().map(|time| time.1).max().expect("a thread");
    (ended - began).as_nanos() as f64 / f64::from(reads)
}

fn pin_to(core: usize) {
    #[cfg(target_os = "linux")]
    {
        let mut cores = rustix::thread::CpuSet::new();
        cores.set(core);
        // A machine may have other cores than the first ones to give.
        let _ = rustix::thread::sched_setaffinity(None, &cores);
    }
}

/// Of two milliseconds each, so that some are disturbed by nobody.
const ROUNDS: usize = 300;
