use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![journals::CREATE];

fn main() {
    println!("{WANTED}");
}
