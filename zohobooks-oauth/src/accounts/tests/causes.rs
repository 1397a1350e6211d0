//! What guides to Zoho's OAuth list as failures, each row as a test.

mod credentials;
mod guides;
mod spent;

use super::*;
use crate::{ClientKind, DeviceApp, DeviceRequest, NativeApp, SelfClient};

const WANTED: &str = "ZohoBooks.invoices.READ,ZohoBooks.settings.READ";

fn refusal(code: &str) -> Fake {
    Fake::default().then(200, format!(r#"{{"error":"{code}"}}"#))
}

fn exchanging(code: &str) -> Error {
    now(refusal(code).accounts().exchange(super::code(DataCenter::Eu))).unwrap_err()
}

fn refreshing(code: &str) -> Error {
    now(refusal(code).accounts().refresh(&grant(DataCenter::Eu))).unwrap_err()
}

fn books(status: u16, body: &str) -> Error {
    let fake = Fake::default().then(status, body);
    now(fake.accounts().books(grant(DataCenter::Eu)).organizations()).unwrap_err()
}

fn self_client() -> SelfClient {
    SelfClient::new("1000.ABC", SECRET, DataCenter::In).unwrap()
}

fn device_app() -> DeviceApp {
    DeviceApp::new("1000.ABC", SECRET).unwrap()
}

fn device_request() -> DeviceRequest {
    device_app().authorize(scopes(WANTED))
}

fn exchanging_of_console(refusal: Fake) -> Error {
    let code = self_client().code("1000.a.b", scopes(WANTED)).unwrap();
    now(Accounts::with_transport(self_client(), refusal).exchange(code)).unwrap_err()
}

/// What is wrong, each with a word or two that stand in it, in this order and no more.
#[track_caller]
fn ordered(error: &Error, expected: &[&str]) {
    let causes = error.causes();
    let whats: Vec<_> = causes.iter().map(crate::Cause::what).collect();
    assert_eq!(whats.len(), expected.len(), "{error:#}");
    for (what, expected) in whats.iter().zip(expected) {
        assert!(what.contains(expected), "{expected:?} is not in {what:?}");
    }
    let sentence = error.to_string();
    assert!(whats.iter().all(|what| sentence.contains(what)), "{sentence}");
    assert!(sentence.contains(causes[0].fix()), "{sentence}");
    let list = format!("{error:#}");
    assert!(list.lines().all(|line| !line.is_empty() && line.trim() == line), "{list:?}");
    assert!(causes.iter().all(|cause| list.contains(&cause.to_string())), "{list}");
}

#[test]
fn the_kind_of_client_is_named() {
    for (error, kind) in [
        (refreshing("invalid_client"), ClientKind::ServerBased),
        (exchanging_of_console(refusal("invalid_client")), ClientKind::SelfClient),
        (
            now(Accounts::with_transport(device_app(), refusal("x"))
                .start_device_login(device_request()))
            .unwrap_err(),
            ClientKind::NonBrowser,
        ),
    ] {
        let start = format!("for a {kind} failed: ");
        assert!(error.to_string().contains(&start), "{error}");
    }
}
