use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![customer_payments::READ];

fn main() {
    println!("{WANTED}");
}
