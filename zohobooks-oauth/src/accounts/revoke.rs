use http::{Request, Response};

use super::{MAX_ANSWER, REVOKE};
use crate::wire::Answer;
use crate::{AccountsFault, AnswerFault, Error, ErrorKind, Grant, ServerApp, encode, request};

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
    match answer.check_for_accounts() {
        Ok(()) if answer.text("status") == Some("success") => Ok(()),
        Ok(()) => Err(answer.fault(AnswerFault::NotRevoked)),
        Err(error) if is_gone(&error) && matches!(answer.status(), 200 | 400) => Ok(()),
        Err(error) => Err(error),
    }
}

/// Whether there is nothing left to revoke.
fn is_gone(error: &Error) -> bool {
    use AccountsFault::{InvalidCode, InvalidToken};
    matches!(error.kind(), ErrorKind::Accounts(InvalidCode | InvalidToken))
}
