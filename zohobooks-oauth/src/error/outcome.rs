use super::call::Step;
use super::{ConnectionFault, Error, ErrorKind};
use crate::StoreFault;

/// What is known of a call that failed without a refusal.
impl Error {
    /// Whether the same call may well succeed in a moment, without anybody doing anything, and may be repeated.
    ///
    /// That is, Zoho is unavailable or the network failed. Never true of a failed code exchange, which
    /// cannot be repeated, nor of what is [throttled](Self::is_throttled), nor of a call that
    /// [may have been acted on](Self::may_have_acted) and would then be made twice.
    #[must_use]
    pub fn is_transient(&self) -> bool {
        !self.is_exchange() && self.is_outage() && !self.may_have_acted()
    }

    /// Whether Zoho may have acted on a call of the Books API, though it failed, and making it again could do the same
    /// twice: create a second contact, or send an email again.
    ///
    /// That is, the request was sent, and the answer did not come in time, not to its end, or was not one that Zoho
    /// gives; or a server of Zoho failed over it (HTTP 5xx). Look whether what was asked for is there before you repeat
    /// it. Never true of calls that may be made twice: those whose method is idempotent, as all that read, replace or
    /// delete, and those that the program calls `repeatable`. They are [transient](Self::is_transient).
    ///
    /// ```
    /// use zohobooks_oauth::Error;
    ///
    /// fn what_became_of_it(error: &Error) -> &'static str {
    ///     if error.may_have_acted() {
    ///         "look whether it is there"
    ///     } else if error.is_transient() {
    ///         "make it again in a moment"
    ///     } else {
    ///         "it was not done"
    ///     }
    /// }
    /// ```
    ///
    /// Source of what is idempotent: <https://www.rfc-editor.org/rfc/rfc9110.html#section-9.2.2>.
    #[must_use]
    pub fn may_have_acted(&self) -> bool {
        match self.kind() {
            _ if self.call().is_none_or(|call| call.is_repeatable()) => false,
            ErrorKind::Answer { status, .. } => matches!(status, 200..300 | 408 | 500..),
            ErrorKind::Books(fault) => fault.is_outage(),
            ErrorKind::Transport(fault) => !fault.is_unsent(),
            _ => false,
        }
    }

    /// Whether nothing of the request has left this machine.
    #[cfg(feature = "books")]
    pub(crate) fn is_unsent(&self) -> bool {
        matches!(self.kind(), ErrorKind::Transport(fault) if fault.is_unsent())
    }

    pub(super) fn is_exchange(&self) -> bool {
        matches!(self.step(), Some(Step::Exchange { .. }))
    }

    fn is_outage(&self) -> bool {
        match self.kind() {
            ErrorKind::Answer { status, .. } => *status >= 500 || *status == 408,
            ErrorKind::Books(fault) => fault.is_outage(),
            ErrorKind::Connection(fault) => {
                matches!(fault, ConnectionFault::Busy | ConnectionFault::Interrupted)
            }
            ErrorKind::Store(fault) => {
                matches!(fault, StoreFault::Busy | StoreFault::Unreachable)
            }
            ErrorKind::Transport(fault) => fault.is_outage(),
            _ => false,
        }
    }
}
