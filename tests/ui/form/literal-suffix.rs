use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes!["ZohoBooks.invoices.READ"u8];

fn main() {
    println!("{WANTED}");
}
