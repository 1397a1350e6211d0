use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![""];

fn main() {
    println!("{WANTED}");
}
