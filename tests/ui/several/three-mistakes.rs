use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![invoices::Read, items::READ, contacts::READ, invoice::READ];

fn main() {
    println!("{WANTED}");
}
