use super::*;
use crate::{Clock as _, ManualClock};

#[test]
fn a_code_becomes_a_grant() {
    for data_center in DataCenter::all() {
        let domain = data_center.api_url();
        let more = format!(
            r#""api_domain":"{domain}","scope":"ZohoBooks.settings.READ AaaServer.x.READ","#
        );
        let fake = Fake::default().then(200, exchanged(&more));
        let grant = now(fake.accounts().exchange(code(data_center))).unwrap();

        assert_eq!(grant.access_token().expose(), ACCESS);
        assert_eq!(grant.refresh_token().expose(), REFRESH);
        assert_eq!(grant.lifetime(), Duration::from_secs(3600));
        assert_eq!(grant.data_center(), data_center);
        assert_eq!(grant.missing(), Some(scopes("ZohoBooks.invoices.READ")));
        assert_eq!(grant.granted().unwrap().foreign().count(), 1);
        assert!(!format!("{grant:?} {grant:#?}").contains("hush"));

        let [request] = fake.requests().try_into().unwrap();
        assert_eq!(
            request.uri().to_string(),
            format!("{}/oauth/v2/token", data_center.accounts_url()),
        );
        assert_eq!(
            form(&request),
            pairs([
                ("grant_type", "authorization_code"),
                ("client_id", "1000.ABC"),
                ("client_secret", SECRET),
                ("redirect_uri", "https://app.example.com/cb?app=1"),
                ("code", CODE),
            ]),
        );
    }
}

#[test]
fn what_was_granted_is_not_known_unless_zoho_says_so() {
    let fake = Fake::default().then(200, exchanged(""));
    let grant = now(fake.accounts().exchange(code(DataCenter::Eu))).unwrap();
    assert_eq!((grant.granted(), grant.missing()), (None, None));

    let fake = Fake::default().then(200, exchanged(r#""scope":"email","#));
    let grant = now(fake.accounts().exchange(code(DataCenter::Eu))).unwrap();
    assert_eq!(grant.missing(), Some(grant.requested()));
}

#[test]
fn a_code_without_refresh_token_is_refused_at_once() {
    let fake = Fake::default().then(200, tokens(""));
    let error = now(fake.accounts().exchange(code(DataCenter::Us))).unwrap_err();
    assert!(matches!(
        error.kind(),
        ErrorKind::Answer { fault: AnswerFault::NoRefreshToken, status: 200, .. }
    ));
    assert!(error.needs_consent() && !error.is_transient());
    assert!(error.to_string().contains("prompt=consent"));
}

#[test]
fn the_life_of_an_access_token_is_counted_from_before_it_was_asked_for() {
    let clock = ManualClock::new();
    let fake = Fake::default().then(200, exchanged("")).then(200, tokens(""));
    let accounts = Accounts::with_transport(app().with_clock(clock.clone()), fake);
    let hour = Duration::from_secs(3600);
    let grant = now(accounts.exchange(code(DataCenter::Us))).unwrap();
    assert_eq!(grant.expires_at(), clock.now() + hour);
    clock.advance(hour);
    let grant = now(accounts.refresh(&grant)).unwrap();
    assert_eq!(grant.expires_at(), clock.now() + hour);
    assert!(!grant.is_expired());
    clock.advance(hour / 4);
    assert_eq!((grant.lifetime(), grant.remaining()), (hour, hour * 3 / 4));
    clock.advance(hour);
    assert!(grant.is_expired() && grant.remaining().is_zero());
}
