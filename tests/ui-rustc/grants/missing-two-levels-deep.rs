use std::marker::PhantomData;

use zohobooks_scopes::{Grants, bills, invoices, scopes};

scopes! { struct NightlySync = [invoices::READ]; }

struct Books<G>(PhantomData<G>);

fn list_bills<G: Grants<bills::READ>>(_: &Books<G>) {}

fn month_end<G: Grants<bills::READ> + Grants<invoices::READ>>(books: &Books<G>) {
    list_bills(books);
}

fn main() {
    month_end(&Books::<NightlySync>(PhantomData));
}
