use std::time::Instant;

use super::backend::Backend;
use super::consent::Aim;
use super::granted::Granted;
use super::issue::ACCESS_TOKEN_LIFETIME;
use super::page::Refusal;
use super::params::Params;
use super::redirect::Back;
use crate::DataCenter;

impl Backend {
    /// The redirect to an application in a browser, with the token in the fragment:
    /// <https://www.zoho.com/accounts/protocol/oauth/multi-dc.html>.
    pub(super) fn give_token(&mut self, back: &Back, granted: Granted, now: Instant) -> String {
        let data_center = granted.data_center;
        let token = self.access_token(granted, None, now).access_token;
        let (expires_in, api_domain) =
            (ACCESS_TOKEN_LIFETIME.as_secs().to_string(), self.loopback.origin(data_center));
        let mut params: Vec<_> = back.state().into_iter().collect();
        params.extend([
            ("access_token", token.as_str()),
            ("expires_in", expires_in.as_str()),
            ("location", data_center.location()),
            ("api_domain", api_domain.as_str()),
        ]);
        back.with_fragment(&params)
    }

    /// `GET /oauth/v2/auth/refresh`: the same request once more, which shows the user nothing.
    pub(super) fn renew(
        &mut self,
        query: &Params,
        at: DataCenter,
        now: Instant,
    ) -> Result<String, Refusal> {
        let request = self.read_consent(query, at)?;
        let Aim::Token(back) = request.aim else { return Err(Refusal::InvalidClient) };
        let has_accepted = self.has_accepted(&request.granted);
        let Granted { client_id, data_center, .. } = &request.granted;
        let client = self.clients.get_mut(client_id);
        let for_session = client.is_some_and(|client| client.user(*data_center).for_session);
        let error = match (has_accepted, for_session) {
            (true, true) => {
                let granted = self.accept(request.granted);
                return Ok(self.give_token(&back, granted, now));
            }
            (true, false) => "prompt_required",
            (false, _) => "client_not_granted",
        };
        let params: Vec<_> = back.state().into_iter().chain([("error", error)]).collect();
        Ok(back.with_fragment(&params))
    }
}
