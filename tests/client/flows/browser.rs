use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::{Accounts, BrowserApp, ConsentFault, DataCenter, ErrorKind};

use super::WANTED;

async fn start(data_center: DataCenter) -> (Emulator, BrowserApp, Accounts) {
    let zoho = Emulator::builder().data_center(data_center).start().await.unwrap();
    let console = zoho.register_browser("https://app.example.com/callback?app=1");
    let app = BrowserApp::new(console.client_id(), console.redirect_uri())
        .unwrap()
        .on_loopback(zoho.loopback());
    let accounts = Accounts::new(&app).unwrap();
    (zoho, app, accounts)
}

#[tokio::test]
async fn a_token_in_the_fragment_opens_the_api_until_it_is_revoked() {
    let (zoho, app, accounts) = start(DataCenter::Jp).await;
    let login = app.authorize(WANTED).unwrap();
    let address = zoho.accept(login.url()).await.unwrap();
    assert!(login.is_answer(&address));
    let access = login.finish(&address).unwrap();
    assert_eq!((access.data_center(), access.requested()), (DataCenter::Jp, WANTED));
    assert_eq!(accounts.books(&access).organizations().await.unwrap().len(), 2);
    accounts.revoke_access(&access).await.unwrap();
    let error = accounts.books(&access).organizations().await.unwrap_err();
    assert!(error.needs_refresh());
    assert!(zoho.requests().iter().all(|request| request.path() != "/oauth/v2/token"));
}

#[tokio::test]
async fn a_renewal_works_for_the_session_that_the_user_has_granted() {
    let (zoho, app, accounts) = start(DataCenter::Us).await;
    let login = app.authorize(WANTED).unwrap();
    let address = zoho.accept_for_session(login.url()).await.unwrap();
    let access = login.finish(&address).unwrap();
    let renewal = app.renew(access.data_center(), access.requested()).unwrap();
    let address = zoho.accept(renewal.url()).await.unwrap();
    let renewed = renewal.finish(&address).unwrap();
    assert_ne!(renewed.token().expose(), access.token().expose());
    assert!(accounts.books(&renewed).organizations().await.is_ok());
}

#[tokio::test]
async fn a_renewal_without_it_needs_the_user() {
    let (zoho, app, _) = start(DataCenter::Us).await;
    let login = app.authorize(WANTED).unwrap();
    let address = zoho.accept(login.url()).await.unwrap();
    let access = login.finish(&address).unwrap();
    let renewal = app.renew(access.data_center(), access.requested()).unwrap();
    let address = zoho.accept(renewal.url()).await.unwrap();
    let error = renewal.finish(&address).unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Consent(ConsentFault::PromptRequired));
    assert!(error.needs_consent());
}

#[tokio::test]
async fn a_user_who_refuses_is_heard_of() {
    let (zoho, app, _) = start(DataCenter::Us).await;
    let login = app.authorize(WANTED).unwrap();
    let address = zoho.reject(login.url()).await.unwrap();
    let error = login.finish(&address).unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Consent(ConsentFault::AccessDenied));
}
