use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![invoices::READ,, contacts::READ];

fn main() {
    println!("{WANTED}");
}
