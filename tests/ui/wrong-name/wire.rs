use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes!["ZohoBooks.vendorcredits.READ"];

fn main() {
    println!("{WANTED}");
}
