use std::borrow::Cow;

use zohobooks_oauth::{
    AccountsFault, CallbackFault, ConsentFault, Error, ErrorKind, ListenerFault, MismatchFault,
    RequestFault,
};

/// What mends an error whose own advice is for whoever writes a program.
pub(super) fn hint(error: &Error) -> Option<Cow<'static, str>> {
    let hint = match error.kind() {
        ErrorKind::Accounts(AccountsFault::InvalidClient) => {
            "`zohobooks login` takes another client by --client-id, and another data centre by --data-center"
        }
        ErrorKind::Accounts(AccountsFault::InvalidClientSecret) => {
            "`zohobooks login` takes the secret by --client-secret-file or ZOHO_CLIENT_SECRET; where each data \
             centre has one of its own, each wants a profile of its own"
        }
        ErrorKind::Callback(
            CallbackFault::Duplicate
            | CallbackFault::Encoding
            | CallbackFault::Fragment
            | CallbackFault::NoCode
            | CallbackFault::NoQuery
            | CallbackFault::NoState
            | CallbackFault::State,
        ) => {
            "paste the whole address that the browser shows after the consent, of the page that this login opened"
        }
        ErrorKind::Callback(CallbackFault::Pinned)
        | ErrorKind::Mismatch(MismatchFault::DataCenter) => {
            "--data-center names the one of the account; --profile keeps another login beside this one"
        }
        ErrorKind::Consent(ConsentFault::AccessDenied) => "nothing was changed here",
        ErrorKind::Limit(_) => {
            "where it was Zoho that refused, `zohobooks call --unblock …` asks again all the same"
        }
        ErrorKind::Listener(ListenerFault::Bind(_)) => {
            "--redirect-uri takes another one that is registered, and --no-browser needs no port"
        }
        ErrorKind::Listener(ListenerFault::TimedOut { .. }) => {
            "--timeout waits longer, and --no-browser has the address pasted here"
        }
        ErrorKind::Request(RequestFault::Organization) => "--organization names another one",
        _ if error.is_throttled() => {
            let seconds = error.retry_after()?.as_secs() + 1;
            return Some(match seconds {
                ..60 => format!("in {seconds} s it can be asked again").into(),
                _ => format!("in {} min it can be asked again", seconds.div_ceil(60)).into(),
            });
        }
        _ => return None,
    };
    Some(hint.into())
}
