use super::*;

#[test]
fn nobody_but_the_stand_in_is_contacted_on_loopback() {
    let loopback: Loopback = "http://127.0.0.1:8080".parse().unwrap();
    let domain = r#""api_domain":"http://127.0.0.1:8080","#;
    let fake = Fake::default()
        .then(200, exchanged(domain))
        .then(200, tokens(domain))
        .then(200, r#"{"code":0,"organizations":[]}"#)
        .then(200, r#"{"status":"success"}"#);
    let app = app().on_loopback(loopback);
    let accounts = Accounts::with_transport(&app, fake.clone());
    let login = app.authorize(scopes("ZohoBooks.settings.READ")).unwrap();
    assert!(login.url().starts_with("http://127.0.0.1:8080/oauth/v2/auth?response_type=code&"));
    let owner = app.client().owner();
    let code_of_the_stand_in = AuthorizationCode { owner, ..code(DataCenter::Ca) };
    let grant = now(accounts.exchange(code_of_the_stand_in)).unwrap();
    let grant = now(accounts.refresh(&grant)).unwrap();
    now(accounts.books(&grant).organizations()).unwrap();
    now(accounts.revoke(&grant)).unwrap();
    let requests = fake.requests();
    assert_eq!(requests.len(), 4);
    for request in requests {
        assert!(request.uri().to_string().starts_with("http://127.0.0.1:8080/"));
    }
    // What is good enough on loopback is not elsewhere.
    let fake = Fake::default().then(200, exchanged(domain));
    let error = now(fake.accounts().exchange(code(DataCenter::Ca))).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Answer { fault: AnswerFault::ApiDomain, .. }));
}

#[test]
fn whatever_a_server_answers_shows_that_it_is_there() {
    for (status, body) in [(200, "{}"), (302, ""), (404, "<html>"), (503, "")] {
        let fake = Fake::default().then(status, body);
        assert_eq!(now(fake.accounts().server_date(DataCenter::Eu)).unwrap(), None);
        let requests = fake.requests();
        assert_eq!(requests[0].uri(), "https://accounts.zoho.eu/oauth/serverinfo");
        assert_eq!((requests[0].headers().len(), requests[0].body().len()), (1, 0));
    }
    let down = Fake::default().fail(TransportFault::Connect);
    let error = now(down.accounts().server_date(DataCenter::Eu)).unwrap_err();
    assert!(error.is_transient());
    let sentence = error.to_string();
    assert!(sentence.starts_with("reaching the accounts server of data centre `eu`"), "{sentence}");
}
