use std::collections::HashMap;
use std::time::Instant;

/// Values that expire: codes, access tokens, pages with a form.
pub(super) struct Expiring<V> {
    entries: HashMap<String, (V, Instant)>,
    sweep_at: usize,
}

impl<V> Expiring<V> {
    pub(super) fn new() -> Self {
        Self { entries: HashMap::new(), sweep_at: SWEEP_AT_LEAST }
    }

    pub(super) fn insert(&mut self, key: String, value: V, until: Instant, now: Instant) {
        if self.entries.len() >= self.sweep_at {
            self.entries.retain(|_, (_, until)| now < *until);
            self.sweep_at = SWEEP_AT_LEAST.max(2 * self.entries.len());
        }
        self.entries.insert(key, (value, until));
    }

    pub(super) fn get(&self, key: &str, now: Instant) -> Option<&V> {
        self.entries.get(key).filter(|(_, until)| now < *until).map(|(value, _)| value)
    }

    /// Like `get`, for the last time.
    pub(super) fn take(&mut self, key: &str, now: Instant) -> Option<V> {
        self.entries.remove(key).filter(|(_, until)| now < *until).map(|(value, _)| value)
    }

    pub(super) fn retain(&mut self, keep: impl Fn(&V) -> bool) {
        self.entries.retain(|_, (value, _)| keep(value));
    }
}

const SWEEP_AT_LEAST: usize = 1024;

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn an_entry_ends_at_its_time_and_not_before() {
        let start = Instant::now();
        let end = start + Duration::from_secs(60);
        let mut codes = Expiring::new();
        codes.insert("a".to_owned(), 1, end, start);
        assert_eq!(codes.get("a", end - Duration::from_nanos(1)), Some(&1));
        assert_eq!(codes.get("a", end), None);
        assert_eq!(codes.take("a", end), None);
    }

    #[test]
    fn an_entry_is_taken_once() {
        let start = Instant::now();
        let mut codes = Expiring::new();
        codes.insert("a".to_owned(), 1, start + Duration::from_secs(60), start);
        assert_eq!(codes.take("a", start), Some(1));
        assert_eq!(codes.take("a", start), None);
    }

    #[test]
    fn what_has_expired_does_not_pile_up() {
        let start = Instant::now();
        let mut codes = Expiring::new();
        for second in 0..100_000 {
            let now = start + Duration::from_secs(second);
            codes.insert(second.to_string(), (), now + Duration::from_secs(60), now);
        }
        assert!(codes.entries.len() <= SWEEP_AT_LEAST);
    }
}
