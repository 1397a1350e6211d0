use std::time::{Duration, Instant};

use super::newest::Newest;

/// Values that expire: codes, access tokens, pages with a form. The oldest goes also when there are too
/// many.
pub(super) struct Expiring<V> {
    lifetime: Duration,
    entries: Newest<(V, Instant)>,
}

impl<V> Expiring<V> {
    pub(super) fn new(lifetime: Duration, most: usize) -> Self {
        Self { lifetime, entries: Newest::new(most) }
    }

    pub(super) fn insert(&mut self, key: String, value: V, now: Instant) {
        self.insert_until(key, value, now + self.lifetime, now);
    }

    pub(super) fn insert_until(&mut self, key: String, value: V, until: Instant, now: Instant) {
        // Most live equally long, so the oldest end first.
        while self.entries.oldest().is_some_and(|(_, until)| *until <= now) {
            self.entries.drop_oldest();
        }
        self.entries.insert(key, (value, until));
    }

    pub(super) fn get(&self, key: &str, now: Instant) -> Option<&V> {
        self.entries.get(key).filter(|(_, until)| now < *until).map(|(value, _)| value)
    }

    pub(super) fn get_mut(&mut self, key: &str, now: Instant) -> Option<&mut V> {
        self.entries.get_mut(key).filter(|(_, until)| now < *until).map(|(value, _)| value)
    }

    /// Like `get`, for the last time.
    pub(super) fn take(&mut self, key: &str, now: Instant) -> Option<V> {
        self.entries.remove(key).filter(|(_, until)| now < *until).map(|(value, _)| value)
    }

    pub(super) fn retain(&mut self, keep: impl Fn(&V) -> bool) {
        self.entries.retain(|(value, _)| keep(value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: Duration = Duration::from_secs(60);

    impl<V> Expiring<V> {
        pub(in super::super) fn len(&self) -> usize {
            self.entries.len()
        }
    }

    #[test]
    fn an_entry_ends_at_its_time_and_not_before() {
        let start = Instant::now();
        let end = start + MINUTE;
        let mut codes = Expiring::new(MINUTE, 9);
        codes.insert("a".to_owned(), 1, start);
        assert_eq!(codes.get("a", end - Duration::from_nanos(1)), Some(&1));
        assert_eq!(codes.get("a", end), None);
        assert_eq!(codes.take("a", end), None);
    }

    #[test]
    fn an_entry_is_taken_once() {
        let start = Instant::now();
        let mut codes = Expiring::new(MINUTE, 9);
        codes.insert("a".to_owned(), 1, start);
        assert_eq!(codes.take("a", start), Some(1));
        assert_eq!(codes.take("a", start), None);
    }

    #[test]
    fn what_has_expired_does_not_pile_up() {
        let start = Instant::now();
        let mut codes = Expiring::new(MINUTE, usize::MAX);
        for second in 0..1_000 {
            codes.insert(second.to_string(), (), start + Duration::from_secs(second));
        }
        assert_eq!(codes.len(), 60);
    }
}
