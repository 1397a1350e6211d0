use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use serde_json::json;
use zohobooks_oauth::emulator::Answer;

use crate::account::{Account, SCOPES};
use crate::running::Running;

#[tokio::test(flavor = "multi_thread")]
async fn from_login_to_logout() {
    let account = Account::new().await;
    let (status, said, complains) =
        account.log_in(&["--scopes", SCOPES, "--organization", "10234695"]).await;
    assert_eq!(status, 0, "{said}{complains}");
    assert!(said.contains("granted: ZohoBooks.invoices.READ,ZohoBooks.settings.READ"), "{said}");

    let shown = account.run(["status", "--json"]).json();
    assert_eq!((&shown["alive"], &shown["organization"]), (&json!(true), &json!("10234695")));
    assert_eq!(shown["requested"], json!(SCOPES.split(',').collect::<Vec<_>>()));

    assert!(shown["expires_in"].as_u64() < Some(3600), "it is what is left: {shown}");

    let token = account.run(["token"]);
    assert_eq!((token.status, token.stdout.lines().count()), (0, 1));
    assert!(token.stdout.starts_with("100"), "{token:?}");

    let organizations = account.run(["organizations", "--json"]).json();
    assert_eq!(organizations[0], json!({ "id": "10234695", "name": "Zillum", "default": true }));

    let invoices = account.run(["call", "GET", "/invoices", "per_page=2"]);
    assert_eq!((invoices.status, &invoices.json()["code"]), (0, &json!(0)), "{invoices:?}");

    let calls = account.zoho.requests().len();
    let refused = account.run(["call", "POST", "/contacts"]);
    assert_eq!((refused.status, refused.stdout.as_str()), (1, ""));
    assert!(refused.stderr.contains("ZohoBooks.contacts.CREATE"), "{}", refused.stderr);
    assert_eq!(account.zoho.requests().len(), calls, "it was sent");

    let logout = account.run(["logout"]);
    assert_eq!(logout.status, 0, "{logout:?}");
    let revoked = account.zoho.requests().iter().any(|it| it.path().ends_with("/token/revoke"));
    assert!(revoked, "{:?}", account.zoho.requests());
    assert!(!account.is_kept());
    let gone = account.run(["token"]);
    assert!(gone.stderr.contains("zohobooks login"), "{gone:?}");
}

/// A thousand others come to the port before the browser does.
#[tokio::test(flavor = "multi_thread")]
async fn bogus_hits_do_not_end_the_wait() {
    let account = Account::new().await;
    let port = account.port();
    let mut command = account.login_command(&["--scopes", SCOPES]);
    // Nothing that could be a browser.
    let mut login = Running::start(command.env("PATH", ""));
    login.says("the consent page opens");
    let address = login.says("");
    for number in 0..1000 {
        let path = format!("/callback?code=bogus&state={number:064x}");
        hit(port, &path);
    }
    assert!(TcpStream::connect(("127.0.0.2", port)).is_err(), "more than 127.0.0.1 is bound");
    let callback = account.zoho.accept(&address).await.unwrap();
    hit(port, callback.strip_prefix(&format!("http://127.0.0.1:{port}")).unwrap());
    let (status, said, complains) = login.end();
    assert_eq!(status, 0, "{said}{complains}");
}

fn hit(port: u16, path: &str) {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    write!(stream, "GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n").unwrap();
    let _ = stream.read_to_end(&mut Vec::new());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refusal_is_told_and_nothing_is_kept() {
    let account = Account::new().await;
    let mut login =
        Running::start(account.login_command(&["--scopes", SCOPES]).arg("--no-browser"));
    login.says("open this address anywhere:");
    let callback = account.zoho.reject(&login.says("")).await.unwrap();
    login.tell(&callback);
    let (status, _, complains) = login.end();
    assert_eq!(status, 1);
    assert!(complains.contains("there is no consent"), "{complains}");
    assert!(!account.is_kept());
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_gives_up_leaves_nothing() {
    let account = Account::new().await;
    for (signal, status) in [("INT", 130), ("TERM", 143)] {
        let mut command = account.login_command(&["--scopes", SCOPES]);
        let mut login = Running::start(command.env("PATH", ""));
        login.says("the consent page opens");
        login.signal(signal);
        assert_eq!(login.end().0, status);
        assert!(!account.is_kept());
        // Nobody has the port any more, once what was to be the browser has ended as well.
        let began = Instant::now();
        while TcpStream::connect(("127.0.0.1", account.port())).is_ok() {
            assert!(began.elapsed() < Duration::from_secs(20), "the port is listened at");
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wider_list_says_what_needs_consent() {
    let account = Account::new().await;
    account.log_in(&["--scopes", SCOPES]).await;
    let same = account.run(["login", "--scopes", "ZohoBooks.invoices.READ"]);
    assert_eq!(same.status, 0);
    assert!(same.stdout.contains("has these scopes"), "{same:?}");
    let wider = format!("{SCOPES},ZohoBooks.contacts.READ");
    let mut login =
        Running::start(account.zohobooks().args(["login", "--scopes", &wider, "--no-browser"]));
    assert_eq!(login.says("consent needed again for: "), "ZohoBooks.contacts.READ");
    login.says("open this address anywhere:");
    let callback = account.zoho.accept(&login.says("")).await.unwrap();
    login.tell(&callback);
    assert_eq!(login.end().0, 0);
    assert_eq!(account.run(["status", "--json"]).json()["consents"], 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_not_granted_is_asked_for_again() {
    let account = Account::new().await;
    account.zoho.grant_only(zohobooks_oauth::scopes![settings::READ]);
    account.log_in(&["--scopes", SCOPES, "--organization", "10234695"]).await;
    let refused = account.run(["call", "GET", "/invoices"]);
    assert!(refused.stderr.contains("login --scopes ZohoBooks.invoices.READ"), "{refused:?}");
    let doctor = account.run(["doctor", "--json"]).json();
    assert_eq!(doctor.as_array().unwrap().last().unwrap()["step"], "scopes", "{doctor}");
    let mut login = Running::start(account.zohobooks().args(["login", "--no-browser"]));
    assert_eq!(login.says("consent needed again for: "), "ZohoBooks.invoices.READ");
}

/// A list that is given comes to what there is, unless it is to be all.
#[tokio::test(flavor = "multi_thread")]
async fn scopes_and_the_organization_are_kept_over_a_login() {
    let account = Account::new().await;
    account.log_in(&["--scopes", SCOPES, "--organization", "10234695"]).await;
    for (more, requested) in [
        (&["--scopes", "ZohoBooks.contacts.READ"][..], format!("ZohoBooks.contacts.READ,{SCOPES}")),
        (&["--only", "--scopes", "ZohoBooks.settings.READ"], "ZohoBooks.settings.READ".to_owned()),
    ] {
        let mut login =
            Running::start(account.zohobooks().args(["login", "--no-browser"]).args(more));
        login.says("open this address anywhere:");
        let callback = account.zoho.accept(&login.says("")).await.unwrap();
        login.tell(&callback);
        assert_eq!(login.end().0, 0);
        let status = account.run(["status", "--json"]).json();
        assert_eq!(status["requested"], json!(requested.split(',').collect::<Vec<_>>()));
        assert_eq!(status["organization"], "10234695");
    }
}

/// Before anybody consents, and spends a code on it.
#[tokio::test(flavor = "multi_thread")]
async fn a_profile_of_another_client_is_not_replaced() {
    let account = Account::new().await;
    account.log_in(&["--scopes", SCOPES]).await;
    let other = account.zoho.register_native(account.app.redirect_uri());
    let address = account.zoho.loopback().to_string();
    let id = other.client_id();
    let run = account.run(["login", "--kind", "native", "--client-id", id, "--emulator", &address]);
    assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{run:?}");
    assert!(run.stderr.contains("zohobooks logout"), "{run:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_secret_takes_the_place_of_the_old_one() {
    let account = Account::new().await;
    account.log_in(&["--scopes", SCOPES]).await;
    let profile = account.home.path().join("zohobooks/profiles/id-default.grant");
    let secret = account.home.path().join("secret");
    std::fs::write(&secret, "hush").unwrap();
    let login = account.run(["login", "--client-secret-file", secret.to_str().unwrap()]);
    assert_eq!(login.status, 0, "{login:?}");
    let kept = std::fs::read(profile).unwrap();
    assert!(String::from_utf8_lossy(&kept).contains("hush"));
}

#[tokio::test(flavor = "multi_thread")]
async fn damaged_files_are_named_and_can_be_forgotten() {
    let account = Account::new().await;
    account.log_in(&["--scopes", SCOPES]).await;
    for folder in ["grants", "profiles"] {
        let file = account.home.path().join("zohobooks").join(folder).join("id-default.grant");
        std::fs::write(&file, "").unwrap();
        let login = account.run(["login"]);
        assert_eq!(login.status, 1);
        assert!(login.stderr.contains("id-default.grant"), "{login:?}");
        assert_eq!(account.run(["logout", "--forget"]).status, 0, "{folder}");
        assert!(!account.is_kept());
        account.log_in(&["--scopes", SCOPES]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn json_stands_alone() {
    let account = Account::new().await;
    let mut login =
        Running::start(account.login_command(&["--scopes", SCOPES, "--no-browser"]).arg("--json"));
    let callback = account.zoho.accept(&login.complains("http://")).await.unwrap();
    login.tell(&callback);
    let told = login.json();
    assert_eq!((&told["profile"], &told["missing"]), (&json!("default"), &json!([])));
    assert_eq!(login.end().0, 0);
    let chosen = account.run(["login", "--organization", "10234696"]);
    assert_eq!(chosen.status, 0, "{chosen:?}");
    assert_eq!(account.run(["status", "--json"]).json()["organization"], "10234696");
    let logout = account.run(["logout", "--json"]);
    assert_eq!(logout.json(), json!({ "profile": "default", "revoked": true }));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_with_an_error_opens_no_page() {
    let account = Account::new().await;
    let run = account.run([
        "login",
        "--kind",
        "native",
        "--client-id",
        "1000.ABC",
        "--scopes",
        "ZohoBooks.journals.READ",
    ]);
    assert_eq!(run.status, 2, "{run:?}");
    assert!(run.stdout.contains("ZohoBooks.accountants.READ"), "{run:?}");
    assert!(!account.is_kept());
}

/// A server that is down is no reason to forget.
#[tokio::test(flavor = "multi_thread")]
async fn logout_forgets_only_what_is_revoked() {
    let account = Account::new().await;
    account.log_in(&["--scopes", SCOPES]).await;
    account.zoho.answer_each("/oauth/v2/token/revoke", Answer::status(503));
    let kept = account.run(["logout"]);
    assert_eq!(kept.status, 1);
    assert!(kept.stderr.contains("--forget"), "{kept:?}");
    assert!(account.is_kept());
    assert_eq!(account.run(["logout", "--forget"]).status, 0);
    assert!(!account.is_kept());
}
