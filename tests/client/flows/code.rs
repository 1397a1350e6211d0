use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::{
    Accounts, AccountsFault, ErrorKind, NativeApp, PendingLogin, ServerApp, foreign_scope,
};

use super::{CALLBACK, Site, WANTED};

async fn server() -> (Emulator, ServerApp, Accounts) {
    let Site { zoho, app, accounts, .. } = Site::start().await;
    (zoho, app, accounts)
}

#[tokio::test]
async fn a_native_app_needs_no_secret() {
    let zoho = Emulator::start().await.unwrap();
    let console = zoho.register_native("http://127.0.0.1:8976/callback");
    let app = NativeApp::new(console.client_id(), console.redirect_uri()).unwrap();
    let app = app.on_loopback(zoho.loopback());
    let accounts = Accounts::new(&app).unwrap();
    let login = app.authorize(WANTED).unwrap();
    let callback = zoho.accept(login.url()).await.unwrap();
    let grant = accounts.exchange(login.finish(&callback).unwrap()).await.unwrap();
    assert_eq!(accounts.books(&grant).organizations().await.unwrap().len(), 2);
    let grant = accounts.refresh(&grant).await.unwrap();
    accounts.revoke(&grant).await.unwrap();
    assert!(accounts.refresh(&grant).await.unwrap_err().needs_consent());
}

#[tokio::test]
async fn a_native_app_may_have_a_secret_as_well() {
    let zoho = Emulator::start().await.unwrap();
    let console = zoho.register_native("http://127.0.0.1:8976/callback");
    for (secret, works) in [(console.client_secret(), true), ("0123456789abcdef", false)] {
        let app = NativeApp::new(console.client_id(), console.redirect_uri()).unwrap();
        let app = app.with_secret(secret).unwrap().on_loopback(zoho.loopback());
        let login = app.authorize(WANTED).unwrap();
        let callback = zoho.accept(login.url()).await.unwrap();
        let code = login.finish(&callback).unwrap();
        assert_eq!(Accounts::new(&app).unwrap().exchange(code).await.is_ok(), works);
    }
}

/// The code of one login, caught on its way, in the callback of another.
#[tokio::test]
async fn a_caught_code_is_worth_nothing_without_its_proof_key() {
    for (pkce, stolen) in [(false, true), (true, false)] {
        let (zoho, app, accounts) = server().await;
        let app = if pkce { app.with_pkce() } else { app };
        let (victim, thief) = (app.authorize(WANTED).unwrap(), app.authorize(WANTED).unwrap());
        let callback = zoho.accept(victim.url()).await.unwrap();
        let state = |login: &PendingLogin| {
            login.url().split(['?', '&']).find(|it| it.starts_with("state=")).unwrap().to_owned()
        };
        let forged = callback.replace(&state(&victim), &state(&thief));
        let result = accounts.exchange(thief.finish(&forged).unwrap()).await;
        assert_eq!(result.is_ok(), stolen, "with a proof key: {pkce}");
        if let Err(error) = result {
            assert_eq!(error.kind(), &ErrorKind::Accounts(AccountsFault::InvalidCode));
        }
    }
}

/// As a web app does that keeps its sessions in a store of several servers.
#[tokio::test]
async fn a_login_goes_on_in_another_process() {
    let (zoho, app, accounts) = server().await;
    let login = app.with_pkce().authorize(WANTED).unwrap();
    let session = serde_json::to_string(&login).unwrap();
    let callback = zoho.accept(login.url()).await.unwrap();
    drop(login);
    let login: PendingLogin = serde_json::from_str(&session).unwrap();
    let grant = accounts.exchange(login.finish(&callback).unwrap()).await.unwrap();
    assert_eq!(grant.granted().unwrap().scopes(), Some(WANTED));
    // Taken out of the store twice, it still has a code that works once.
    let again: PendingLogin = serde_json::from_str(&session).unwrap();
    let error = accounts.exchange(again.finish(&callback).unwrap()).await.unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Accounts(AccountsFault::InvalidCode));
}

#[tokio::test]
async fn what_is_revoked_is_dead_whichever_endpoint_was_asked() {
    let (zoho, app, accounts) = server().await;
    for authenticated in [false, true] {
        let login = app.authorize(WANTED).unwrap();
        let callback = zoho.accept(login.url()).await.unwrap();
        let grant = accounts.exchange(login.finish(&callback).unwrap()).await.unwrap();
        if authenticated {
            accounts.revoke_authenticated(&grant).await.unwrap();
        }
        for _ in 0..2 {
            // The second time there is nothing left to revoke, which is as good.
            accounts.revoke(&grant).await.unwrap();
        }
        assert!(accounts.refresh(&grant).await.unwrap_err().needs_consent());
        let error = accounts.books(&grant).organizations().await.unwrap_err();
        assert!(error.needs_refresh());
    }
}

#[tokio::test]
async fn an_access_token_is_revoked_by_itself() {
    let (zoho, app, accounts) = server().await;
    let login = app.authorize(WANTED).unwrap();
    let callback = zoho.accept(login.url()).await.unwrap();
    let grant = accounts.exchange(login.finish(&callback).unwrap()).await.unwrap();
    accounts.revoke_access(&grant).await.unwrap();
    assert!(accounts.books(&grant).organizations().await.unwrap_err().needs_refresh());
    let grant = accounts.refresh(&grant).await.unwrap();
    assert!(accounts.books(&grant).organizations().await.is_ok());
}

#[tokio::test]
async fn who_has_consented_is_told_for_a_scope_of_another_product() {
    let (zoho, app, accounts) = server().await;
    for foreign in [true, false] {
        let app = app.clone();
        let profile = foreign_scope!("AaaServer.profile.READ");
        let app = if foreign { app.with_foreign_scopes([profile]) } else { app };
        let login = app.authorize(WANTED).unwrap();
        let callback = zoho.accept(login.url()).await.unwrap();
        let grant = accounts.exchange(login.finish(&callback).unwrap()).await.unwrap();
        assert_eq!(grant.missing(), None);
        assert_eq!(grant.granted().unwrap().foreign().count(), usize::from(foreign));
        match accounts.user_info(&grant).await {
            Ok(user) => assert!(foreign && !user.id.is_empty()),
            Err(error) => {
                let scope = ErrorKind::Accounts(AccountsFault::InvalidOauthScope);
                assert!(!foreign && *error.kind() == scope, "{error:?}");
            }
        }
    }
}

#[tokio::test]
async fn a_wrong_secret_revokes_nothing_and_does_not_say_so() {
    let (zoho, app, accounts) = server().await;
    let login = app.authorize(WANTED).unwrap();
    let callback = zoho.accept(login.url()).await.unwrap();
    let grant = accounts.exchange(login.finish(&callback).unwrap()).await.unwrap();
    let wrong = ServerApp::new(app.client_id(), "0123456789abcdef", CALLBACK).unwrap();
    let wrong = Accounts::new(wrong.on_loopback(zoho.loopback())).unwrap();
    for error in [
        wrong.revoke_authenticated(&grant).await.unwrap_err(),
        wrong.revoke_access(&grant).await.unwrap_err(),
    ] {
        assert!(error.to_string().contains("secret"), "{error}");
    }
    assert!(accounts.books(&grant).organizations().await.is_ok());
    accounts.refresh(&grant).await.unwrap();
}
