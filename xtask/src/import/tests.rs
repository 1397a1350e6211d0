mod anomalies;
mod endpoint_drift;
mod endpoint_paths;
mod inputs;
mod many_removals;
mod rewriting;
mod scope_drift;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use super::arguments::Arguments;
use super::report::Report;
use super::{Data, Place, input, plan, report};

const TODAY: &str = "2026-11-22";

/// A folder of its own, away at the end: `in/` with a copy of the fixtures, `data/` with the small table.
struct Sandbox {
    root: PathBuf,
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.root);
    }
}

impl Sandbox {
    fn new() -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(0);
        let number = NEXT.fetch_add(1, Ordering::Relaxed);
        let name = format!("xtask-import-{}-{number}", std::process::id());
        let sandbox = Self { root: std::env::temp_dir().join(name) };
        let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
        let files = [
            ("openapi/bills.yml", "in/bills.yml"),
            ("openapi/custom-modules.yml", "in/custom-modules.yml"),
            ("openapi/users.yml", "in/users.yml"),
            ("oauth-page.txt", "in/oauth-page.txt"),
            ("data/scopes.toml", "data/scopes.toml"),
            ("data/endpoints.csv", "data/endpoints.csv"),
        ];
        for (from, to) in files {
            sandbox.write(to, fs::read(fixtures.join(from)).unwrap());
        }
        sandbox
    }

    fn path(&self, file: &str) -> String {
        self.root.join(file).to_str().unwrap().to_owned()
    }

    fn write(&self, file: &str, bytes: impl AsRef<[u8]>) {
        let path = self.root.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    fn text(&self, file: &str) -> String {
        fs::read_to_string(self.root.join(file)).unwrap()
    }

    #[track_caller]
    fn replace(&self, file: &str, from: &str, to: &str) -> &Self {
        let text = self.text(file);
        assert!(text.contains(from), "no `{from}` in {file}");
        self.write(file, text.replacen(from, to, 1));
        self
    }

    fn data(&self) -> Data {
        Data { scopes: self.text("data/scopes.toml"), endpoints: self.text("data/endpoints.csv") }
    }

    /// The whole of `in/`, or these files of it.
    fn paths(&self, files: &[&str]) -> Vec<String> {
        match files {
            [] => vec![self.path("in")],
            files => files.iter().map(|file| self.path(&format!("in/{file}"))).collect(),
        }
    }

    fn import(&self, files: &[&str], check: bool) -> Result<Report, String> {
        let arguments = Arguments { check, paths: self.paths(files), ..Arguments::default() };
        self.import_as(&arguments)
    }

    fn import_as(&self, arguments: &Arguments) -> Result<Report, String> {
        let (scopes, endpoints) = (self.path("data/scopes.toml"), self.path("data/endpoints.csv"));
        let place = Place { scopes: &scopes, endpoints: &endpoints };
        super::import(arguments, &place, TODAY).map_err(|problems| {
            let lines: Vec<String> = problems.iter().map(ToString::to_string).collect();
            lines.join("\n").replace(&format!("{}/", self.root.display()), "")
        })
    }

    #[track_caller]
    fn check(&self, files: &[&str]) -> Report {
        let before = self.data();
        let report = self.import(files, true).unwrap_or_else(|problems| panic!("{problems}"));
        assert_eq!(self.data(), before, "--check wrote");
        report
    }

    /// The drift in the lines that people see; afterwards it is written, and then there is none.
    #[track_caller]
    fn drift(&self, files: &[&str], expected: &[&str]) {
        let lines = |report: &Report| -> Vec<String> {
            report.drift.iter().map(|d| format!("{}: {}", d.kind.title(), d.line())).collect()
        };
        assert_eq!(lines(&self.check(files)), expected);
        self.import(files, false).unwrap_or_else(|problems| panic!("{problems}"));
        assert_eq!(lines(&self.check(files)), [""; 0], "again after the import");
    }

    /// Input that cannot be read: the reason, and nothing written.
    #[track_caller]
    fn refused(&self, files: &[&str], expected: &str) {
        let before = self.data();
        assert_eq!(self.import(files, false).err().unwrap_or_default(), expected);
        assert_eq!(self.data(), before, "something was written");
    }
}

#[test]
fn the_data_of_the_workspace_stays_byte_for_byte() {
    let text = |file| crate::workspace::read(file).unwrap();
    let data = Data {
        scopes: text(crate::workspace::SCOPES),
        endpoints: text(crate::workspace::ENDPOINTS),
    };
    let (after, report, _) = plan(input::Input::default(), &data, TODAY)
        .unwrap_or_else(|problems| panic!("{}", problems[0]));
    assert_eq!(after, data);
    assert_eq!(report.drift, []);
}

#[test]
fn people_see_groups_with_counts() {
    let sandbox = Sandbox::new();
    sandbox.replace("in/bills.yml", "bills.READ", "bills.Read");
    let expected = "\
read 3 OpenAPI files (8 operations, each with one scope; 6 different scopes) and 1 page (9 scopes)
note: the page spells CREATE as `Create` 2 times: known, read as CREATE

drift from zohobooks-scopes/data: 1 line

scopes spelt otherwise: 1
  GET /bills (bills.yml): ZohoBooks.bills.Read, here ZohoBooks.bills.READ

anomalies in what was read, which are no drift:

wrong letter case: 1
  GET /bills (bills.yml): ZohoBooks.bills.Read

verb that does not follow the method: 2
  POST /bills/{bill_id}/approve (bills.yml): ZohoBooks.bills.UPDATE
  GET /{module_name} (custom-modules.yml): ZohoBooks.custommodules.ALL

scope of another module than the rest of the file: 1
  GET /bills/{bill_id}/preferences (bills.yml): ZohoBooks.settings.READ

whole file under the scope of another module: 1
  settings: users.yml

none of these: no scope; several scopes; unknown operation word; not a scope of Zoho Books; marked as \
deprecated by Zoho

nothing written; without --check, this is written to data/
";
    assert_eq!(sandbox.check(&[]).text(true), expected);
}

#[test]
fn programs_get_an_object() {
    let sandbox = Sandbox::new();
    sandbox.replace("data/endpoints.csv", "users.yml,list_users", "users.yml,all_users");
    let json = serde_json::json!(sandbox.check(&["users.yml"]));
    assert_eq!(
        json["drift"],
        serde_json::json!([{
            "kind": "operation-id-changed", "scope": "ZohoBooks.settings.READ", "was": "all_users",
            "file": "users.yml", "method": "GET", "path": "/users", "operation_id": "list_users",
        }])
    );
    assert_eq!(json["read"]["operations"], 1);
    assert_eq!(json["anomalies"][0]["kind"], "file-under-another-module");
    let problems = input::read(&[sandbox.path("in/none.yml")]).err().unwrap_or_default();
    let errors: serde_json::Value = serde_json::from_str(&report::errors(&problems)).unwrap();
    assert_eq!(errors["errors"][0]["reason"], "no such file or directory");
}
