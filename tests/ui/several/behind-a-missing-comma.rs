use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![invoices::READ contacts::Read];

fn main() {
    println!("{WANTED}");
}
