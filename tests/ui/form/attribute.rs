use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![#[cfg(any())] invoices::READ];

fn main() {
    println!("{WANTED}");
}
