mod answer;
mod explain;
mod kind;
mod listener;
mod login;
mod mismatch;
mod transport;

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use zohobooks_scopes::ScopeSet;

use crate::client::Client;
use crate::{ClientKind, DataCenter, TransportError};

pub use answer::{AccountsFault, AnswerFault, BooksFault, TokenFault};
pub use kind::ErrorKind;
pub use listener::ListenerFault;
pub use login::{AppFault, CallbackFault, ConsentFault};
pub use mismatch::MismatchFault;
pub use transport::TransportFault;

/// What went wrong with a login, a token or a call.
///
/// `Display` names the cause and the fix in a sentence or two. [`kind`](Self::kind) is the same as data,
/// with Zoho's own code, and the predicates tell what to do next. At most one of them is true, so the
/// order of asking does not matter:
///
/// ```
/// # use zohobooks_oauth::Error;
/// fn next_step(error: &Error) -> &'static str {
///     if error.is_configuration() {
///         "somebody has to look at the app's settings"
///     } else if error.is_throttled() {
///         "wait, asking again makes it worse"
///     } else if error.is_transient() {
///         "try again in a moment"
///     } else if error.needs_refresh() {
///         "refresh the grant, once, and try again"
///     } else if error.needs_consent() {
///         "send the user to the consent page again"
///     } else {
///         "report it, and do nothing by itself"
///     }
/// }
/// ```
///
/// In the last case somebody has to read the sentence: this machine cannot reach Zoho safely, or an
/// answer is not one that is known. If it was the exchange of a code that failed, the user has to log in
/// again, but only after the fault is mended; a program that did that by itself would send its users
/// through one login after the other.
///
/// None of its forms carries a token, secret, code, URL or body. Clones share one copy.
#[derive(Clone)]
pub struct Error(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    call: Option<Call>,
    source: Option<Arc<TransportError>>,
}

/// What was being done, and what is known of it.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) step: Step,
    pub(crate) kind: ClientKind,
    pub(crate) data_center: DataCenter,
}

impl Call {
    pub(crate) fn new(client: &Client, step: Step, data_center: DataCenter) -> Self {
        Self { step, kind: client.kind(), data_center }
    }
}

#[derive(Clone, Debug)]
pub(crate) enum Step {
    Exchange {
        /// How long ago the code came here.
        age: Duration,
        /// Codes of the console have none.
        redirect_uri: Option<Arc<str>>,
        requested: ScopeSet,
        /// Whether a proof key was sent.
        proof: bool,
    },
    Refresh,
    Revoke,
    ClientCredentials {
        soid: Option<Arc<str>>,
        requested: ScopeSet,
    },
    DeviceStart {
        requested: ScopeSet,
    },
    DevicePoll {
        requested: ScopeSet,
    },
    UserInfo,
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

    /// The data centre that was called, `None` if no call was made.
    #[must_use]
    pub fn data_center(&self) -> Option<DataCenter> {
        self.0.call.as_ref().map(|call| call.data_center)
    }

    /// The scopes that the refused call needs and that were not granted. `None` if that is not the
    /// cause, or not known to be.
    #[must_use]
    pub fn missing_scopes(&self) -> Option<ScopeSet> {
        match (self.kind(), self.step()) {
            (ErrorKind::Books(fault), Some(Step::Books { needs, granted: Some(false) }))
                if fault.is_unauthorized() =>
            {
                Some(*needs)
            }
            _ => None,
        }
    }

    /// Whether the same call may well succeed in a moment, without anybody doing anything.
    ///
    /// That is, Zoho is unavailable or the network failed. Never true of a failed code exchange, which
    /// cannot be repeated, nor of what is [throttled](Self::is_throttled).
    #[must_use]
    pub fn is_transient(&self) -> bool {
        !self.is_exchange() && self.is_outage()
    }

    /// Whether the user has to log in and consent again, and can do so now.
    ///
    /// True when a refresh token is dead, when a scope is missing, and of a login that failed, since a
    /// login and its code work once. But not if the same would only happen again: while Zoho
    /// [throttles](Self::is_throttled), until the app's [configuration](Self::is_configuration) is put
    /// right, and when the exchange never left this machine, because there is no connection, the
    /// server's certificate cannot be trusted, or the HTTP client failed. The user has to log in again
    /// then, too, but later.
    #[must_use]
    pub fn needs_consent(&self) -> bool {
        match self.kind() {
            _ if self.is_configuration() || self.is_throttled() || self.is_revocation() => false,
            ErrorKind::Transport(fault) => self.is_exchange() && fault.may_have_arrived(),
            _ if self.is_exchange() => true,
            // The program has to be mended first.
            ErrorKind::Callback(CallbackFault::NoQuery) => false,
            ErrorKind::Accounts(
                AccountsFault::InvalidCode
                | AccountsFault::InvalidToken
                | AccountsFault::InvalidOauthScope,
            )
            | ErrorKind::Callback(_)
            | ErrorKind::Consent(_)
            | ErrorKind::Listener(ListenerFault::TimedOut { .. }) => true,
            ErrorKind::Books(_) => self.missing_scopes().is_some(),
            _ => false,
        }
    }

    /// Whether the access token has expired or was revoked, so that
    /// [`Accounts::refresh`](crate::Accounts::refresh) and another try may help.
    ///
    /// Zoho says the same, code 57, where a scope is missing. This is true unless the grant
    /// [knows that one is](Self::missing_scopes). If Zoho did not say what it granted and a fresh access
    /// token does not help either, the user has to log in again.
    #[must_use]
    pub fn needs_refresh(&self) -> bool {
        match self.kind() {
            ErrorKind::Books(fault) => fault.is_unauthorized() && self.missing_scopes().is_none(),
            _ => false,
        }
    }

    /// Whether Zoho counted too many requests.
    ///
    /// The accounts server allows ten token requests in ten minutes and then refuses for the rest of
    /// that time. The API has limits per minute, per day, and for calls at the same time. If it was the
    /// exchange of a code, the user has to log in again after that time.
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        match self.kind() {
            ErrorKind::Accounts(AccountsFault::Throttled) => true,
            ErrorKind::Answer { status, .. } => *status == 429,
            ErrorKind::Books(fault) => fault.is_throttled(),
            _ => false,
        }
    }

    /// Whether the app's settings are wrong, here or in Zoho's console, or do not go with the code or
    /// grant. No repetition helps.
    #[must_use]
    pub fn is_configuration(&self) -> bool {
        matches!(
            self.kind(),
            ErrorKind::App(_)
                | ErrorKind::Callback(CallbackFault::Pinned)
                | ErrorKind::Listener(ListenerFault::NotLoopback | ListenerFault::OtherRedirectUri)
                | ErrorKind::Mismatch(_)
                | ErrorKind::Accounts(
                    AccountsFault::InvalidClient
                        | AccountsFault::InvalidClientSecret
                        | AccountsFault::InvalidRedirectUri
                )
                | ErrorKind::Transport(TransportFault::ForeignServer | TransportFault::InAsyncCode)
        )
    }

    pub(crate) fn new(kind: ErrorKind) -> Self {
        Self(Arc::new(Inner { kind, call: None, source: None }))
    }

    pub(crate) fn callback(fault: CallbackFault) -> Self {
        Self::new(ErrorKind::Callback(fault))
    }

    pub(crate) fn transport(error: impl Into<TransportError>) -> Self {
        let error = error.into();
        let kind = ErrorKind::Transport(error.fault());
        Self(Arc::new(Inner { kind, call: None, source: Some(Arc::new(error)) }))
    }

    pub(crate) fn during(mut self, call: Call) -> Self {
        Arc::make_mut(&mut self.0).call = Some(call);
        self
    }

    fn step(&self) -> Option<&Step> {
        self.0.call.as_ref().map(|call| &call.step)
    }

    fn is_exchange(&self) -> bool {
        matches!(self.step(), Some(Step::Exchange { .. }))
    }

    fn is_revocation(&self) -> bool {
        matches!(self.step(), Some(Step::Revoke))
    }

    fn is_outage(&self) -> bool {
        match self.kind() {
            ErrorKind::Answer { status, .. } => *status >= 500 || *status == 408,
            ErrorKind::Books(fault) => fault.is_outage(),
            ErrorKind::Transport(fault) => fault.is_outage(),
            _ => false,
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Error");
        debug.field("kind", &self.0.kind);
        if let Some(call) = &self.0.call {
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
        self.0.source.as_deref().and_then(StdError::source)
    }
}
