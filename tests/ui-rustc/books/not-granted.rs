use zohobooks_oauth::endpoints::invoices::{CreateInvoice, ListInvoices};
use zohobooks_oauth::{Grants, Method, OrganizationBooks, invoices, scopes};

scopes! {
    struct NightlySync = [invoices::READ];
}

fn list<G: Grants<invoices::READ>>(books: &OrganizationBooks<G>) {
    let _ = books.call(ListInvoices);
}

fn sync(books: &OrganizationBooks<NightlySync>) {
    list(books);
    let _ = books.call(CreateInvoice);
    let _ = books.request(invoices::UPDATE, Method::Put, "/newthings/1");
}

fn main() {}
