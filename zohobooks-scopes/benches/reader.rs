//! Reading what a token answer lists: `cargo bench -p zohobooks-scopes --bench reader`.

use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use zohobooks_scopes::{ScopeSet, Severity};

/// As a token answer lists them: separated by blanks, in no order.
const FIFTEEN: &str = "ZohoBooks.vendorpayments.READ ZohoBooks.contacts.READ ZohoBooks.invoices.READ \
    ZohoBooks.settings.READ ZohoBooks.estimates.READ ZohoBooks.bills.READ ZohoBooks.projects.READ \
    ZohoBooks.customerpayments.READ ZohoBooks.creditnotes.READ ZohoBooks.expenses.READ \
    ZohoBooks.salesorders.READ ZohoBooks.purchaseorders.READ ZohoBooks.debitnotes.READ \
    ZohoBooks.banking.READ ZohoBooks.accountants.READ";

fn granted(c: &mut Criterion) {
    let mut group = c.benchmark_group("15 granted scopes");
    group.bench_function("read", |b| b.iter(|| ScopeSet::read(black_box(FIFTEEN)).set()));
    group.bench_function("read, and look whether it is as asked", |b| {
        b.iter(|| ScopeSet::read(black_box(FIFTEEN)).missing_from(black_box(ScopeSet::catalog())));
    });
    group.bench_function("split at blanks into a Vec", |b| {
        b.iter(|| black_box(FIFTEEN).split(' ').collect::<Vec<_>>());
    });
    let with_crm = FIFTEEN.replacen(' ', " ZohoCRM.modules.ALL ", 1);
    group.bench_function("read, one of another product in between", |b| {
        b.iter(|| ScopeSet::read(black_box(&with_crm)).set());
    });
    let lower = FIFTEEN.to_lowercase();
    group.bench_function("read, all in lower case", |b| {
        b.iter(|| ScopeSet::read(black_box(&lower)).set());
    });
    group.finish();
}

fn a_mebibyte(c: &mut Criterion) {
    let mut group = c.benchmark_group("1 MiB");
    group.sample_size(10);
    for (name, unit) in
        [("of scopes", "ZohoBooks.invoices.READ "), ("of mistakes", "invioces.raed ")]
    {
        let text = unit.repeat((1 << 20) / unit.len());
        group.bench_function(name, |b| {
            let count = |text: &str| ScopeSet::read(text).count(Severity::Error);
            b.iter_batched(|| text.trim_end(), count, BatchSize::LargeInput);
        });
    }
    group.finish();
}

criterion_group!(benches, granted, a_mebibyte);
criterion_main!(benches);
