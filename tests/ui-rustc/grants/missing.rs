use zohobooks_scopes::{Grants, invoices, scopes};

scopes! {
    /// What the nightly sync may do.
    pub struct NightlySync = [invoices::READ, contacts::ALL];
}

fn correct<G: Grants<invoices::UPDATE>>() {}

fn main() {
    correct::<NightlySync>();
}
