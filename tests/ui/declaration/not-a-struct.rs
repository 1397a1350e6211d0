use zohobooks_scopes::scopes;

scopes! {
    struct First = [items::READ];
    pub enum Second = [invoices::READ];
}

fn main() {}
