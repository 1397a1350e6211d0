//! Building, comparing, printing and parsing sets: `cargo bench -p zohobooks-scopes`.

use std::fmt::Write as _;
use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use zohobooks_scopes::{Scope, ScopeSet, scopes};

const FOUR: ScopeSet = scopes![contacts::CREATE, invoices::READ, settings::READ, bills::ALL];
const GRANTED: ScopeSet = scopes![contacts::ALL, invoices::ALL, settings::READ, bills::ALL];

/// As a token answer lists them, in no order.
const FIFTEEN: &str = "ZohoBooks.vendorpayments.READ,ZohoBooks.contacts.READ,ZohoBooks.invoices.READ,\
    ZohoBooks.settings.READ,ZohoBooks.estimates.READ,ZohoBooks.bills.READ,ZohoBooks.projects.READ,\
    ZohoBooks.customerpayments.READ,ZohoBooks.creditnotes.READ,ZohoBooks.expenses.READ,\
    ZohoBooks.salesorders.READ,ZohoBooks.purchaseorders.READ,ZohoBooks.debitnotes.READ,\
    ZohoBooks.banking.READ,ZohoBooks.accountants.READ";

fn build(c: &mut Criterion) {
    let mut group = c.benchmark_group("build");
    let four: Vec<Scope> = FOUR.iter().collect();
    group.bench_function("scopes! of 4", |b| b.iter(|| black_box(FOUR)));
    group.bench_function("of a slice of 4", |b| b.iter(|| ScopeSet::of(black_box(&four))));
    group.bench_function("union", |b| b.iter(|| black_box(FOUR).union(black_box(GRANTED))));
    group.finish();
}

fn compare(c: &mut Criterion) {
    let mut group = c.benchmark_group("compare");
    group.bench_function("nothing, the cost of the harness", |b| {
        b.iter(|| (black_box(&GRANTED), black_box(&FOUR)));
    });
    group.bench_function("covers", |b| b.iter(|| black_box(&GRANTED).covers(*black_box(&FOUR))));
    group.bench_function("missing", |b| b.iter(|| black_box(&FOUR).missing(*black_box(&GRANTED))));
    group.bench_function("reduced", |b| b.iter(|| black_box(&GRANTED).reduced()));
    group.finish();
}

fn text(c: &mut Criterion) {
    let mut group = c.benchmark_group("text");
    let mut buffer = String::with_capacity(1024);
    group.bench_function("print 4", |b| {
        b.iter(|| {
            buffer.clear();
            let _ = write!(buffer, "{}", black_box(FOUR));
            buffer.len()
        });
    });
    group.bench_function("parse 15", |b| b.iter(|| black_box(FIFTEEN).parse::<ScopeSet>()));
    group.bench_function("split 15 at commas into a Vec", |b| {
        b.iter(|| black_box(FIFTEEN).split(',').collect::<Vec<_>>());
    });
    group.finish();
}

criterion_group!(benches, build, compare, text);
criterion_main!(benches);
