use std::time::Duration;

use crate::error::{Call, Cause, Step};

/// Without a code that says which limit it was.
pub(super) fn causes(wait: Option<Duration>, call: Option<&Call>) -> Vec<Cause> {
    if call.is_some_and(Call::is_to_books) {
        return vec![by_the_api(wait)];
    }
    let (tokens, codes) = (tokens(wait), codes(wait));
    match call.map(|call| &call.step) {
        // It asks for no token.
        Some(Step::DeviceStart { .. }) => vec![codes, tokens],
        _ => vec![tokens, codes],
    }
}

/// Source: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html>.
fn tokens(wait: Option<Duration>) -> Cause {
    Cause::new(
        "there were more than ten token requests in ten minutes, of all processes together",
        format!(
            "wait {} without asking, and share one access token for its whole hour",
            span(wait)
        ),
    )
}

/// Source: <https://zohohelp.com/crm/developer/docs/api/v8/token-validity.html>.
fn codes(wait: Option<Duration>) -> Cause {
    Cause::new(
        "too many logins or codes were asked for in a short time, for which Zoho has the same words",
        format!("wait {}, and begin a login only when the user asks for one", span(wait)),
    )
}

/// Source: <https://www.zoho.com/books/api/v3/introduction>.
pub(super) fn by_the_api(wait: Option<Duration>) -> Cause {
    Cause::new(
        "one of the organization's limits on calls was exceeded, by all its programs together",
        format!("wait {}, and make fewer calls", span(wait)),
    )
}

/// The same in words that are not too exact, and not too short.
pub(super) fn about(time: Option<Duration>) -> String {
    let round = |time: Duration| {
        let seconds = time.as_millis().div_ceil(1_000) as u64;
        let unit = match seconds {
            0..120 => 1,
            120..7_200 => 60,
            _ => 3_600,
        };
        Duration::from_secs(seconds.div_ceil(unit) * unit)
    };
    span(time.map(round))
}

/// In words.
pub(super) fn span(time: Option<Duration>) -> String {
    let Some(seconds) = time.map(|time| time.as_secs()) else { return "a while".to_owned() };
    let (number, unit) = match seconds {
        0 => (0, "seconds"),
        _ if seconds.is_multiple_of(3600) => (seconds / 3600, "hours"),
        _ if seconds.is_multiple_of(60) => (seconds / 60, "minutes"),
        _ => (seconds, "seconds"),
    };
    format!("{number} {}", if number == 1 { unit.trim_end_matches('s') } else { unit })
}
