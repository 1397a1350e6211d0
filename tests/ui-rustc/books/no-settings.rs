use zohobooks_oauth::{Books, scopes};

scopes! {
    struct NoSettings = [invoices::READ];
}

async fn list(books: &Books<NoSettings>) {
    let _ = books.organizations().await;
}

fn main() {}
