use std::fmt;

use super::{Error, ErrorKind, Step, TokenType};

/// What happened, during which call, the likeliest cause and its fix, and what else it can be.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(call) = self.call() {
            write!(f, "{call}: ")?;
        }
        match self.kind() {
            // Their words are cause and fix.
            ErrorKind::App(_)
            | ErrorKind::Callback(_)
            | ErrorKind::Mismatch(_)
            | ErrorKind::Randomness => {}
            ErrorKind::Accounts(fault) => write!(f, "{fault}: ")?,
            ErrorKind::Answer { fault, status, length } => {
                write!(f, "{fault} (HTTP {status}, {length} bytes): ")?;
            }
            ErrorKind::Books(fault) => write!(f, "{fault}: ")?,
            ErrorKind::Consent(fault) => write!(f, "{fault}: ")?,
            ErrorKind::Listener(fault) => write!(f, "{fault}: ")?,
            ErrorKind::Token(fault) => write!(f, "{fault}: ")?,
            ErrorKind::Transport(fault) => write!(f, "{fault}: ")?,
        }
        let causes = self.causes();
        if f.alternate() {
            for (number, cause) in (1..).zip(&causes) {
                write!(f, "\n{number}. {cause}")?;
            }
            return f.write_str(self.rest_of_the_call());
        }
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
    /// What the failure means for the code or the token of the call.
    fn rest_of_the_call(&self) -> &'static str {
        if matches!(self.kind(), ErrorKind::Mismatch(_)) {
            return "; nothing was sent";
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
