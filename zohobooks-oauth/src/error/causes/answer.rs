use std::borrow::Cow;
use std::time::Duration;

use super::throttle;
use crate::AnswerFault;
use crate::error::{Call, Cause, Step};

pub(super) fn causes(
    fault: AnswerFault,
    status: u16,
    wait: Option<Duration>,
    call: Option<&Call>,
) -> Vec<Cause> {
    match fault {
        AnswerFault::NoRefreshToken => no_refresh_token(call),
        AnswerFault::NotJson => not_json(status, call),
        AnswerFault::Unavailable => unavailable(status, wait, call),
        AnswerFault::Redirect => vec![
            proxy(
                "something in between, such as the login page of a network, sends requests elsewhere",
            ),
            Cause::new("Zoho has moved this endpoint", "update this crate"),
        ],
        AnswerFault::ApiDomain | AnswerFault::UserLocation => vec![
            Cause::new(
                "Zoho has a data centre or an address that this version does not know",
                "update this crate",
            ),
            proxy("something between here and Zoho changed the answer"),
        ],
        AnswerFault::Member => vec![
            Cause::new(
                "the program reads something else than Zoho sends in this call",
                "look at the source of this error, and at what Zoho documents for the call",
            ),
            Cause::new("Zoho's answers have changed", "compare the answer with the documentation"),
        ],
        AnswerFault::Page => vec![
            proxy("a cache between here and Zoho answers with a page that it has kept"),
            Cause::new(
                "this list has other pages than Zoho documents",
                "make the call with `send`, with the parameters that it has",
            ),
        ],
        AnswerFault::NotRevoked | AnswerFault::Unexplained => vec![Cause::new(
            "Zoho gives no reason",
            "try again later, and if it stays so, compare the app's settings in Zoho's API console",
        )],
        AnswerFault::TooManyRequests => throttle::causes(wait, call),
        AnswerFault::DeviceLogin
        | AnswerFault::ErrorCode
        | AnswerFault::Lifetime
        | AnswerFault::NoAccessToken
        | AnswerFault::Organizations
        | AnswerFault::UserInfo => vec![
            Cause::new(
                "Zoho's answers have changed, and this version does not know it",
                "update this crate, and if that does not help report the sentence",
            ),
            proxy("something between here and Zoho changed the answer"),
        ],
    }
}

/// Source: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>.
fn no_refresh_token(call: Option<&Call>) -> Vec<Cause> {
    match call.map(|call| &call.step) {
        Some(Step::Exchange { redirect_uri: None, .. } | Step::DevicePoll { .. }) => {
            vec![Cause::new(
                "Zoho did not take this for offline access, though nothing else was asked for",
                "try it once more, and if that ends alike ask Zoho",
            )]
        }
        _ => vec![
            Cause::new(
                "the consent URL was changed on its way and lost `access_type=offline`, without which Zoho \
                 gives none",
                "send the user to `PendingLogin::url` as it is",
            ),
            Cause::new(
                "the consent URL lost `prompt=consent`, without which Zoho gives one at the first consent only",
                "send the user to `PendingLogin::url` as it is",
            ),
        ],
    }
}

/// Zoho answers 400 to what is not a `POST` or has no `grant_type`; neither is ever sent from here.
fn not_json(status: u16, call: Option<&Call>) -> Vec<Cause> {
    let between =
        proxy("a proxy, a firewall or the login page of a network answers in Zoho's place");
    let accounts = call.is_some_and(|call| !call.is_to_books());
    match status {
        400 if accounts => vec![
            Cause::new(
                "the request arrived incomplete: Zoho answers so where the method is not `POST` or \
                 `grant_type` is missing",
                "see that nothing between here and Zoho changes requests",
            ),
            between,
        ],
        _ => vec![
            between,
            Cause::new(
                "Zoho shows a page of its own, as it does in maintenance",
                "try again later",
            ),
        ],
    }
}

fn unavailable(status: u16, wait: Option<Duration>, call: Option<&Call>) -> Vec<Cause> {
    let passing = Cause::new(
        "a server of Zoho fails or is overloaded, which passes",
        match (wait, call.is_none_or(Call::is_repeatable)) {
            (Some(_), true) => {
                format!("wait {}, as it asks, and try again", throttle::span(wait)).into()
            }
            (Some(_), false) => format!("wait {}, as it asks", throttle::span(wait)).into(),
            (None, true) => Cow::Borrowed("try again in a moment"),
            (None, false) => Cow::Borrowed("wait a moment"),
        },
    );
    let accounts = call.is_some_and(|call| !call.is_to_books());
    let registration = (status == 500 && accounts).then(|| {
        Cause::new(
            "something in the client's registration is malformed",
            "if it stays so, save the client in Zoho's API console again",
        )
    });
    [passing].into_iter().chain(registration).collect()
}

fn proxy(what: &'static str) -> Cause {
    Cause::new(what, "look for a proxy, and let requests to Zoho through unchanged")
}
