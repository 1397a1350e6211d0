use std::time::Instant;

use serde::Serialize;

use super::backend::Backend;
use crate::DataCenter;

/// The fields in the order in which <https://github.com/bk-rs/oauth2-rs> has recorded them.
#[derive(Serialize)]
pub(super) struct UserInfo {
    #[serde(rename = "First_Name")]
    first_name: &'static str,
    #[serde(rename = "Email")]
    email: String,
    #[serde(rename = "Last_Name")]
    last_name: &'static str,
    #[serde(rename = "Display_Name")]
    display_name: &'static str,
    #[serde(rename = "ZUID")]
    zuid: u32,
}

/// The `cause` of an answer with status 401.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NoInfo(pub(super) &'static str);

impl Backend {
    /// `GET /oauth/user/info`, which Zoho does not document.
    pub(super) fn user_info(
        &self,
        authorization: &[u8],
        at: DataCenter,
        now: Instant,
    ) -> Result<UserInfo, NoInfo> {
        let token = authorization.strip_prefix(b"Zoho-oauthtoken ");
        let token = token.and_then(|token| str::from_utf8(token).ok());
        let granted = token.and_then(|token| self.access_tokens.get(token, now));
        let granted = granted.map(|token| &token.granted).filter(|it| it.data_center == at);
        let granted = granted.ok_or(NoInfo("INVALID_OAUTHTOKEN"))?;
        let mut scopes = granted.scopes.entries().iter();
        if !scopes.any(|scope| scope.as_str().eq_ignore_ascii_case(PROFILE)) {
            return Err(NoInfo("INVALID_OAUTHSCOPE"));
        }
        let number = DataCenter::all().zip(1..).find(|(it, _)| *it == at).map_or(0, |it| it.1);
        Ok(UserInfo {
            first_name: "John",
            email: format!("john.smith.{at}@example.com"),
            last_name: "Smith",
            display_name: "John Smith",
            zuid: 795_542_000 + number,
        })
    }
}

/// In any letter case: <https://github.com/rclone/rclone> writes it small, Zoho's pages `Read`.
const PROFILE: &str = "AaaServer.profile.READ";
