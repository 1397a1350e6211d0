use std::fmt;
use std::time::Duration;

use http::Response;
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde_json::{Map, Value};
use zeroize::Zeroizing;

use crate::retry_after::retry_after;
use crate::text::{error_code, sanitised};
use crate::{AccountsFault, AnswerFault, BooksFault, Error, ErrorKind};

/// An answer of a server, read but not yet believed.
pub(crate) struct Answer<'a> {
    /// What the call has sent and no error may repeat.
    sent: &'a [&'a str],
    status: u16,
    length: usize,
    retry_after: Option<Duration>,
    object: Option<Object>,
}

impl<'a> Answer<'a> {
    pub(crate) fn read(response: Response<Vec<u8>>, sent: &'a [&'a str]) -> Self {
        let status = response.status().as_u16();
        let retry_after = retry_after(response.headers());
        let body = Zeroizing::new(response.into_body());
        // What serde_json says about a body may quote it, so only the fact is kept.
        let object = serde_json::from_slice(&body).ok();
        Self { sent, status, length: body.len(), retry_after, object }
    }

    pub(crate) fn status(&self) -> u16 {
        self.status
    }

    pub(crate) fn fault(&self, fault: AnswerFault) -> Error {
        self.error(self.kind(fault))
    }

    fn error(&self, kind: ErrorKind) -> Error {
        Error::new(kind).with_retry_after(self.retry_after)
    }

    fn kind(&self, fault: AnswerFault) -> ErrorKind {
        ErrorKind::Answer { fault, status: self.status, length: self.length }
    }

    pub(crate) fn get(&self, key: &str) -> Option<&Value> {
        self.object.as_ref()?.0.get(key).filter(|value| !value.is_null())
    }

    pub(crate) fn text(&self, key: &str) -> Option<&str> {
        self.get(key)?.as_str()
    }

    pub(crate) fn take(&mut self, key: &str) -> Option<Value> {
        self.object.as_mut()?.0.remove(key)
    }

    /// Looks for Zoho's own word for what is wrong before anything else: many an error comes with
    /// status 200.
    pub(crate) fn check_for_accounts(&self) -> Result<(), Error> {
        self.accounts_refusal().map_or_else(|| self.check(), |kind| Err(self.error(kind)))
    }

    pub(crate) fn check_for_books(&self) -> Result<(), Error> {
        self.books_refusal().map_or_else(|| self.check(), |kind| Err(self.error(kind)))
    }

    fn check(&self) -> Result<(), Error> {
        let fault = match self.status {
            300..400 => AnswerFault::Redirect,
            408 | 500.. => AnswerFault::Unavailable,
            429 => AnswerFault::TooManyRequests,
            _ if self.object.is_none() => AnswerFault::NotJson,
            200..300 => return Ok(()),
            _ => AnswerFault::Unexplained,
        };
        Err(self.fault(fault))
    }

    fn accounts_refusal(&self) -> Option<ErrorKind> {
        // Zoho's refusals come with 200 and 400. A code beside 5xx would end a grant for an outage.
        if self.status >= 500 {
            return None;
        }
        let failure = self.text("status").is_some_and(|it| it.eq_ignore_ascii_case("failure"));
        // "Access Denied" may come in the language of the account, but always in this shape.
        let denied = failure && self.get("error_description").is_some();
        let fault = match self.get("error") {
            Some(_) if self.status == 429 => AccountsFault::Throttled,
            Some(Value::String(error)) => match error.as_str() {
                "invalid_client" => AccountsFault::InvalidClient,
                "invalid_client_secret" => AccountsFault::InvalidClientSecret,
                "invalid_code" => AccountsFault::InvalidCode,
                "invalid_redirect_uri" | "redirect_uri_mismatch" => {
                    AccountsFault::InvalidRedirectUri
                }
                "invalid_scope" => AccountsFault::InvalidScope,
                "invalid_token" => AccountsFault::InvalidToken,
                "missing_org_info" => AccountsFault::MissingOrgInfo,
                "Access Denied" | "access_denied" => AccountsFault::Throttled,
                _ if denied => AccountsFault::Throttled,
                other => AccountsFault::Other(error_code(other, &self.secrets())),
            },
            _ if denied => AccountsFault::Throttled,
            Some(_) => return Some(self.kind(AnswerFault::ErrorCode)),
            None => return failure.then(|| self.kind(AnswerFault::Unexplained)),
        };
        Some(ErrorKind::Accounts(fault))
    }

    fn secrets(&self) -> Vec<&str> {
        let received = TOKENS.iter().filter_map(|name| self.text(name));
        self.sent.iter().copied().chain(received).collect()
    }

    fn books_refusal(&self) -> Option<ErrorKind> {
        match self.get("code")?.as_i64() {
            Some(0) => None,
            Some(code) => {
                let message = self.text("message").unwrap_or_default();
                let message = sanitised(message, &self.secrets());
                Some(ErrorKind::Books(BooksFault { status: self.status, code, message }))
            }
            None => Some(self.kind(AnswerFault::ErrorCode)),
        }
    }
}

/// The members of answers that hold secrets.
const TOKENS: [&str; 3] = ["access_token", "refresh_token", "id_token"];

/// A JSON object in which no key is listed twice. `serde_json` alone would let the last one win.
struct Object(Map<String, Value>);

impl<'de> Deserialize<'de> for Object {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;

        impl<'de> Visitor<'de> for Members {
            type Value = Object;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Object, A::Error> {
                let mut object = Map::new();
                while let Some((key, value)) = members.next_entry()? {
                    if object.insert(key, value).is_some() {
                        return Err(A::Error::custom("a key is listed twice"));
                    }
                }
                Ok(Object(object))
            }
        }

        deserializer.deserialize_map(Members)
    }
}
