use std::time::Duration;

use super::throttle;
use crate::BooksFault;
use crate::error::{Call, Cause, Step};

/// Sources: <https://www.zoho.com/books/api/v3/errors/>, <https://www.zoho.com/books/api/v3/introduction>;
/// codes 14, 43, 57 and 6041 as others have seen them.
pub(super) fn causes(
    fault: &BooksFault,
    wait: Option<Duration>,
    call: Option<&Call>,
) -> Vec<Cause> {
    if fault.is_unauthorized() {
        return not_authorized(call);
    }
    let cause = match fault.code {
        43 | 44 => {
            return vec![Cause::new(
                "the organization had more than 100 calls in a minute, of all its programs together",
                format!("wait {}, and spread the calls", throttle::span(wait)),
            )];
        }
        45 => (
            "the organization's calls of the day are used up, by all its programs together; how many there \
             are depends on its edition",
            "go on after midnight, in the organization's time zone, or let it choose a larger edition",
        ),
        1070 => (
            "too many calls were under way at the same time; 5 or 10 are allowed, by edition",
            "wait for one of them to end, and limit them",
        ),
        _ if fault.is_throttled() => return vec![throttle::by_the_api(wait)],
        _ if fault.is_outage() => (
            "a server of Zoho fails or is overloaded, which passes",
            match call.is_none_or(Call::is_repeatable) {
                true => "try again in a moment",
                false => "wait a moment",
            },
        ),
        14 => (
            "the access token did not arrive",
            "see that nothing between here and Zoho takes the header `Authorization` away",
        ),
        5 => (
            "there is nothing with this ID, or it belongs to another organization",
            "compare the ID and the organization ID",
        ),
        6041 if let Some(ids) = organizations(call) => {
            return vec![Cause::new(
                format!("the organization ID is not one of the user's, which are {ids}"),
                "take one of them, or let a user of that organization log in",
            )];
        }
        6041 => (
            "the organization ID is not one of the user's: it is wrong, of another data centre, or the user \
             was removed",
            "take one that `Books::organizations` lists",
        ),
        _ if fault.status == 400 => (
            "a parameter of the call, or a member of its body, is missing or wrong",
            "do what Zoho's message says; `organization_id` is added by itself",
        ),
        _ => (
            "Zoho's message is all that is known",
            "compare the call with the documentation of the API",
        ),
    };
    vec![cause.into()]
}

/// The IDs of those that the user has, if they were asked for.
fn organizations(call: Option<&Call>) -> Option<&str> {
    match &call?.step {
        Step::Books { organizations, .. } => organizations.as_deref().filter(|ids| !ids.is_empty()),
        _ => None,
    }
}

/// Zoho says the same where the token is dead, where it is of another data centre, and where a scope is
/// missing.
fn not_authorized(call: Option<&Call>) -> Vec<Cause> {
    let renewal = call.map_or("refresh it, once, and try again", Call::renewal);
    let expired = Cause::new("the access token has expired or was revoked", renewal);
    let Some(Call { step: Step::Books { needs, granted, renewed, .. }, data_center, .. }) = call
    else {
        return vec![expired];
    };
    let role = Cause::new(
        "the user may not do this in this organization: the role that the user has there does not allow it",
        "let an administrator of the organization change the role, or somebody else log in",
    );
    let elsewhere = Cause::new(
        format!("the access token belongs to another data centre than `{data_center}`"),
        "keep the user's data centre beside each grant",
    );
    match granted {
        Some(false) => not_granted(call),
        Some(true) if *renewed => vec![role, elsewhere],
        None if *renewed => vec![
            Cause::new(
                format!("`{needs}` was not granted, about which Zoho said nothing"),
                "let the user log in again, with this scope",
            ),
            role,
            elsewhere,
        ],
        Some(true) => vec![
            Cause::new(
                format!("`{needs}` was granted, so the access token has expired or was revoked"),
                renewal,
            ),
            elsewhere,
            role,
        ],
        None => vec![
            expired,
            Cause::new(
                format!("`{needs}` was not granted"),
                "if a fresh access token does not help, let the user log in again",
            ),
            elsewhere,
            role,
        ],
    }
}

pub(super) fn not_granted(call: Option<&Call>) -> Vec<Cause> {
    let needs = match call.map(|call| &call.step) {
        Some(Step::Books { needs, .. }) => format!("`{needs}`"),
        _ => "what this needs".to_owned(),
    };
    vec![Cause::new(
        format!("the login did not grant {needs}"),
        "add it to the scopes and let the user log in again",
    )]
}
