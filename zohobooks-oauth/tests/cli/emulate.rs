use serde_json::Value;
use tempfile::TempDir;

use crate::account::redirect_uri;
use crate::browser::consents;
use crate::run::{Run, with_input, zohobooks};
use crate::running::Running;

const SCOPES: &str = "ZohoBooks.contacts.READ,ZohoBooks.settings.READ";

/// What one terminal has started, and the home of the other.
struct Terminals {
    zoho: Running,
    told: Value,
    folder: TempDir,
}

impl Terminals {
    fn new(options: &[&str]) -> Self {
        let mut zoho = Running::start(zohobooks().args(["--json", "emulate"]).args(options));
        let told = zoho.json();
        Self { zoho, told, folder: TempDir::new().unwrap() }
    }

    fn run(&self, arguments: &[&str]) -> Run {
        let home = self.folder.path().join("home");
        with_input(zohobooks().args(arguments).env("ZOHOBOOKS_HOME", home), "")
    }

    fn login(&self, uri: &str, decision: &str) -> (i32, String, String) {
        let mut command = zohobooks();
        let client = self.told["clients"]["native"]["client_id"].as_str().unwrap();
        command.args(["login", "--kind", "native", "--scopes", SCOPES, "--client-id", client]);
        command.args(["--redirect-uri", uri, "--emulator", self.told["address"].as_str().unwrap()]);
        // Nothing that could be a browser.
        command.env("ZOHOBOOKS_HOME", self.folder.path().join("home")).env("PATH", "");
        let mut login = Running::start(&mut command);
        login.says("the consent page opens");
        let page = login.says("");
        consents(&page, decision);
        login.end()
    }
}

#[test]
fn login_call_doctor_and_logout_work_with_it() {
    let data = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(&data, r#"{"7": {"/contacts": [{"contact_name": "Zillum"}]}}"#).unwrap();
    let uri = &redirect_uri();
    let data = data.path().to_str().unwrap();
    let terminals =
        Terminals::new(&["--redirect-uri", uri, "--organization", "7=Seven", "--data", data]);
    let (status, said, complains) = terminals.login(uri, "accept");
    assert_eq!(status, 0, "{said}{complains}");

    let contacts = terminals.run(&["call", "GET", "/contacts"]);
    assert_eq!(contacts.json()["contacts"][0]["contact_name"], "Zillum", "{contacts:?}");
    let doctor = terminals.run(&["doctor"]);
    assert_eq!(doctor.status, 0, "{doctor:?}");
    assert_eq!(terminals.run(&["logout"]).status, 0);
    let doctor = terminals.run(&["doctor", "--json"]);
    assert_eq!((doctor.status, &doctor.json()[0]["step"]), (1, &Value::from("profile")));
    terminals.zoho.signal("INT");
    assert_eq!(terminals.zoho.end().0, 0);
}

#[test]
fn a_user_who_rejects_is_told_apart() {
    let uri = &redirect_uri();
    let terminals = Terminals::new(&["--redirect-uri", uri]);
    let (status, said, complains) = terminals.login(uri, "reject");
    assert_eq!(status, 1, "{said}");
    assert!(complains.contains("there is no consent"), "{complains}");
}

#[test]
fn doctor_names_the_first_thing_that_is_wrong() {
    let uri = &redirect_uri();
    let terminals = Terminals::new(&[
        "--redirect-uri",
        uri,
        "--organization",
        "7=Seven",
        "--fault",
        "/books/v3/contacts=503",
    ]);
    assert_eq!(terminals.login(uri, "accept").0, 0);
    let doctor = terminals.run(&["doctor", "--json"]);
    let steps = doctor.json();
    let (last, before) = steps.as_array().unwrap().split_last().unwrap();
    assert_eq!(
        (&last["step"], &last["ok"]),
        (&Value::from("call"), &Value::from(false)),
        "{steps}"
    );
    assert!(before.iter().all(|step| step["ok"] == true), "{steps}");
}

#[test]
fn wrong_options_start_nothing() {
    for (option, value) in [
        ("--port", "70000"),
        ("--port", "-1"),
        ("--data-center", "../../x"),
        ("--organization", "7"),
        ("--organization", "=Seven"),
        ("--fault", "a=503"),
        ("--fault", "/a=199"),
        ("--fault", "/a=600"),
        ("--fault", "/a"),
        ("--grant-only", "x"),
        ("--redirect-uri", "callback"),
    ] {
        let zoho = Running::start(zohobooks().arg("emulate").arg(format!("{option}={value}")));
        let (status, said, complains) = zoho.end();
        assert_eq!((status, said.as_str()), (2, ""), "{option}={value}: {complains}");
        assert!(complains.contains(option), "{option}={value}: {complains}");
    }
}

#[test]
fn there_is_something_to_list() {
    let uri = &redirect_uri();
    let terminals = Terminals::new(&["--redirect-uri", uri, "--organization", "7=Seven"]);
    assert_eq!(terminals.login(uri, "accept").0, 0);
    let contacts = terminals.run(&["call", "GET", "/contacts"]).json();
    assert_eq!(contacts["contacts"].as_array().unwrap().len(), 2, "{contacts}");
}

#[test]
fn records_that_nobody_can_ask_for_start_nothing() {
    let data = tempfile::NamedTempFile::new().unwrap();
    for (content, names) in [
        (r#"{"8": {"/contacts": []}}"#, "only 7"),
        (r#"{"7": {"contacts": []}}"#, "begins with /"),
        (r#"{"7": {"/contacts": {}}}"#, "not of the form"),
    ] {
        std::fs::write(&data, content).unwrap();
        let mut command = zohobooks();
        command.args(["emulate", "--organization", "7=Seven", "--data"]).arg(data.path());
        let (status, said, complains) = Running::start(&mut command).end();
        assert_eq!((status, said.as_str()), (2, ""), "{content}: {complains}");
        assert!(complains.contains(names), "{content}: {complains}");
    }
}
