mod about;
mod accounts;
mod answer;
mod app;
mod books;
mod books_call;
mod call;
mod callback;
mod cause;
mod causes;
mod connection;
mod consent;
mod explain;
mod kind;
mod limit;
mod listener;
mod mismatch;
mod next_step;
mod outcome;
mod request;
mod token;
mod transport;

use std::error::Error as StdError;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use zohobooks_scopes::ScopeSet;

use crate::wanted::Wanted;
use crate::{DataCenter, StoreError, TransportError};

pub(crate) use about::About;
pub use accounts::AccountsFault;
pub use answer::AnswerFault;
pub use app::AppFault;
pub use books::BooksFault;
pub(crate) use books_call::BooksCall;
pub(crate) use call::{Call, Secret, Step, TokenType};
pub use callback::CallbackFault;
pub use cause::Cause;
pub use connection::ConnectionFault;
pub use consent::ConsentFault;
pub use kind::ErrorKind;
pub use limit::LimitFault;
#[cfg(feature = "books")]
pub(crate) use limit::SetBy;
pub use listener::ListenerFault;
pub use mismatch::MismatchFault;
pub use request::RequestFault;
pub use token::TokenFault;
pub use transport::TransportFault;

/// What went wrong with a login, a token or a call.
///
/// `Display` names the likeliest cause and its fix, with what is known of the call, and what else it can
/// be; [`causes`](Self::causes) has all of them in order, and `{:#}` shows them one by one.
/// [`kind`](Self::kind) is what happened as data, with Zoho's own code, and the predicates tell what to do
/// next. At most one of them is true, so the order of asking does not matter:
///
/// ```
/// # use zohobooks_oauth::Error;
/// fn next_step(error: &Error) -> &'static str {
///     if error.is_configuration() {
///         "somebody has to look at the app's settings, here or in Zoho's console"
///     } else if error.is_misuse() {
///         "somebody has to mend the program"
///     } else if error.is_throttled() {
///         "wait for as long as `retry_after` says, asking again makes it worse"
///     } else if error.is_transient() {
///         "try again in a moment"
///     } else if error.may_have_acted() {
///         "look whether it is there before you repeat it"
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
/// answer is not one that is known. Sending a user to the consent page is for the user to decide: show the
/// sentence and a button. A program that did it by itself, for a fault that is still there, would send its
/// users through one login after the other.
///
/// None of its forms carries a token, secret, code or body, nor a URL but the redirect URI, without its
/// query, and those of Zoho's own pages. Clones share one copy.
#[derive(Clone)]
pub struct Error(Arc<Inner>);

#[derive(Clone)]
struct Inner {
    kind: ErrorKind,
    call: Option<Call>,
    /// What the login asked for that failed at its callback.
    login: Option<Wanted>,
    about: Option<About>,
    /// What the server said, as it is.
    retry_after: Option<Duration>,
    source: Option<Arc<dyn StdError + Send + Sync>>,
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
            (ErrorKind::Books(fault), Some(Step::Books { needs, granted: Some(false), .. }))
                if fault.is_unauthorized() =>
            {
                Some(*needs)
            }
            (ErrorKind::NotGranted, Some(Step::Books { needs, .. })) => Some(*needs),
            _ => None,
        }
    }

    pub(crate) fn new(kind: ErrorKind) -> Self {
        let (call, login, about) = (None, None, None);
        Self(Arc::new(Inner { kind, call, login, about, retry_after: None, source: None }))
    }

    pub(crate) fn app(fault: AppFault) -> Self {
        Self::new(ErrorKind::App(fault))
    }

    pub(crate) fn callback(fault: CallbackFault) -> Self {
        Self::new(ErrorKind::Callback(fault))
    }

    pub(crate) fn consent(fault: ConsentFault) -> Self {
        Self::new(ErrorKind::Consent(fault))
    }

    pub(crate) fn transport(error: impl Into<TransportError>) -> Self {
        let error = error.into();
        let mut this = Self::new(ErrorKind::Transport(error.fault()));
        Arc::make_mut(&mut this.0).source = Some(Arc::new(error));
        this
    }

    #[cfg(feature = "books")]
    pub(crate) fn answer(fault: AnswerFault, status: u16, length: usize) -> Self {
        Self::new(ErrorKind::Answer { fault, status, length })
    }

    /// With what the code below said. It may quote what belongs to the user, so it is only shown to who asks.
    #[cfg(feature = "books")]
    pub(crate) fn with_source(
        mut self,
        source: impl std::error::Error + Send + Sync + 'static,
    ) -> Self {
        Arc::make_mut(&mut self.0).source = Some(Arc::new(cause::Below(source)));
        self
    }

    /// Takes note that the access token had only just been issued.
    #[cfg(feature = "connections")]
    pub(crate) fn after_renewal(mut self) -> Self {
        if let Some(Call { step: Step::Books { renewed, .. }, .. }) =
            &mut Arc::make_mut(&mut self.0).call
        {
            *renewed = true;
        }
        self
    }

    /// Names the organizations of the user, where the one that was called is none of them.
    #[cfg(feature = "books")]
    pub(crate) fn with_organizations(mut self, seen: Option<Vec<crate::Organization>>) -> Self {
        if let Some(Call { step: Step::Books { organizations, .. }, .. }) =
            &mut Arc::make_mut(&mut self.0).call
        {
            let ids = |seen: Vec<crate::Organization>| {
                let ids: Vec<_> = seen.iter().map(|it| it.id.as_str()).collect();
                ids.join(", ").into()
            };
            *organizations = seen.map(ids);
        }
        self
    }

    pub(crate) fn during(mut self, call: Call) -> Self {
        Arc::make_mut(&mut self.0).call = Some(call);
        self
    }

    pub(crate) fn of_login(mut self, asked: Wanted) -> Self {
        Arc::make_mut(&mut self.0).login = Some(asked);
        self
    }

    pub(crate) fn with_retry_after(mut self, retry_after: Option<Duration>) -> Self {
        Arc::make_mut(&mut self.0).retry_after = retry_after;
        self
    }

    fn call(&self) -> Option<&Call> {
        self.0.call.as_ref()
    }

    fn step(&self) -> Option<&Step> {
        self.0.call.as_ref().map(|call| &call.step)
    }
}

/// With what the store said as its source.
impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        let mut this = Self::new(ErrorKind::Store(error.fault()));
        Arc::make_mut(&mut this.0).source = Some(Arc::new(error));
        this
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
