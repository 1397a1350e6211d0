//! What becomes of a grant: kept, replaced, refused.

use std::time::{Duration, Instant};

use serde_json::json;
use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::scopes;

use crate::account::{Account, SCOPES};
use crate::port::free_port;
use crate::running::Running;

/// The user accepts elsewhere, and pastes the address as a shell would want it.
async fn consent(account: &Account, arguments: &[&str]) -> (i32, String, String) {
    let mut login =
        Running::start(account.zohobooks().args(["login", "--no-browser"]).args(arguments));
    login.says("open this address anywhere:");
    let callback = account.zoho.accept(&login.says("")).await.unwrap();
    login.tell(&format!("'{callback}'"));
    login.end()
}

#[tokio::test(flavor = "multi_thread")]
async fn less_than_there_was_does_not_take_its_place() {
    let account = Account::new().await;
    account.log_in(&["--scopes", SCOPES, "--organization", "10234695"]).await;
    account.zoho.grant_only(scopes![settings::READ]);
    let wider = ["--scopes", "ZohoBooks.bills.READ"];
    let (status, _, complains) = consent(&account, &wider).await;
    assert_eq!(status, 1, "{complains}");
    assert!(complains.contains("without ZohoBooks.invoices.READ"), "{complains}");
    assert_eq!(account.run(["call", "GET", "/invoices"]).status, 0);
    assert_eq!(
        account.run(["status", "--json"]).json()["requested"],
        json!(["ZohoBooks.invoices.READ", "ZohoBooks.settings.READ"])
    );
    assert_eq!(consent(&account, &["--again"]).await.0, 0);
    assert_eq!(
        account.run(["status", "--json"]).json()["granted"],
        json!(["ZohoBooks.settings.READ"])
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_default_is_chosen_without_a_consent() {
    let account = Account::new().await;
    account.zoho.grant_only(scopes![settings::READ]);
    account.log_in(&["--scopes", SCOPES, "--organization", "10234695"]).await;
    let chosen = account.run(["login", "--organization", "10234696"]);
    assert_eq!(chosen.status, 0, "{chosen:?}");
    assert!(chosen.stdout.contains("10234696"), "{chosen:?}");
    assert_eq!(account.run(["status", "--json"]).json()["organization"], "10234696");
}

/// Zoho has forgotten the grant, and the access token with it.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_dead_is_no_token() {
    let account = Account::at(free_port()).await;
    account.log_in(&["--scopes", SCOPES, "--organization", "10234695"]).await;
    let Account { zoho, home, app } = account;
    let port = zoho.loopback().socket_addr().port();
    drop(zoho);
    let began = Instant::now();
    let zoho = loop {
        // Its last connections have to end first.
        match Emulator::builder().port(port).start().await {
            Ok(zoho) => break zoho,
            Err(error) => assert!(began.elapsed() < Duration::from_secs(20), "{error}"),
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    };
    let account = Account { zoho, home, app };
    let app = zohobooks_oauth::NativeApp::new(account.app.client_id(), account.app.redirect_uri());
    account.zoho.register_app(&app.unwrap());
    assert_eq!(account.run(["call", "GET", "/invoices"]).status, 1);
    let token = account.run(["token"]);
    assert_eq!((token.status, token.stdout.as_str()), (1, ""), "{token:?}");
    assert!(token.stderr.contains("`zohobooks login`"), "{token:?}");
    let doctor = account.run(["doctor", "--json"]).json();
    assert_eq!(doctor.as_array().unwrap().last().unwrap()["step"], "token", "{doctor}");
    // A login mends it.
    assert_eq!(consent(&account, &[]).await.0, 0);
    assert_eq!(account.run(["token"]).status, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn where_nobody_listens_is_told_how_somebody_does() {
    let account = Account::new().await;
    account.log_in(&["--scopes", SCOPES, "--organization", "10234695"]).await;
    let Account { zoho, home, app } = account;
    let port = zoho.loopback().socket_addr().port();
    let other = Emulator::start().await.unwrap();
    drop(zoho);
    let account = Account { zoho: other, home, app };
    let hint = format!("`zohobooks emulate --port {port}`");
    for arguments in [&["call", "GET", "/invoices"][..], &["logout"], &["doctor"]] {
        let run = crate::run::with_input(account.zohobooks().args(arguments), "");
        assert!(run.stderr.contains(&hint) || run.stdout.contains(&hint), "{arguments:?}: {run:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn scopes_of_other_products_are_left_out_aloud() {
    let account = Account::new().await;
    let scopes = format!("{SCOPES},ZohoCRM.modules.ALL");
    let mut login = account.login_command(&["--scopes", &scopes, "--no-browser"]);
    let told = crate::run::with_input(&mut login, "");
    assert!(told.stdout.contains("left out: ZohoCRM.modules.ALL"), "{told:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_list_organizations_is_told_before_the_consent() {
    let account = Account::new().await;
    let mut command =
        account.login_command(&["--scopes", "ZohoBooks.invoices.READ", "--no-browser"]);
    let told = crate::run::with_input(&mut command, "");
    assert!(told.stderr.contains("without ZohoBooks.settings.READ"), "{told:?}");
    command.args(["--organization", "10234695"]);
    assert!(!crate::run::with_input(&mut command, "").stderr.contains("without"));
}

/// A command that is over in a moment does not leave its refresh to the background.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_due_soon_is_refreshed_once() {
    let account = Account::new().await;
    account.log_in(&["--scopes", SCOPES, "--organization", "10234695"]).await;
    let sooner = |grant: &mut serde_json::Value| {
        let expires = grant["access"]["expires"].as_u64().unwrap();
        // Five minutes are left.
        grant["access"]["expires"] = (expires - 55 * 60_000).into();
    };
    account.change("grants", sooner).await;
    let requests = || {
        let requests = account.zoho.requests();
        requests.iter().filter(|it| it.path() == "/oauth/v2/token").count()
    };
    let before = requests();
    let tokens: Vec<_> = (0..3).map(|_| account.run(["token"]).stdout).collect();
    assert_eq!(requests() - before, 1);
    assert!(tokens.windows(2).all(|pair| pair[0] == pair[1]), "{tokens:?}");
    assert_eq!(account.run(["call", "GET", "/invoices"]).status, 0);
    assert_eq!(requests() - before, 1);
}
