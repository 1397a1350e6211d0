use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![items::READ];

fn main() {
    println!("{WANTED}");
}
