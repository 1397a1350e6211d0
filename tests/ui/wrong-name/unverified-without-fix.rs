use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![transferorders::READ];

fn main() {
    println!("{WANTED}");
}
