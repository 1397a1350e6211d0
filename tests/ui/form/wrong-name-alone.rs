use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![items];

fn main() {
    println!("{WANTED}");
}
