//! How often each of them allocates. Not in the other program, since counting costs time.

use std::pin::pin;
use std::task::{Context, Poll, Waker};

use allocation_counter::measure;
use tokio::runtime::{Builder, Handle};
use zohobooks_peers::valid_token::{Reader, Visitor, visit_all};

fn main() {
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build();
    let runtime = runtime.expect("a runtime");
    let mut counting = Counting(runtime.handle().clone());
    visit_all(&runtime, &mut counting);
}

struct Counting(Handle);

impl Visitor for Counting {
    fn visit(&mut self, name: &'static str, reader: impl Reader) {
        // The first read gets the token, and another one may set something up.
        (0..2).for_each(|_| assert_ne!(self.0.block_on(reader.read()), 0));
        let _inside = self.0.enter();
        let counted = measure(|| {
            let read = pin!(reader.read()).poll(&mut Context::from_waker(Waker::noop()));
            assert!(matches!(read, Poll::Ready(1..)), "a read of a valid token does not wait");
        });
        println!("{name} {} of {} bytes", counted.count_total, counted.bytes_total);
    }
}
