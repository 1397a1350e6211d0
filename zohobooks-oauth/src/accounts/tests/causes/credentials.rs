use super::*;
use crate::BrowserApp;

/// "Ensure you aren't using a US ID on an Indian (.in) data center."
#[test]
fn invalid_client() {
    let error = exchanging("invalid_client");
    ordered(
        &error,
        &["not switched on for the data centre `eu`", "secret", "client ID", "another kind"],
    );
    let sentence = error.to_string();
    assert!(
        sentence.contains("https://api-console.zoho.com, tab Settings, multi-DC"),
        "{sentence}"
    );
    assert!(error.is_configuration());
}

#[test]
fn invalid_client_of_a_grant_that_was_kept_names_the_other_data_centers() {
    let error = refreshing("invalid_client");
    ordered(
        &error,
        &["not of the data centre `eu`", "client ID", "secret", "not switched on", "another kind"],
    );
    let sentence = error.to_string();
    for other in DataCenter::all().filter(|it| *it != DataCenter::Eu) {
        assert!(sentence.contains(&format!("`{other}`")), "{other}: {sentence}");
    }
    assert!(!error.causes()[0].fix().contains("`eu`"));
}

#[test]
fn invalid_client_of_a_self_client_which_exists_in_one_data_center() {
    let credentials = self_client().client_credentials(scopes(WANTED));
    let accounts = Accounts::with_transport(self_client(), refusal("invalid_client"));
    for error in [
        exchanging_of_console(refusal("invalid_client")),
        now(accounts.client_credentials(credentials)).unwrap_err(),
    ] {
        ordered(&error, &["it exists in one only", "client ID", "secret is wrong", "another kind"]);
        assert!(error.causes()[0].fix().contains("`us`, `eu`, `au`"), "{error}");
        assert!(!error.to_string().contains("with_secret_in"), "it has none: {error:#}");
    }
}

#[test]
fn invalid_client_of_a_device_that_sends_no_secret_to_begin_with() {
    let accounts = Accounts::with_transport(device_app(), refusal("invalid_client"));
    let error = now(accounts.start_device_login(device_request())).unwrap_err();
    ordered(&error, &["not registered at the data centre `us`", "client ID", "another kind"]);
    assert!(error.to_string().contains("`pinned_to`"), "{error}");
}

/// Two of Zoho's pages: each data centre has a secret of its own, unless the console says otherwise.
#[test]
fn invalid_client_secret() {
    let error = exchanging("invalid_client_secret");
    ordered(&error, &["a secret of its own", "wrong or was reset", "another kind"]);
    let fix = error.causes()[0].fix().to_owned();
    assert!(fix.contains("with_secret_in(DataCenter::Eu, …)"), "{fix}");
    assert!(fix.contains("https://api-console.zoho.eu") && fix.contains("the same everywhere"));

    let app = app().with_secret_in(DataCenter::Eu, "hush-of-europe").unwrap();
    let accounts = Accounts::with_transport(app, refusal("invalid_client_secret"));
    let error = now(accounts.refresh(&grant(DataCenter::Eu))).unwrap_err();
    ordered(&error, &["secret of this data centre is wrong", "another kind"]);

    let error = exchanging_of_console(refusal("invalid_client_secret"));
    ordered(&error, &["the secret is wrong or was reset", "another kind"]);
    assert!(error.is_configuration());
}

/// "Missing Secret: using a 'Client-based' app type."
#[test]
fn missing_secret() {
    let native = NativeApp::new("1000.ABC", "https://app.example.com/cb?app=1").unwrap();
    let accounts = Accounts::with_transport(native, refusal("invalid_client_secret"));
    let error = now(accounts.exchange(code(DataCenter::Eu))).unwrap_err();
    ordered(&error, &["no secret was sent", "another kind than a mobile-based application"]);
    assert!(error.causes()[0].fix().contains("`with_secret`"));
    assert!(error.causes()[1].fix().contains("use no secret and are a `BrowserApp`"));

    let browser = BrowserApp::new("1000.ABC", "https://app.example.com/cb").unwrap();
    let accounts = Accounts::with_transport(browser, refusal("invalid_client_secret"));
    let error = now(accounts.revoke_access(grant(DataCenter::Eu).access())).unwrap_err();
    ordered(&error, &["another kind than a client-based application"]);
    assert!(!error.to_string().contains("with_secret"), "{error}");
}

#[test]
fn missing_org_info() {
    let of = |soid: Option<&str>| {
        let accounts = Accounts::with_transport(self_client(), refusal("missing_org_info"));
        let request = self_client().client_credentials(scopes(WANTED));
        let request = soid.map_or(request.clone(), |soid| request.with_soid(soid).unwrap());
        now(accounts.client_credentials(request)).unwrap_err()
    };
    ordered(&of(None), &["does not name an organization"]);
    assert!(of(None).to_string().contains("add `with_soid`"));
    ordered(&of(Some("ZohoBooks.7")), &["has no organization `ZohoBooks.7`", "not documented"]);
    assert!(of(None).is_configuration());
}
