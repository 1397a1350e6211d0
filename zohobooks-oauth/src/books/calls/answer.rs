use std::collections::BTreeMap;
use std::fmt;

use http::{HeaderMap, Response};
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use super::page::{Asked, Page};
use crate::error::About;
use crate::{AnswerFault, Error};

/// What Zoho Books has answered to a call that succeeded.
///
/// An object with a `message`, and with what was asked for under a name of its own, such as `invoice`; or a file. Zoho
/// does not document answers without a body; where a status says that the call succeeded, one is taken for a success
/// that has no members.
pub struct BooksAnswer {
    status: u16,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl BooksAnswer {
    pub(super) fn new(response: Response<Vec<u8>>) -> Self {
        let (head, body) = response.into_parts();
        Self { status: head.status.as_u16(), headers: head.headers, body }
    }

    /// The member of this name, such as `invoice`.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Answer`](crate::ErrorKind::Answer) with [`AnswerFault::Member`] if there is none, and the sentence
    /// names those that there are; or if it is not what `T` reads, and the [source](std::error::Error::source) says
    /// what is different. It may quote the answer, which `Display` and `Debug` of the error do not.
    pub fn get<T: DeserializeOwned>(&self, name: &str) -> Result<T, Error> {
        let members = self.members()?;
        let value = members.get(name).ok_or_else(|| self.no_member(name))?;
        self.parse(value)
    }

    /// The whole answer.
    ///
    /// # Errors
    ///
    /// Those of [`get`](Self::get).
    pub fn json<T: DeserializeOwned>(&self) -> Result<T, Error> {
        serde_json::from_slice(&self.body)
            .map_err(|error| self.fault(AnswerFault::Member).with_source(error))
    }

    /// What Zoho says about it, such as `The contact has been created.`. Empty if it says nothing.
    #[must_use]
    pub fn message(&self) -> String {
        self.get("message").unwrap_or_default()
    }

    /// The HTTP status, such as 201.
    #[must_use]
    pub fn status(&self) -> u16 {
        self.status
    }

    /// The headers, such as `Content-Type` of a download.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body, such as that of a download.
    #[must_use]
    pub fn into_body(self) -> Vec<u8> {
        self.body
    }

    /// The list that the answer is about: the member of this name, or the only one that is a list.
    pub(super) fn page<T: DeserializeOwned>(
        &self,
        name: &str,
        asked: &Asked,
    ) -> Result<Page<T>, Error> {
        let page = Page::read(&self.body, name);
        let page = page.map_err(|error| self.fault(AnswerFault::Member).with_source(error))?;
        let page = page.ok_or_else(|| self.no_member(name))?;
        if asked.is(&page) { Ok(page) } else { Err(self.fault(AnswerFault::Page)) }
    }

    /// Those of an object, not read yet.
    fn members(&self) -> Result<BTreeMap<String, &RawValue>, Error> {
        if self.body.trim_ascii().is_empty() {
            return Ok(BTreeMap::new());
        }
        serde_json::from_slice(&self.body)
            .map_err(|error| self.fault(AnswerFault::NotJson).with_source(error))
    }

    fn parse<T: DeserializeOwned>(&self, value: &RawValue) -> Result<T, Error> {
        serde_json::from_str(value.get())
            .map_err(|error| self.fault(AnswerFault::Member).with_source(error))
    }

    fn no_member(&self, name: &str) -> Error {
        let members = self.members().unwrap_or_default();
        let there = members.keys().map(String::as_str);
        self.fault(AnswerFault::Member).about(About::no_member(name, there))
    }

    fn fault(&self, fault: AnswerFault) -> Error {
        Error::answer(fault, self.status, self.body.len())
    }
}

/// No body, which is the customer's.
impl fmt::Debug for BooksAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let length = self.body.len();
        f.debug_struct("BooksAnswer")
            .field("status", &self.status)
            .field("length", &length)
            .finish()
    }
}
