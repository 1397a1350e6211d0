use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![custommodules::READ];

fn main() {
    println!("{WANTED}");
}
