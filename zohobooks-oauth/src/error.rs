mod explain;
mod kind;

use std::error::Error as StdError;
use std::fmt;

use zohobooks_scopes::ScopeSet;

use crate::{DataCenter, TransportError};

pub(crate) use explain::transport;
pub use kind::{
    AccountsFault, AnswerFault, AppFault, BooksFault, CallbackFault, ConsentFault, ErrorKind,
    TokenFault, TransportFault,
};

/// What went wrong with a login, a token or a call.
///
/// `Display` names the cause and the fix in a sentence or two. [`kind`](Self::kind) is the same as data,
/// with Zoho's own code, and the predicates tell what to do next:
///
/// ```
/// # use zohobooks_oauth::Error;
/// fn next_step(error: &Error) -> &'static str {
///     if error.is_configuration() {
///         "somebody has to look at the app's settings"
///     } else if error.needs_consent() {
///         "send the user to the consent page again"
///     } else if error.is_throttled() {
///         "wait, asking again makes it worse"
///     } else if error.is_transient() {
///         "try again in a moment"
///     } else {
///         "report it"
///     }
/// }
/// ```
///
/// It carries no token, secret, code, URL or body, in none of its forms.
pub struct Error(Box<Inner>);

struct Inner {
    kind: ErrorKind,
    call: Option<Call>,
    source: Option<TransportError>,
}

/// What was being done.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Call {
    pub(crate) step: Step,
    pub(crate) data_center: DataCenter,
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Step {
    Exchange,
    Refresh,
    Revoke,
    /// A call of the API that needs these scopes; whether they were granted, where that is known.
    Books {
        needs: ScopeSet,
        granted: Option<bool>,
    },
}

impl Error {
    /// What went wrong, as data.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// The data centre that was called, `None` if it did not come to a call.
    #[must_use]
    pub fn data_center(&self) -> Option<DataCenter> {
        self.0.call.map(|call| call.data_center)
    }

    /// The scopes that the refused call needs and that were not granted, `None` if that is not why, or
    /// not known to be why.
    #[must_use]
    pub fn missing_scopes(&self) -> Option<ScopeSet> {
        match (self.kind(), self.step()) {
            (ErrorKind::Books(fault), Some(Step::Books { needs, granted: Some(false) }))
                if fault.is_unauthorized() =>
            {
                Some(needs)
            }
            _ => None,
        }
    }

    /// Whether the same call may well succeed in a moment, without anybody doing anything.
    ///
    /// Never so for a failed code exchange, whose code is gone, nor for what is
    /// [throttled](Self::is_throttled).
    #[must_use]
    pub fn is_transient(&self) -> bool {
        !self.is_exchange() && self.is_outage()
    }

    /// Whether the way on is that the user logs in and consents again.
    ///
    /// So it is after every failed login, since a login and its code work once; unless the app's own
    /// [configuration](Self::is_configuration) has to be put right first. So it is, too, when a refresh
    /// token is dead or a scope is missing.
    #[must_use]
    pub fn needs_consent(&self) -> bool {
        match self.kind() {
            _ if self.is_configuration() => false,
            _ if self.is_exchange() => true,
            ErrorKind::Accounts(AccountsFault::InvalidCode)
            | ErrorKind::Callback(_)
            | ErrorKind::Consent(_) => true,
            ErrorKind::Books(_) => self.missing_scopes().is_some(),
            _ => false,
        }
    }

    /// Whether Zoho counted too many requests.
    ///
    /// The accounts server allows ten token requests in ten minutes and then refuses for the rest of
    /// them. The API has limits per minute, per day, and for calls at the same time.
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        match self.kind() {
            ErrorKind::Accounts(AccountsFault::Throttled) => true,
            ErrorKind::Answer { status, .. } => *status == 429,
            ErrorKind::Books(fault) => fault.status == 429,
            _ => false,
        }
    }

    /// Whether the app's settings are wrong, here or in Zoho's console. Every user is affected, and no
    /// repetition helps.
    #[must_use]
    pub fn is_configuration(&self) -> bool {
        matches!(
            self.kind(),
            ErrorKind::App(_)
                | ErrorKind::Callback(CallbackFault::Pinned)
                | ErrorKind::Accounts(
                    AccountsFault::InvalidClient
                        | AccountsFault::InvalidClientSecret
                        | AccountsFault::InvalidRedirectUri
                )
                | ErrorKind::Transport(TransportFault::Refused)
        )
    }

    pub(crate) fn during(mut self, step: Step, data_center: DataCenter) -> Self {
        self.0.call = Some(Call { step, data_center });
        self
    }

    fn step(&self) -> Option<Step> {
        self.0.call.map(|call| call.step)
    }

    fn is_exchange(&self) -> bool {
        matches!(self.step(), Some(Step::Exchange))
    }

    fn is_outage(&self) -> bool {
        match self.kind() {
            ErrorKind::Answer { status, .. } => *status >= 500 || *status == 408,
            ErrorKind::Books(fault) => fault.status >= 500,
            ErrorKind::Transport(fault) => matches!(
                fault,
                TransportFault::Connect | TransportFault::Interrupted | TransportFault::Timeout
            ),
            _ => false,
        }
    }
}

impl BooksFault {
    fn is_unauthorized(&self) -> bool {
        self.code == 57
    }
}

impl From<ErrorKind> for Error {
    fn from(kind: ErrorKind) -> Self {
        Self(Box::new(Inner { kind, call: None, source: None }))
    }
}

impl From<TransportError> for Error {
    fn from(source: TransportError) -> Self {
        let kind = ErrorKind::Transport(source.fault());
        Self(Box::new(Inner { kind, call: None, source: Some(source) }))
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Error");
        debug.field("kind", &self.0.kind);
        if let Some(call) = self.0.call {
            debug.field("step", &call.step).field("data_center", &call.data_center);
        }
        if let Some(source) = &self.0.source {
            debug.field("source", source);
        }
        debug.finish()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_ref().and_then(StdError::source)
    }
}
