use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use crate::access::Terms;

/// The terms of all tokens in memory, each once, since most are alike.
#[derive(Default)]
pub(super) struct KnownTerms(Mutex<HashSet<Arc<Terms>>>);

impl KnownTerms {
    pub(super) fn share(&self, terms: Terms) -> Arc<Terms> {
        // Each change is one operation.
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = known.get(&terms) {
            return Arc::clone(known);
        }
        if known.len() == known.capacity() {
            known.retain(|terms| Arc::strong_count(terms) > 1);
        }
        let terms = Arc::new(terms);
        known.insert(Arc::clone(&terms));
        terms
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::DataCenter;
    use crate::fake::grant;

    fn terms(data_center: DataCenter, seconds: u64) -> Terms {
        let mut terms = Terms::clone(&grant(data_center).access.terms);
        terms.lifetime = std::time::Duration::from_secs(seconds);
        terms
    }

    #[test]
    fn those_that_are_alike_are_there_once() {
        let known = KnownTerms::default();
        let first = known.share(terms(DataCenter::Us, 3600));
        assert!(Arc::ptr_eq(&first, &known.share(terms(DataCenter::Us, 3600))));
        assert!(!Arc::ptr_eq(&first, &known.share(terms(DataCenter::Eu, 3600))));
        assert!(!Arc::ptr_eq(&first, &known.share(terms(DataCenter::Us, 3599))));
    }

    #[test]
    fn those_that_nobody_has_any_more_are_forgotten() {
        let known = KnownTerms::default();
        let kept: Vec<_> =
            (0..10).map(|number| known.share(terms(DataCenter::Us, number))).collect();
        for number in 10..10_000 {
            known.share(terms(DataCenter::Us, number));
        }
        assert!(known.0.lock().unwrap().len() < 100);
        for (number, terms_) in (0..).zip(&kept) {
            assert!(Arc::ptr_eq(terms_, &known.share(terms(DataCenter::Us, number))));
        }
    }
}
