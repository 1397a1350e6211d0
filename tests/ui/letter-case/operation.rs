use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![invoices::Read];

fn main() {
    println!("{WANTED}");
}
