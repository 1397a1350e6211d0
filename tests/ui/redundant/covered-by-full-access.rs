use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![invoices::{READ, CREATE}, fullaccess::ALL];

fn main() {
    println!("{WANTED}");
}
