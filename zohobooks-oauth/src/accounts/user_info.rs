use http::{Response, header};
use serde_json::Value;

use super::{Accounts, MAX_ANSWER};
use crate::client::Client;
use crate::error::{Call, Step};
use crate::prepared::Prepared;
use crate::wire::Answer;
use crate::{Access, AccountsFault, AnswerFault, Error, ErrorKind, request};

/// Who has consented.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UserInfo {
    /// Zoho's ID of the user, `ZUID`. It stays the same when the user changes name or address.
    pub id: String,
    /// The e-mail address, if Zoho says so.
    pub email: Option<String>,
    /// The first name.
    pub first_name: Option<String>,
    /// The last name.
    pub last_name: Option<String>,
    /// The name as the user wants it shown.
    pub display_name: Option<String>,
}

impl Accounts {
    /// Who has consented. Needs the scope `AaaServer.profile.READ`, which is not one of Zoho Books.
    ///
    /// Zoho does not document this; what it answers was seen by
    /// <https://github.com/bk-rs/oauth2-rs> and <https://github.com/rclone/rclone>.
    ///
    /// # Errors
    ///
    /// * [`ErrorKind::Accounts`] with [`AccountsFault::InvalidOauthScope`] if the scope was not granted.
    /// * [`ErrorKind::Answer`] if Zoho is unavailable or the answer cannot be used.
    /// * [`ErrorKind::Transport`] if there is no complete answer.
    /// * [`ErrorKind::Mismatch`] if the grant is not one for this app; nothing was sent.
    pub async fn user_info(&self, access: impl AsRef<Access>) -> Result<UserInfo, Error> {
        // Nothing of the argument is kept over the wait.
        let prepared = self.client.user_info(access.as_ref());
        drop(access);
        self.link.send(prepared?).await
    }
}

impl Client {
    pub(crate) fn user_info(&self, access: &Access) -> Result<Prepared<UserInfo>, Error> {
        self.admit(&access.terms.owner, access.data_center())?;
        let origin = self.servers().accounts(access.data_center());
        let mut request = request::get(origin, "/oauth/user/info", MAX_ANSWER);
        request.headers_mut().insert(header::AUTHORIZATION, access.token.header()?);
        let call = Call::new(self, Step::UserInfo, access.data_center());
        let token = access.token.clone();
        Ok(Prepared::new(call, request, move |answer| read(token.expose(), answer)))
    }
}

fn read(token: &str, response: Response<Vec<u8>>) -> Result<UserInfo, Error> {
    let secrets = [token];
    let mut answer = Answer::read(response, &secrets);
    let refused = matches!(answer.status(), 200 | 400..500);
    if refused && answer.text("cause") == Some("INVALID_OAUTHSCOPE") {
        return Err(Error::new(ErrorKind::Accounts(AccountsFault::InvalidOauthScope)));
    }
    answer.check_for_accounts()?;
    let id = match answer.take("ZUID") {
        Some(Value::String(id)) if !id.is_empty() => id,
        Some(Value::Number(id)) if id.is_u64() => id.to_string(),
        _ => return Err(answer.fault(AnswerFault::UserInfo)),
    };
    let text = |name| answer.text(name).filter(|text| !text.is_empty()).map(str::to_owned);
    Ok(UserInfo {
        id,
        email: text("Email"),
        first_name: text("First_Name"),
        last_name: text("Last_Name"),
        display_name: text("Display_Name"),
    })
}
