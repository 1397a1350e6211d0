use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes!["ZohoBooks.categories.ALL"];

fn main() {
    println!("{WANTED}");
}
