//! Several logins beside each other, and what a hint about one of them says.

use std::time::{Duration, Instant};

use zohobooks_oauth::emulator::Answer;

use crate::account::{Account, SCOPES};
use crate::run::with_input;
use crate::running::Running;

#[tokio::test(flavor = "multi_thread")]
async fn profiles_are_apart() {
    let account = Account::new().await;
    account.log_in(&["--profile", "one", "--scopes", SCOPES]).await;
    assert_eq!(account.run(["status", "--profile", "one"]).status, 0);
    assert_eq!(account.run(["status"]).status, 1);
    let by_variable =
        with_input(account.zohobooks().arg("status").env("ZOHOBOOKS_PROFILE", "one"), "");
    assert_eq!(by_variable.status, 0, "{by_variable:?}");
}

/// What is pasted must not end or change another one.
#[tokio::test(flavor = "multi_thread")]
async fn hints_name_the_profile() {
    let account = Account::new().await;
    account.zoho.grant_only(zohobooks_oauth::scopes![settings::READ]);
    let options = ["--profile", "one", "--scopes", SCOPES, "--organization", "10234695"];
    account.log_in(&options).await;
    let address = account.zoho.loopback().to_string();
    for (arguments, hint) in [
        (
            &["call", "GET", "/invoices"][..],
            "`zohobooks login --scopes ZohoBooks.invoices.READ --profile one`",
        ),
        (&["doctor"], "`zohobooks login --profile one`"),
        (
            &["login", "--kind", "native", "--client-id", "1000.X", "--emulator", &address],
            "`zohobooks logout --profile one`",
        ),
    ] {
        let run = with_input(account.zohobooks().args(arguments).args(["--profile", "one"]), "");
        assert!(run.stderr.contains(hint) || run.stdout.contains(hint), "{arguments:?}: {run:?}");
    }
    let missing = account.run(["status", "--profile", "two"]);
    assert!(missing.stderr.contains("`zohobooks login --profile two`"), "{missing:?}");
    let mut default = account.zohobooks();
    default.args(["status", "--profile", "default"]).env("ZOHOBOOKS_PROFILE", "one");
    let missing = with_input(&mut default, "");
    assert!(missing.stderr.contains("`zohobooks login --profile default`"), "{missing:?}");
}

/// Nothing else would lead to the grant.
#[tokio::test(flavor = "multi_thread")]
async fn whoever_interrupts_the_exchange_has_logged_in() {
    let account = Account::new().await;
    let slow = Answer::usual().after(Duration::from_secs(2));
    account.zoho.answer_next("/oauth/v2/token", slow);
    let mut login =
        Running::start(account.login_command(&["--scopes", SCOPES]).arg("--no-browser"));
    login.says("open this address anywhere:");
    let callback = account.zoho.accept(&login.says("")).await.unwrap();
    login.tell(&callback);
    let began = Instant::now();
    while !account.zoho.requests().iter().any(|it| it.path() == "/oauth/v2/token") {
        assert!(began.elapsed() < Duration::from_secs(20), "nothing is exchanged");
        std::thread::sleep(Duration::from_millis(10));
    }
    login.signal("INT");
    assert_eq!(login.end().0, 130);
    assert_eq!(account.run(["status", "--json"]).json()["alive"], true);
}

/// The exchange has taken place, so what there is has to be kept.
#[tokio::test(flavor = "multi_thread")]
async fn what_is_interrupted_after_the_consent_is_whole() {
    let account = Account::new().await;
    let slow = Answer::usual().after(Duration::from_secs(20));
    account.zoho.answer_next("/books/v3/organizations", slow);
    let mut login =
        Running::start(account.login_command(&["--scopes", SCOPES]).arg("--no-browser"));
    login.says("open this address anywhere:");
    let callback = account.zoho.accept(&login.says("")).await.unwrap();
    login.tell(&callback);
    login.says("granted:");
    login.signal("INT");
    assert_eq!(login.end().0, 130);
    let status = account.run(["status", "--json"]).json();
    assert_eq!(status["alive"], true, "{status}");
    assert_eq!(account.run(["organizations"]).status, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organization_of_somebody_else_is_no_default() {
    let account = Account::new().await;
    let (status, _, complains) =
        account.log_in(&["--scopes", SCOPES, "--organization", "999"]).await;
    assert_eq!(status, 1);
    assert!(
        complains.contains("the login is kept") && complains.contains("10234695"),
        "{complains}"
    );
    assert_eq!(account.run(["login", "--organization", "10234695"]).status, 0);
    assert_eq!(account.run(["status", "--json"]).json()["organization"], "10234695");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_that_changes_nothing_says_so_in_json_as_well() {
    let account = Account::new().await;
    account.log_in(&["--scopes", SCOPES, "--organization", "10234695"]).await;
    let again = account.run(["login", "--json"]);
    assert_eq!(again.json()["organization"], "10234695");
    assert_eq!(again.json()["missing"], serde_json::json!([]));
}

#[tokio::test(flavor = "multi_thread")]
async fn logout_tells_of_earlier_logins() {
    let account = Account::new().await;
    account.log_in(&["--scopes", SCOPES]).await;
    let mut login = Running::start(account.zohobooks().args(["login", "--again", "--no-browser"]));
    login.says("open this address anywhere:");
    let callback = account.zoho.accept(&login.says("")).await.unwrap();
    login.tell(&callback);
    assert_eq!(login.end().0, 0);
    let logout = account.run(["logout"]);
    assert!(logout.stdout.contains("earlier logins may be good still, 1 of them"), "{logout:?}");
}

/// As after a login that was interrupted before it had a grant.
#[tokio::test(flavor = "multi_thread")]
async fn a_profile_without_a_grant_is_forgotten() {
    let account = Account::new().await;
    account.log_in(&["--scopes", SCOPES]).await;
    let grant = account.home.path().join("zohobooks/grants/id-default.grant");
    std::fs::remove_file(grant).unwrap();
    let logout = account.run(["logout", "--json"]);
    assert_eq!((logout.status, &logout.json()["revoked"]), (0, &false.into()), "{logout:?}");
    assert!(!account.is_kept());
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_looks_makes_no_folder() {
    let account = Account::new().await;
    for command in ["status", "token", "organizations", "logout", "doctor"] {
        assert_eq!(account.run([command]).status, 1, "{command}");
    }
    assert_eq!(account.run(["call", "GET", "/invoices"]).status, 1);
    assert_eq!(account.run(["call", "GET", "/invoices", "page"]).status, 2);
    assert!(!account.home.path().join("zohobooks").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn every_command_takes_the_address_of_the_stand_in() {
    let account = Account::new().await;
    account.log_in(&["--scopes", SCOPES, "--organization", "10234695"]).await;
    let address = account.zoho.loopback().to_string();
    for arguments in [
        &["status"][..],
        &["token"],
        &["organizations"],
        &["call", "GET", "/invoices"],
        &["doctor"],
        &["login"],
    ] {
        let mut command = account.zohobooks();
        let run = with_input(command.args(arguments).args(["--emulator", &address]), "");
        assert_eq!(run.status, 0, "{arguments:?}: {run:?}");
    }
    let nobody = format!("http://127.0.0.1:{}", crate::port::free_port());
    let call = account.run(["call", "GET", "/invoices", "--emulator", &nobody]);
    assert_eq!(call.status, 1, "{call:?}");
    assert!(call.stderr.contains(&format!("nobody listens at {nobody}")), "{call:?}");
    let remote = account.run(["status", "--emulator", "http://192.0.2.1:80"]);
    assert_eq!(remote.status, 2, "{remote:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn profiles_are_listed_and_odd_names_quoted() {
    let account = Account::new().await;
    assert_eq!(account.run(["profiles", "--json"]).json(), serde_json::json!([]));
    for name in ["one", "a b"] {
        account.log_in(&["--profile", name, "--scopes", SCOPES]).await;
    }
    let profiles = account.run(["profiles", "--json"]).json();
    let names: Vec<_> = profiles.as_array().unwrap().iter().map(|it| &it["profile"]).collect();
    assert_eq!(names, ["a b", "one"]);
    assert_eq!(profiles[0]["kind"], "native");
    let file = account.home.path().join("zohobooks/profiles/id-one.grant");
    std::fs::write(file, "").unwrap();
    let listed = account.run(["profiles"]);
    assert_eq!((listed.status, listed.stdout.lines().count()), (0, 2), "{listed:?}");
    assert!(listed.stdout.contains("one  cannot be read"), "{listed:?}");
    let missing = account.run(["status", "--profile", "c d"]);
    assert!(missing.stderr.contains("`zohobooks login --profile 'c d'`"), "{missing:?}");
}

/// As if it were a profile of Zoho's.
#[tokio::test(flavor = "multi_thread")]
async fn a_stand_in_gets_nothing_of_zoho() {
    let account = Account::new().await;
    account.log_in(&["--scopes", SCOPES, "--organization", "10234695"]).await;
    account.change("profiles", |profile| profile["emulator"] = serde_json::Value::Null).await;
    let address = account.zoho.loopback().to_string();
    let before = account.zoho.requests().len();
    for arguments in [
        &["status"][..],
        &["token"],
        &["organizations"],
        &["call", "GET", "/invoices"],
        &["logout"],
        &["logout", "--forget"],
        &["login"],
        &["login", "--again", "--no-browser"],
    ] {
        let mut command = account.zohobooks();
        let run = with_input(command.args(arguments).args(["--emulator", &address]), "");
        assert_eq!(run.status, 2, "{arguments:?}: {run:?}");
        assert!(run.stderr.contains("is of Zoho"), "{arguments:?}: {run:?}");
    }
    assert_eq!(account.zoho.requests().len(), before, "it was sent");
    // The grant is still that of the stand-in, and Zoho gets nothing of it either.
    let token = account.run(["token"]);
    assert_eq!((token.status, token.stdout.as_str()), (2, ""), "{token:?}");
}
