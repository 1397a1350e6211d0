use http::{Request, Response, header};
use serde_json::Value;
use zohobooks_scopes::{ScopeSet, settings};

use super::Organization;
use crate::wire::Answer;
use crate::{AnswerFault, BodyLimit, Error, Grant, ServerApp, request};

pub(super) const NEEDS: ScopeSet = ScopeSet::only(settings::READ::SCOPE);

pub(super) fn request(app: &ServerApp, grant: &Grant) -> Result<Request<Vec<u8>>, Error> {
    let origin = app.servers().api(grant.data_center());
    let mut request = request::get(origin, "/books/v3/organizations", MAX_ANSWER);
    request.headers_mut().insert(header::AUTHORIZATION, grant.access_token().header()?);
    Ok(request)
}

pub(super) fn read(
    app: &ServerApp,
    grant: &Grant,
    response: Response<Vec<u8>>,
) -> Result<Vec<Organization>, Error> {
    let secrets = [
        app.client_secret().expose(),
        grant.access_token().expose(),
        grant.refresh_token().expose(),
    ];
    let mut answer = Answer::read(response, &secrets);
    answer.check_for_books()?;
    let organizations = match answer.take("organizations") {
        Some(Value::Array(entries)) => entries.into_iter().map(Organization::read).collect(),
        _ => None,
    };
    organizations.ok_or_else(|| answer.fault(AnswerFault::Organizations))
}

const MAX_ANSWER: BodyLimit = BodyLimit::new(16 * 1024 * 1024);
