//! Building a consent URL beside other crates: see zohobooks-oauth/benches/README.md for how to run it.

use criterion::Criterion;
use zohobooks_peers::consent_url::{Peers, format, format_with, random_state};

fn main() {
    let mut peers = Peers::new();
    let login = peers.zohobooks();
    let (start, state) = login.url().rsplit_once('=').expect("a state");
    assert_eq!(format_with(state), format!("{start}={state}"), "both build the same URL");

    let mut criterion = Criterion::default();
    let mut group = criterion.benchmark_group("consent URL of 4 scopes");
    group.bench_function("zohobooks-oauth", |b| b.iter(|| peers.zohobooks()));
    group.bench_function("one format! of encoded values", |b| b.iter(format));
    group.bench_function("the same, the state being there", |b| b.iter(|| format_with(state)));
    group.bench_function("the state alone", |b| b.iter(random_state));
    group.bench_function("oauth2", |b| b.iter(|| peers.oauth2()));
    group.bench_function("twitch_oauth2", |b| b.iter(|| peers.twitch()));
    group.finish();
}
