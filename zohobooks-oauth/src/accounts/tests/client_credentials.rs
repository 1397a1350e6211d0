use super::*;
use crate::{AccountsFault, AppFault, SelfClient};

fn client() -> SelfClient {
    SelfClient::new("1000.ABC", SECRET, DataCenter::In).unwrap()
}

#[test]
fn an_access_without_a_user() {
    let wanted = scopes("ZohoBooks.contacts.CREATE,ZohoBooks.settings.READ");
    let fake = Fake::default()
        .then(200, tokens(r#""scope":"ZohoBooks.settings.READ","#))
        .then(200, tokens(""));
    let accounts = Accounts::with_transport(client(), fake.clone());
    let request = client().client_credentials(wanted);
    let access = now(accounts.client_credentials(request.clone())).unwrap();
    assert_eq!(access.token().expose(), ACCESS);
    assert_eq!(access.data_center(), DataCenter::In);
    assert_eq!(access.missing(), Some(scopes("ZohoBooks.contacts.CREATE")));
    let with_soid = request.with_soid("ZohoBooks.10234695").unwrap();
    now(accounts.client_credentials(with_soid)).unwrap();

    let [without, with] = fake.requests().try_into().unwrap();
    assert_eq!(without.uri(), "https://accounts.zoho.in/oauth/v2/token");
    let mut expected = pairs([
        ("grant_type", "client_credentials"),
        ("client_id", "1000.ABC"),
        ("client_secret", SECRET),
        ("scope", "ZohoBooks.contacts.CREATE,ZohoBooks.settings.READ"),
    ]);
    assert_eq!(form(&without), expected);
    expected.insert("soid".into(), "ZohoBooks.10234695".into());
    assert_eq!(form(&with), expected);
}

#[test]
fn a_soid_is_a_service_and_a_number() {
    for soid in
        ["", "ZohoBooks", "ZohoBooks.", ".1", "ZohoBooks.a", "Zoho Books.1", "a.1&b=c", "a.1\n"]
    {
        let request = client().client_credentials(scopes("ZohoBooks.settings.READ"));
        let error = request.with_soid(soid).unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::App(AppFault::Soid), "{soid}");
    }
}

#[test]
fn a_missing_organization_is_named() {
    let fake = Fake::default().then(200, r#"{"error":"missing_org_info"}"#);
    let accounts = Accounts::with_transport(client(), fake);
    let request = client().client_credentials(scopes("ZohoBooks.settings.READ"));
    let error = now(accounts.client_credentials(request)).unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Accounts(AccountsFault::MissingOrgInfo));
    assert!(error.to_string().contains("with_soid"), "{error}");
}

#[test]
fn the_code_of_the_console_has_no_redirect_uri() {
    let fake = Fake::default().then(200, exchanged(""));
    let accounts = Accounts::with_transport(client(), fake.clone());
    let code = client().code(format!(" {CODE}\r\n"), scopes("ZohoBooks.settings.READ")).unwrap();
    assert_eq!(now(accounts.exchange(code)).unwrap().data_center(), DataCenter::In);
    let [request] = fake.requests().try_into().unwrap();
    assert_eq!(
        form(&request),
        pairs([
            ("grant_type", "authorization_code"),
            ("client_id", "1000.ABC"),
            ("client_secret", SECRET),
            ("code", CODE),
        ]),
    );
    for bad in ["", " ", "a b", "a\nb", &"a".repeat(2049)] {
        let error = client().code(bad, scopes("ZohoBooks.settings.READ")).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Callback(_)), "{bad}");
    }
}
