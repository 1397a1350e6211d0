//! Beginning a login allocates its URL and little else.

use std::hint::black_box;

use allocation_counter::measure;
use zohobooks_oauth::{ServerApp, scopes};

#[test]
fn a_login_of_four_scopes_takes_at_most_two_allocations() {
    let app = ServerApp::new(
        "1000.ABCDEFGHIJKLMNOPQRSTUVWXYZ0123",
        "secret",
        "https://a.example/callback",
    )
    .unwrap();
    let scopes = scopes![contacts::READ, customerpayments::READ, invoices::READ, settings::READ];
    let allocations = measure(|| {
        let login = app.authorize(scopes).unwrap();
        black_box(login.url());
    });
    // One at least, or the counter does not count.
    assert!((1..=2).contains(&allocations.count_total), "{allocations:?}");
}
