use zohobooks_scopes::{ScopeSet, scopes};

static WANTED: ScopeSet = scopes![invoices::Read];

// Uses the value as if the list were right: the mistake above is the only error.
fn main() {
    let set: ScopeSet = scopes![items::READ].union(WANTED);
    assert!(set.covers(WANTED));
    let scopes: Vec<String> = set.iter().map(|scope| scope.to_string()).collect();
    println!("{}", scopes.len());
}
