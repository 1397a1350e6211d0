use zohobooks_scopes::foreign_scope;

fn main() {
    let _ = foreign_scope!("ZohoCRM.modules.ALL,ZohoDesk.tickets.READ");
}
