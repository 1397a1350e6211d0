use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![42];

fn main() {
    println!("{WANTED}");
}
