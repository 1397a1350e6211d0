use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes!["ZohoBooks.invoices.READ "];

fn main() {
    println!("{WANTED}");
}
