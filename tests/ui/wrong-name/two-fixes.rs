use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![payments::READ];

fn main() {
    println!("{WANTED}");
}
