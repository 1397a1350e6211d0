use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![invoice::READ];

fn main() {
    println!("{WANTED}");
}
