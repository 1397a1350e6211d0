use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes!["ZohoCRM.modules.ALL"];

fn main() {
    println!("{WANTED}");
}
