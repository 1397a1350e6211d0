use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![Invoices::READ];

fn main() {
    println!("{WANTED}");
}
