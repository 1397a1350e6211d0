//! What loom has or lacks of what a slot is synchronised with.

use std::ops::Deref;
use std::sync::Arc;

pub(super) use loom::sync::Mutex;

/// That loads and stores of it are one step each is for `arc_swap` to test.
pub(super) struct ArcSwapOption<T>(Mutex<Option<Arc<T>>>);

impl<T> ArcSwapOption<T> {
    pub(super) fn load(&self) -> Guard<Option<Arc<T>>> {
        Guard(self.load_full())
    }

    pub(super) fn load_full(&self) -> Option<Arc<T>> {
        self.0.lock().unwrap().clone()
    }

    pub(super) fn store(&self, value: Option<Arc<T>>) {
        *self.0.lock().unwrap() = value;
    }
}

impl<T> Default for ArcSwapOption<T> {
    fn default() -> Self {
        Self(Mutex::new(None))
    }
}

pub(super) struct Guard<T>(T);

impl<T> Deref for Guard<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

/// That of Tokio, for threads.
pub(super) mod watch {
    use std::sync::Arc;

    use loom::sync::{Condvar, Mutex};

    pub(in super::super) struct Sender<T>(Arc<Channel<T>>);

    pub(in super::super) struct Receiver<T>(Arc<Channel<T>>);

    struct Channel<T> {
        value: Mutex<(T, bool)>,
        changed: Condvar,
    }

    pub(in super::super) fn channel<T>(value: T) -> (Sender<T>, Receiver<T>) {
        let channel = Channel { value: Mutex::new((value, false)), changed: Condvar::new() };
        let channel = Arc::new(channel);
        (Sender(Arc::clone(&channel)), Receiver(channel))
    }

    impl<T> Sender<T> {
        pub(in super::super) fn send_replace(&self, value: T) {
            self.0.value.lock().unwrap().0 = value;
            self.0.changed.notify_all();
        }
    }

    impl<T> Drop for Sender<T> {
        fn drop(&mut self) {
            self.0.value.lock().unwrap().1 = true;
            self.0.changed.notify_all();
        }
    }

    impl<T: Clone> Receiver<Option<T>> {
        /// Waits for a value, or for the end of the sender.
        pub(in super::super) fn ended(&self) -> Option<T> {
            let mut value = self.0.value.lock().unwrap();
            while value.0.is_none() && !value.1 {
                value = self.0.changed.wait(value).unwrap();
            }
            value.0.clone()
        }
    }

    impl<T> Clone for Receiver<T> {
        fn clone(&self) -> Self {
            Self(Arc::clone(&self.0))
        }
    }
}
