use std::sync::atomic::{AtomicU64, Ordering::Relaxed};

/// What happened in this process, for a program's metrics. All numbers only grow.
///
/// ```
/// use zohobooks_oauth::Counters;
///
/// // As Prometheus reads it, for instance.
/// fn metrics(counters: &Counters) -> String {
///     [
///         ("adopted", counters.adopted()),
///         ("failed", counters.failed()),
///         ("refreshed", counters.refreshed()),
///         ("rejected", counters.rejected()),
///         ("requests", counters.requests()),
///         ("unsaved", counters.unsaved()),
///     ]
///     .map(|(name, number)| format!("zoho_tokens_{name}_total {number}\n"))
///     .concat()
/// }
/// ```
#[derive(Debug, Default)]
pub struct Counters {
    pub(super) adopted: AtomicU64,
    pub(super) failed: AtomicU64,
    pub(super) refreshed: AtomicU64,
    pub(super) rejected: AtomicU64,
    pub(super) requests: AtomicU64,
    pub(super) unsaved: AtomicU64,
}

impl Counters {
    /// Access tokens that somebody else had got and stored, in most cases another process.
    #[must_use]
    pub fn adopted(&self) -> u64 {
        self.adopted.load(Relaxed)
    }

    /// Refreshes that brought no token, after up to three requests each.
    #[must_use]
    pub fn failed(&self) -> u64 {
        self.failed.load(Relaxed)
    }

    /// Access tokens that were got from Zoho and stored.
    #[must_use]
    pub fn refreshed(&self) -> u64 {
        self.refreshed.load(Relaxed)
    }

    /// Access tokens that were [rejected](super::Connection::reject).
    #[must_use]
    pub fn rejected(&self) -> u64 {
        self.rejected.load(Relaxed)
    }

    /// Token requests that were made to Zoho.
    #[must_use]
    pub fn requests(&self) -> u64 {
        self.requests.load(Relaxed)
    }

    /// Access tokens that were got from Zoho and used although they could not be stored.
    #[must_use]
    pub fn unsaved(&self) -> u64 {
        self.unsaved.load(Relaxed)
    }
}
