use zohobooks_scopes::scopes;

scopes! { enum Sync = [invoices::READ]; }

fn main() {}
