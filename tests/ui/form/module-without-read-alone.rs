use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![custommodules];

fn main() {
    println!("{WANTED}");
}
