//! Reading 15 granted scopes beside other crates: see zohobooks-scopes/benches/README.md for how to run it.

use std::hint::black_box;

use criterion::Criterion;
use zohobooks_oauth::ScopeSet;

/// As a token answer lists them: separated by blanks, in no order.
const FIFTEEN: &str = "ZohoBooks.vendorpayments.READ ZohoBooks.contacts.READ ZohoBooks.invoices.READ \
    ZohoBooks.settings.READ ZohoBooks.estimates.READ ZohoBooks.bills.READ ZohoBooks.projects.READ \
    ZohoBooks.customerpayments.READ ZohoBooks.creditnotes.READ ZohoBooks.expenses.READ \
    ZohoBooks.salesorders.READ ZohoBooks.purchaseorders.READ ZohoBooks.debitnotes.READ \
    ZohoBooks.banking.READ ZohoBooks.accountants.READ";

fn main() {
    let mut criterion = Criterion::default();
    let mut group = criterion.benchmark_group("15 granted scopes");
    group.bench_function("zohobooks-scopes", |b| {
        b.iter(|| ScopeSet::read(black_box(FIFTEEN)).set());
    });
    group.bench_function("split at blanks into a Vec", |b| {
        b.iter(|| black_box(FIFTEEN).split(' ').collect::<Vec<_>>());
    });
    // Its own scopes, because it has a list of them too.
    let twitch: Vec<String> =
        twitch_oauth2::Scope::all().iter().take(15).map(|scope| scope.to_string()).collect();
    let twitch: &str = twitch.join(" ").leak();
    group.bench_function("twitch_oauth2", |b| {
        b.iter(|| {
            let scopes = black_box(twitch).split(' ').map(twitch_oauth2::Scope::parse);
            scopes.collect::<Vec<_>>()
        });
    });
    group.bench_function("oauth2", |b| {
        b.iter(|| {
            let scopes = black_box(FIFTEEN).split(' ').map(str::to_owned).map(oauth2::Scope::new);
            scopes.collect::<Vec<_>>()
        });
    });
    group.bench_function("aliri_oauth2", |b| {
        b.iter(|| black_box(FIFTEEN).parse::<aliri_oauth2::Scope>());
    });
    group.finish();
}
