use zohobooks_oauth::endpoints::invoices::ListInvoices;
use zohobooks_oauth::{Grants, OrganizationBooks, invoices};

fn overdue<G: Grants<invoices::READ>>(books: &OrganizationBooks<G>) {
    let _ = books.call(ListInvoices);
}

fn sync(books: &OrganizationBooks) {
    overdue(books);
}

fn main() {}
