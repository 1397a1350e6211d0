use std::time::Duration;

use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::{AccountsFault, DataCenter, Error, ManualClock};

use super::script::{TOKENS, accounts, app, code, state_of};
use super::site::{CALLBACK, Site, WANTED, refused};

const CODE: &str = "1000.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";

/// The data centre in a callback that has the state of its login.
fn finish(callback: impl Fn(&str) -> String) -> Result<DataCenter, Error> {
    let login = app().authorize(WANTED).unwrap();
    let callback = callback(&state_of(login.url()));
    assert!(login.is_answer(&callback));
    Ok(login.finish(&callback)?.data_center())
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html>
#[tokio::test]
async fn a_success_has_code_location_accounts_server_and_state() {
    let site = Site::start().await;
    let login = site.app.authorize(WANTED).unwrap();
    let callback = site.zoho.accept(login.url()).await.unwrap();
    let (address, query) = callback.split_once('?').unwrap();
    assert_eq!(address, CALLBACK);
    let names = query.trim_end_matches('&').split('&').map(|it| it.split('=').next().unwrap());
    let mut names: Vec<_> = names.collect();
    names.sort_unstable();
    assert_eq!(names, ["accounts-server", "code", "location", "state"]);
    assert_eq!(login.finish(&callback).unwrap().data_center(), DataCenter::Us);
}

/// <https://www.zoho.com/accounts/help/user-authentication.html>; some captures lack it
#[test]
fn a_success_may_end_with_an_ampersand() {
    for end in ["&", ""] {
        let found = finish(|state| {
            format!(
                "{CALLBACK}?code={CODE}&location=us&accounts-server=https%3A%2F%2Faccounts.zoho.com&state={state}{end}"
            )
        });
        assert_eq!(found.unwrap(), DataCenter::Us);
    }
}

/// Captures (encoded), <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html> (raw)
#[test]
fn accounts_server_is_percent_encoded_or_raw() {
    for server in ["https%3A%2F%2Faccounts.zoho.eu", "https://accounts.zoho.eu"] {
        let found = finish(|state| {
            format!("code={CODE}&location=eu&accounts-server={server}&state={state}")
        });
        assert_eq!(found.unwrap(), DataCenter::Eu);
    }
}

/// Zoho's Sheet API documentation
#[test]
fn state_may_come_first() {
    let rest = format!("code={CODE}&location=us&accounts-server=https%3A%2F%2Faccounts.zoho.com");
    for last in [false, true] {
        let found = finish(|state| match last {
            false => format!("state={state}&{rest}"),
            true => format!("{rest}&state={state}"),
        });
        assert_eq!(found.unwrap(), DataCenter::Us);
    }
}

/// Captures by third parties
#[tokio::test]
async fn a_redirect_uri_that_has_its_own_query_keeps_it() {
    let zoho = Emulator::start().await.unwrap();
    let console = zoho.register("https://app.example.com/callback?app_id=zohocrm");
    let site = Site::of(zoho, console);
    let login = site.app.authorize(WANTED).unwrap();
    let callback = site.zoho.accept(login.url()).await.unwrap();
    assert!(callback.starts_with("https://app.example.com/callback?app_id=zohocrm&"), "{callback}");
    site.accounts.exchange(login.finish(&callback).unwrap()).await.unwrap();
}

/// A third party's login to Zoho Books in India, September 2026
#[test]
fn all_four_parameters_are_there_in_a_login_to_books_in_india() {
    let found = finish(|state| {
        format!(
            "?state={state}&code={CODE}&location=in&accounts-server=https%3A%2F%2Faccounts.zoho.in&"
        )
    });
    assert_eq!(found.unwrap(), DataCenter::In);
}

/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html>
#[tokio::test]
async fn a_code_is_single_use() {
    let site = Site::start().await;
    let first = site.app.authorize(WANTED).unwrap();
    let second = site.app.authorize(WANTED).unwrap();
    let callback = site.zoho.accept(first.url()).await.unwrap();
    let again = callback.replace(&state_of(&callback), &state_of(second.url()));
    let exchange = async |code| site.accounts.exchange(code).await;
    assert!(exchange(first.finish(&callback).unwrap()).await.is_ok());
    let spent = exchange(second.finish(&again).unwrap()).await;
    assert!(spent.as_ref().unwrap_err().needs_consent());
    assert_eq!(refused(spent), AccountsFault::InvalidCode);
}

/// Sources disagree: <https://www.zoho.com/books/api/v3/oauth> has 60 seconds,
/// <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html> two minutes, and Zoho CRM's
/// page on the validity of tokens three
#[tokio::test]
async fn a_code_is_valid_for_60_seconds_or_for_two_or_three_minutes() {
    let site = Site::start().await;
    let login = site.app.authorize(WANTED).unwrap();
    let callback = site.zoho.accept(login.url()).await.unwrap();
    let late = login.finish(&callback).unwrap();
    site.zoho.advance(Duration::from_secs(60));
    assert_eq!(refused(site.accounts.exchange(late).await), AccountsFault::InvalidCode);

    // Whether it still works is for Zoho to say.
    for age in [90, 170] {
        let clock = ManualClock::new();
        let app = app().with_clock(clock.clone());
        let code = code(&app, DataCenter::Us);
        clock.advance(Duration::from_secs(age));
        let (accounts, script) = accounts(&app, &[(200, TOKENS)]);
        accounts.exchange(code).await.unwrap();
        assert_eq!(script.last().field("code"), Some("1000.a.b"));
    }
}
