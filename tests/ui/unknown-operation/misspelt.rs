use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![invoices::RAED];

fn main() {
    println!("{WANTED}");
}
