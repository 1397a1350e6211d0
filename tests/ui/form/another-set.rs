use zohobooks_scopes::{ScopeSet, scopes};

const SYNC: ScopeSet = scopes![bills::READ];
const WANTED: ScopeSet = scopes![SYNC, invoices::READ];

fn main() {
    println!("{WANTED}");
}
