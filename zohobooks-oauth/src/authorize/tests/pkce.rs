use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

use super::*;
use crate::fake::Fake;
use crate::{Accounts, NativeApp};

fn parameter<'a>(text: &'a str, name: &str) -> Option<&'a str> {
    text.split(['?', '&']).find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}

/// The challenge of the consent URL and the verifier of the exchange.
fn proof(login: PendingLogin, accounts: &Accounts, fake: &Fake) -> (String, String) {
    let url = login.url().to_owned();
    let callback = format!("code=1000.a.b&state={}", login.login.state.as_str());
    let code = login.finish(&callback).unwrap();
    assert!(!format!("{code:?}").contains("verifier"));
    now(accounts.exchange(code)).unwrap_err();
    let [request] = fake.requests().try_into().unwrap();
    let body = String::from_utf8(request.into_body()).unwrap();
    let owned = |text: Option<&str>| text.unwrap_or_default().to_owned();
    assert_eq!(
        parameter(&url, "code_challenge_method"),
        parameter(&url, "code_challenge").map(|_| "S256"),
    );
    (owned(parameter(&url, "code_challenge")), owned(parameter(&body, "code_verifier")))
}

#[test]
fn a_native_app_always_has_a_proof_key_and_a_server_if_it_wants_one() {
    let fake = Fake::default();
    let wanted = scopes("ZohoBooks.settings.READ");
    let native = NativeApp::new("1000.ABC", "http://127.0.0.1:8976/cb").unwrap();
    let accounts = Accounts::with_transport(&native, fake.clone());
    let mut proofs = vec![proof(native.authorize(wanted).unwrap(), &accounts, &fake)];
    let server = app().with_pkce();
    let accounts = Accounts::with_transport(&server, fake.clone());
    proofs.push(proof(server.authorize(wanted).unwrap(), &accounts, &fake));
    proofs.push(proof(server.authorize(wanted).unwrap(), &accounts, &fake));
    for (challenge, verifier) in &proofs {
        assert_eq!(verifier.len(), 43);
        assert_eq!(*challenge, URL_SAFE_NO_PAD.encode(Sha256::digest(verifier)));
    }
    assert_ne!(proofs[1], proofs[2]);

    let without = proof(app().authorize(wanted).unwrap(), &accounts, &fake);
    assert_eq!(without, (String::new(), String::new()));
}

#[test]
fn a_native_app_sends_a_secret_only_if_it_has_one() {
    let native = NativeApp::new("1000.ABC", "http://127.0.0.1:8976/cb").unwrap();
    let with_secret = native.clone().with_secret("hush").unwrap();
    for (app, secret) in [(native, None), (with_secret, Some("hush"))] {
        let fake = Fake::default();
        let accounts = Accounts::with_transport(&app, fake.clone());
        let login = app.authorize(scopes("ZohoBooks.settings.READ")).unwrap();
        let callback = format!("code=1000.a.b&state={}", login.login.state.as_str());
        now(accounts.exchange(login.finish(&callback).unwrap())).unwrap_err();
        let [request] = fake.requests().try_into().unwrap();
        let body = String::from_utf8(request.into_body()).unwrap();
        assert_eq!(parameter(&body, "client_secret"), secret);
    }
}
