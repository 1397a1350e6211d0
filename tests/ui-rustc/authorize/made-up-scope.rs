use zohobooks_scopes::{Operation, Scope, ScopeSet};

fn main() {
    let _ = Scope::from_catalog(0, Operation::Read);
    let _ = ScopeSet { modules: [0; 5] };
}
