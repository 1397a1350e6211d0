use std::sync::Arc;

use super::*;
use crate::MismatchFault;

/// Every kind of app that a code or a grant may come from or end up with.
fn apps() -> Vec<ServerApp> {
    let mut apps = Vec::new();
    for client_id in ["1000.ABC", "1000.ABD", "1000.abc"] {
        for stand_in in [None, Some("http://127.0.0.1:8080"), Some("http://127.0.0.1:8081")] {
            for pinned in [None, Some(DataCenter::Eu), Some(DataCenter::Cn)] {
                let app = ServerApp::new(client_id, SECRET, "https://app.example.com/cb").unwrap();
                let app = stand_in.map_or(app.clone(), |it| app.on_loopback(it.parse().unwrap()));
                apps.push(pinned.map_or(app.clone(), |pinned| app.pinned_to(pinned)));
            }
        }
    }
    apps
}

fn expected(from: &ServerApp, to: &ServerApp, data_center: DataCenter) -> Option<MismatchFault> {
    if from.client().servers() != to.client().servers() {
        Some(MismatchFault::Servers)
    } else if from.client_id() != to.client_id() {
        Some(MismatchFault::ClientId)
    } else {
        expected_of_data_center(to, data_center)
    }
}

fn expected_of_data_center(to: &ServerApp, data_center: DataCenter) -> Option<MismatchFault> {
    to.client().pin().filter(|pinned| *pinned != data_center).map(|_| MismatchFault::DataCenter)
}

fn check<T>(fake: &Fake, result: Result<T, Error>, expected: Option<MismatchFault>) {
    let error = result.err();
    let requests = fake.requests();
    let Some(fault) = expected else {
        assert!(error.is_none(), "{error:?}");
        assert_eq!(requests.len(), 1);
        return;
    };
    let error = error.unwrap();
    assert_eq!(error.kind(), &ErrorKind::Mismatch(fault));
    let settings = fault == MismatchFault::DataCenter;
    let next_step = if settings { "configuration" } else { "misuse" };
    assert_eq!(errors::next_steps(&error), next_step);
    assert_eq!(error.data_center(), None);
    assert!(error.to_string().ends_with("; nothing was sent"), "{error}");
    assert!(requests.is_empty());
}

#[test]
fn codes_and_grants_stay_with_the_app_and_the_servers_they_are_from() {
    for from in &apps() {
        for to in &apps() {
            for data_center in [DataCenter::Us, DataCenter::Eu, DataCenter::Cn] {
                let expected = expected(from, to, data_center);
                let code =
                    || AuthorizationCode { owner: from.client().owner(), ..code(data_center) };
                let mut grant = grant(data_center);
                Arc::make_mut(&mut grant.access.terms).owner = from.client().owner();
                let at = |body: &str| {
                    let fake = Fake::default().then(200, body);
                    (fake.clone(), Accounts::with_transport(to.clone(), fake))
                };

                let (fake, accounts) = at(&exchanged(""));
                check(&fake, now(accounts.exchange(code())), expected);
                let (fake, accounts) = at(&tokens(""));
                check(&fake, now(accounts.refresh(&grant)), expected);
                let (fake, accounts) = at(r#"{"status":"success"}"#);
                check(&fake, now(accounts.revoke(&grant)), expected);
                let (fake, accounts) = at(r#"{"code":0,"organizations":[]}"#);
                check(&fake, now(accounts.books(&grant).organizations()), expected);

                let (fake, accounts) = at(&tokens(""));
                let token = RefreshToken::new(REFRESH).unwrap();
                let resumed = now(accounts.resume(token, data_center, grant.requested()));
                check(&fake, resumed, expected_of_data_center(to, data_center));
            }
        }
    }
}

#[test]
fn what_comes_out_belongs_to_the_app_that_asked() {
    for app in apps() {
        let data_center = app.client().start();
        let answers = Fake::default().then(200, exchanged("")).then(200, tokens(""));
        let accounts = Accounts::with_transport(app.clone(), answers.then(200, tokens("")));
        let login = app.authorize(scopes("ZohoBooks.settings.READ")).unwrap();
        let state = login.url().split_once("&state=").unwrap().1;
        let callback = format!("code=1000.a.b&state={state}&location={data_center}");
        let grant = now(accounts.exchange(login.finish(&callback).unwrap())).unwrap();
        assert_eq!(grant.access.terms.owner, app.client().owner());
        let grant = now(accounts.refresh(&grant)).unwrap();
        assert_eq!(grant.access.terms.owner, app.client().owner());
        let token = grant.refresh_token().clone();
        let grant = now(accounts.resume(token, data_center, grant.requested())).unwrap();
        assert_eq!(grant.access.terms.owner, app.client().owner());
    }
}

#[test]
fn a_new_client_secret_keeps_the_grants() {
    let renewed = ServerApp::new("1000.ABC", "another-secret", "https://b.test");
    let fake = Fake::default().then(200, tokens(""));
    let accounts = Accounts::with_transport(renewed.unwrap(), fake);
    assert!(now(accounts.refresh(&grant(DataCenter::Us))).is_ok());
}
