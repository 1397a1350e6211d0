use std::time::Duration;

use serde_json::Value;

use crate::servers::Servers;
use crate::wire::Answer;
use crate::{AccessToken, AnswerFault, DataCenter, Error, GrantedScopes, RefreshToken};

/// What the token endpoint hands out, for a code as for a refresh token.
///
/// Sources: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>,
/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token-expiry.html>.
pub(crate) struct TokenAnswer {
    pub(crate) access_token: AccessToken,
    pub(crate) refresh_token: Option<RefreshToken>,
    pub(crate) expires_in: Duration,
    pub(crate) granted: Option<GrantedScopes>,
}

impl TokenAnswer {
    pub(crate) fn read(
        answer: Answer,
        servers: Servers,
        data_center: DataCenter,
    ) -> Result<Self, Error> {
        let mut answer = answer.checked_for_accounts()?;
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
            && !domain.as_str().is_some_and(|domain| is_api(domain, servers, data_center))
        {
            return Err(answer.fault(AnswerFault::ApiDomain));
        }
        let expires_in = lifetime(&answer).ok_or_else(|| answer.fault(AnswerFault::Lifetime))?;
        let granted = answer.text("scope").and_then(GrantedScopes::read);
        Ok(Self { access_token, refresh_token, expires_in, granted })
    }
}

/// Whether the `api_domain` is that of the data centre. What is contacted comes from the table in any
/// case; another value says that something is wrong with the answer.
///
/// The examples of Zoho's documentation have `https://api.zoho.com` where live answers have
/// `https://www.zohoapis.com`, so that is let through as well, within the same data centre.
fn is_api(domain: &str, servers: Servers, data_center: DataCenter) -> bool {
    let documented = domain.strip_prefix("https://api.");
    domain == data_center.api_url()
        || servers.is_stand_in(domain)
        || (documented.is_some()
            && documented == data_center.accounts_url().strip_prefix("https://accounts."))
}

/// `expires_in_sec`, or else `expires_in`, which is in milliseconds wherever it is more than a day.
/// `None` for what is not a positive number.
fn lifetime(answer: &Answer) -> Option<Duration> {
    let number = |key| answer.get(key).map(|value| value.as_f64().unwrap_or(f64::NAN));
    let seconds = match (number("expires_in_sec"), number("expires_in")) {
        (Some(seconds), _) => seconds,
        (None, Some(milliseconds)) if milliseconds > DAY => milliseconds / 1000.0,
        (None, Some(seconds)) => seconds,
        (None, None) => return None,
    };
    // Not a number is not greater than anything either.
    (seconds >= 1.0).then(|| Duration::from_secs(seconds.min(DAY) as u64))
}

const DAY: f64 = 86_400.0;

#[cfg(test)]
mod tests;
