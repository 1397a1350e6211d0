//! Whoever cannot prove to be Zoho gets nothing, and nothing outside the program changes that.
//!
//! The proxy of the environment is where anybody can sit between a client and Zoho. Here one sits there
//! and plays Zoho, while `SSL_CERT_FILE` decides whom the client trusts. That variable counts on Linux
//! alone, so these tests run there and nowhere else, but for the last one.
#![allow(clippy::unwrap_used, reason = "a test")]

#[cfg(target_os = "linux")]
#[path = "tls/certificates.rs"]
mod certificates;
#[cfg(target_os = "linux")]
#[path = "tls/client.rs"]
mod client;
#[cfg(target_os = "linux")]
#[path = "tls/environment.rs"]
mod environment;
#[cfg(target_os = "linux")]
#[path = "tls/proof.rs"]
mod proof;
#[cfg(target_os = "linux")]
#[path = "tls/recorder.rs"]
mod recorder;

use std::fs;
use std::path::{Path, PathBuf};

/// All that switches the checks of a TLS connection off, or writes its keys down, has one of these in its
/// name, in the HTTP client as in the TLS library.
#[test]
fn nothing_dangerous_is_called() {
    let mut clients = 0;
    for path in files(concat!(env!("CARGO_MANIFEST_DIR"), "/../zohobooks-oauth/src").as_ref()) {
        let source = fs::read_to_string(&path).unwrap().to_lowercase();
        let mut code = source.lines().filter(|line| !line.trim_start().starts_with("//"));
        let dangerous = ["danger", "key_log", "keylog"];
        let found = code.find(|line| dangerous.iter().any(|word| line.contains(word)));
        assert_eq!(found, None, "{}", path.display());
        clients += usize::from(source.contains("tls_backend_preconfigured"));
    }
    assert!(clients > 0, "the HTTP client is not where it was looked for");
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}
