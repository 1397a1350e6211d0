use std::fmt;
use std::time::Duration;

use super::{About, Error, ErrorKind, Step, TokenType, TransportFault};

/// What happened, during which call, the likeliest cause and its fix, and what else it can be.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let happened = self.what_happened();
        f.write_str(&happened)?;
        let causes = self.causes();
        if f.alternate() {
            for (number, cause) in (1..).zip(&causes) {
                let before = match (happened.is_empty(), number) {
                    (true, 1) => "",
                    (false, 1) => ":\n",
                    _ => "\n",
                };
                write!(f, "{before}{number}. {cause}")?;
            }
            return f.write_str(self.rest_of_the_call());
        }
        f.write_str(if happened.is_empty() { "" } else { ": " })?;
        let mut causes = causes.iter();
        causes.next().map_or(Ok(()), |likeliest| write!(f, "{likeliest}"))?;
        f.write_str(self.rest_of_the_call())?;
        for (number, cause) in causes.enumerate() {
            let also = if number == 0 { ". It may also be that " } else { "; or that " };
            write!(f, "{also}{}", cause.what())?;
        }
        Ok(())
    }
}

impl Error {
    /// The call and the fault. Empty where the words of the fault are cause and fix.
    fn what_happened(&self) -> String {
        let fault = match self.kind() {
            ErrorKind::App(_)
            | ErrorKind::Callback(_)
            | ErrorKind::Connection(_)
            | ErrorKind::Limit(_)
            | ErrorKind::Mismatch(_)
            | ErrorKind::NotGranted
            | ErrorKind::Randomness
            | ErrorKind::Request(_) => None,
            ErrorKind::Accounts(fault) => Some(fault.to_string()),
            ErrorKind::Answer { fault, status, length } => {
                Some(format!("{fault} (HTTP {status}, {length} bytes)"))
            }
            ErrorKind::Books(fault) => Some(fault.to_string()),
            ErrorKind::Consent(fault) => Some(fault.to_string()),
            ErrorKind::Listener(fault) => Some(fault.to_string()),
            ErrorKind::Store(fault) => Some(fault.to_string()),
            ErrorKind::Token(fault) => Some(fault.to_string()),
            ErrorKind::Transport(fault) => Some(match (fault, self.time_limit()) {
                (TransportFault::Timeout, Some(limit))
                    if self.call().is_some_and(|it| it.attempts() < 2) =>
                {
                    format!("{fault}, more than {limit:?}")
                }
                _ => fault.to_string(),
            }),
        };
        let connection = match &self.0.about {
            // Its name may be one that a user has chosen.
            Some(About::Connection(id)) => {
                Some(format!("connection `{}`", id.as_str().escape_debug()))
            }
            _ => None,
        };
        let call = self.call().map(ToString::to_string);
        connection.into_iter().chain(call).chain(fault).collect::<Vec<_>>().join(": ")
    }

    fn time_limit(&self) -> Option<Duration> {
        Some(self.call()?.time_limit?.duration())
    }

    /// What the failure means for the code or the token of the call.
    fn rest_of_the_call(&self) -> &'static str {
        if matches!(
            self.kind(),
            ErrorKind::Limit(_) | ErrorKind::Mismatch(_) | ErrorKind::NotGranted
        ) {
            return "; nothing was sent";
        }
        if self.may_have_acted() {
            return "; Zoho may have acted on the request: look whether it is there before you repeat it";
        }
        match self.step() {
            Some(Step::Exchange { redirect_uri: Some(_), .. }) => self.rest_of_the_login(),
            Some(Step::Exchange { redirect_uri: None, .. }) => self.rest_of_the_console(),
            Some(Step::Revoke(TokenType::AccessToken)) => {
                "; the access token may still be valid, so try again"
            }
            Some(Step::Revoke(TokenType::RefreshToken)) => "; keep the refresh token and try again",
            _ => "",
        }
    }

    fn rest_of_the_login(&self) -> &'static str {
        if self.is_throttled() {
            "; then start the login again"
        } else if self.needs_consent() {
            // It may be spent even if no answer says so, and that cannot be found out.
            "; treat the code as spent; start the login again"
        } else {
            "; mend that, and only then start the login again"
        }
    }

    fn rest_of_the_console(&self) -> &'static str {
        if self.is_throttled() {
            "; then make a new code in the console"
        } else if self.needs_consent() {
            "; treat the code as spent, and make a new one in the console"
        } else {
            "; mend that, and only then make a new code in the console"
        }
    }
}
