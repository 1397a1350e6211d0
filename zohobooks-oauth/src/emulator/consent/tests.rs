use super::*;
use crate::emulator::backend::tests::{CALLBACK, backend, params};
use crate::emulator::decide::{Decided, Decision};
use crate::emulator::registration::Registration;

fn request(app: &Registration) -> Vec<(&str, &str)> {
    vec![
        ("client_id", app.client_id()),
        ("response_type", "code"),
        ("scope", "ZohoBooks.invoices.READ"),
        ("redirect_uri", app.redirect_uri()),
        ("state", "a b&c=<script>"),
    ]
}

#[test]
fn every_documented_mistake_has_its_page() {
    let mut zoho = backend();
    let app = zoho.register("App", CALLBACK);
    for (name, value, page) in [
        ("client_id", None, Refusal::InvalidResponseType),
        ("client_id", Some("1000.UNKNOWN"), Refusal::InvalidClient),
        ("response_type", None, Refusal::InvalidResponseType),
        ("response_type", Some("token"), Refusal::InvalidClient),
        ("scope", None, Refusal::InvalidOauthScope),
        ("scope", Some("ZohoBooks.invoices.Read"), Refusal::InvalidOauthScope),
        ("scope", Some("ZohoBooks.journals.READ"), Refusal::InvalidOauthScope),
        ("redirect_uri", None, Refusal::InvalidRedirectUri),
        ("redirect_uri", Some("https://example.com/callback/"), Refusal::InvalidRedirectUri),
        ("redirect_uri", Some("http://example.com/callback"), Refusal::InvalidRedirectUri),
    ] {
        let mut request = request(&app);
        request.retain(|(key, _)| *key != name);
        request.extend(value.map(|value| (name, value)));
        let opened = zoho.open_consent(&params(&request), DataCenter::Us, Instant::now());
        assert_eq!(opened.err(), Some(page), "{name} = {value:?}");
    }
}

#[test]
fn a_redirect_uri_that_is_no_web_address_never_works() {
    let mut zoho = backend();
    let app = zoho.register("App", "javascript:alert(1)");
    let opened = zoho.open_consent(&params(&request(&app)), DataCenter::Us, Instant::now());
    assert_eq!(opened.err(), Some(Refusal::InvalidRedirectUri));
}

fn decide(zoho: &mut Backend, request: &[(&str, &str)], decision: Decision) -> String {
    let now = Instant::now();
    match zoho.open_consent(&params(request), DataCenter::Us, now) {
        Ok(Opened::Page(page)) => match zoho.decide(&page.ticket, decision, now) {
            Ok(Decided::Callback(address)) => address,
            other => panic!("{other:?}"),
        },
        Ok(Opened::Callback(address)) => address,
        Err(refusal) => panic!("{refusal:?}"),
    }
}

#[test]
fn accepting_leads_back_as_in_captures() {
    let mut zoho = backend();
    let app = zoho.register("App", "https://example.com/callback?app_id=7#top");
    let address = decide(&mut zoho, &request(&app), Decision::Accept);
    let rest = address
        .strip_prefix(
            "https://example.com/callback?app_id=7&state=a+b%26c%3D%3Cscript%3E&code=1000.",
        )
        .unwrap();
    let end = "&location=us&accounts-server=http%3A%2F%2F127.0.0.1%3A8080&#top";
    assert_eq!(rest.strip_suffix(end).unwrap().len(), 65);
}

#[test]
fn rejecting_leads_back_with_an_error_and_the_state() {
    let mut zoho = backend();
    let app = zoho.register("App", CALLBACK);
    assert_eq!(
        decide(&mut zoho, &request(&app), Decision::Reject),
        "https://example.com/callback?error=access_denied&state=a+b%26c%3D%3Cscript%3E",
    );
}

#[test]
fn a_page_expires() {
    let (mut zoho, now) = (backend(), Instant::now());
    let app = zoho.register("App", CALLBACK);
    let Ok(Opened::Page(page)) = zoho.open_consent(&params(&request(&app)), DataCenter::Us, now)
    else {
        panic!("no page")
    };
    let late = zoho.decide(&page.ticket, Decision::Accept, now + PAGE_LIFETIME);
    assert_eq!(late, Err(Refusal::PageExpired));
}

#[test]
fn the_user_is_asked_again_only_for_new_scopes_or_on_prompt() {
    let mut zoho = backend();
    let app = zoho.register("App", CALLBACK);
    let mut request = request(&app);
    assert!(asks(&mut zoho, &request));
    decide(&mut zoho, &request, Decision::Accept);
    assert!(!asks(&mut zoho, &request));

    request[2].1 = "ZohoBooks.invoices.READ,ZohoBooks.settings.READ";
    assert!(asks(&mut zoho, &request));
    request[2].1 = "ZohoBooks.invoices.READ";
    request.push(("prompt", "consent"));
    assert!(asks(&mut zoho, &request));
}

fn asks(zoho: &mut Backend, request: &[(&str, &str)]) -> bool {
    matches!(
        zoho.open_consent(&params(request), DataCenter::Us, Instant::now()),
        Ok(Opened::Page(_))
    )
}
