//! Clients of the other kinds log in, too.

use std::process::Command;

use zohobooks_oauth::emulator::{Answer, Registration};
use zohobooks_oauth::scopes;

use crate::account::{Account, SCOPES};
use crate::running::Running;

fn login(account: &Account, client: &Registration, more: &[&str]) -> Command {
    let mut command = account.zohobooks();
    let address = account.zoho.loopback().to_string();
    command.args(["login", "--client-id", client.client_id(), "--emulator", &address]);
    command.args(["--scopes", SCOPES, "--organization", "10234695"]).args(more);
    command.env("ZOHO_CLIENT_SECRET", client.client_secret());
    command
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_shows_a_code_that_is_entered_elsewhere() {
    let account = Account::new().await;
    let device = account.zoho.register_device();
    // The shortest that is taken.
    let quick = Answer::usual().with_field("interval", "5000");
    account.zoho.answer_next("/oauth/v3/device/code", quick);
    let mut login = Running::start(&mut login(&account, &device, &["--kind", "device"]));
    let told = login.says("open ");
    let (address, code) = told.split_once(" and enter ").unwrap();
    assert!(address.starts_with("http://127.0.0.1:"), "{told}");
    account.zoho.accept_device(code).await.unwrap();
    let (status, said, complains) = login.end();
    assert_eq!(status, 0, "{said}{complains}");
    assert_eq!(account.run(["call", "GET", "/invoices"]).status, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_self_client_takes_a_code_of_the_console() {
    let account = Account::new().await;
    let client = account.zoho.register_self_client();
    let code = account.zoho.console_code(&client, scopes![invoices::READ, settings::READ]).unwrap();
    let mut login = Running::start(&mut login(
        &account,
        &client,
        &["--kind", "self", "--code", "--data-center", "us"],
    ));
    login.says("in the tab \"Generate Code\"");
    assert_eq!(login.says(""), SCOPES);
    login.tell(&code);
    let (status, said, complains) = login.end();
    assert_eq!(status, 0, "{said}{complains}");
    assert_eq!(account.run(["call", "GET", "/invoices"]).status, 0);
    assert_eq!(account.run(["doctor"]).status, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_needs_its_secret() {
    let account = Account::new().await;
    let server = account.zoho.register(account.app.redirect_uri());
    let uri = account.app.redirect_uri();
    let options = ["--kind", "server", "--redirect-uri", uri, "--no-browser"];
    let mut command = login(&account, &server, &options);
    command.env("ZOHO_CLIENT_SECRET", "wrong");
    let mut login = Running::start(&mut command);
    login.says("open this address anywhere:");
    let callback = account.zoho.accept(&login.says("")).await.unwrap();
    login.tell(&callback);
    let (status, _, complains) = login.end();
    assert_eq!(status, 1);
    assert!(complains.contains("--client-secret-file"), "{complains}");
    assert!(!account.is_kept());
}

#[tokio::test(flavor = "multi_thread")]
async fn options_of_another_kind_are_refused() {
    let account = Account::new().await;
    let device = account.zoho.register_device();
    for options in [
        &["--kind", "device", "--no-browser"][..],
        &["--code", "--kind", "native"],
        &["--code", "--no-browser"],
        &["--kind", "self"],
    ] {
        let run = crate::run::with_input(&mut login(&account, &device, options), "");
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{options:?}: {run:?}");
        assert!(!account.home.path().join("zohobooks").exists(), "{options:?}");
    }
}
