use crate::clock::Instant;

use http::{Request, Response};
use zohobooks_scopes::ScopeSet;

use super::{MAX_ANSWER, TOKEN};
use crate::token_answer::TokenAnswer;
use crate::wire::Answer;
use crate::{DataCenter, Error, Grant, GrantedScopes, RefreshToken, ServerApp, encode, request};

/// A grant without its access token.
pub(super) struct Kept {
    pub(super) refresh_token: RefreshToken,
    pub(super) data_center: DataCenter,
    pub(super) requested: ScopeSet,
    pub(super) granted: Option<GrantedScopes>,
}

impl Kept {
    pub(super) fn of(grant: &Grant) -> Self {
        Self {
            refresh_token: grant.refresh_token.clone(),
            data_center: grant.data_center,
            requested: grant.requested,
            granted: grant.granted.clone(),
        }
    }
}

pub(super) fn request(app: &ServerApp, kept: &Kept) -> Request<Vec<u8>> {
    let form = encode::pairs(
        "",
        &[
            ("grant_type", &"refresh_token"),
            ("client_id", &app.client_id()),
            ("client_secret", &app.client_secret().expose()),
            ("refresh_token", &kept.refresh_token.expose()),
        ],
    );
    request::post(app.servers().accounts(kept.data_center), TOKEN, form, MAX_ANSWER)
}

pub(super) fn read(
    app: &ServerApp,
    kept: Kept,
    asked: Instant,
    response: Response<Vec<u8>>,
) -> Result<Grant, Error> {
    let secrets = [app.client_secret().expose(), kept.refresh_token.expose()];
    let mut answer = Answer::read(response, &secrets);
    let tokens = TokenAnswer::read(&mut answer, app.servers(), kept.data_center)?;
    Ok(Grant {
        access_token: tokens.access_token,
        // Zoho sends none here today. If it ever does, the old one may be on its way out.
        refresh_token: tokens.refresh_token.unwrap_or(kept.refresh_token),
        expires_in: tokens.expires_in,
        expires_at: asked + tokens.expires_in,
        owner: app.owner(),
        data_center: kept.data_center,
        requested: kept.requested,
        granted: tokens.granted.or(kept.granted),
    })
}
