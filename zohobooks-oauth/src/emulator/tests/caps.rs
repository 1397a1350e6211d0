use std::time::Instant;

use super::*;
use crate::emulator::backend::tests::{backend, login, params};
use crate::emulator::backend::{MOST_PAGES, MOST_TOKENS};
use crate::emulator::client::MOST_CONSENTS;
use crate::emulator::requested_scopes::{MOST_SCOPES, RequestedScopes};

#[test]
fn a_request_asks_for_so_many_scopes_and_no_more() {
    let scopes = |count| vec!["ZohoCRM.modules.ALL"; count].join(",");
    assert!(RequestedScopes::read(&scopes(MOST_SCOPES)).is_some());
    assert!(RequestedScopes::read(&scopes(MOST_SCOPES + 1)).is_none());
    assert!(crate::ScopeSet::catalog().iter().count() < MOST_SCOPES);
}

#[test]
fn pages_consents_and_tokens_do_not_pile_up() {
    let (mut zoho, now) = (backend(), Instant::now());
    zoho.limits = false;
    let app = zoho.register("App", CALLBACK);
    for number in 0..MOST_PAGES + MOST_TOKENS + 1 {
        let scope = format!("Other.scope{number}.READ");
        let callback = login(&mut zoho, &app, &scope, now);
        let code = callback.get("code").unwrap();
        assert!(zoho.token(&params(&exchange(&app, code)), DataCenter::Us, now).is_ok());
        login(&mut zoho, &app, &scope, now);
        let request = [
            ("client_id", app.client_id()),
            ("response_type", "code"),
            ("redirect_uri", CALLBACK),
            ("scope", "Other.not.ACCEPTED"),
        ];
        assert!(zoho.open_consent(&params(&request), DataCenter::Us, now).is_ok());
    }
    assert_eq!(zoho.pages.len(), MOST_PAGES);
    assert_eq!(zoho.codes.len(), MOST_TOKENS);
    assert_eq!(zoho.access_tokens.len(), MOST_TOKENS);
    assert_eq!(zoho.refresh_tokens.len(), MOST_TOKENS);
    assert_eq!(
        zoho.clients.get_mut(app.client_id()).unwrap().user(DataCenter::Us).accepted.len(),
        MOST_CONSENTS
    );
}
