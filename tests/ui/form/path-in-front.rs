use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![zohobooks_scopes::invoices::READ];

fn main() {
    println!("{WANTED}");
}
