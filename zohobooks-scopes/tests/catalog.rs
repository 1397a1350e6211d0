//! Every row of the table is what it says it is, and what Zoho publishes is there.

mod generated {
    pub(crate) mod every_scope;
}

use std::collections::BTreeSet;

use generated::every_scope::ROWS;
use zohobooks_scopes::{Module, Scope, ScopeSet, Status};

#[test]
fn every_row_is_the_same_in_every_form() {
    for row in ROWS {
        let wire = row.wire;
        assert_eq!(row.item.as_str(), wire);
        assert_eq!(row.item.status(), row.status, "{wire}");
        assert!(!row.item.evidence().is_empty(), "{wire}");
        assert_eq!(wire.parse(), Ok(row.item), "{wire}");
        assert_eq!(wire.parse(), Ok(row.path), "{wire}");
        assert_eq!(row.path, ScopeSet::only(row.item), "{wire}");
        assert_eq!(row.quoted, row.path, "{wire}");
        assert_eq!(row.path.to_string(), wire);
        assert!(row.item.module().scopes().any(|scope| scope == row.item), "{wire}");
    }
}

#[test]
fn the_catalog_is_the_rows_in_their_order() {
    let rows: Vec<Scope> = ROWS.iter().map(|row| row.item).collect();
    assert_eq!(ScopeSet::catalog().iter().collect::<Vec<_>>(), rows);
    assert_eq!(ScopeSet::catalog().len(), rows.len());
    assert_eq!(Module::all().flat_map(Module::scopes).collect::<Vec<_>>(), rows);
    assert!(rows.is_sorted());
}

#[test]
fn undocumented_scopes_need_the_feature() {
    let observed = ROWS.iter().filter(|row| row.status == Status::Observed).count();
    assert_eq!(observed > 0, cfg!(feature = "observed"));
    assert_eq!("ZohoBooks.reports.READ".parse::<Scope>().is_ok(), cfg!(feature = "observed"));
}

/// The scopes of <https://www.zoho.com/books/api/v3/oauth>, which prints `Create` where everything
/// else at Zoho prints `CREATE`.
const OAUTH_PAGE: &str = "
    ZohoBooks.contacts.Create ZohoBooks.contacts.UPDATE ZohoBooks.contacts.READ ZohoBooks.contacts.DELETE
    ZohoBooks.settings.Create ZohoBooks.settings.UPDATE ZohoBooks.settings.READ ZohoBooks.settings.DELETE
    ZohoBooks.estimates.Create ZohoBooks.estimates.UPDATE ZohoBooks.estimates.READ ZohoBooks.estimates.DELETE
    ZohoBooks.invoices.Create ZohoBooks.invoices.UPDATE ZohoBooks.invoices.READ ZohoBooks.invoices.DELETE
    ZohoBooks.customerpayments.Create ZohoBooks.customerpayments.UPDATE
    ZohoBooks.customerpayments.READ ZohoBooks.customerpayments.DELETE
    ZohoBooks.creditnotes.Create ZohoBooks.creditnotes.UPDATE ZohoBooks.creditnotes.READ ZohoBooks.creditnotes.DELETE
    ZohoBooks.projects.Create ZohoBooks.projects.UPDATE ZohoBooks.projects.READ ZohoBooks.projects.DELETE
    ZohoBooks.expenses.Create ZohoBooks.expenses.UPDATE ZohoBooks.expenses.READ ZohoBooks.expenses.DELETE
    ZohoBooks.salesorders.Create ZohoBooks.salesorders.UPDATE ZohoBooks.salesorders.READ ZohoBooks.salesorders.DELETE
    ZohoBooks.purchaseorders.Create ZohoBooks.purchaseorders.UPDATE
    ZohoBooks.purchaseorders.READ ZohoBooks.purchaseorders.DELETE
    ZohoBooks.bills.Create ZohoBooks.bills.UPDATE ZohoBooks.bills.READ ZohoBooks.bills.DELETE
    ZohoBooks.debitnotes.Create ZohoBooks.debitnotes.UPDATE ZohoBooks.debitnotes.READ ZohoBooks.debitnotes.DELETE
    ZohoBooks.vendorpayments.Create ZohoBooks.vendorpayments.UPDATE
    ZohoBooks.vendorpayments.READ ZohoBooks.vendorpayments.DELETE
    ZohoBooks.banking.Create ZohoBooks.banking.UPDATE ZohoBooks.banking.READ ZohoBooks.banking.DELETE
    ZohoBooks.accountants.Create ZohoBooks.accountants.UPDATE ZohoBooks.accountants.READ ZohoBooks.accountants.DELETE
    ZohoBooks.fullaccess.all
";

#[test]
fn every_scope_of_the_oauth_page_is_there() {
    let page: BTreeSet<String> =
        OAUTH_PAGE.split_whitespace().map(|scope| scope.replace(".Create", ".CREATE")).collect();
    assert_eq!(page.len(), 61);
    let documented: BTreeSet<String> = ROWS
        .iter()
        .filter(|row| row.status == Status::OauthPage)
        .map(|row| row.wire.to_owned())
        .collect();
    assert_eq!(page, documented);
}
