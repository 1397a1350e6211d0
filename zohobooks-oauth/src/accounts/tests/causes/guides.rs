use super::*;
use crate::{AccountsFault, ConsentFault};

fn callback(query: &str) -> Error {
    app().authorize(scopes(WANTED)).unwrap().finish(query).unwrap_err()
}

/// "The user clicked 'Reject' on the consent screen."
#[test]
fn access_denied() {
    let error = callback("error=access_denied");
    ordered(&error, &["the user pressed \"Reject\"", "too many logins were begun"]);
    assert!(error.needs_consent() && !error.is_throttled());
}

#[test]
fn no_org_and_the_errors_of_a_renewal() {
    for (code, what) in [
        ("no_org", "no organization"),
        ("client_not_granted", "has not granted this app what the renewal asks for"),
        ("prompt_required", "not logged in to Zoho"),
        ("something_new", "does not document"),
    ] {
        let error = callback(&format!("error={code}"));
        ordered(&error, &[what]);
        assert!(error.to_string().contains(&format!("`{code}`")), "{error}");
        assert!(error.needs_consent(), "{error}");
    }
}

/// "You requested a scope that doesn't exist or isn't enabled for your account." "Typo in the scope name."
#[test]
fn invalid_scope() {
    let credentials = self_client().client_credentials(scopes(WANTED));
    let client = Accounts::with_transport(self_client(), refusal("invalid_scope"));
    let device = Accounts::with_transport(device_app(), refusal("invalid_scope"));
    let on_redirect = callback("error=invalid_scope");
    assert_eq!(on_redirect.kind(), &ErrorKind::Consent(ConsentFault::InvalidScope));
    for error in [
        on_redirect,
        exchanging("invalid_scope"),
        now(client.client_credentials(credentials)).unwrap_err(),
        now(device.start_device_login(device_request())).unwrap_err(),
    ] {
        ordered(
            &error,
            &["none is misspelt, so the catalog is out of date", "not enabled for this account"],
        );
        assert!(error.to_string().contains(&format!("`{}`", scopes(WANTED))), "{error}");
        assert!(error.is_configuration());
    }
    // No scopes are sent.
    assert!(refreshing("invalid_scope").to_string().contains("one of the scopes"));
}

#[test]
#[cfg(feature = "observed")]
fn a_scope_that_zoho_does_not_document_is_the_first_to_suspect() {
    let wanted = scopes("ZohoBooks.invoices.READ,ZohoBooks.reports.READ");
    let error = app().authorize(wanted).unwrap().finish("error=invalid_scope").unwrap_err();
    ordered(&error, &["`ZohoBooks.reports.READ` is not documented", "out of date", "not enabled"]);
}

#[test]
#[cfg(feature = "foreign")]
fn a_scope_of_another_product_may_be_misspelt() {
    let app = app().with_foreign_scopes([crate::foreign_scope!("ZohoCRM.modules.All")]);
    let login = app.authorize(scopes(WANTED)).unwrap();
    let error = login.finish("error=invalid_scope").unwrap_err();
    ordered(&error, &["`ZohoCRM.modules.All` is misspelt", "out of date", "not enabled"]);
}

/// "The URL in the request doesn't match Step 1. Ensure protocols and trailing slashes match."
#[test]
fn redirect_uri_mismatch() {
    for code in ["redirect_uri_mismatch", "invalid_redirect_uri"] {
        let error = exchanging(code);
        assert_eq!(error.kind(), &ErrorKind::Accounts(AccountsFault::InvalidRedirectUri));
        ordered(
            &error,
            &[
                "`https://app.example.com/cb?…`, is not one that is registered",
                "began with another",
            ],
        );
        let fix = error.causes()[0].fix().to_owned();
        assert!(fix.contains("https://api-console.zoho.eu"), "{fix}");
        assert!(fix.contains("slash at the end") && fix.contains("`RedirectUriDifference`"));
        assert!(error.is_configuration());
    }
    ordered(
        &exchanging_of_console(refusal("invalid_redirect_uri")),
        &["the client is not a self client"],
    );
}

#[test]
fn the_query_of_a_redirect_uri_is_not_shown() {
    let mut code = code(DataCenter::Eu);
    code.redirect_uri = Some("https://app.example.com/cb?key=hush".into());
    let error = now(refusal("invalid_redirect_uri").accounts().exchange(code)).unwrap_err();
    assert!(!format!("{error} {error:#} {error:?} {:?}", error.causes()).contains("hush"));
}

/// "If you called the authorization endpoint with access_type=online … add prompt=consent."
#[test]
fn no_refresh_token() {
    let fake = Fake::default().then(200, tokens(""));
    let error = now(fake.accounts().exchange(code(DataCenter::Eu))).unwrap_err();
    ordered(&error, &["lost `access_type=offline`", "lost `prompt=consent`"]);
    assert!(error.to_string().contains("send the user to `PendingLogin::url` as it is"), "{error}");

    let error = exchanging_of_console(Fake::default().then(200, tokens("")));
    ordered(&error, &["offline access"]);
}

/// "500 Internal Error: Zoho Server glitch or malformed details. Try re-saving the client."
#[test]
fn internal_error() {
    for body in ["", "<html>500 Internal Error</html>", "{}"] {
        let fake = Fake::default().then(500, body);
        let error = now(fake.accounts().refresh(&grant(DataCenter::Eu))).unwrap_err();
        ordered(&error, &["fails or is overloaded", "the client's registration is malformed"]);
        assert!(error.causes()[1].fix().contains("save the client in Zoho's API console again"));
        assert!(error.is_transient());
        ordered(&books(500, body), &["fails or is overloaded"]);
    }
}

#[test]
fn answers_that_are_no_json() {
    for (status, body, whats) in [
        (400, "Bad Request", &["arrived incomplete", "a proxy, a firewall"][..]),
        (400, "", &["arrived incomplete", "a proxy, a firewall"]),
        (200, "<html>", &["a proxy, a firewall", "a page of its own"]),
        (403, "<html>", &["a proxy, a firewall", "a page of its own"]),
        (302, "", &["sends requests elsewhere", "has moved"]),
    ] {
        let fake = Fake::default().then(status, body);
        let error = now(fake.accounts().refresh(&grant(DataCenter::Eu))).unwrap_err();
        ordered(&error, whats);
    }
    ordered(&books(400, "<html>"), &["a proxy, a firewall", "a page of its own"]);
}

/// "This usually happens when the API domain doesn't match the OAuth data center."
#[test]
fn code_57() {
    let body = r#"{"code":57,"message":"You are not authorized to perform this operation"}"#;
    let of = |requested, granted| {
        let grant = grant_of(DataCenter::Eu, requested, granted);
        now(Fake::default().then(401, body).accounts().books(&grant).organizations()).unwrap_err()
    };
    let settings = "ZohoBooks.settings.READ";
    ordered(
        &of("ZohoBooks.bills.READ", None),
        &["the login did not grant `ZohoBooks.settings.READ`"],
    );
    ordered(
        &of(settings, Some(settings)),
        &["expired or was revoked", "another data centre than `eu`", "the role"],
    );
    ordered(
        &of(settings, None),
        &[
            "expired or was revoked",
            "`ZohoBooks.settings.READ` was not granted",
            "another data centre",
            "the role",
        ],
    );
}

/// "Leaving it out returns a 400 error." "Error code 44 on breach", "1070 when exceeded".
#[test]
fn codes_of_the_books_api() {
    for (status, code, what, fix) in [
        (401, 14, "the access token did not arrive", "`Authorization`"),
        (404, 5, "nothing with this ID", "compare the ID"),
        (400, 6041, "not one of the user's", "`Books::organizations`"),
        (400, 15, "a member of its body, is missing", "`organization_id` is added by itself"),
        (429, 43, "100 calls in a minute", "wait 1 hour"),
        (429, 44, "100 calls in a minute", "wait 1 minute"),
        (429, 45, "calls of the day are used up", "after midnight"),
        (429, 1070, "under way at the same time", "limit them"),
        (500, 1000, "fails or is overloaded", "try again"),
        (404, 1002, "Zoho's message is all", "the documentation"),
    ] {
        let error = books(status, &format!(r#"{{"code":{code},"message":"x"}}"#));
        ordered(&error, &[what]);
        assert!(error.causes()[0].fix().contains(fix), "{error}");
    }
}
