//! Prints everything that a program can print, for `canary` to look at.

use std::error::Error as _;
use std::fmt::Debug;
use std::panic::{AssertUnwindSafe, catch_unwind};

use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::{
    Accounts, BrowserApp, ClientSecret, DataCenter, DeviceApp, Error, NativeApp, RefreshToken,
    SelfClient, ServerApp, scopes,
};

use super::site::{CALLBACK, WANTED};

fn show(value: &impl Debug) {
    println!("{value:?} {value:#?}");
    // Whoever unwraps the wrong thing prints it.
    let value: Result<_, ()> = std::hint::black_box(Ok(value));
    let panicked = catch_unwind(AssertUnwindSafe(|| value.unwrap_err()));
    assert!(panicked.is_err());
}

fn show_error(error: &Error) {
    println!("{error}");
    show(error);
    let mut source = error.source();
    while let Some(cause) = source {
        println!("caused by {cause} {cause:?} {cause:#?}");
        source = cause.source();
    }
}

#[tokio::test]
async fn what_a_server_app_has_and_gets() {
    let zoho = Emulator::start().await.unwrap();
    let console = zoho.register(CALLBACK);
    let secret = ClientSecret::from(console.client_secret());
    show(&secret);
    let app = ServerApp::new(console.client_id(), secret, CALLBACK).unwrap().with_pkce();
    let app = app.with_secret_in(DataCenter::Eu, console.client_secret()).unwrap();
    let app = app.on_loopback(zoho.loopback());
    let accounts = Accounts::new(&app).unwrap();
    let login = app.authorize(WANTED).unwrap();
    show(&login);
    let callback = zoho.accept(login.url()).await.unwrap();
    let code = login.finish(&callback).unwrap();
    show(&code);
    let grant = accounts.exchange(code).await.unwrap();
    show(&grant);
    show(&grant.access());
    show(&(grant.access_token(), grant.refresh_token()));
    show(&(&app, &accounts, &accounts.books(&grant)));
    show(&accounts.books(&grant).organizations().await);

    show_error(&app.authorize(WANTED).unwrap().finish(&callback).unwrap_err());
    zoho.advance(grant.lifetime());
    show_error(&accounts.books(&grant).organizations().await.unwrap_err());
    accounts.revoke(&grant).await.unwrap();
    show_error(&accounts.refresh(&grant).await.unwrap_err());
    let token = RefreshToken::new(grant.refresh_token().expose()).unwrap();
    show_error(&accounts.resume(token, DataCenter::Jp, WANTED).await.unwrap_err());
    drop(zoho);
    show_error(&accounts.refresh(&grant).await.unwrap_err());
}

#[tokio::test]
async fn what_the_other_kinds_have_and_get() {
    let zoho = Emulator::start().await.unwrap();

    let console = zoho.register_native("http://127.0.0.1:8976/callback");
    let native = NativeApp::new(console.client_id(), console.redirect_uri()).unwrap();
    let native = native.with_secret(console.client_secret()).unwrap();
    let native = native.on_loopback(zoho.loopback());
    let login = native.authorize(WANTED).unwrap();
    let wrong = format!("{}0&code=1000.a.b", login.url().split_once('?').unwrap().1);
    show(&(&native, &login));
    show_error(&login.finish(&wrong).unwrap_err());

    let console = zoho.register_browser(CALLBACK);
    let browser = BrowserApp::new(console.client_id(), CALLBACK).unwrap();
    let browser = browser.on_loopback(zoho.loopback());
    let login = browser.authorize(WANTED).unwrap();
    show(&(&browser, &login));
    let address = zoho.accept(login.url()).await.unwrap();
    show(&login.finish(&address).unwrap());
    show_error(&browser.authorize(WANTED).unwrap().finish(&address).unwrap_err());

    let console = zoho.register_device();
    let device = DeviceApp::new(console.client_id(), console.client_secret()).unwrap();
    let device = device.on_loopback(zoho.loopback());
    let accounts = Accounts::new(&device).unwrap();
    let mut login = accounts.start_device_login(device.authorize(WANTED)).await.unwrap();
    let pending = accounts.poll_device_login(&mut login).await;
    show(&(&device, &login, &pending));
    zoho.accept_device(login.user_code()).await.unwrap();
    show(&accounts.poll_device_login(&mut login).await);

    let console = zoho.register_self_client();
    let client = SelfClient::new(console.client_id(), console.client_secret(), DataCenter::Us);
    let client = client.unwrap().on_loopback(zoho.loopback());
    let code = zoho.console_code(&console, scopes![invoices::READ]).unwrap();
    let accounts = Accounts::new(&client).unwrap();
    let code = client.code(code, scopes![invoices::READ]).unwrap();
    show(&(&client, &code));
    show(&accounts.exchange(code).await);
    let request = client.client_credentials(WANTED);
    show(&request);
    show(&accounts.client_credentials(request).await);
    show(&zoho);
    show(&console);
    show(&zoho.requests());
}
