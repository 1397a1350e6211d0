use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![concat!("ZohoBooks", ".invoices.READ")];

fn main() {
    println!("{WANTED}");
}
