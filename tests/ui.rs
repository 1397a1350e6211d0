//! What the compiler says about scopes that are wrong, word for word.

#[test]
fn mistakes_are_explained() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("ui/*/*.rs");
    cases.pass("ui-pass/*.rs");
}

/// The frame around our sentence is rustc's own and changes with its versions.
#[test]
fn missing_grants_are_explained() {
    const VERSION: &str = env!("CARGO_PKG_RUST_VERSION");
    let rustc = std::process::Command::new("rustc").arg("--version").output();
    let rustc = String::from_utf8(rustc.expect("rustc runs").stdout).expect("a version");
    if rustc.starts_with(&format!("rustc {VERSION}.")) {
        trybuild::TestCases::new().compile_fail("ui-rustc/*/*.rs");
    } else {
        eprintln!("skipped: written for rustc {VERSION}, this is {rustc}");
    }
}
