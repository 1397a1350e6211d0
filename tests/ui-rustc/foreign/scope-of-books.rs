use zohobooks_scopes::foreign_scope;

fn main() {
    let _ = foreign_scope!("ZohoBooks.invoices.READ");
    let _ = foreign_scope!("zohobooks.invoices.READ");
}
