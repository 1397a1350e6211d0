//! Logins from the consent page to the API, over HTTP, against the emulator.

use std::ops::Deref;
use std::time::Duration;

use zohobooks_oauth::emulator::{Emulator, Registration};
use zohobooks_oauth::{
    Accounts, AccountsFault, ConsentFault, DataCenter, Error, ErrorKind, Grant, Grants,
    MismatchFault, PendingLogin, RefreshToken, ScopeList, ScopeSet, ServerApp, invoices, scopes,
};

const WANTED: ScopeSet = scopes![settings::READ, invoices::READ];
const CALLBACK: &str = "https://example.com/callback";

#[tokio::test]
async fn a_login_leads_to_the_organizations() {
    let (zoho, accounts) = start().await;
    let grant = log_in(&zoho, &accounts, WANTED).await;
    assert_eq!(grant.data_center(), DataCenter::Us);
    assert_eq!(grant.expires_in(), Duration::from_secs(3600));
    assert_eq!(grant.granted().unwrap().scopes(), Some(WANTED));

    let organizations = accounts.books(&grant).organizations().await.unwrap();
    let names: Vec<_> =
        organizations.iter().map(|one| (one.id.as_str(), one.name.as_str())).collect();
    assert_eq!(names, [("10234695", "Zillum"), ("10234696", "Zylker")]);
}

#[tokio::test]
async fn a_login_takes_one_token_request() {
    let (zoho, accounts) = start().await;
    let login = begin(&accounts, WANTED);
    assert_eq!(zoho.requests(), []);
    let callback = zoho.accept(login.url()).await.unwrap();
    let code = login.finish(&callback).unwrap();
    assert_eq!(token_requests(&zoho), 0);
    accounts.exchange(code).await.unwrap();
    assert_eq!(token_requests(&zoho), 1);
}

#[tokio::test]
async fn every_data_centre_is_known_by_its_callback() {
    for data_center in DataCenter::all() {
        let zoho = Emulator::builder().data_center(data_center).start().await.unwrap();
        let mut accounts = accounts(&zoho, &zoho.register(CALLBACK));
        // Logins of Chinese users start there.
        if data_center == DataCenter::Cn {
            let app = accounts.app.pinned_to(data_center);
            accounts = Program { accounts: Accounts::new(&app).unwrap(), app };
        }
        let grant = log_in(&zoho, &accounts, WANTED).await;
        assert_eq!(grant.data_center(), data_center);
        accounts.books(&grant).organizations().await.unwrap();
    }
}

#[tokio::test]
async fn a_redirect_uri_with_a_query_works() {
    let zoho = Emulator::start().await.unwrap();
    let accounts =
        accounts(&zoho, &zoho.register("https://example.com/callback?tenant=7&code_for=a"));
    let grant = log_in(&zoho, &accounts, WANTED).await;
    accounts.books(&grant).organizations().await.unwrap();
}

#[tokio::test]
async fn a_rejected_consent_is_an_error_by_name_and_no_request() {
    let (zoho, accounts) = start().await;
    let login = begin(&accounts, WANTED);
    let callback = zoho.reject(login.url()).await.unwrap();
    let error = login.finish(&callback).unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Consent(ConsentFault::AccessDenied));
    assert!(error.needs_consent());
    assert_eq!(token_requests(&zoho), 0);
}

#[tokio::test]
async fn the_callback_of_another_login_is_refused() {
    let (zoho, accounts) = start().await;
    let (one, other) = (begin(&accounts, WANTED), begin(&accounts, WANTED));
    let callback = zoho.accept(other.url()).await.unwrap();
    assert!(matches!(one.finish(&callback).unwrap_err().kind(), ErrorKind::Callback(_)));
    assert_eq!(token_requests(&zoho), 0);
}

#[tokio::test]
async fn a_code_works_once() {
    let (zoho, accounts) = start().await;
    let login = begin(&accounts, WANTED);
    let callback = zoho.accept(login.url()).await.unwrap();
    let code = login.finish(&callback).unwrap();

    // Somebody else was faster.
    let again = begin(&accounts, WANTED);
    let stolen = callback.replace(&state(&callback), &state(again.url()));
    accounts.exchange(again.finish(&stolen).unwrap()).await.unwrap();

    let error = accounts.exchange(code).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Accounts(AccountsFault::InvalidCode));
    assert!(error.needs_consent());
}

#[tokio::test]
async fn a_code_works_for_a_minute() {
    let (zoho, accounts) = start().await;
    for (age, works) in [(59, true), (60, false)] {
        let login = begin(&accounts, WANTED);
        let callback = zoho.accept(login.url()).await.unwrap();
        let code = login.finish(&callback).unwrap();
        zoho.advance(Duration::from_secs(age));
        let exchanged = accounts.exchange(code).await;
        assert_eq!(exchanged.is_ok(), works, "{exchanged:?}");
        let fault = exchanged.err().map(|error| error.kind().clone());
        assert!(works || fault == Some(ErrorKind::Accounts(AccountsFault::InvalidCode)));
    }
}

#[tokio::test]
async fn an_expired_access_token_asks_for_a_refresh_and_nothing_else() {
    let (zoho, accounts) = start().await;
    let grant = log_in(&zoho, &accounts, WANTED).await;
    zoho.advance(grant.expires_in() - Duration::from_secs(30));
    accounts.books(&grant).organizations().await.unwrap();
    zoho.advance(Duration::from_secs(30));
    let error = accounts.books(&grant).organizations().await.unwrap_err();
    assert!(error.needs_refresh() && !error.needs_consent() && !error.is_transient(), "{error}");
    let grant = accounts.refresh(&grant).await.unwrap();
    accounts.books(&grant).organizations().await.unwrap();
}

#[tokio::test]
async fn a_declared_list_is_what_is_asked_for_and_what_functions_need() {
    scopes! {
        struct NightlySync = [invoices::READ, settings::READ];
    }
    fn may_read_invoices<G: Grants<invoices::READ>>(grant: &Grant) -> bool {
        grant.granted().is_some_and(|granted| granted.covers(G::SCOPES))
    }
    let (zoho, accounts) = start().await;
    let grant = log_in(&zoho, &accounts, NightlySync::SCOPES).await;
    assert!(may_read_invoices::<NightlySync>(&grant));
    accounts.books(&grant).organizations().await.unwrap();
}

#[tokio::test]
async fn bogus_callbacks_do_not_end_a_login() {
    let (zoho, accounts) = start().await;
    let (login, other) = (begin(&accounts, WANTED), begin(&accounts, WANTED));
    let callback_of_another = zoho.accept(other.url()).await.unwrap();
    for bogus in ["/callback?error=access_denied", "/favicon.ico", &callback_of_another] {
        assert!(!login.is_answer(bogus));
    }
    let callback = zoho.accept(login.url()).await.unwrap();
    assert!(login.is_answer(&callback));
    accounts.exchange(login.finish(&callback).unwrap()).await.unwrap();

    let login = begin(&accounts, WANTED);
    assert!(login.is_answer(&zoho.reject(login.url()).await.unwrap()));
}

#[tokio::test]
async fn what_one_emulator_granted_is_not_sent_to_another() {
    let (zoho, accounts) = start().await;
    let grant = log_in(&zoho, &accounts, WANTED).await;
    let (elsewhere, strangers) = start().await;
    for error in [
        strangers.refresh(&grant).await.unwrap_err(),
        strangers.revoke(&grant).await.unwrap_err(),
        strangers.books(&grant).organizations().await.unwrap_err(),
    ] {
        assert_eq!(error.kind(), &ErrorKind::Mismatch(MismatchFault::Servers));
        assert!(error.is_misuse());
    }
    assert_eq!(elsewhere.requests(), []);
}

#[tokio::test]
async fn a_refresh_brings_a_new_access_token_and_keeps_the_grant() {
    let (zoho, accounts) = start().await;
    let first = log_in(&zoho, &accounts, WANTED).await;
    let second = accounts.refresh(&first).await.unwrap();
    assert_ne!(second.access_token().expose(), first.access_token().expose());
    assert_eq!(second.refresh_token().expose(), first.refresh_token().expose());
    assert_eq!(second.granted().unwrap().scopes(), Some(WANTED));
    for grant in [&first, &second] {
        accounts.books(grant).organizations().await.unwrap();
    }
    accounts.refresh(&second).await.unwrap();
}

#[tokio::test]
async fn a_kept_refresh_token_takes_the_grant_up_again() {
    let (zoho, accounts) = start().await;
    let kept = log_in(&zoho, &accounts, WANTED).await.refresh_token().expose().to_owned();
    let before = token_requests(&zoho);

    let refresh_token = RefreshToken::new(kept.clone()).unwrap();
    let grant = accounts.resume(refresh_token, DataCenter::Us, WANTED).await.unwrap();
    assert_eq!(token_requests(&zoho), before + 1);
    assert_eq!(grant.refresh_token().expose(), kept);
    assert_eq!(grant.missing(), None);
    accounts.books(&grant).organizations().await.unwrap();
}

#[tokio::test]
async fn a_second_login_brings_a_grant_of_its_own() {
    let (zoho, accounts) = start().await;
    let first = log_in(&zoho, &accounts, WANTED).await;
    let second = log_in(&zoho, &accounts, WANTED).await;
    accounts.revoke(&first).await.unwrap();
    accounts.books(&second).organizations().await.unwrap();
    accounts.refresh(&second).await.unwrap();
}

#[tokio::test]
async fn a_revoked_grant_opens_nothing() {
    let (zoho, accounts) = start().await;
    let grant = log_in(&zoho, &accounts, WANTED).await;
    let other = accounts.refresh(&grant).await.unwrap();
    accounts.revoke(&grant).await.unwrap();

    accounts.revoke(&grant).await.unwrap();
    let error = accounts.refresh(&grant).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Accounts(AccountsFault::InvalidCode));
    assert!(error.needs_consent());
    for grant in [&grant, &other] {
        assert_eq!(books_code(accounts.books(grant).organizations().await.unwrap_err()), 57);
    }
}

#[tokio::test]
async fn without_settings_read_the_error_names_it() {
    let (zoho, accounts) = start().await;
    let grant = log_in(&zoho, &accounts, scopes![invoices::READ]).await;
    let error = accounts.books(&grant).organizations().await.unwrap_err();
    assert_eq!(error.missing_scopes(), Some(scopes![settings::READ]));
    assert!(error.to_string().contains("ZohoBooks.settings.READ"), "{error}");
}

#[tokio::test]
async fn full_access_opens_the_organizations() {
    let (zoho, accounts) = start().await;
    let grant = log_in(&zoho, &accounts, scopes![fullaccess::ALL]).await;
    accounts.books(&grant).organizations().await.unwrap();
}

#[tokio::test]
async fn a_wrong_secret_is_a_matter_of_configuration() {
    let zoho = Emulator::start().await.unwrap();
    let console = zoho.register(CALLBACK);
    let app = ServerApp::new(console.client_id(), "0123456789abcdef", CALLBACK).unwrap();
    let app = app.on_loopback(zoho.loopback());
    let accounts = Accounts::new(&app).unwrap();
    let login = app.authorize(WANTED).unwrap();
    let callback = zoho.accept(login.url()).await.unwrap();
    let code = login.finish(&callback).unwrap();
    let error = accounts.exchange(code).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Accounts(AccountsFault::InvalidClientSecret));
    assert!(error.is_configuration());
}

/// An app, and its accounts server.
struct Program {
    app: ServerApp,
    accounts: Accounts,
}

impl Deref for Program {
    type Target = Accounts;

    fn deref(&self) -> &Accounts {
        &self.accounts
    }
}

async fn start() -> (Emulator, Program) {
    let zoho = Emulator::start().await.unwrap();
    let accounts = accounts(&zoho, &zoho.register(CALLBACK));
    (zoho, accounts)
}

fn accounts(zoho: &Emulator, console: &Registration) -> Program {
    let app = ServerApp::new(console.client_id(), console.client_secret(), console.redirect_uri())
        .unwrap()
        .on_loopback(zoho.loopback());
    Program { accounts: Accounts::new(&app).unwrap(), app }
}

fn begin(program: &Program, scopes: ScopeSet) -> PendingLogin {
    program.app.authorize(scopes).unwrap()
}

async fn log_in(zoho: &Emulator, accounts: &Program, scopes: ScopeSet) -> Grant {
    let login = begin(accounts, scopes);
    let callback = zoho.accept(login.url()).await.unwrap();
    accounts.exchange(login.finish(&callback).unwrap()).await.unwrap()
}

fn token_requests(zoho: &Emulator) -> usize {
    zoho.requests().iter().filter(|request| request.path() == "/oauth/v2/token").count()
}

fn state(url: &str) -> String {
    let (_, rest) = url.split_once("state=").unwrap();
    rest.split('&').next().unwrap().to_owned()
}

fn books_code(error: Error) -> i64 {
    match error.kind() {
        ErrorKind::Books(fault) => fault.code,
        other => panic!("not an answer of Books: {other:?}"),
    }
}
