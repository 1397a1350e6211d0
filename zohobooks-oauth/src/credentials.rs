use std::fmt;
use std::sync::Arc;

use http::HeaderValue;
#[cfg(feature = "connections")]
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use crate::{Error, ErrorKind, TokenFault};

macro_rules! secret {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        ///
        /// `Debug` prints `[redacted]`. There is no `Display`, no `==` and no serialisation. Clones share
        /// one copy in memory, which is wiped when the last of them is dropped. That is best effort:
        /// requests and answers on their way through an HTTP client leave copies out of reach.
        #[derive(Clone)]
        pub struct $name(Arc<Zeroizing<Box<str>>>);

        impl $name {
            /// The secret itself, for code that has to send or store it. Not for logs, errors or URLs.
            #[must_use]
            pub fn expose(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("[redacted]")
            }
        }
    };
}

macro_rules! token {
    ($(#[$meta:meta])* $name:ident, $new:vis fn new) => {
        secret! {
            $(#[$meta])*
            $name
        }

        impl $name {
            /// A token that was kept elsewhere.
            ///
            /// # Errors
            ///
            /// [`ErrorKind::Token`] unless it is printable ASCII without spaces, at least 1 and at most
            /// 2,048 bytes long, so that it cannot break out of a header.
            $new fn new(token: impl Into<String>) -> Result<Self, Error> {
                Ok(Self(Arc::new(checked(token.into())?)))
            }
        }
    };
}

secret! {
    /// The client secret of an app, from Zoho's API console.
    ///
    /// ```
    /// use zohobooks_oauth::ClientSecret;
    ///
    /// let secret = ClientSecret::from("not a real one");
    /// assert_eq!(format!("{secret:?}"), "[redacted]");
    /// ```
    ClientSecret
}

impl From<String> for ClientSecret {
    fn from(secret: String) -> Self {
        Self(Arc::new(Zeroizing::new(secret.into_boxed_str())))
    }
}

impl From<&str> for ClientSecret {
    fn from(secret: &str) -> Self {
        Self(Arc::new(Zeroizing::new(secret.into())))
    }
}

token! {
    /// The token sent with API calls. It lives one hour.
    AccessToken, pub(crate) fn new
}

impl AccessToken {
    /// Whether it is the same one.
    #[cfg(feature = "connections")]
    pub(crate) fn is(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0) || self.0.as_bytes().ct_eq(other.0.as_bytes()).into()
    }

    /// The `Authorization` that the API wants.
    pub(crate) fn header(&self) -> Result<HeaderValue, Error> {
        let mut value = HeaderValue::from_str(&format!("Zoho-oauthtoken {}", self.expose()))
            .map_err(|_| Error::new(ErrorKind::Token(TokenFault::Characters)))?;
        value.set_sensitive(true);
        Ok(value)
    }
}

token! {
    /// The token that obtains new access tokens. It does not expire, but dies when it is revoked or
    /// when the user consents for the twenty-first time.
    ///
    /// [`Accounts::resume`](crate::Accounts::resume) makes a grant of one that was kept elsewhere.
    ///
    /// Source: <https://www.zoho.com/books/api/v3/oauth>.
    ///
    /// ```
    /// use zohobooks_oauth::RefreshToken;
    ///
    /// let token = RefreshToken::new("1000.cccc.dddd")?;
    /// assert_eq!(format!("{token:?}"), "[redacted]");
    /// assert!(RefreshToken::new("1000.cccc\r\nX-Other: 1").is_err());
    /// # Ok::<(), zohobooks_oauth::Error>(())
    /// ```
    RefreshToken, pub fn new
}

const MAX_TOKEN: usize = 2048;

fn checked(token: String) -> Result<Zeroizing<Box<str>>, Error> {
    let token = Zeroizing::new(token.into_boxed_str());
    let fault = match token.len() {
        0 => TokenFault::Empty,
        1..=MAX_TOKEN if token.bytes().all(|byte| byte.is_ascii_graphic()) => return Ok(token),
        1..=MAX_TOKEN => TokenFault::Characters,
        _ => TokenFault::TooLong,
    };
    Err(Error::new(ErrorKind::Token(fault)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_redacted() {
        let secrets: [&dyn fmt::Debug; 3] = [
            &ClientSecret::from("hush"),
            &AccessToken::new("hush").unwrap(),
            &RefreshToken::new("hush").unwrap(),
        ];
        for secret in secrets {
            assert_eq!(format!("{secret:?} {secret:#?}"), "[redacted] [redacted]");
        }
    }

    #[test]
    fn a_token_cannot_break_out_of_a_header() {
        for (token, fault) in [
            ("", TokenFault::Empty),
            ("a\r\nX-Evil: 1", TokenFault::Characters),
            ("a b", TokenFault::Characters),
            ("a\u{e4}", TokenFault::Characters),
            ("a\0", TokenFault::Characters),
            ("a\u{7f}", TokenFault::Characters),
            (&"a".repeat(MAX_TOKEN + 1), TokenFault::TooLong),
        ] {
            let error = AccessToken::new(token).unwrap_err();
            assert_eq!(error.kind(), &ErrorKind::Token(fault));
            assert!(RefreshToken::new(token).is_err());
        }
        assert!(AccessToken::new("a".repeat(MAX_TOKEN)).is_ok());
    }
}
