use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes!["ZohoBooks.invoices.READ,ZohoBooks.contacts.READ"];

fn main() {
    println!("{WANTED}");
}
