use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![type::READ, invoices::{mod}];

fn main() {
    println!("{WANTED}");
}
