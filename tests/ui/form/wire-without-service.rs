use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes!["invoices.READ"];

fn main() {
    println!("{WANTED}");
}
