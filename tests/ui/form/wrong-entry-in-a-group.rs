use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![invoices::{READ, WRITE}];

fn main() {
    println!("{WANTED}");
}
