use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![users::READ];

fn main() {
    println!("{WANTED}");
}
