use super::*;

#[test]
fn revoking() {
    for (status, body, revoked) in [
        (200, r#"{"status":"success"}"#, true),
        (200, r#"{"error":"invalid_code"}"#, true),
        (400, r#"{"error":"invalid_code"}"#, true),
        (200, r#"{"error":"invalid_token"}"#, true),
        (400, r#"{"error":"invalid_token"}"#, true),
        (200, "", false),
        (204, "", false),
        (200, "{}", false),
        (200, r#"{"status":"Success"}"#, false),
        (200, r#"{"status":"ok"}"#, false),
        (200, r#"{"status":true}"#, false),
        (200, r#"{"status":"success","error":"invalid_client"}"#, false),
        (400, r#"{"status":"success"}"#, false),
        (302, r#"{"status":"success"}"#, false),
        (401, r#"{"error":"invalid_token"}"#, false),
        (404, r#"{"error":"invalid_code"}"#, false),
        (500, r#"{"error":"invalid_code"}"#, false),
        (502, r#"{"error":"invalid_token"}"#, false),
        (500, "<html>", false),
        (200, r#"{"status":"failure"}"#, false),
        (400, r#"{"status":"failure"}"#, false),
        (400, "", false),
        (503, "", false),
        (503, r#"{"status":"success"}"#, false),
        (200, "<html>", false),
        (302, "", false),
        (400, r#"{"error":"Access Denied","error_description":"x","status":"failure"}"#, false),
    ] {
        let fake = Fake::default().then(status, body);
        let result = now(fake.accounts().revoke(&grant(DataCenter::In)));
        assert_eq!(result.is_ok(), revoked, "{status} {body}");
        if let Err(error) = result {
            assert_eq!(error.is_transient(), status >= 500, "{status} {body}");
            assert!(!error.needs_consent(), "{status} {body}");
            let sentence = error.to_string();
            assert!(sentence.contains("; keep the refresh token and try again"), "{sentence}");
        }
        let [request] = fake.requests().try_into().unwrap();
        assert_eq!(request.uri(), "https://accounts.zoho.in/oauth/v2/token/revoke");
        assert_eq!(form(&request), pairs([("token", REFRESH)]));
    }
    let down = now(Fake::default().accounts().revoke(&grant(DataCenter::In))).unwrap_err();
    assert!(down.is_transient());
}

/// The body of its success is not documented.
#[test]
fn revoking_at_the_current_endpoint() {
    for (status, body, revoked) in [
        (200, "", true),
        (200, " \n", true),
        (200, "{}", true),
        (200, r#"{"status":"success"}"#, true),
        // It may as well be that the secret is wrong.
        (200, r#"{"error":"invalid_token"}"#, false),
        (400, r#"{"error":"invalid_token"}"#, false),
        (200, r#"{"status":"failure"}"#, false),
        (200, r#"{"status":"ok"}"#, false),
        (200, r#"{"error":"invalid_client"}"#, false),
        (200, "<html>", false),
        (200, "null", false),
        (204, "", false),
        (302, "", false),
        (400, "", false),
        (400, "{}", false),
        (401, r#"{"error":"invalid_token"}"#, false),
        (503, "", false),
        (503, r#"{"error":"invalid_token"}"#, false),
    ] {
        let fake = Fake::default().then(status, body).then(status, body);
        let grant = grant(DataCenter::In);
        let accounts = fake.accounts();
        let refresh = now(accounts.revoke_authenticated(&grant));
        let access = now(accounts.revoke_access(&grant));
        assert_eq!((refresh.is_ok(), access.is_ok()), (revoked, revoked), "{status} {body}");

        let requests = fake.requests();
        for (request, token_type, token) in
            [(&requests[0], "refresh_token", REFRESH), (&requests[1], "access_token", ACCESS)]
        {
            assert_eq!(request.uri(), "https://accounts.zoho.in/oauth/v2/revoke/token");
            assert_eq!(form(request), pairs([("token", token), ("token_type", token_type)]));
            let basic = &request.headers()[header::AUTHORIZATION];
            assert!(basic.is_sensitive());
            // printf '1000.ABC:hush-client-secret' | base64
            assert_eq!(basic, "Basic MTAwMC5BQkM6aHVzaC1jbGllbnQtc2VjcmV0");
        }
    }
}

#[test]
fn a_client_without_a_secret_authenticates_with_its_id() {
    let browser = crate::BrowserApp::new("1000.ABC", "https://app.example.com/cb").unwrap();
    let fake = Fake::default().then(200, "");
    let accounts = Accounts::with_transport(browser, fake.clone());
    now(accounts.revoke_access(grant(DataCenter::Us).access())).unwrap();
    let [request] = fake.requests().try_into().unwrap();
    assert_eq!(request.headers()[header::AUTHORIZATION], "Basic MTAwMC5BQkM6");
}
