use zohobooks_scopes::scopes;

scopes! {
    struct First = [invoices::READ]
    pub(crate) struct Second = [invoices::Read];
}

fn main() {}
