use serde_json::Value;
use zohobooks_oauth::emulator::{Answer, Emulator};

use crate::account::{Account, SCOPES};
use crate::run::Run;

const INFO: &str = "/oauth/serverinfo";

async fn logged_in() -> Account {
    let account = Account::new().await;
    let login = account.log_in(&["--scopes", SCOPES, "--organization", "10234695"]).await;
    assert_eq!(login.0, 0, "{login:?}");
    account
}

/// What is well, and what is wrong if anything is.
fn steps(doctor: &Run) -> (Vec<String>, Option<(String, String)>) {
    let text = |step: &Value, member: &str| step[member].as_str().unwrap().to_owned();
    let steps = doctor.json();
    let (well, wrong): (Vec<&Value>, Vec<&Value>) =
        steps.as_array().unwrap().iter().partition(|step| step["ok"] == true);
    assert_eq!(doctor.status, i32::from(!wrong.is_empty()), "{doctor:?}");
    assert!(wrong.len() < 2, "it goes on after the first: {doctor:?}");
    let wrong = wrong.first().map(|step| (text(step, "step"), text(step, "message")));
    (well.into_iter().map(|step| text(step, "step")).collect(), wrong)
}

#[tokio::test(flavor = "multi_thread")]
async fn it_walks_from_the_network_to_the_limits() {
    let account = logged_in().await;
    let doctor = account.run(["doctor", "--json"]);
    let (well, wrong) = steps(&doctor);
    let all = [
        "profile",
        "network",
        "clock",
        "data centre",
        "client",
        "redirect",
        "login",
        "token",
        "scopes",
        "organization",
        "call",
        "limits",
    ];
    assert_eq!((well.as_slice(), wrong), (all.map(str::to_owned).as_slice(), None), "{doctor:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_not_there_is_the_network() {
    let account = logged_in().await;
    let Account { zoho, home, app } = account;
    let other = Emulator::start().await.unwrap();
    drop(zoho);
    let account = Account { zoho: other, home, app };
    let (well, wrong) = steps(&account.run(["doctor", "--json"]));
    assert_eq!((well, wrong.unwrap().0), (vec!["profile".to_owned()], "network".to_owned()));
}

/// The token is good still, so nothing else would tell.
#[tokio::test(flavor = "multi_thread")]
async fn a_clock_that_is_wrong_is_told() {
    let account = logged_in().await;
    for (date, direction) in [
        ("Thu, 01 Jan 2026 00:00:00 GMT", "ahead of the server"),
        ("Sat, 01 Jan 2050 00:00:00 GMT", "behind the server"),
    ] {
        account.zoho.answer_next(INFO, Answer::usual().with_header("Date", date));
        let (_, wrong) = steps(&account.run(["doctor", "--json"]));
        let (step, message) = wrong.unwrap();
        assert_eq!(step, "clock");
        assert!(message.contains(direction), "{message}");
    }
}

/// Another server than Zoho's may not know the question.
#[tokio::test(flavor = "multi_thread")]
async fn any_answer_is_one() {
    let account = logged_in().await;
    for answer in [Answer::status(404), Answer::html(503, "<html>"), Answer::redirect(302, "/x")] {
        account.zoho.answer_next(INFO, answer);
        assert_eq!(steps(&account.run(["doctor", "--json"])).1, None);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_grant_the_network_is_looked_at_all_the_same() {
    let account = logged_in().await;
    let grant = account.home.path().join("zohobooks/grants/id-default.grant");
    std::fs::remove_file(grant).unwrap();
    let (well, wrong) = steps(&account.run(["doctor", "--json"]));
    let (step, message) = wrong.unwrap();
    assert_eq!((step.as_str(), well.contains(&"clock".to_owned())), ("login", true));
    assert!(message.contains("zohobooks login"), "{message}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_block_is_told_and_can_be_forgotten() {
    let account = logged_in().await;
    account.zoho.limit_calls(100, 10, 0);
    let call = ["call", "GET", "/invoices"];
    let refused = account.run(call);
    assert_eq!(refused.status, 1, "{refused:?}");
    account.zoho.limit_calls(100, 10, 2000);
    let before = account.zoho.requests().len();
    let refused = account.run(call);
    assert!(refused.stderr.contains("zohobooks call --unblock"), "{refused:?}");
    assert_eq!(account.zoho.requests().len(), before, "it was sent");
    let called = account.run(["call", "--unblock", "GET", "/invoices"]);
    assert_eq!(called.status, 0, "{called:?}");
}
