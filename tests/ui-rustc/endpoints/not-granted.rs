use zohobooks_scopes::endpoints::invoices::{CreateInvoice, ListInvoices};
use zohobooks_scopes::{Endpoint, Grants, scopes};

scopes! {
    struct NightlySync = [invoices::READ, contacts::ALL];
}

fn call<G: Grants<E::Scope>, E: Endpoint>(_: E) {}

fn main() {
    call::<NightlySync, _>(ListInvoices);
    call::<NightlySync, _>(CreateInvoice);
}
