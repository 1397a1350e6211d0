use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes!["ZohoBooks.invoices.Read"];

fn main() {
    println!("{WANTED}");
}
