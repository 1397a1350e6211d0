use std::time::Duration;

use serde_json::Value;

use crate::servers::Servers;
use crate::wire::Answer;
use crate::{AccessToken, AnswerFault, DataCenter, Error, GrantedScopes, RefreshToken};

/// What the token endpoint hands out, for a code as for a refresh token.
///
/// Sources: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>,
/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html>.
pub(crate) struct Tokens {
    pub(crate) access_token: AccessToken,
    pub(crate) refresh_token: Option<RefreshToken>,
    pub(crate) expires_in: Duration,
    pub(crate) granted: Option<GrantedScopes>,
    pub(crate) data_center: DataCenter,
}

impl Tokens {
    pub(crate) fn read(
        answer: &mut Answer<'_>,
        servers: &Servers,
        data_center: DataCenter,
    ) -> Result<Self, Error> {
        answer.check_for_accounts()?;
        let Some(Value::String(access_token)) = answer.take("access_token") else {
            return Err(answer.fault(AnswerFault::NoAccessToken));
        };
        let access_token = AccessToken::new(access_token)?;
        let refresh_token = match answer.take("refresh_token") {
            Some(Value::String(token)) => Some(RefreshToken::new(token)?),
            Some(Value::Null) | None => None,
            Some(_) => return Err(answer.fault(AnswerFault::NoRefreshToken)),
        };
        if let Some(domain) = answer.get("api_domain")
            // Only servers of the table are contacted, whatever it says; another value means that
            // something is wrong with the answer.
            && !domain.as_str().is_some_and(|domain| servers.is_api_domain(domain, data_center))
        {
            return Err(answer.fault(AnswerFault::ApiDomain));
        }
        let expires_in = lifetime(answer).ok_or_else(|| answer.fault(AnswerFault::Lifetime))?;
        let granted = answer.text("scope").and_then(GrantedScopes::read);
        Ok(Self { access_token, refresh_token, expires_in, granted, data_center })
    }
}

/// `None` for what is not a positive number.
fn lifetime(answer: &Answer<'_>) -> Option<Duration> {
    match (answer.get("expires_in_sec"), answer.get("expires_in")) {
        (Some(seconds), _) => in_range(seconds.as_f64()?),
        (None, either) => seconds_or_milliseconds(either?.as_f64()?),
    }
}

/// `expires_in` is in milliseconds wherever it is more than a day.
pub(crate) fn seconds_or_milliseconds(expires_in: f64) -> Option<Duration> {
    in_range(if expires_in > DAY { expires_in / 1000.0 } else { expires_in })
}

fn in_range(seconds: f64) -> Option<Duration> {
    (seconds >= 1.0).then(|| Duration::from_secs(seconds.min(DAY) as u64))
}

const DAY: f64 = 86_400.0;

#[cfg(test)]
mod tests;
