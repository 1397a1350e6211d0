use http::{Request, Response};

use super::{MAX_ANSWER, REVOKE};
use crate::wire::Answer;
use crate::{AccountsFault, Error, ErrorKind, Grant, ServerApp, encode, request};

pub(super) fn request(app: &ServerApp, grant: &Grant) -> Request<Vec<u8>> {
    let form = encode::pairs("", &[("token", &grant.refresh_token.expose())]);
    request::post(app.servers().accounts(grant.data_center), REVOKE, form, MAX_ANSWER)
}

pub(super) fn read(
    app: &ServerApp,
    grant: &Grant,
    response: Response<Vec<u8>>,
) -> Result<(), Error> {
    let secrets = [app.client_secret().expose(), grant.refresh_token.expose()];
    let answer = Answer::read(response, &secrets);
    if answer.is_bare_success() {
        return Ok(());
    }
    answer.check_for_accounts().or_else(|error| match error.kind() {
        ErrorKind::Accounts(AccountsFault::InvalidCode | AccountsFault::InvalidToken) => Ok(()),
        _ => Err(error),
    })
}
