use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![invoices::r#Read];

fn main() {
    println!("{WANTED}");
}
