use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![READ];

fn main() {
    println!("{WANTED}");
}
