use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::{Accounts, DataCenter, ErrorKind, Grant, RefreshToken, ServerApp};

use super::WANTED;

const CALLBACK: &str = "https://app.example.com/callback";
const ENABLED: [DataCenter; 3] = [DataCenter::Us, DataCenter::Eu, DataCenter::In];

/// An app that is enabled in three data centres and has a secret in each.
async fn start() -> (Emulator, ServerApp, Accounts) {
    let zoho = Emulator::start().await.unwrap();
    let console = zoho.register_in(&ENABLED, CALLBACK);
    let mut app = ServerApp::new(console.client_id(), console.client_secret(), CALLBACK).unwrap();
    for data_center in ENABLED {
        let secret = console.client_secret_in(data_center).unwrap();
        app = app.with_secret_in(data_center, secret).unwrap();
    }
    let app = app.on_loopback(zoho.loopback());
    let accounts = Accounts::new(&app).unwrap();
    (zoho, app, accounts)
}

async fn log_in(zoho: &Emulator, app: &ServerApp, accounts: &Accounts) -> Grant {
    let login = app.authorize(WANTED).unwrap();
    let callback = zoho.accept(login.url()).await.unwrap();
    accounts.exchange(login.finish(&callback).unwrap()).await.unwrap()
}

#[tokio::test]
async fn users_of_several_data_centers_at_once() {
    let (zoho, app, accounts) = start().await;
    let mut grants = Vec::new();
    for data_center in ENABLED {
        zoho.user_in(data_center);
        grants.push(log_in(&zoho, &app, &accounts).await);
    }
    for (grant, data_center) in grants.iter().zip(ENABLED) {
        assert_eq!(grant.data_center(), data_center);
        let grant = accounts.refresh(grant).await.unwrap();
        assert_eq!(accounts.books(&grant).organizations().await.unwrap().len(), 2);
        accounts.revoke(&grant).await.unwrap();
    }
}

#[tokio::test]
async fn the_secret_of_another_data_center_is_a_matter_of_configuration() {
    let zoho = Emulator::start().await.unwrap();
    let console = zoho.register_in(&ENABLED, CALLBACK);
    let app = ServerApp::new(console.client_id(), console.client_secret(), CALLBACK).unwrap();
    let app = app.on_loopback(zoho.loopback());
    let accounts = Accounts::new(&app).unwrap();
    zoho.user_in(DataCenter::Eu);
    let login = app.authorize(WANTED).unwrap();
    let callback = zoho.accept(login.url()).await.unwrap();
    let error = accounts.exchange(login.finish(&callback).unwrap()).await.unwrap_err();
    assert!(error.is_configuration() && error.data_center() == Some(DataCenter::Eu));
    assert!(error.to_string().contains("https://api-console.zoho.eu"), "{error}");
}

#[tokio::test]
async fn a_refresh_token_is_worth_nothing_elsewhere() {
    let (zoho, app, accounts) = start().await;
    let grant = log_in(&zoho, &app, &accounts).await;
    let token = RefreshToken::new(grant.refresh_token().expose()).unwrap();
    for (data_center, works) in
        [(DataCenter::Us, true), (DataCenter::Eu, false), (DataCenter::Jp, false)]
    {
        let resumed = accounts.resume(token.clone(), data_center, WANTED).await;
        assert_eq!(resumed.is_ok(), works, "{data_center}");
        if let Err(error) = resumed {
            assert!(matches!(error.kind(), ErrorKind::Accounts(_)), "{error:?}");
        }
    }
}

#[tokio::test]
async fn chinese_users_start_in_china() {
    let zoho = Emulator::builder().data_center(DataCenter::Cn).start().await.unwrap();
    let console = zoho.register(CALLBACK);
    let app = ServerApp::new(console.client_id(), console.client_secret(), CALLBACK).unwrap();
    let app = app.on_loopback(zoho.loopback());
    let from_elsewhere = app.authorize(WANTED).unwrap();
    assert!(zoho.accept(from_elsewhere.url()).await.is_err());
    let app = app.pinned_to(DataCenter::Cn);
    let grant = log_in(&zoho, &app, &Accounts::new(&app).unwrap()).await;
    assert_eq!(grant.data_center(), DataCenter::Cn);
}
