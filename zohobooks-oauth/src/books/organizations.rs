use http::{Response, header};
use serde_json::Value;
use zohobooks_scopes::{ScopeSet, settings};

use super::Organization;
use crate::client::Client;
use crate::error::{BooksCall, Call, Step};
use crate::prepared::Prepared;
use crate::wire::Answer;
use crate::{Access, AnswerFault, BodyLimit, Error, TimeLimit, request};

pub(super) const NEEDS: ScopeSet = ScopeSet::only(settings::READ::SCOPE);

impl Client {
    pub(crate) fn organizations(
        &self,
        access: &Access,
    ) -> Result<Prepared<Vec<Organization>>, Error> {
        self.admit(&access.terms.owner, access.data_center())?;
        let origin = self.servers().api(access.data_center());
        let mut request = request::get(origin, "/books/v3/organizations", MAX_ANSWER);
        request.headers_mut().insert(header::AUTHORIZATION, access.token.header()?);
        let call = BooksCall {
            method: request.method().clone(),
            path: "/organizations".into(),
            organization: None,
            is_repeatable: true,
            attempts: 1,
        };
        let step = Step::books(Some(call), NEEDS, access.covers(NEEDS));
        let call = Call::new(self, step, access.data_center());
        let (client, access) = (self.clone(), access.clone());
        let read = move |answer| client.read_organizations(&access, answer);
        Ok(Prepared::new(call, request, read).within(TimeLimit::CALL))
    }

    fn read_organizations(
        &self,
        access: &Access,
        response: Response<Vec<u8>>,
    ) -> Result<Vec<Organization>, Error> {
        let secret = self.secret(access.data_center()).unwrap_or_default();
        let secrets = [secret, access.token.expose()];
        let mut answer = Answer::read(response, &secrets);
        answer.check_for_books()?;
        let organizations = match answer.take("organizations") {
            Some(Value::Array(entries)) => entries.into_iter().map(Organization::read).collect(),
            _ => None,
        };
        organizations.ok_or_else(|| answer.fault(AnswerFault::Organizations))
    }
}

const MAX_ANSWER: BodyLimit = BodyLimit::new(16 * 1024 * 1024);
