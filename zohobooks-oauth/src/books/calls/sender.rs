use std::sync::Arc;
use std::time::Duration;

use http::{HeaderValue, Request, Response, header};
use tokio::time::{Instant as Deadline, sleep};
use zohobooks_scopes::settings;

use super::code::{is_refusal, is_success};
use super::limits::{Gates, Permit};
use super::rate_headers::left_of_the_day;
use super::request::{Accepts, Draft};
use super::{BooksAnswer, Organization, OrganizationId, Settings, Source};
use crate::error::{BooksCall, Call, Step};
use crate::prepared::Prepared;
use crate::wire::Answer;
use crate::{
    Access, Accounts, BodyLimit, ConnectionFault, Error, ErrorKind, LimitFault, RequestFault,
    TransportFault, encode,
};

/// Makes the calls of one organization.
#[derive(Clone)]
pub(super) struct Sender(Arc<Inner>);

struct Inner {
    accounts: Accounts,
    source: Source,
    gates: Arc<Gates>,
    settings: Settings,
    organization: OrganizationId,
}

impl Sender {
    pub(super) fn new(
        accounts: Accounts,
        source: Source,
        gates: Arc<Gates>,
        settings: Settings,
        organization: OrganizationId,
    ) -> Self {
        Self(Arc::new(Inner { accounts, source, gates, settings, organization }))
    }

    pub(super) fn organization(&self) -> &OrganizationId {
        &self.0.organization
    }

    pub(super) async fn unblock(&self) -> Result<(), Error> {
        let access = self.0.source.access().await?;
        self.0.gates.of(access.data_center(), &self.0.organization).unblock().await
    }

    pub(super) async fn send(&self, draft: &Draft) -> Result<BooksAnswer, Error> {
        let Inner { source, gates, settings, organization, .. } = &*self.0;
        if tokio::runtime::Handle::try_current().is_err() {
            return Err(Error::new(ErrorKind::Connection(ConnectionFault::NoRuntime)));
        }
        let deadline = Deadline::now() + settings.limits.longest_wait();
        let mut is_renewed = false;
        let mut throttled = None;
        let mut attempt = 1;
        loop {
            let access = source.access().await?;
            self.0.check(draft, &access)?;
            let gate = gates.of(access.data_center(), organization);
            // What Zoho said explains more than that one would have to wait for that.
            let longest = draft.time_limit(settings.timeout).duration() + BEFORE;
            let permit = gate.pass(&settings.limits, longest, deadline).await;
            let permit = permit.map_err(|error| {
                let held_up = || error.during(self.0.call(draft, &access, attempt));
                throttled.take().unwrap_or_else(held_up)
            })?;
            // The wait may have been a long one.
            let access = source.access().await?;
            let prepared = self.0.prepare(draft, &access, attempt)?;
            let result = self.0.exchange(prepared, permit).await;
            settings.saw(draft.needs, &result);
            let error = match result {
                Ok(answer) => return Ok(answer),
                Err(error) => error,
            };
            if error.needs_refresh() {
                if !is_renewed && source.reject(access.token()) {
                    is_renewed = true;
                    continue;
                }
                return Err(source.refused(error, access.token(), is_renewed));
            }
            if is_of_another_organization(&error) {
                return Err(error.with_organizations(self.0.organizations(&access).await));
            }
            let asked = error.retry_after().filter(|_| !error.is_throttled());
            let is_too_long = asked.is_some_and(|asked| Deadline::now() + asked > deadline);
            let may_try_again = error.is_throttled() || error.is_transient();
            if attempt == ATTEMPTS || is_too_long || !may_try_again {
                return Err(error);
            }
            if error.is_throttled() {
                throttled = Some(error);
            } else {
                let pause = PAUSE * (1 << attempt);
                sleep(asked.unwrap_or(pause.mul_f64(crate::random::fraction()))).await;
            }
            attempt += 1;
        }
    }
}

impl Inner {
    /// Goes on if nobody waits for it any more: Zoho goes on as well, and counts the call until it has ended.
    async fn exchange(
        &self,
        prepared: Prepared<BooksAnswer>,
        mut permit: Permit,
    ) -> Result<BooksAnswer, Error> {
        let call = prepared.call().clone();
        let link = self.accounts.link().clone();
        let exchange = tokio::spawn(async move {
            permit.sending();
            let result = link.send_in_time(prepared).await;
            learn(&mut permit, &result);
            permit.give_back().await;
            result
        });
        exchange
            .await
            .unwrap_or_else(|_| Err(Error::transport(TransportFault::Interrupted).during(call)))
    }

    /// Those of the user, to be named beside one that is not. `None` if they cannot be listed.
    async fn organizations(&self, access: &Access) -> Option<Vec<Organization>> {
        if access.covers(settings::READ::SCOPE.into()) == Some(false) {
            return None;
        }
        let request = self.accounts.client().organizations(access).ok()?;
        let request = self.settings.within_time(request);
        self.accounts.link().send_in_time(request).await.ok()
    }

    fn check(&self, draft: &Draft, access: &Access) -> Result<(), Error> {
        self.accounts.client().admit(&access.terms.owner, access.data_center())?;
        if access.covers(draft.needs) == Some(false) {
            return Err(Error::new(ErrorKind::NotGranted).during(self.call(draft, access, 1)));
        }
        Ok(())
    }

    fn call(&self, draft: &Draft, access: &Access, attempts: u32) -> Call {
        let call = BooksCall {
            method: draft.method.clone(),
            path: draft.path.shown(),
            organization: Some(self.organization.clone()),
            is_repeatable: draft.is_repeatable,
            attempts,
        };
        let step = Step::books(Some(call), draft.needs, access.covers(draft.needs));
        Call::new(self.accounts.client(), step, access.data_center())
    }

    fn prepare(
        &self,
        draft: &Draft,
        access: &Access,
        attempt: u32,
    ) -> Result<Prepared<BooksAnswer>, Error> {
        // It may be of another login than the one before the wait.
        self.check(draft, access)?;
        let boundary = crate::random::number()?;
        let (body, kind) = draft.body.encode(boundary);
        let mut request = Request::new(body);
        *request.method_mut() = draft.method.clone();
        *request.uri_mut() = self.url(draft, access).parse().map_err(|_| too_long())?;
        let headers = request.headers_mut();
        headers.insert(header::AUTHORIZATION, access.token.header()?);
        let accepts = match draft.accepts {
            Accepts::Json => "application/json",
            Accepts::Anything => "*/*",
        };
        headers.insert(header::ACCEPT, HeaderValue::from_static(accepts));
        headers.extend(kind.map(|kind| (header::CONTENT_TYPE, kind)));
        request.extensions_mut().insert(MAX_ANSWER);

        let client = self.accounts.client();
        let secret = client.secret(access.data_center()).unwrap_or_default().to_owned();
        let (token, accepts) = (access.token.clone(), draft.accepts);
        let read = move |response| read(response, accepts, &[&secret, token.expose()]);
        let prepared = Prepared::new(self.call(draft, access, attempt), request, read);
        Ok(prepared.within(draft.time_limit(self.settings.timeout)))
    }

    fn url(&self, draft: &Draft, access: &Access) -> String {
        let origin = self.accounts.client().servers().api(access.data_center());
        let start = format!("{origin}/books/v3{}?", draft.path.as_str());
        let organization = self.organization.as_str();
        let own: [(&str, &dyn std::fmt::Display); 1] = [("organization_id", &organization)];
        let query = draft
            .query
            .iter()
            .map(|(name, value)| (name.as_str(), value as &dyn std::fmt::Display));
        encode::url(start, &own, &query.collect::<Vec<_>>())
    }
}

fn read(
    response: Response<Vec<u8>>,
    accepts: Accepts,
    secrets: &[&str],
) -> Result<BooksAnswer, Error> {
    let has_succeeded = match accepts {
        Accepts::Json => is_success(response.body()),
        Accepts::Anything => !is_refusal(response.body()),
    };
    if response.status().is_success() && has_succeeded {
        return Ok(BooksAnswer::new(response));
    }
    let length = response.body().len();
    let answer = Answer::read(response, secrets);
    answer.check_for_books()?;
    Err(Error::answer(crate::AnswerFault::NotJson, answer.status(), length))
}

/// Takes over what an answer says about the limits.
fn learn(permit: &mut Permit, result: &Result<BooksAnswer, Error>) {
    match result {
        Ok(answer) => {
            if let Some((calls, time)) = left_of_the_day(answer.headers()) {
                permit.left_of_the_day(calls, time);
            }
        }
        Err(error) if error.is_throttled() => {
            let (why, usual) = match error.kind() {
                ErrorKind::Books(fault) if fault.code == 45 => (LimitFault::Day, DAY_BLOCK),
                ErrorKind::Books(fault) if fault.code == 1070 => (LimitFault::Concurrent, PAUSE),
                _ => (LimitFault::Minute, MINUTE),
            };
            permit.blocked(why, error.retry_after().unwrap_or(usual));
        }
        // Nobody who is not of an organization can use up its limits.
        Err(error) if error.is_unsent() || is_of_another_organization(error) => permit.not_sent(),
        Err(_) => {}
    }
}

fn is_of_another_organization(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Books(fault) if fault.code == OTHER_ORGANIZATION)
}

fn too_long() -> Error {
    Error::new(ErrorKind::Request(RequestFault::TooLong))
}

const OTHER_ORGANIZATION: i64 = 6041;
const MAX_ANSWER: BodyLimit = BodyLimit::new(64 * 1024 * 1024);
/// Longer than it takes to have a token again before a call is sent.
const BEFORE: Duration = Duration::from_secs(30);
const ATTEMPTS: u32 = 3;
const PAUSE: Duration = Duration::from_millis(500);
const MINUTE: Duration = Duration::from_secs(60);
/// Nobody knows when the organization's midnight is, so one call an hour finds out.
const DAY_BLOCK: Duration = Duration::from_secs(3600);

#[cfg(test)]
mod tests;
