use zohobooks_scopes::{ScopeSet, scopes};

const WANTED: ScopeSet = scopes![payroll::READ];

fn main() {
    println!("{WANTED}");
}
