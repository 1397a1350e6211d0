use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![fullaccess::DELETE];

fn main() {
    println!("{WANTED}");
}
