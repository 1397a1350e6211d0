use std::time::Duration;

use crate::error::call::{LIFE_OF_A_CODE, LIFE_OF_A_CONSOLE_CODE};
use crate::error::{Call, Cause, Step};

/// Of `invalid_code`, which is Zoho's word for dead refresh tokens as well.
///
/// Sources: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>,
/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html>.
pub(super) fn causes(call: &Call) -> Vec<Cause> {
    match &call.step {
        Step::Exchange { age, redirect_uri: Some(_), proof, .. } => of_login(call, *age, *proof),
        Step::Exchange { age, redirect_uri: None, .. } => of_console(call, *age),
        Step::Refresh => of_refresh_token(call),
        Step::Revoke(_) => of_revocation(call),
        Step::DevicePoll { .. } => vec![
            Cause::new(
                "the login is over: an earlier poll got the tokens, or its time was up",
                "start it again and show the new code",
            ),
            Cause::new(
                format!("the login belongs to another data centre than `{}`", call.data_center),
                "start it again, at the data centre where the app is registered",
            ),
        ],
        Step::UserInfo => {
            vec![Cause::new("the access token has expired or was revoked", call.renewal())]
        }
        Step::ClientCredentials { .. }
        | Step::DeviceStart { .. }
        | Step::ServerDate
        | Step::Books { .. } => {
            vec![Cause::new(
                "Zoho documents this for codes and refresh tokens, and none was sent",
                "see that nothing between here and Zoho changes requests",
            )]
        }
    }
}

fn of_login(call: &Call, age: Duration, proof: bool) -> Vec<Cause> {
    let ago = ago(age);
    let expired = if age >= LIFE_OF_A_CODE {
        Cause::new(
            format!("the code has expired: it came {ago} and lives 60 seconds"),
            "exchange each code at once, in the request that brings it",
        )
    } else {
        Cause::new(
            format!("the code has expired: it came {ago}, but its 60 seconds began before that"),
            "let nothing come between Zoho's redirect and the exchange",
        )
    };
    let used = Cause::new(
        format!("the code, which came {ago}, was used before"),
        "exchange each code once; browsers, proxies and handlers repeat callbacks",
    );
    let elsewhere = Cause::new(
        format!(
            "the code is of another app, or of another data centre than `{}`",
            call.data_center
        ),
        "pass the callback to the login that it answers, as it arrived",
    );
    let unproven = proof.then(|| {
        Cause::new(
            "the proof key (PKCE) is not that of the login",
            "finish the pending login that the user was sent away with, not a later one",
        )
    });
    let likeliest = if age >= LIFE_OF_A_CODE { [expired, used] } else { [used, expired] };
    likeliest.into_iter().chain(unproven).chain([elsewhere]).collect()
}

fn of_console(call: &Call, age: Duration) -> Vec<Cause> {
    let ago = ago(age);
    let expired = Cause::new(
        format!(
            "the code has expired: it came {ago}, and lives three minutes from when the console made it, \
             unless another time was chosen"
        ),
        "choose a longer time, tab Generate Code, and exchange the code at once",
    );
    let used = Cause::new(
        "the code was used before",
        "exchange each code once, and keep the refresh token that it brings",
    );
    let elsewhere = Cause::new(
        format!(
            "the code is of another client, or of another data centre than `{}`: a self client exists in \
             one only",
            call.data_center
        ),
        format!(
            "make the code in the console of this client; the other data centres are {}",
            call.others()
        ),
    );
    let likeliest = if age >= LIFE_OF_A_CONSOLE_CODE { [expired, used] } else { [used, expired] };
    likeliest.into_iter().chain([elsewhere]).collect()
}

/// Source: <https://www.zoho.com/accounts/protocol/oauth/revoke-refresh-token.html>.
fn of_revocation(call: &Call) -> Vec<Cause> {
    vec![
        Cause::new(
            "the token was revoked already, or has expired",
            "if it was, forget it; `revoke`, which needs no secret, succeeds for a refresh token that is gone",
        ),
        Cause::new(
            format!(
                "the client ID and secret are not those that the token was issued to at data centre `{}`",
                call.data_center
            ),
            format!("compare them with {}", call.data_center.console_url()),
        ),
    ]
}

/// Source: "Will the refresh tokens expire" in Zoho's FAQ, <https://help.zoho.com/portal/en/kb/accounts/faqs-troubleshooting/faqs/oauth>.
fn of_refresh_token(call: &Call) -> Vec<Cause> {
    vec![
        Cause::new(
            "the refresh token is dead: it was revoked, or the user removed the app under Connected Apps",
            "let the user log in again",
        ),
        Cause::new(
            "the user consented again so often that Zoho, which keeps 20 refresh tokens, dropped this one \
             for the twenty-first",
            "let the user log in again, keep one grant for each user, and revoke what is no longer needed",
        ),
        Cause::new(
            "the user changed the password and ended all sessions and tokens with it, or the client was \
             deleted in the console",
            "let the user log in again",
        ),
        Cause::new(
            format!(
                "the refresh token is of another client, or of another data centre than `{}`",
                call.data_center
            ),
            "keep client ID and data centre beside each refresh token",
        ),
    ]
}

fn ago(age: Duration) -> String {
    match age.as_secs() {
        0 => "just now".to_owned(),
        1 => "1 second ago".to_owned(),
        seconds => format!("{seconds} seconds ago"),
    }
}
