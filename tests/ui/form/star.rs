use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![invoices::*];

fn main() {
    println!("{WANTED}");
}
