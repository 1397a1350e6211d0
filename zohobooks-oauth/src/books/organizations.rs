use http::{Request, Response, header};
use serde_json::Value;
use zohobooks_scopes::{ScopeSet, settings};

use super::Organization;
use crate::servers::Servers;
use crate::wire::Answer;
use crate::{AnswerFault, BodyLimit, Error, Grant, request};

pub(super) const NEEDS: ScopeSet = ScopeSet::only(settings::READ::SCOPE);

pub(super) fn request(servers: Servers, grant: &Grant) -> Request<Vec<u8>> {
    let origin = servers.api(grant.data_center());
    let mut request = request::get(origin, "/books/v3/organizations", MAX_ANSWER);
    request.headers_mut().insert(header::AUTHORIZATION, grant.access_token().header());
    request
}

pub(super) fn read(response: Response<Vec<u8>>) -> Result<Vec<Organization>, Error> {
    let mut answer = Answer::read(response);
    answer.check_for_books()?;
    let organizations = match answer.take("organizations") {
        Some(Value::Array(entries)) => entries.into_iter().map(Organization::read).collect(),
        _ => None,
    };
    organizations.ok_or_else(|| answer.fault(AnswerFault::Organizations))
}

const MAX_ANSWER: BodyLimit = BodyLimit::new(16 * 1024 * 1024);
