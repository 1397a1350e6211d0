use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes!["zohobooks.invoices.READ"];

fn main() {
    println!("{WANTED}");
}
