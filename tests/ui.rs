//! What the compiler says about scopes that are wrong, word for word.

#[test]
fn mistakes_are_explained() {
    trybuild::TestCases::new().compile_fail("ui/*/*.rs");
}

/// Here rustc's own words stand around ours, and they change with its versions.
#[test]
fn types_that_do_not_fit_are_explained() {
    const VERSION: &str = env!("CARGO_PKG_RUST_VERSION");
    let rustc = std::process::Command::new("rustc").arg("--version").output();
    let rustc = String::from_utf8(rustc.expect("rustc runs").stdout).expect("a version");
    if rustc.starts_with(&format!("rustc {VERSION}.")) {
        trybuild::TestCases::new().compile_fail("ui-rustc/*/*.rs");
    } else {
        eprintln!("skipped: written for rustc {VERSION}, this is {rustc}");
    }
}
