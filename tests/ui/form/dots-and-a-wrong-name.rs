use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![ZohoBooks.items.READ];

fn main() {
    println!("{WANTED}");
}
