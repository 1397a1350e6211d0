use super::*;

#[test]
fn a_refresh_keeps_what_the_answer_leaves_out() {
    let before = grant(DataCenter::Eu);
    let new = tokens("").replace(ACCESS, "1000.new");
    let fake = Fake::default()
        .then(200, new)
        .then(200, exchanged(r#""scope":"email","#).replace(REFRESH, "1000.rotated"));
    let after = now(fake.accounts().refresh(&before)).unwrap();
    assert_eq!(after.access_token().expose(), "1000.new");
    assert_eq!(after.refresh_token().expose(), REFRESH);
    assert_eq!(after.data_center(), DataCenter::Eu);
    assert_eq!(after.requested(), before.requested());
    assert_eq!(after.granted(), before.granted());

    let after = now(fake.accounts().refresh(&after)).unwrap();
    assert_eq!(after.refresh_token().expose(), "1000.rotated");
    assert_eq!(after.missing(), Some(before.requested()));

    for request in fake.requests() {
        assert_eq!(request.uri(), "https://accounts.zoho.eu/oauth/v2/token");
        assert_eq!(
            form(&request),
            pairs([
                ("grant_type", "refresh_token"),
                ("client_id", "1000.ABC"),
                ("client_secret", SECRET),
                ("refresh_token", REFRESH),
            ]),
        );
    }
}

#[test]
fn a_grant_is_resumed_with_one_request() {
    let fake = Fake::default()
        .then(200, tokens(r#""scope":"ZohoBooks.settings.READ","#))
        .then(200, tokens(""))
        .then(200, r#"{"error":"invalid_code"}"#);
    let resume = || {
        let requested = scopes("ZohoBooks.invoices.READ,ZohoBooks.settings.READ");
        let refresh_token = RefreshToken::new(REFRESH).unwrap();
        now(fake.accounts().resume(refresh_token, DataCenter::Ca, requested))
    };
    let grant = resume().unwrap();
    assert_eq!(grant.access_token().expose(), ACCESS);
    assert_eq!(grant.refresh_token().expose(), REFRESH);
    assert_eq!(grant.data_center(), DataCenter::Ca);
    assert_eq!(grant.missing(), Some(scopes("ZohoBooks.invoices.READ")));
    let [request] = fake.requests().try_into().unwrap();
    assert_eq!(request.uri(), "https://accounts.zohocloud.ca/oauth/v2/token");
    assert_eq!(form(&request)["refresh_token"], REFRESH);

    assert_eq!(resume().unwrap().granted(), None);
    let dead = resume().unwrap_err();
    assert!(dead.needs_consent() && dead.to_string().contains("the refresh token is dead"));
}
