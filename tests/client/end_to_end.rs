//! Logins from the consent page to the API, over HTTP, against the emulator.

use std::time::Duration;

use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::{
    AccountsFault, DataCenter, ErrorKind, Grant, Grants, MismatchFault, RefreshToken, ServerApp,
    invoices, scopes,
};

use super::site::{CALLBACK, Site, TOKEN, WANTED, books_code};

#[tokio::test]
async fn a_login_leads_to_the_organizations() {
    let site = Site::start().await;
    let grant = site.log_in().await.unwrap();
    assert_eq!(grant.data_center(), DataCenter::Us);
    assert_eq!(grant.lifetime(), Duration::from_secs(3600));
    assert_eq!(grant.granted().unwrap().scopes(), Some(WANTED));

    let organizations = site.accounts.books(&grant).organizations().await.unwrap();
    let names: Vec<_> =
        organizations.iter().map(|one| (one.id.as_str(), one.name.as_str())).collect();
    assert_eq!(names, [("10234695", "Zillum"), ("10234696", "Zylker")]);
}

#[tokio::test]
async fn a_login_takes_one_token_request() {
    let site = Site::start().await;
    let login = site.app.authorize(WANTED).unwrap();
    assert_eq!(site.zoho.requests(), []);
    let callback = site.zoho.accept(login.url()).await.unwrap();
    let code = login.finish(&callback).unwrap();
    assert_eq!(site.asked(TOKEN), []);
    site.accounts.exchange(code).await.unwrap();
    assert_eq!(site.asked(TOKEN), [DataCenter::Us]);
}

#[tokio::test]
async fn every_data_centre_is_known_by_its_callback() {
    for data_center in DataCenter::all() {
        let zoho = Emulator::builder().data_center(data_center).start().await.unwrap();
        let console = zoho.register(CALLBACK);
        let mut site = Site::of(zoho, console);
        // Logins of Chinese users start there.
        if data_center == DataCenter::Cn {
            site.app = site.app.pinned_to(data_center);
        }
        let grant = site.log_in().await.unwrap();
        assert_eq!(grant.data_center(), data_center);
        site.call(&grant).await.unwrap();
    }
}

#[tokio::test]
async fn the_callback_of_another_login_is_refused() {
    let site = Site::start().await;
    let [one, other] = [0; 2].map(|_| site.app.authorize(WANTED).unwrap());
    let callback = site.zoho.accept(other.url()).await.unwrap();
    assert!(matches!(one.finish(&callback).unwrap_err().kind(), ErrorKind::Callback(_)));
    assert_eq!(site.asked(TOKEN), []);
}

#[tokio::test]
async fn an_expired_access_token_asks_for_a_refresh_and_nothing_else() {
    let site = Site::start().await;
    let grant = site.log_in().await.unwrap();
    site.zoho.advance(grant.lifetime() - Duration::from_secs(30));
    site.call(&grant).await.unwrap();
    site.zoho.advance(Duration::from_secs(30));
    let error = site.call(&grant).await.unwrap_err();
    assert!(error.needs_refresh() && !error.needs_consent() && !error.is_transient(), "{error}");
    let grant = site.accounts.refresh(&grant).await.unwrap();
    site.call(&grant).await.unwrap();
}

#[tokio::test]
async fn a_declared_list_is_what_is_asked_for_and_what_functions_need() {
    scopes! {
        struct NightlySync = [invoices::READ, settings::READ];
    }
    fn may_read_invoices<G: Grants<invoices::READ>>(grant: &Grant) -> bool {
        grant.granted().is_some_and(|granted| granted.covers(G::SCOPES))
    }
    let site = Site::start().await;
    let grant = site.log_in_for(NightlySync::SCOPES).await.unwrap();
    assert!(may_read_invoices::<NightlySync>(&grant));
    site.call(&grant).await.unwrap();
}

#[tokio::test]
async fn bogus_callbacks_do_not_end_a_login() {
    let site = Site::start().await;
    let [login, other] = [0; 2].map(|_| site.app.authorize(WANTED).unwrap());
    let callback_of_another = site.zoho.accept(other.url()).await.unwrap();
    for bogus in ["/callback?error=access_denied", "/favicon.ico", &callback_of_another] {
        assert!(!login.is_answer(bogus));
    }
    let callback = site.zoho.accept(login.url()).await.unwrap();
    assert!(login.is_answer(&callback));
    site.accounts.exchange(login.finish(&callback).unwrap()).await.unwrap();

    let login = site.app.authorize(WANTED).unwrap();
    assert!(login.is_answer(&site.zoho.reject(login.url()).await.unwrap()));
}

#[tokio::test]
async fn what_one_emulator_granted_is_not_sent_to_another() {
    let site = Site::start().await;
    let grant = site.log_in().await.unwrap();
    let stranger = Site::start().await;
    for error in [
        stranger.accounts.refresh(&grant).await.unwrap_err(),
        stranger.accounts.revoke(&grant).await.unwrap_err(),
        stranger.call(&grant).await.unwrap_err(),
    ] {
        assert_eq!(error.kind(), &ErrorKind::Mismatch(MismatchFault::Servers));
        assert!(error.is_misuse());
    }
    assert_eq!(stranger.zoho.requests(), []);
}

#[tokio::test]
async fn a_refresh_brings_a_new_access_token_and_keeps_the_grant() {
    let site = Site::start().await;
    let first = site.log_in().await.unwrap();
    let second = site.accounts.refresh(&first).await.unwrap();
    assert_ne!(second.access_token().expose(), first.access_token().expose());
    assert_eq!(second.refresh_token().expose(), first.refresh_token().expose());
    assert_eq!(second.granted().unwrap().scopes(), Some(WANTED));
    for grant in [&first, &second] {
        site.call(grant).await.unwrap();
    }
    site.accounts.refresh(&second).await.unwrap();
}

#[tokio::test]
async fn a_kept_refresh_token_takes_the_grant_up_again() {
    let site = Site::start().await;
    let kept = site.log_in().await.unwrap().refresh_token().expose().to_owned();
    let before = site.asked(TOKEN).len();

    let refresh_token = RefreshToken::new(kept.clone()).unwrap();
    let grant = site.accounts.resume(refresh_token, DataCenter::Us, WANTED).await.unwrap();
    assert_eq!(site.asked(TOKEN).len(), before + 1);
    assert_eq!(grant.refresh_token().expose(), kept);
    assert_eq!(grant.missing(), None);
    site.call(&grant).await.unwrap();
}

#[tokio::test]
async fn a_second_login_brings_a_grant_of_its_own() {
    let site = Site::start().await;
    let first = site.log_in().await.unwrap();
    let second = site.log_in().await.unwrap();
    site.accounts.revoke(&first).await.unwrap();
    site.call(&second).await.unwrap();
    site.accounts.refresh(&second).await.unwrap();
}

#[tokio::test]
async fn a_revoked_grant_opens_nothing() {
    let site = Site::start().await;
    let grant = site.log_in().await.unwrap();
    let other = site.accounts.refresh(&grant).await.unwrap();
    site.accounts.revoke(&grant).await.unwrap();

    site.accounts.revoke(&grant).await.unwrap();
    let error = site.accounts.refresh(&grant).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Accounts(AccountsFault::InvalidCode));
    assert!(error.needs_consent());
    for grant in [&grant, &other] {
        assert_eq!(books_code(site.call(grant).await), 57);
    }
}

#[tokio::test]
async fn full_access_opens_the_organizations() {
    let site = Site::start().await;
    let grant = site.log_in_for(scopes![fullaccess::ALL]).await.unwrap();
    site.call(&grant).await.unwrap();
}

#[tokio::test]
async fn a_wrong_secret_is_a_matter_of_configuration() {
    let site = Site::start().await;
    let app = ServerApp::new(site.console.client_id(), "0123456789abcdef", CALLBACK).unwrap();
    let app = app.on_loopback(site.zoho.loopback());
    let error = site.log_in_as(&app).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Accounts(AccountsFault::InvalidClientSecret));
    assert!(error.is_configuration());
}
