use zohobooks_scopes::{Grants, invoices, scopes};

scopes! {
    pub struct NightlySync = [invoices::Read, items::READ, contacts::ALL];
}

fn overdue<G: Grants<invoices::READ>>() {}

// The mistakes above are the only errors.
fn main() {
    overdue::<NightlySync>();
    println!("{}", NightlySync::SCOPES);
}
