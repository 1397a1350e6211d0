use zohobooks_scopes::scopes;

scopes! { struct Nothing = []; }

fn main() {}
