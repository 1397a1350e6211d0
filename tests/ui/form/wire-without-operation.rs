use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes!["ZohoBooks.invoices"];

fn main() {
    println!("{WANTED}");
}
