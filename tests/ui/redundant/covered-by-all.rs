use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![invoices::ALL, invoices::READ];

fn main() {
    println!("{WANTED}");
}
