use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![journal::READ];

fn main() {
    println!("{WANTED}");
}
