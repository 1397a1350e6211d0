use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![fullaccess::all];

fn main() {
    println!("{WANTED}");
}
