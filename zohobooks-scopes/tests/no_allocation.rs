//! Reading does not allocate, on the short path and on the long one.

use std::fmt::Write;
use std::hint::black_box;

use allocation_counter::measure;
use zohobooks_scopes::{ScopeSet, Severity};

struct Nowhere;

impl Write for Nowhere {
    fn write_str(&mut self, _: &str) -> std::fmt::Result {
        Ok(())
    }
}

#[test]
fn the_counter_counts() {
    assert_eq!(measure(|| drop(black_box(Box::new(1)))).count_total, 1);
}

#[test]
fn reading_does_not_allocate() {
    let texts = [
        "export X=a&ZohoBooks.bills.READ;https://a?scope=invoices.read&b=c\u{a0}--scope item.READ,",
        "ZohoBooks.invoices.READ ZohoBooks.contacts.CREATE ZohoBooks.fullaccess.all",
        "ZohoBooks.invoices.READ,ZohoBooks.contacts.CREATE",
        "[\"invoices.read\", \"ZohoBooks.payments.READ\"], ZohoDesk.tickets.READ ZohoBooks.invioces.X",
    ];
    for text in texts {
        let allocations = measure(|| {
            let report = ScopeSet::read(text);
            black_box((report.set(), report.repaired(), report.count(Severity::Note)));
            black_box(report.foreign().count());
            for problem in report.problems() {
                let _ = write!(Nowhere, "{problem}");
            }
        });
        assert_eq!(allocations.count_total, 0, "{text}");
    }
}

#[test]
fn strict_parsing_does_not_allocate() {
    let text = "ZohoBooks.invoices.READ,ZohoBooks.contacts.CREATE";
    assert_eq!(measure(|| drop(black_box(text.parse::<ScopeSet>()))).count_total, 0);
    let wrong = "ZohoBooks.invoices.READ,ZohoBooks.items.READ";
    assert_eq!(measure(|| drop(black_box(wrong.parse::<ScopeSet>()))).count_total, 0);
}
