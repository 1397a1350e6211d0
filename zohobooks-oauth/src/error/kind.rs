use super::{
    AccountsFault, AnswerFault, AppFault, BooksFault, CallbackFault, ConnectionFault, ConsentFault,
    LimitFault, ListenerFault, MismatchFault, RequestFault, TokenFault, TransportFault,
};
use crate::StoreFault;

/// What went wrong, as data.
///
/// [`Error`](crate::Error) has this, a sentence that names cause and fix, all the
/// [causes](crate::Error::causes) that it may have, and predicates that tell what to do next. Match on this
/// where a certain cause needs an answer of its own:
///
/// ```
/// use zohobooks_oauth::{AccountsFault, CallbackFault, ConsentFault, Error, ErrorKind};
///
/// fn words_for_the_user(error: &Error) -> String {
///     match error.kind() {
///         ErrorKind::Consent(ConsentFault::AccessDenied) => {
///             "You pressed \"Reject\". Without access to Zoho Books there is no sync.".to_owned()
///         }
///         ErrorKind::Consent(ConsentFault::NoOrganization) => {
///             "Create an organization in Zoho Books first.".to_owned()
///         }
///         ErrorKind::Callback(CallbackFault::Expired) => "That took too long, try again.".to_owned(),
///         ErrorKind::Accounts(AccountsFault::Throttled) => "Try again later.".to_owned(),
///         ErrorKind::Books(fault) if fault.code == 1002 => "There is no such invoice.".to_owned(),
///         ErrorKind::Answer { status: 500.., .. } => "Zoho is unavailable.".to_owned(),
///         _ if error.is_configuration() || error.is_misuse() => "We have a problem and know of it.".to_owned(),
///         _ => error.to_string(),
///     }
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Zoho's accounts server refused.
    Accounts(AccountsFault),
    /// A server answered something that cannot be used. Only this much of the answer is kept.
    #[non_exhaustive]
    Answer {
        /// What is wrong with the answer.
        fault: AnswerFault,
        /// The HTTP status.
        status: u16,
        /// The length of the body in bytes.
        length: usize,
    },
    /// The app is configured incorrectly.
    App(AppFault),
    /// The Zoho Books API refused.
    Books(BooksFault),
    /// The callback cannot be trusted or used.
    Callback(CallbackFault),
    /// A [`Connection`](crate::Connection) has no access token, though neither Zoho nor the store refused.
    Connection(ConnectionFault),
    /// The user came back from the consent page without having consented.
    Consent(ConsentFault),
    /// A call of the API would have to wait for its turn longer than the program wants to. Nothing was sent.
    Limit(LimitFault),
    /// Nobody came back to the redirect URI of this machine, or it cannot be listened at.
    Listener(ListenerFault),
    /// A code, a grant or a refresh token is not one for this app. Nothing was sent.
    Mismatch(MismatchFault),
    /// The login did not grant what a call of the API needs, which
    /// [`missing_scopes`](crate::Error::missing_scopes) names. Nothing was sent.
    NotGranted,
    /// The operating system gave no random numbers.
    Randomness,
    /// A call of the API cannot be made as the program has put it. Nothing was sent.
    Request(RequestFault),
    /// The store of a connection failed.
    Store(StoreFault),
    /// A token is malformed: one that the program passed on, or one of an answer.
    Token(TokenFault),
    /// A request did not get a complete answer.
    Transport(TransportFault),
}
