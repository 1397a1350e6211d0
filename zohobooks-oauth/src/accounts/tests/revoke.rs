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
            assert!(sentence.ends_with("; keep the refresh token and try again"), "{sentence}");
        }
        let [request] = fake.requests().try_into().unwrap();
        assert_eq!(request.uri(), "https://accounts.zoho.in/oauth/v2/token/revoke");
        assert_eq!(form(&request), pairs([("token", REFRESH)]));
    }
    let down = now(Fake::default().accounts().revoke(&grant(DataCenter::In))).unwrap_err();
    assert!(down.is_transient());
}
