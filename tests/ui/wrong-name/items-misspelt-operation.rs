use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![items::Update];

fn main() {
    println!("{WANTED}");
}
