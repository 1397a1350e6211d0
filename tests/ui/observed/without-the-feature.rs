use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![reports::READ];

fn main() {
    println!("{WANTED}");
}
