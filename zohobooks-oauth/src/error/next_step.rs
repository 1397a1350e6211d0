use std::time::Duration;

use super::call::{Call, Step};
use super::{
    AccountsFault, AnswerFault, CallbackFault, ConnectionFault, ConsentFault, Error, ErrorKind,
    ListenerFault, MismatchFault, TransportFault,
};

/// The caller's questions. At most one is answered with yes.
impl Error {
    /// Whether Zoho counted too many requests. [`retry_after`](Self::retry_after) tells when to ask again.
    ///
    /// The accounts server allows ten token requests in ten minutes and then refuses for the rest of
    /// that time. The API has limits per minute, per day, and for calls at the same time. If it was the
    /// exchange of a code, the user has to log in again after that time.
    ///
    /// Also true where nothing was sent, since Zoho would count too many: [`ErrorKind::Limit`], which the program's
    /// own `Limits` set or a refusal that is remembered, and [`ConnectionFault::Quota`].
    #[must_use]
    pub fn is_throttled(&self) -> bool {
        match self.kind() {
            ErrorKind::Accounts(AccountsFault::Throttled)
            | ErrorKind::Connection(ConnectionFault::Quota)
            | ErrorKind::Limit(_) => true,
            ErrorKind::Answer { status, .. } => *status == 429,
            ErrorKind::Books(fault) => fault.is_throttled(),
            _ => false,
        }
    }

    /// How long to wait before asking again, from when the answer arrived. `None` where it is not known, and unless
    /// [`is_throttled`](Self::is_throttled), [`is_transient`](Self::is_transient) or
    /// [`may_have_acted`](Self::may_have_acted) is true. After the last, it is the time to look whether it is there.
    ///
    /// What the server says in `Retry-After` counts, if it is a number of seconds up to a day; of the
    /// accounts server at most ten minutes, since none of its limits lasts longer. Without it, the time
    /// is that of the limit:
    ///
    /// | who refused | time |
    /// |---|---|
    /// | accounts server | 10 minutes |
    /// | API, code 44, or 429 without a code | 1 minute |
    /// | API, code 43 | 1 hour: the one such block that was seen lasted as long, by its `Retry-After` |
    /// | API, code 45 | `None`: the allowance of a day is renewed at midnight, probably that of the organization's time zone |
    /// | API, code 1070 | `None`: when one of the calls that are under way has ended |
    /// | nobody, [`ErrorKind::Limit`] | until the limit of the program leaves room, or what Zoho refused before is over; `None` for calls at the same time |
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use zohobooks_oauth::Error;
    ///
    /// /// How long to wait before the same call is made again. `None` if it must not be, as where Zoho
    /// /// `may_have_acted` on it: that would make two contacts where one was wanted.
    /// fn pause(error: &Error, attempt: u32) -> Option<Duration> {
    ///     if error.is_throttled() || error.is_transient() {
    ///         let backoff = Duration::from_secs(1 << attempt.min(10));
    ///         return Some(error.retry_after().unwrap_or(backoff));
    ///     }
    ///     None
    /// }
    /// ```
    ///
    /// Sources: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html>,
    /// <https://www.zoho.com/books/api/v3/introduction>; code 43 and midnight are observations of others.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        let to_books = self.call().is_some_and(Call::is_to_books);
        let is_long = to_books || matches!(self.kind(), ErrorKind::Limit(_));
        let asked_for = self.0.retry_after.map(|it| if is_long { it } else { it.min(WINDOW) });
        if self.is_throttled() {
            return asked_for.or_else(|| match self.kind() {
                ErrorKind::Books(fault) => fault.block(),
                ErrorKind::Limit(_) => None,
                _ if to_books => Some(MINUTE),
                _ => Some(WINDOW),
            });
        }
        asked_for.filter(|_| self.is_transient() || self.may_have_acted())
    }

    /// Whether the user has to log in and consent again, and can do so now.
    ///
    /// True when a refresh token is dead, when a scope is missing, and of a login that failed, since a
    /// login and its code work once. But not if the same would only happen again: while Zoho
    /// [throttles](Self::is_throttled), until the app's [configuration](Self::is_configuration) or the
    /// [program](Self::is_misuse) is put right, and when the exchange never left this machine, because
    /// there is no connection, the server's certificate cannot be trusted, or the HTTP client failed. The
    /// user has to log in again then, too, but later. Nor is it true where there is no user, as in
    /// [`Accounts::client_credentials`](crate::Accounts::client_credentials).
    ///
    /// After an exchange it is also true of answers that are not known, since the code is spent. Show the
    /// sentence and a button; a program that sent the user on by itself could do so for ever.
    #[must_use]
    pub fn needs_consent(&self) -> bool {
        if self.is_configuration() || self.is_misuse() || self.is_throttled() {
            return false;
        }
        match (self.kind(), self.step()) {
            (_, Some(Step::Revoke(_) | Step::ClientCredentials { .. })) => false,
            (ErrorKind::Transport(fault), _) => self.is_exchange() && fault.may_have_arrived(),
            (_, Some(Step::Exchange { .. })) => true,
            (
                ErrorKind::Consent(_)
                | ErrorKind::Callback(_)
                | ErrorKind::Connection(ConnectionFault::Gone)
                | ErrorKind::Listener(ListenerFault::TimedOut { .. }),
                _,
            ) => true,
            (_, Some(Step::DeviceStart { .. })) => false,
            // The code is spent, and what it was spent on cannot be used.
            (ErrorKind::Token(_), Some(Step::DevicePoll { .. })) => true,
            (ErrorKind::Answer { fault, .. }, Some(Step::DevicePoll { .. })) => matches!(
                fault,
                AnswerFault::ApiDomain | AnswerFault::Lifetime | AnswerFault::NoRefreshToken
            ),
            (ErrorKind::Token(_), _) => self.0.login.is_some(),
            (ErrorKind::Accounts(AccountsFault::InvalidOauthScope), _) => true,
            // An access token was sent, and no other.
            (_, Some(Step::UserInfo)) => false,
            (ErrorKind::Accounts(AccountsFault::InvalidCode | AccountsFault::InvalidToken), _) => {
                true
            }
            (ErrorKind::Books(_) | ErrorKind::NotGranted, _) => self.missing_scopes().is_some(),
            _ => false,
        }
    }

    /// Whether the access token has expired or was revoked, so that
    /// [`Accounts::refresh`](crate::Accounts::refresh) and another try may help.
    ///
    /// Zoho says the same, code 57, where a scope is missing. This is true unless the grant
    /// [knows that one is](Self::missing_scopes), or a [`Connection`](crate::Connection) has had another access token
    /// that was refused as well. If Zoho did not say what it granted and a fresh access token does not help
    /// either, the user has to log in again.
    ///
    /// Where there is no refresh token, another access token is got as the first one was, or with
    /// [`BrowserApp::renew`](crate::BrowserApp::renew).
    #[must_use]
    pub fn needs_refresh(&self) -> bool {
        match self.kind() {
            ErrorKind::Books(fault) => {
                let is_renewed = matches!(self.step(), Some(Step::Books { renewed: true, .. }));
                fault.is_unauthorized() && self.missing_scopes().is_none() && !is_renewed
            }
            ErrorKind::Accounts(AccountsFault::InvalidToken) => {
                matches!(self.step(), Some(Step::UserInfo))
            }
            _ => false,
        }
    }

    /// Whether the app's settings are wrong, here or in Zoho's console. No repetition helps.
    ///
    /// Settings are what describes the app: client ID, secrets, redirect URI, [`soid`], the scopes, the
    /// data centre that it is [pinned to](crate::ServerApp::pinned_to), and the switches of the console.
    /// What the program does with a login, a code or a grant is not among them: see
    /// [`is_misuse`](Self::is_misuse).
    ///
    /// [`soid`]: crate::ClientCredentials::with_soid
    #[must_use]
    pub fn is_configuration(&self) -> bool {
        match self.kind() {
            ErrorKind::App(_)
            | ErrorKind::Callback(CallbackFault::Pinned)
            | ErrorKind::Consent(ConsentFault::InvalidScope)
            | ErrorKind::Listener(ListenerFault::NotLoopback)
            | ErrorKind::Mismatch(MismatchFault::DataCenter) => true,
            ErrorKind::Accounts(fault) => matches!(
                fault,
                AccountsFault::InvalidClient
                    | AccountsFault::InvalidClientSecret
                    | AccountsFault::InvalidRedirectUri
                    | AccountsFault::InvalidScope
                    | AccountsFault::MissingOrgInfo
            ),
            _ => false,
        }
    }

    /// Whether the program has to be mended: it passed on something that cannot be right, or too late.
    ///
    /// * a code or grant of another app, or of other servers ([`ErrorKind::Mismatch`]);
    /// * a callback without its query, or without its fragment where the token is in it, or with a
    ///   fragment that no server gets;
    /// * a token that cannot be one, such as an empty string out of a store ([`ErrorKind::Token`]);
    /// * a code that lay here for its whole life before it was exchanged: a minute, or three for one of the
    ///   console, and Zoho refused it;
    /// * a login for another redirect URI than the one that is listened at;
    /// * a call of the API whose path or body cannot be sent ([`ErrorKind::Request`]);
    /// * the blocking client in async code, and a request to a server that is not one of the app's.
    ///
    /// A login that failed so has to be started again, when the program is mended.
    #[must_use]
    pub fn is_misuse(&self) -> bool {
        match self.kind() {
            ErrorKind::Mismatch(MismatchFault::ClientId | MismatchFault::Servers)
            | ErrorKind::Callback(
                CallbackFault::Fragment | CallbackFault::NoFragment | CallbackFault::NoQuery,
            )
            | ErrorKind::Connection(ConnectionFault::Name | ConnectionFault::NoRuntime)
            | ErrorKind::Listener(ListenerFault::OtherRedirectUri)
            | ErrorKind::Request(_)
            | ErrorKind::Transport(TransportFault::ForeignServer | TransportFault::InAsyncCode) => {
                true
            }
            ErrorKind::Token(_) => self.call().is_none() && self.0.login.is_none(),
            ErrorKind::Accounts(AccountsFault::InvalidCode) => {
                self.call().is_some_and(Call::is_late)
            }
            _ => false,
        }
    }
}

/// For which the accounts server counts.
pub(super) const WINDOW: Duration = Duration::from_secs(600);
pub(super) const MINUTE: Duration = Duration::from_secs(60);
