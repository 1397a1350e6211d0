use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use arc_swap::Guard;

use super::slot::Current;
use crate::Access;

/// The access of this moment, from [`Connection::access`](crate::Connection::access). It is for the call that
/// is about to be made, and not for keeping.
pub struct CurrentAccess(Held);

enum Held {
    /// Lent without counting.
    Loaded(Guard<Option<Arc<Current>>>),
    Shared(Arc<Current>),
}

impl CurrentAccess {
    #[inline]
    pub(super) fn loaded(current: Guard<Option<Arc<Current>>>) -> Self {
        Self(Held::Loaded(current))
    }

    pub(super) fn shared(current: Arc<Current>) -> Self {
        Self(Held::Shared(current))
    }
}

impl AsRef<Access> for CurrentAccess {
    #[inline]
    fn as_ref(&self) -> &Access {
        let current = match &self.0 {
            Held::Loaded(current) => current.as_ref(),
            Held::Shared(current) => Some(current),
        };
        // `loaded` is only called with one that is there.
        &current.expect("a token that is there").access
    }
}

impl Deref for CurrentAccess {
    type Target = Access;

    #[inline]
    fn deref(&self) -> &Access {
        self.as_ref()
    }
}

impl fmt::Debug for CurrentAccess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_ref().fmt(f)
    }
}
