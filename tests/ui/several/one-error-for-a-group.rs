use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![items::{READ, CREATE}];

fn main() {
    println!("{WANTED}");
}
