use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![contacts::WRITE];

fn main() {
    println!("{WANTED}");
}
