mod causes;
mod client_credentials;
mod device;
mod errors;
mod exchange;
mod owner;
mod refresh;
mod revoke;
mod secrets;
mod servers;
mod throttle;

use std::collections::HashMap;
use std::time::Duration;

use http::{Method, Request, header};

use super::*;
use crate::app::Sealed as _;
use crate::fake::{ACCESS, Fake, REFRESH, SECRET, app, grant, grant_of, now, scopes};
use crate::{
    AnswerFault, AuthorizationCode, DataCenter, Error, ErrorKind, Grant, Loopback, RefreshToken,
    ServerApp, TimeLimit, Transport, TransportFault,
};

const CODE: &str = "1000.code-hush.1111";

fn code(data_center: DataCenter) -> AuthorizationCode {
    AuthorizationCode {
        code: CODE.to_owned().into(),
        owner: app().client().owner(),
        data_center,
        redirect_uri: Some(app().redirect_uri().into()),
        verifier: None,
        received: std::time::Instant::now(),
        scopes: scopes("ZohoBooks.invoices.READ,ZohoBooks.settings.READ"),
    }
}

fn tokens(more: &str) -> String {
    format!(r#"{{"access_token":"{ACCESS}",{more}"token_type":"Bearer","expires_in":3600}}"#)
}

fn exchanged(more: &str) -> String {
    tokens(&format!(r#""refresh_token":"{REFRESH}",{more}"#))
}

/// The parameters of a request's body, after a look at what all requests have in common.
fn form(request: &Request<Vec<u8>>) -> HashMap<String, String> {
    assert_eq!(request.method(), Method::POST);
    assert_eq!(request.uri().query(), None);
    assert_eq!(request.headers()[header::CONTENT_TYPE], "application/x-www-form-urlencoded");
    assert_eq!(request.extensions().get(), Some(&BodyLimit::new(64 * 1024)));
    assert_eq!(request.extensions().get(), Some(&TimeLimit::TOKENS));
    let text = str::from_utf8(request.body()).unwrap();
    let decoded = |text| percent_encoding::percent_decode_str(text).decode_utf8().unwrap().into();
    let mut form = HashMap::new();
    for pair in text.split('&') {
        let (name, value) = pair.split_once('=').unwrap();
        assert!(!value.contains('+'), "a plus sign is a space in forms");
        assert_eq!(form.insert(decoded(name), decoded(value)), None);
    }
    form
}

fn pairs<const N: usize>(pairs: [(&str, &str); N]) -> HashMap<String, String> {
    pairs.into_iter().map(|(name, value)| (name.into(), value.into())).collect()
}

#[test]
fn it_can_be_shared_among_tasks() {
    fn sendable<T: Send>(_: &T) {}
    fn shareable<T: Send + Sync + 'static>() {}
    shareable::<Accounts>();
    shareable::<Error>();
    let accounts = Fake::default().accounts();
    sendable(&accounts.exchange(code(DataCenter::Us)));
    sendable(&accounts.refresh(&grant(DataCenter::Us)));
    sendable(&accounts.revoke(&grant(DataCenter::Us)));
    sendable(&accounts.books(grant(DataCenter::Us)).organizations());
    assert!(!format!("{accounts:?}").contains("hush"));
}
