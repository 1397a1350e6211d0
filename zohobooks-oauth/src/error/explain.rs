use std::fmt::{self, Display as _};

use super::{AccountsFault, BooksFault, Call, Error, ErrorKind, Step};

/// The sentence of the fault, and what the call during which it happened adds to it.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let call = self.0.call.as_ref();
        if let Some(Call { step, data_center, .. }) = call {
            let step = match step {
                Step::Exchange { .. } => "exchanging the code",
                Step::Refresh => "refreshing the access token",
                Step::Revoke => "revoking the refresh token",
                Step::ClientCredentials { .. } => "getting an access token",
                Step::DeviceStart { .. } => "starting the login",
                Step::DevicePoll { .. } => "asking whether the user has consented",
                Step::UserInfo => "asking who the user is",
                Step::Books { .. } => "calling the Books API",
            };
            write!(f, "{step} at data centre `{data_center}` failed: ")?;
        }
        match self.kind() {
            ErrorKind::Accounts(fault) => accounts(f, fault, call)?,
            ErrorKind::Answer { fault, status, length } => {
                write!(f, "{fault} (HTTP {status}, {length} bytes)")?;
            }
            ErrorKind::App(fault) => fault.fmt(f)?,
            ErrorKind::Books(fault) => books(f, fault, call)?,
            ErrorKind::Callback(fault) => fault.fmt(f)?,
            ErrorKind::Consent(fault) => fault.fmt(f)?,
            ErrorKind::Listener(fault) => fault.fmt(f)?,
            ErrorKind::Mismatch(fault) => fault.fmt(f)?,
            ErrorKind::Randomness => f.write_str("the operating system gave no random numbers")?,
            ErrorKind::Token(fault) => fault.fmt(f)?,
            ErrorKind::Transport(fault) => fault.fmt(f)?,
        }
        f.write_str(self.rest_of_the_call())
    }
}

impl Error {
    /// What the failure means for the code or the token of the call.
    fn rest_of_the_call(&self) -> &'static str {
        match self.step() {
            Some(Step::Exchange { .. }) if self.is_throttled() => "; then start the login again",
            // It may be spent even if no answer says so, and that cannot be found out.
            Some(Step::Exchange { .. }) if self.needs_consent() => {
                "; treat the code as spent; start the login again"
            }
            Some(Step::Exchange { .. }) => "; mend that, and only then start the login again",
            Some(Step::Revoke) => "; keep the refresh token and try again",
            _ => "",
        }
    }
}

fn accounts(f: &mut fmt::Formatter<'_>, fault: &AccountsFault, call: Option<&Call>) -> fmt::Result {
    let Some(Call { step, data_center, .. }) = call else { return fault.fmt(f) };
    match (fault, step) {
        (AccountsFault::InvalidCode, Step::Refresh) => f.write_str(
            "`invalid_code`: the refresh token is dead; it was revoked, or the user removed the app, \
             changed the password, or consented again so often that Zoho, which keeps 20 refresh \
             tokens, dropped this one; the user has to log in again",
        ),
        (AccountsFault::InvalidCode, Step::Exchange { .. }) => f.write_str(
            "`invalid_code`: the code is older than 60 seconds, was used before, or belongs to \
             another data centre or app",
        ),
        (AccountsFault::InvalidClient | AccountsFault::InvalidClientSecret, _) => {
            write!(f, "{fault}; compare with {}, tab Settings", data_center.console_url())
        }
        (AccountsFault::InvalidRedirectUri, _) => {
            write!(f, "{fault}; compare with {}", data_center.console_url())
        }
        _ => fault.fmt(f),
    }
}

fn books(f: &mut fmt::Formatter<'_>, fault: &BooksFault, call: Option<&Call>) -> fmt::Result {
    fault.fmt(f)?;
    let Some(Step::Books { needs, granted }) =
        call.map(|call| &call.step).filter(|_| fault.is_unauthorized())
    else {
        return Ok(());
    };
    match granted {
        Some(false) => write!(
            f,
            ": the login did not grant `{needs}`; add it to the scopes and let the user log in again"
        ),
        Some(true) => write!(
            f,
            ": `{needs}` was granted, so the access token has expired or was revoked, or belongs to \
             another data centre; refresh it"
        ),
        None => write!(
            f,
            ": the access token has expired or was revoked, or belongs to another data centre, or \
             `{needs}` was not granted; refresh it, and if that does not help let the user log in \
             again"
        ),
    }
}
