//! Runs every other test of this program again, with the logs of all crates at TRACE, and looks for secrets
//! in all that was logged and printed, also by panics.

mod scanner;

use std::process::Command;

use super::all_logs::LOG;
use scanner::leaks;

#[test]
fn no_secret_is_logged_or_printed() {
    let log = std::env::temp_dir().join(format!("zohobooks-canary-{}.log", std::process::id()));
    let suite = Command::new(std::env::current_exe().unwrap())
        .args(["--nocapture", "--test-threads=1", "--skip", "canary::"])
        .env(LOG, &log)
        .env("RUST_BACKTRACE", "0")
        .output()
        .unwrap();
    let logged = std::fs::read(&log).unwrap();
    std::fs::remove_file(&log).unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let [logged, out, err] = [&logged, &suite.stdout, &suite.stderr].map(|bytes| text(bytes));
    assert!(suite.status.success(), "{out}\n{err}");

    for (name, text) in [("log", &logged), ("stdout", &out), ("stderr", &err)] {
        let leaks = leaks(text);
        assert!(leaks.is_empty(), "{} leaks in {name}, such as {:?}", leaks.len(), leaks[0]);
    }
    // All that was there to be looked at.
    for sign in ["the log begins", "reqwest", "hyper_util", "connecting to 127.0.0.1"] {
        assert!(logged.contains(sign), "{sign} is not in the log: {logged:.9999}");
    }
    for module in [
        "blocking::",
        "end_to_end::",
        "flows::",
        "hostile_servers::",
        "printed::",
        "wire_samples::",
        "zoho::",
    ] {
        assert!(out.contains(module), "{module} did not run");
    }
    assert!(err.contains("panicked at") && out.contains("Grant {"));
}
