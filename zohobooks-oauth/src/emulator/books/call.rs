use std::time::Instant;

use serde_json::{Map, Value, json};
use zohobooks_scopes::{EndpointInfo, Method, ScopeSet};

use super::super::backend::Backend;
use super::super::params::Params;
use super::BooksError;
use super::records::singular;
use crate::DataCenter;

/// A call of the API as it arrived.
pub(in super::super) struct Call<'a> {
    pub(in super::super) method: Method,
    /// Below `/books/v3`.
    pub(in super::super) path: &'a str,
    pub(in super::super) query: Params,
    pub(in super::super) authorization: Option<&'a [u8]>,
    pub(in super::super) accept: &'a [u8],
    pub(in super::super) body: &'a [u8],
}

/// What comes of a call that is not refused.
#[derive(Debug, PartialEq)]
pub(in super::super) enum Outcome {
    Json(u16, Value),
    Pdf(Vec<u8>),
}

impl Backend {
    /// Any call but the list of organizations. It counts from here to [`end_call`](Self::end_call).
    pub(in super::super) fn call(
        &mut self,
        call: &Call<'_>,
        at: DataCenter,
        now: Instant,
    ) -> Result<Outcome, BooksError> {
        let endpoint = EndpointInfo::find(call.method, call.path).ok_or(BooksError::UnknownPath)?;
        self.authorize(call.authorization, ScopeSet::only(endpoint.scope()), at, now)?;
        let organization =
            call.query.get("organization_id").ok_or(BooksError::NoOrganization)?.to_owned();
        if !self.organizations.iter().any(|it| it.is(&organization)) {
            return Err(BooksError::OtherOrganization(organization));
        }
        self.usage.begin(&organization, now)?;
        let outcome = self.outcome(call, endpoint, &organization);
        if outcome.is_err() {
            self.usage.end(&organization);
        }
        outcome
    }

    fn outcome(
        &mut self,
        call: &Call<'_>,
        endpoint: EndpointInfo,
        organization: &str,
    ) -> Result<Outcome, BooksError> {
        let path = call.path.trim_end_matches('/');
        let is_one = endpoint.template().ends_with('}');
        match call.method {
            Method::Get if is_one => self.one(call, organization, path),
            Method::Get => Ok(self.page(call, organization, path)),
            Method::Put if is_one => {
                let changes = object(call.body)?;
                let record = self.records.update(organization, path, changes);
                let record = record.ok_or(BooksError::UnknownPath)?;
                let record = Value::Object(record.clone());
                Ok(done(200, path.rsplit_once('/').map(|(list, _)| list), "saved", Some(record)))
            }
            Method::Delete if is_one => match self.records.remove(organization, path) {
                true => Ok(done(200, None, "deleted", None)),
                false => Err(BooksError::UnknownPath),
            },
            Method::Post if !is_one && !endpoint.template().contains('}') => {
                let id = self.records.create(organization, path, object(call.body)?);
                let record = self.records.get(organization, &format!("{path}/{id}"));
                let record = record.cloned().map(Value::Object);
                Ok(done(201, Some(path), "created", record))
            }
            _ => Ok(done(200, None, "updated", None)),
        }
    }

    fn one(&self, call: &Call<'_>, organization: &str, path: &str) -> Result<Outcome, BooksError> {
        let record = self.records.get(organization, path).ok_or(BooksError::UnknownPath)?;
        if call.accept.starts_with(b"application/pdf") || call.query.get("accept") == Some("pdf") {
            return Ok(Outcome::Pdf(format!("%PDF-1.4\n% {path}\n%%EOF\n").into_bytes()));
        }
        let list = path.rsplit_once('/').map_or(path, |(list, _)| list);
        let body = json!({ "code": 0, "message": "success", singular(list): record });
        Ok(Outcome::Json(200, body))
    }

    /// Source: <https://www.zoho.com/books/api/v3/pagination/>.
    fn page(&self, call: &Call<'_>, organization: &str, path: &str) -> Outcome {
        let number = |name: &str| call.query.get(name).and_then(|it| it.parse::<usize>().ok());
        let page = number("page").unwrap_or(1).max(1);
        let per_page = number("per_page").unwrap_or(MOST_IN_A_PAGE).clamp(1, MOST_IN_A_PAGE);
        let all = self.records.list(organization, path);
        let first = (page - 1).saturating_mul(per_page).min(all.len());
        let last = (first + per_page).min(all.len());
        let name = path.rsplit('/').next().unwrap_or_default();
        Outcome::Json(
            200,
            json!({
                "code": 0,
                "message": "success",
                name: &all[first..last],
                "page_context": {
                    "page": page,
                    "per_page": per_page,
                    "has_more_page": last < all.len(),
                },
            }),
        )
    }
}

fn done(status: u16, list: Option<&str>, what: &str, record: Option<Value>) -> Outcome {
    let name = list.map_or_else(|| "record".to_owned(), singular);
    let mut body = Map::new();
    body.insert("code".into(), 0.into());
    body.insert("message".into(), format!("The {name} has been {what}.").into());
    body.extend(record.map(|record| (name, record)));
    Outcome::Json(status, body.into())
}

fn object(body: &[u8]) -> Result<Map<String, Value>, BooksError> {
    match body {
        [] => Ok(Map::new()),
        body => serde_json::from_slice(body).map_err(|_| BooksError::BadBody),
    }
}

const MOST_IN_A_PAGE: usize = 200;
