use std::time::Duration;

use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::{Accounts, AccountsFault, ErrorKind, Grant, ManualClock, ServerApp};

use super::WANTED;

const CALLBACK: &str = "https://app.example.com/callback";

async fn start() -> (Emulator, ServerApp, Accounts, ManualClock) {
    let clock = ManualClock::new();
    let zoho = Emulator::builder().clock(clock.clone()).start().await.unwrap();
    let console = zoho.register(CALLBACK);
    let app = ServerApp::new(console.client_id(), console.client_secret(), CALLBACK).unwrap();
    let app = app.on_loopback(zoho.loopback()).with_clock(clock.clone());
    let accounts = Accounts::new(&app).unwrap();
    (zoho, app, accounts, clock)
}

async fn log_in(zoho: &Emulator, app: &ServerApp, accounts: &Accounts) -> Grant {
    let login = app.authorize(WANTED).unwrap();
    let callback = zoho.accept(login.url()).await.unwrap();
    accounts.exchange(login.finish(&callback).unwrap()).await.unwrap()
}

#[tokio::test]
async fn the_eleventh_token_in_ten_minutes_is_refused_and_said_so() {
    let (zoho, app, accounts, clock) = start().await;
    let grant = log_in(&zoho, &app, &accounts).await;
    let mut refused = 0;
    for _ in 0..12 {
        if let Err(error) = accounts.refresh(&grant).await {
            assert_eq!(error.kind(), &ErrorKind::Accounts(AccountsFault::Throttled));
            assert!(error.is_throttled() && !error.is_transient());
            refused += 1;
        }
    }
    assert!((2..=3).contains(&refused), "{refused}");
    clock.advance(Duration::from_secs(600));
    accounts.refresh(&grant).await.unwrap();
}

#[tokio::test]
async fn the_twenty_first_consent_kills_the_oldest_refresh_token() {
    let (zoho, app, accounts, clock) = start().await;
    let oldest = log_in(&zoho, &app, &accounts).await;
    let mut newest = oldest.clone();
    for _ in 0..20 {
        clock.advance(Duration::from_secs(60));
        newest = log_in(&zoho, &app, &accounts).await;
    }
    let error = accounts.refresh(&oldest).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Accounts(AccountsFault::InvalidCode));
    assert!(error.needs_consent() && error.to_string().contains("20"), "{error}");
    accounts.refresh(&newest).await.unwrap();
}

#[tokio::test]
async fn an_access_token_that_was_pushed_out_needs_a_refresh() {
    let (zoho, app, accounts, clock) = start().await;
    let first = log_in(&zoho, &app, &accounts).await;
    for round in 0..10 {
        if round == 5 {
            clock.advance(Duration::from_secs(600));
        }
        accounts.refresh(&first).await.unwrap();
    }
    assert!(!first.is_expired());
    let error = accounts.books(&first).organizations().await.unwrap_err();
    assert!(error.needs_refresh(), "{error}");
}

#[tokio::test]
async fn a_code_lives_a_minute() {
    let (zoho, app, accounts, clock) = start().await;
    let login = app.authorize(WANTED).unwrap();
    let callback = zoho.accept(login.url()).await.unwrap();
    let code = login.finish(&callback).unwrap();
    clock.advance(Duration::from_secs(60));
    let error = accounts.exchange(code).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Accounts(AccountsFault::InvalidCode));
    assert!(error.is_misuse() && error.to_string().contains("60 s"), "{error}");
}
