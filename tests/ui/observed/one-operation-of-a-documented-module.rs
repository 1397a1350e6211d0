use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![fullaccess::READ];

fn main() {
    println!("{WANTED}");
}
