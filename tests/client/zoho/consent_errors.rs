use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::{
    Accounts, BrowserApp, ConsentFault, DataCenter, Error, ErrorKind, PendingLogin,
};

use super::raw;
use super::script::{app, state_of};
use super::site::{CALLBACK, Site, TOKEN, WANTED, with, without};

fn fault(error: &Error) -> ConsentFault {
    match error.kind() {
        ErrorKind::Consent(fault) => fault.clone(),
        kind => panic!("not an error of the consent page: {kind:?}"),
    }
}

fn login() -> (PendingLogin, String) {
    let login = app().authorize(WANTED).unwrap();
    let state = state_of(login.url());
    (login, state)
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html>
#[tokio::test]
async fn a_user_who_rejects_comes_back_with_access_denied() {
    let site = Site::start().await;
    let login = site.app.authorize(WANTED).unwrap();
    let callback = site.zoho.reject(login.url()).await.unwrap();
    assert!(callback.contains("error=access_denied"));
    let error = login.finish(&callback).unwrap_err();
    assert_eq!(fault(&error), ConsentFault::AccessDenied);
    assert!(error.needs_consent() && !error.is_configuration());
    assert_eq!(site.asked(TOKEN), []);
}

/// <https://help.zoho.com>, announcement of changes to the permission grant flow, February 2025
#[tokio::test]
async fn a_user_without_an_account_in_the_app_comes_back_with_no_org() {
    let site = Site::start().await;
    let login = site.app.authorize(WANTED).unwrap();
    let callback = site.zoho.go_back_without_account(login.url()).await.unwrap();
    assert!(callback.contains("error=no_org"));
    let error = login.finish(&callback).unwrap_err();
    assert_eq!(fault(&error), ConsentFault::NoOrganization);
    assert!(error.needs_consent());
    assert_eq!(site.asked(TOKEN), []);
}

/// Not known, so it may be: <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html>
/// has the error alone.
#[test]
fn state_location_and_description_may_be_beside_an_error_or_not() {
    for (code, expected) in
        [("access_denied", ConsentFault::AccessDenied), ("no_org", ConsentFault::NoOrganization)]
    {
        for more in
            ["", "&location=eu", "&error_description=no%20more", "&location=eu&error_description=x"]
        {
            let (alone, _) = login();
            let error = alone.finish(&format!("error={code}{more}")).unwrap_err();
            assert_eq!(fault(&error), expected);
            let (with_state, state) = login();
            let callback = format!("error={code}{more}&state={state}&");
            assert!(with_state.is_answer(&callback));
            assert_eq!(fault(&with_state.finish(&callback).unwrap_err()), expected);
        }
    }
}

/// Two guides of third parties have them on the callback, and no page of Zoho's does.
#[test]
fn redirect_uri_mismatch_and_invalid_scope_are_errors_by_name_should_they_come() {
    for code in ["redirect_uri_mismatch", "invalid_scope"] {
        let (login, state) = login();
        let error = login.finish(&format!("error={code}&state={state}")).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Consent(_)), "{error:?}");
    }
}

/// The title of the page that comes instead of the consent page.
async fn page(site: &Site, change: impl Fn(&str) -> String) -> String {
    let login = site.app.authorize(WANTED).unwrap();
    let page = site.zoho.accept(&change(login.url())).await.unwrap_err();
    page.title().to_owned()
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html>
#[tokio::test]
async fn a_bad_client_id_or_a_response_type_other_than_code_is_the_page_invalid_client() {
    let site = Site::start().await;
    assert_eq!(page(&site, |url| with(url, "client_id", "1000.ABC")).await, "Invalid Client");
    assert_eq!(page(&site, |url| with(url, "response_type", "token")).await, "Invalid Client");
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html>
#[tokio::test]
async fn client_id_or_response_type_missing_is_the_page_invalid_response_type() {
    let site = Site::start().await;
    for name in ["client_id", "response_type"] {
        assert_eq!(page(&site, |url| without(url, name)).await, "Invalid response type");
    }
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html>
#[tokio::test]
async fn scope_missing_or_unknown_is_the_page_invalid_oauth_scope() {
    let site = Site::start().await;
    assert_eq!(page(&site, |url| without(url, "scope")).await, "Invalid OAuth scope");
    for unknown in ["ZohoBooks.invoices.Read", "ZohoBooks.items.READ", "ZohoBooks.invoices"] {
        let one_of_two = format!("ZohoBooks.settings.READ,{unknown}");
        let title = page(&site, |url| with(url, "scope", &one_of_two)).await;
        assert_eq!(title, "Invalid OAuth scope", "{unknown}");
    }
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html>
#[tokio::test]
async fn redirect_uri_missing_or_not_matching_is_the_page_invalid_redirect_uri() {
    let site = Site::start().await;
    assert_eq!(page(&site, |url| without(url, "redirect_uri")).await, "Invalid Redirect Uri");
    let other = "https%3A%2F%2Fapp.example.com%2F";
    let title = page(&site, |url| with(url, "redirect_uri", other)).await;
    assert_eq!(title, "Invalid Redirect Uri");
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html> has "An error occurred" with
/// status 500, and in another row "Invalid Client".
#[tokio::test]
async fn an_invalid_response_type_is_a_page_and_never_comes_back() {
    let site = Site::start().await;
    let title = page(&site, |url| with(url, "response_type", "cod")).await;
    assert!(["An error occurred", "Invalid Client"].contains(&title.as_str()), "{title}");
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html>
#[tokio::test]
async fn a_method_other_than_get_is_a_page() {
    let site = Site::start().await;
    let login = site.app.authorize(WANTED).unwrap();
    let (_, query) = login.url().split_once('?').unwrap();
    for start in ["POST /oauth/v2/auth".to_owned(), format!("POST /oauth/v2/auth?{query}")] {
        let reply = raw::send(&site.zoho, DataCenter::Us, &start, &[raw::FORM], query).await;
        assert!(matches!(reply.status, 400 | 404), "{}", reply.status);
        assert!(reply.body.contains("<title>400 not found</title>"), "{}", reply.body);
    }
}

/// Zoho's Sheet API documentation
#[tokio::test]
async fn implicit_flow_and_renewal_come_back_with_three_errors() {
    let zoho = Emulator::start().await.unwrap();
    let console = zoho.register_browser(CALLBACK);
    let app = BrowserApp::new(console.client_id(), CALLBACK).unwrap();
    let app = app.on_loopback(zoho.loopback());

    let login = app.authorize(WANTED).unwrap();
    let callback = zoho.reject(login.url()).await.unwrap();
    assert_eq!(fault(&login.finish(&callback).unwrap_err()), ConsentFault::AccessDenied);

    let login = app.authorize(WANTED).unwrap();
    let renewal = login.url().replace("/oauth/v2/auth?", "/oauth/v2/auth/refresh?");
    let callback = zoho.accept(&renewal).await.unwrap();
    assert_eq!(fault(&login.finish(&callback).unwrap_err()), ConsentFault::ClientNotGranted);

    let login = app.authorize(WANTED).unwrap();
    let callback = zoho.accept(login.url()).await.unwrap();
    let access = login.finish(&callback).unwrap();
    // Not for the entire session.
    let login = app.renew(access.data_center(), access.requested()).unwrap();
    let callback = zoho.accept(login.url()).await.unwrap();
    assert_eq!(fault(&login.finish(&callback).unwrap_err()), ConsentFault::PromptRequired);
    Accounts::new(&app).unwrap().books(&access).organizations().await.unwrap();
}
