use std::marker::PhantomData;

use zohobooks_scopes::endpoints::bills::ListBills;
use zohobooks_scopes::endpoints::invoices::ListInvoices;
use zohobooks_scopes::{Endpoint, Grants, bills, invoices, scopes};

scopes! { struct NightlySync = [invoices::READ]; }

struct Books<G>(PhantomData<G>);

impl<G> Books<G> {
    fn call<E: Endpoint>(&self, _: E)
    where
        G: Grants<E::Scope>,
    {
    }
}

fn balances<G: Grants<invoices::READ> + Grants<bills::READ>>(books: &Books<G>) {
    books.call(ListInvoices);
    books.call(ListBills);
}

fn month_end<G: Grants<invoices::READ> + Grants<bills::READ>>(books: &Books<G>) {
    balances(books);
}

fn main() {
    month_end(&Books::<NightlySync>(PhantomData));
}
