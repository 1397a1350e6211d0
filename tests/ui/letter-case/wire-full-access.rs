use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes!["ZohoBooks.fullaccess.ALL"];

fn main() {
    println!("{WANTED}");
}
