use crate::{Operation, Scope};

/// The scopes of a [`ScopeSet`](crate::ScopeSet) in catalog order.
#[derive(Clone, Debug)]
pub struct Iter {
    rest: [u64; 5],
}

impl Iter {
    pub(crate) const fn new(modules: [u64; 5]) -> Self {
        Self { rest: modules }
    }
}

impl Iterator for Iter {
    type Item = Scope;

    fn next(&mut self) -> Option<Scope> {
        let [create, read, update, delete, all] = self.rest;
        let modules = create | read | update | delete | all;
        if modules == 0 {
            return None;
        }
        let lowest = modules & modules.wrapping_neg();
        let operation =
            Operation::EVERY.into_iter().find(|op| self.rest[*op as usize] & lowest != 0)?;
        self.rest[operation as usize] &= !lowest;
        Some(Scope::from_catalog(lowest.trailing_zeros() as u8, operation))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let left = self.rest.iter().map(|modules| modules.count_ones() as usize).sum();
        (left, Some(left))
    }
}

impl ExactSizeIterator for Iter {}

impl core::iter::FusedIterator for Iter {}
