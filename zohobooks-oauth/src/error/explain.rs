use std::fmt;

use super::{
    AccountsFault, AnswerFault, AppFault, BooksFault, Call, CallbackFault, ConsentFault, Error,
    ErrorKind, Step, TokenFault, TransportFault,
};
use crate::DataCenter;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let call = self.0.call;
        if let Some(Call { step, data_center }) = call {
            let step = match step {
                Step::Exchange => "exchanging the code",
                Step::Refresh => "refreshing the access token",
                Step::Revoke => "revoking the refresh token",
                Step::Books { .. } => "calling the Books API",
            };
            write!(f, "{step} at data centre `{data_center}` failed: ")?;
        }
        match &self.0.kind {
            ErrorKind::Accounts(fault) => accounts(f, fault, call)?,
            ErrorKind::Answer { fault, status, length } => {
                write!(f, "{} (HTTP {status}, {length} bytes)", answer(*fault))?;
            }
            ErrorKind::App(fault) => f.write_str(app(*fault))?,
            ErrorKind::Books(fault) => books(f, fault, call)?,
            ErrorKind::Callback(fault) => f.write_str(callback(*fault))?,
            ErrorKind::Consent(fault) => consent(f, fault)?,
            ErrorKind::Randomness => f.write_str("the operating system gave no random numbers")?,
            ErrorKind::Token(fault) => f.write_str(token(*fault))?,
            ErrorKind::Transport(fault) => f.write_str(transport(*fault))?,
        }
        if self.is_exchange() && self.needs_consent() {
            f.write_str("; the code is spent, start the login again")?;
        }
        Ok(())
    }
}

fn accounts(f: &mut fmt::Formatter<'_>, fault: &AccountsFault, call: Option<Call>) -> fmt::Result {
    let console = call.map_or(DataCenter::Us, |call| call.data_center).console_url();
    match fault {
        AccountsFault::InvalidClient => write!(
            f,
            "`invalid_client`: the client id or the secret is wrong, or the app is not enabled in \
             this data centre, or the user belongs to another one; compare with {console}, tab \
             Settings"
        ),
        AccountsFault::InvalidClientSecret => write!(
            f,
            "`invalid_client_secret`: the client secret is wrong for this data centre; each has one \
             of its own unless {console}, tab Settings, says to use the same everywhere"
        ),
        AccountsFault::InvalidCode => match call.map(|call| call.step) {
            Some(Step::Refresh) => f.write_str(
                "`invalid_code`: the refresh token is dead; it was revoked, or the user removed the \
                 app, changed the password, or consented again so often that Zoho, which keeps 20 \
                 refresh tokens, dropped this one; the user has to log in again",
            ),
            _ => f.write_str(
                "`invalid_code`: the code is older than 60 seconds, was used before, or belongs to \
                 another data centre or app",
            ),
        },
        AccountsFault::InvalidRedirectUri => write!(
            f,
            "`invalid_redirect_uri`: the redirect URI is not among those registered at {console}; it \
             has to be the same to the letter, also in a slash at the end"
        ),
        AccountsFault::Other(code) => write!(f, "Zoho refused with `{code}`"),
        AccountsFault::Throttled => f.write_str(
            "Zoho counted more than ten token requests in ten minutes; wait ten minutes without \
             asking, and share one access token for its whole hour",
        ),
    }
}

const fn answer(fault: AnswerFault) -> &'static str {
    match fault {
        AnswerFault::ApiDomain => {
            "the answer's `api_domain` is not the API of this data centre; the token was dropped"
        }
        AnswerFault::Lifetime => "the answer does not say how long the token lives",
        AnswerFault::NoAccessToken => "the answer has no access token",
        AnswerFault::NoRefreshToken => {
            "the answer has no refresh token, which Zoho leaves out unless the login asked for \
             `access_type=offline` and `prompt=consent`; send the user to the URL of the pending \
             login without changing it"
        }
        AnswerFault::NotJson => "the answer is not a whole JSON object",
        AnswerFault::Organizations => "the answer has no list of organizations with their ids",
        AnswerFault::Redirect => "the server redirects, and redirects are not followed",
        AnswerFault::Status => "the server refused without saying why",
    }
}

const fn app(fault: AppFault) -> &'static str {
    match fault {
        AppFault::ClientId => {
            "the client id is empty or has blanks, line breaks or other characters that none has; \
             copy it again from Zoho's API console"
        }
        AppFault::ClientSecret => {
            "the client secret is empty or has blanks, line breaks or other characters that none \
             has; copy it again from Zoho's API console"
        }
        AppFault::RedirectUri => {
            "the redirect URI must start with `http://` or `https://`, name a host, and have no user \
             name, fragment, blank or control character; copy it from Zoho's API console"
        }
    }
}

fn books(f: &mut fmt::Formatter<'_>, fault: &BooksFault, call: Option<Call>) -> fmt::Result {
    let BooksFault { status, code, message } = fault;
    write!(f, "code {code} (HTTP {status})")?;
    if !message.is_empty() {
        write!(f, ", \"{message}\"")?;
    }
    let needs = match call.map(|call| call.step) {
        Some(Step::Books { needs, granted }) if fault.is_unauthorized() => Some((needs, granted)),
        _ => None,
    };
    match (needs, *code) {
        (Some((needs, Some(false))), _) => write!(
            f,
            ": the login did not grant `{needs}`; add it to the scopes and let the user log in again"
        ),
        (Some((needs, Some(true))), _) => write!(
            f,
            ": `{needs}` was granted, so the access token has expired or was revoked, or belongs to \
             another data centre; refresh it"
        ),
        (Some((needs, None)), _) => write!(
            f,
            ": the access token has expired or was revoked, or belongs to another data centre, or \
             `{needs}` was not granted; refresh it, and if that does not help let the user log in \
             again"
        ),
        (None, 14) => f.write_str(": no access token arrived"),
        (None, 43 | 44) => f.write_str(": too many calls in a minute, wait"),
        (None, 45) => f.write_str(": the calls of the day are used up"),
        (None, 1070) => f.write_str(": too many calls at the same time"),
        (None, _) => Ok(()),
    }
}

const fn callback(fault: CallbackFault) -> &'static str {
    match fault {
        CallbackFault::AccountsServer => {
            "the callback's `accounts-server` is none of Zoho's accounts servers; nothing was sent"
        }
        CallbackFault::Code => "the callback's `code` is none that Zoho gives out",
        CallbackFault::DataCenters => {
            "the callback's `location` and `accounts-server` name different data centres; nothing \
             was sent"
        }
        CallbackFault::Duplicate => "a parameter of the callback is there twice",
        CallbackFault::Encoding => {
            "the callback has control characters, or a parameter that is not percent-encoded UTF-8"
        }
        CallbackFault::Fragment => {
            "the callback has a fragment; its parameters belong in the query"
        }
        CallbackFault::Location => {
            "the callback's `location` is none of the data centres that have a Zoho Books API"
        }
        CallbackFault::NoCode => "the callback has no `code`",
        CallbackFault::NoState => "the callback has no `state`, so it is not the answer to a login",
        CallbackFault::Pinned => {
            "the user's data centre is another than the one that the app is pinned to; leave out \
             `data_center` to take users of every data centre"
        }
        CallbackFault::State => {
            "the callback's `state` is not that of this login: it belongs to another login, or was \
             forged; start the login again"
        }
        CallbackFault::TooLong => "the callback is longer than 16 KiB",
    }
}

fn consent(f: &mut fmt::Formatter<'_>, fault: &ConsentFault) -> fmt::Result {
    match fault {
        ConsentFault::AccessDenied => f.write_str("the user rejected the consent"),
        ConsentFault::NoOrganization => f.write_str(
            "the user has no organization in a Zoho product that the scopes belong to; it has to be \
             set up first",
        ),
        ConsentFault::Other(code) => write!(f, "the consent page ended with `{code}`"),
    }
}

const fn token(fault: TokenFault) -> &'static str {
    match fault {
        TokenFault::Characters => "a token has blanks, control or other characters that none has",
        TokenFault::Empty => "a token is empty",
        TokenFault::TooLong => "a token is longer than 2 KiB",
    }
}

pub(crate) const fn transport(fault: TransportFault) -> &'static str {
    match fault {
        TransportFault::Connect => "no connection to Zoho; nothing was sent",
        TransportFault::Interrupted => "the connection broke before the whole answer was there",
        TransportFault::Other => "the request could not be made",
        TransportFault::Refused => "the request was not sent: it was for none of Zoho's servers",
        TransportFault::Timeout => "Zoho took too long to answer",
        TransportFault::Tls => {
            "the server could not prove to be Zoho's; nothing was sent; check the clock, the \
             trusted certificates of this machine, and proxies"
        }
        TransportFault::TooLarge => "the answer is longer than any that Zoho gives",
    }
}
