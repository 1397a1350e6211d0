use crate::clock::Instant;

use http::{Request, Response};

use super::{MAX_ANSWER, TOKEN};
use crate::token_answer::TokenAnswer;
use crate::wire::Answer;
use crate::{AnswerFault, AuthorizationCode, Error, Grant, ServerApp, encode, request};

pub(super) fn request(app: &ServerApp, code: &AuthorizationCode) -> Request<Vec<u8>> {
    let form = encode::pairs(
        "",
        &[
            ("grant_type", &"authorization_code"),
            ("client_id", &app.client_id()),
            ("client_secret", &app.client_secret().expose()),
            ("redirect_uri", &code.redirect_uri),
            ("code", &code.code.as_str()),
        ],
    );
    request::post(app.servers().accounts(code.data_center), TOKEN, form, MAX_ANSWER)
}

pub(super) fn read(
    app: &ServerApp,
    code: &AuthorizationCode,
    asked: Instant,
    response: Response<Vec<u8>>,
) -> Result<Grant, Error> {
    let secrets = [app.client_secret().expose(), &code.code];
    let mut answer = Answer::read(response, &secrets);
    let tokens = TokenAnswer::read(&mut answer, app.servers(), code.data_center)?;
    let no_refresh_token = || answer.fault(AnswerFault::NoRefreshToken);
    Ok(Grant {
        access_token: tokens.access_token,
        refresh_token: tokens.refresh_token.ok_or_else(no_refresh_token)?,
        expires_in: tokens.expires_in,
        expires_at: asked + tokens.expires_in,
        owner: code.owner.clone(),
        data_center: code.data_center,
        requested: code.scopes,
        granted: tokens.granted,
    })
}
