use crate::error::{Call, Cause, Secret, Step};
use crate::{ClientKind, DataCenter};

/// Of `invalid_client`. Zoho's own first reason is the data centre; for a wrong secret its pages
/// contradict each other.
///
/// Sources: <https://www.zoho.com/accounts/protocol/oauth/web-apps/access-token.html>,
/// <https://www.zoho.com/accounts/protocol/oauth/multi-dc.html>.
pub(super) fn of_client(call: &Call) -> Vec<Cause> {
    let has_secret = call.secret != Secret::None && !matches!(call.step, Step::DeviceStart { .. });
    let mut causes = Vec::new();
    match call.step {
        // The consent page took the client ID, and the callback named the user's data centre.
        Step::Exchange { redirect_uri: Some(_), .. } => {
            causes.push(not_switched_on(call));
            causes.extend(has_secret.then(|| wrong_secret(call)));
            causes.push(deleted_or_wrong_id(call));
        }
        Step::DevicePoll { .. } => {
            causes.push(not_switched_on(call));
            causes.extend(has_secret.then(|| wrong_secret(call)));
            causes.push(other_data_center(call));
        }
        Step::Refresh | Step::Revoke(_) => {
            causes.push(other_data_center(call));
            causes.push(deleted_or_wrong_id(call));
            causes.extend(has_secret.then(|| wrong_secret(call)));
            causes.extend((call.kind != ClientKind::SelfClient).then(|| not_switched_on(call)));
        }
        _ => {
            causes.push(other_data_center(call));
            causes.push(deleted_or_wrong_id(call));
            causes.extend(has_secret.then(|| wrong_secret(call)));
        }
    }
    causes.push(other_kind(call));
    causes
}

/// Of `invalid_client_secret`.
///
/// Source: <https://www.zoho.com/accounts/protocol/oauth/multi-dc.html>.
pub(super) fn of_secret(call: &Call) -> Vec<Cause> {
    match (call.secret, call.kind) {
        (Secret::None, ClientKind::ClientBased) => vec![other_kind(call)],
        (Secret::None, _) => vec![
            Cause::new(
                "no secret was sent, and Zoho wants one of this client",
                format!("add the one that {} shows: `with_secret`", console(call)),
            ),
            other_kind(call),
        ],
        (Secret::General, kind) if kind != ClientKind::SelfClient => {
            vec![own_secret(call), wrong_secret(call), other_kind(call)]
        }
        _ => vec![wrong_secret(call), other_kind(call)],
    }
}

fn own_secret(call: &Call) -> Cause {
    let data_center = call.data_center;
    Cause::new(
        format!(
            "each data centre has a secret of its own, and the one sent is not that of `{data_center}`"
        ),
        format!(
            "add the one that {}, tab Settings, shows: `with_secret_in(DataCenter::{data_center:?}, …)`, \
             or choose there to use the same everywhere",
            console(call)
        ),
    )
}

fn wrong_secret(call: &Call) -> Cause {
    let data_center = call.data_center;
    let (what, setter) = match (call.secret, call.kind) {
        (Secret::General, ClientKind::SelfClient) => ("the secret is wrong or was reset", ""),
        (Secret::General, _) => (
            "the secret is wrong or was reset, or is that of another data centre, of which each has one \
             of its own",
            " or `with_secret_in`",
        ),
        _ => ("the secret of this data centre is wrong or was reset", " to `with_secret_in`"),
    };
    let console = console(call);
    Cause::new(what, format!("copy the one for `{data_center}` from {console} again{setter}"))
}

fn not_switched_on(call: &Call) -> Cause {
    let data_center = call.data_center;
    Cause::new(
        format!("the app is not switched on for the data centre `{data_center}`"),
        format!(
            "switch it on in the console where the app is registered, such as {}, tab Settings, \
             multi-DC",
            DataCenter::LOGIN_START.console_url()
        ),
    )
}

/// Where the data centre is one that the program gave.
fn other_data_center(call: &Call) -> Cause {
    let (data_center, others) = (call.data_center, call.others());
    match call.kind {
        ClientKind::SelfClient => Cause::new(
            format!(
                "the self client is not of the data centre `{data_center}`; it exists in one only, that \
                 of the account that made it"
            ),
            format!("take the one whose console shows it, of {others}"),
        ),
        _ if matches!(call.step, Step::Refresh | Step::Revoke(_)) => Cause::new(
            format!(
                "the grant is not of the data centre `{data_center}`, which was kept beside it"
            ),
            format!("keep the user's, which a login tells; the others are {others}"),
        ),
        _ => Cause::new(
            format!("the app is not registered at the data centre `{data_center}`"),
            format!("pin it to the one where it is, of {others}: `pinned_to`"),
        ),
    }
}

fn deleted_or_wrong_id(call: &Call) -> Cause {
    let console = console(call);
    Cause::new(
        "the client ID is wrong, or the client was deleted",
        format!("compare it with {console}"),
    )
}

fn other_kind(call: &Call) -> Cause {
    let kind = call.kind;
    Cause::new(
        format!("the client is registered as another kind than a {kind}"),
        match kind {
            ClientKind::ClientBased => {
                "register it as a client-based application, which needs no secret"
            }
            _ => {
                "compare the type in the console; client-based applications, for instance, use no secret \
                 and are a `BrowserApp`"
            }
        },
    )
}

fn console(call: &Call) -> &'static str {
    call.data_center.console_url()
}
