//! Finding endpoints and printing paths: `cargo bench -p zohobooks-scopes --features endpoints`.

use std::fmt::Write as _;
use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use zohobooks_scopes::endpoints::invoices::GetInvoice;
use zohobooks_scopes::endpoints::reporting_tags::ActiveTagOption;
use zohobooks_scopes::{Endpoint, EndpointInfo, Method};

fn find(c: &mut Criterion) {
    let mut group = c.benchmark_group("find");
    for (name, method, path) in [
        ("one segment", Method::Get, "/invoices"),
        ("a parameter", Method::Get, "/invoices/982000000567114"),
        ("pasted", Method::Get, "/books/v3/invoices/982000000567114/?organization_id=10234695"),
        (
            "six segments",
            Method::Get,
            "/bankaccounts/1/reconciliations/982000000567114/documents/2",
        ),
        ("going back", Method::Get, "/contacts/contactpersons/statements/email"),
        ("a custom module", Method::Get, "/cm_debtor/982000000567114"),
        ("nothing", Method::Get, "/unknownthing"),
    ] {
        group.bench_function(name, |b| b.iter(|| EndpointInfo::find(method, black_box(path))));
    }
    let requests: Vec<(Method, String)> = EndpointInfo::all()
        .map(|info| (info.method(), info.template().replace(['{', '}'], "")))
        .collect();
    let mut next = requests.iter().cycle();
    group.bench_function("each in turn", |b| {
        b.iter(|| next.next().map(|(method, path)| EndpointInfo::find(*method, path)));
    });
    group.finish();
}

fn path(c: &mut Criterion) {
    let mut group = c.benchmark_group("path");
    let mut buffer = String::with_capacity(1024);
    let invoice = GetInvoice { invoice_id: "982000000567114" };
    group.bench_function("check", |b| b.iter(|| black_box(&invoice).path().is_ok()));
    group.bench_function("check and print", |b| {
        b.iter(|| {
            buffer.clear();
            let _ = black_box(&invoice).path().map(|path| write!(buffer, "{path}"));
            buffer.len()
        });
    });
    let option = ActiveTagOption { tag_id: "982000000567114", option_id: "a b é" };
    group.bench_function("check and print, encoded", |b| {
        b.iter(|| {
            buffer.clear();
            let _ = black_box(&option).path().map(|path| write!(buffer, "{path}"));
            buffer.len()
        });
    });
    group.finish();
}

criterion_group!(benches, find, path);
criterion_main!(benches);
