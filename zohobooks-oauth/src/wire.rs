use std::fmt;

use http::Response;
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde_json::{Map, Value};
use zeroize::Zeroizing;

use crate::text::sanitised;
use crate::{AccountsFault, AnswerFault, BooksFault, Error, ErrorKind};

/// An answer of a server, read but not yet believed.
pub(crate) struct Answer {
    status: u16,
    length: usize,
    object: Option<Object>,
}

impl Answer {
    pub(crate) fn read(response: Response<Vec<u8>>) -> Self {
        let status = response.status().as_u16();
        let body = Zeroizing::new(response.into_body());
        // What serde_json says about a body may quote it, so only the fact is kept.
        Self { status, length: body.len(), object: serde_json::from_slice(&body).ok() }
    }

    pub(crate) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.length == 0
    }

    pub(crate) fn fault(&self, fault: AnswerFault) -> Error {
        ErrorKind::Answer { fault, status: self.status, length: self.length }.into()
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

    /// Looks for Zoho's own word for what is wrong before anything else: the status says 200 with many
    /// an error.
    pub(crate) fn checked_for_accounts(self) -> Result<Self, Error> {
        match self.accounts_fault() {
            Some(fault) => Err(ErrorKind::Accounts(fault).into()),
            None => self.checked(),
        }
    }

    pub(crate) fn checked_for_books(self) -> Result<Self, Error> {
        match self.get("code").map(|code| code.as_i64().unwrap_or(-1)) {
            None | Some(0) => self.checked(),
            Some(code) => {
                let message = sanitised(self.text("message").unwrap_or_default());
                Err(ErrorKind::Books(BooksFault { status: self.status, code, message }).into())
            }
        }
    }

    fn checked(self) -> Result<Self, Error> {
        let fault = match self.status {
            300..400 => AnswerFault::Redirect,
            _ if self.object.is_none() => AnswerFault::NotJson,
            200..300 => return Ok(self),
            _ => AnswerFault::Status,
        };
        Err(self.fault(fault))
    }

    pub(crate) fn accounts_fault(&self) -> Option<AccountsFault> {
        let failure = self.text("status").is_some_and(|it| it.eq_ignore_ascii_case("failure"));
        let error = match self.get("error") {
            Some(error) => error.as_str().unwrap_or("an error that is no text"),
            None if failure => "failure",
            None => return None,
        };
        Some(match error {
            "invalid_client" => AccountsFault::InvalidClient,
            "invalid_client_secret" => AccountsFault::InvalidClientSecret,
            "invalid_code" => AccountsFault::InvalidCode,
            "invalid_redirect_uri" => AccountsFault::InvalidRedirectUri,
            "Access Denied" | "access_denied" => AccountsFault::Throttled,
            // The same in the language of the account: its shape stays.
            _ if failure && self.get("error_description").is_some() => AccountsFault::Throttled,
            _ if self.status == 429 => AccountsFault::Throttled,
            other => AccountsFault::Other(sanitised(other)),
        })
    }
}

/// A JSON object without a key twice. `serde_json` alone would let the last one win.
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
                        return Err(A::Error::custom("a key twice"));
                    }
                }
                Ok(Object(object))
            }
        }

        deserializer.deserialize_map(Members)
    }
}
