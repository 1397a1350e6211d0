//! Building consent URLs: `cargo bench -p zohobooks-oauth --bench consent_url`.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, PercentEncode, utf8_percent_encode};
use zohobooks_oauth::{ScopeSet, ServerApp, scopes};

const CLIENT_ID: &str = "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ0123";
const REDIRECT_URI: &str = "https://app.example.com/zoho/callback";
const FOUR: ScopeSet =
    scopes![contacts::READ, customerpayments::READ, invoices::READ, settings::READ];

fn consent_url(c: &mut Criterion) {
    let app = ServerApp::new(CLIENT_ID, "secret", REDIRECT_URI).expect("an app");
    let login = app.authorize(FOUR).expect("random numbers");
    let (start, state) = login.url().rsplit_once('=').expect("a state");
    assert_eq!(format_with(state), format!("{start}={state}"), "both build the same URL");

    let mut group = c.benchmark_group("consent URL");
    for (name, scopes) in
        [("1 scope", scopes![invoices::READ]), ("4 scopes", FOUR), ("all", ScopeSet::catalog())]
    {
        group.bench_function(name, |b| b.iter(|| app.authorize(black_box(scopes))));
    }
    let with_pkce = app.clone().with_pkce();
    group.bench_function("4 scopes and a proof key", |b| b.iter(|| with_pkce.authorize(FOUR)));
    group.bench_function("4 scopes, one format! of encoded values", |b| {
        b.iter(|| format_with(&random_state()));
    });
    group.bench_function("the same, the state being there", |b| {
        b.iter(|| format_with(black_box(state)));
    });
    group.bench_function("32 random bytes", |b| b.iter(random_bytes));
    group.finish();
}

fn format_with(state: &str) -> String {
    let scopes = encoded(
        "ZohoBooks.contacts.READ,ZohoBooks.customerpayments.READ,ZohoBooks.invoices.READ,\
         ZohoBooks.settings.READ",
    );
    let (id, redirect_uri, state) = (encoded(CLIENT_ID), encoded(REDIRECT_URI), encoded(state));
    format!(
        "https://accounts.zoho.com/oauth/v2/auth?response_type=code&access_type=offline&prompt=consent\
         &scope={scopes}&client_id={id}&redirect_uri={redirect_uri}&state={state}"
    )
}

fn encoded(value: &str) -> PercentEncode<'_> {
    const RESERVED: &AsciiSet =
        &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b',');
    utf8_percent_encode(value, RESERVED)
}

fn random_state() -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut state = String::with_capacity(64);
    for byte in random_bytes() {
        state.push(DIGITS[usize::from(byte >> 4)].into());
        state.push(DIGITS[usize::from(byte & 15)].into());
    }
    state
}

fn random_bytes() -> [u8; 32] {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).expect("random numbers");
    bytes
}

criterion_group!(benches, consent_url);
criterion_main!(benches);
