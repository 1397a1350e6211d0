//! What is done for each user.

use std::sync::Arc;

use serde::Deserialize;
use tokio::task::JoinSet;
use zohobooks_oauth::endpoints::contacts::ListContacts;
use zohobooks_oauth::endpoints::invoices::ListInvoices;
use zohobooks_oauth::{Audit, Connections, Error, Items, Progress, scopes};

scopes! {
    /// What the sync may do. A call of anything else does not compile.
    pub(crate) struct NightlySync = [contacts::READ, invoices::READ, settings::READ];
}

pub(crate) struct Synced {
    pub(crate) customer: String,
    pub(crate) contacts: u64,
    pub(crate) invoices: u64,
}

#[derive(Deserialize)]
struct Contact {
    #[expect(dead_code, reason = "what a real sync would keep")]
    contact_name: String,
}

#[derive(Deserialize)]
struct Invoice {
    #[expect(dead_code, reason = "what a real sync would keep")]
    total: f64,
}

/// Syncs all customers at the same time. Each waits for the limits of its own organization alone.
pub(crate) async fn sync(
    connections: &Connections,
    customers: &[(&'static str, &'static str)],
    audit: &Audit,
    progress: impl Fn(String) + Send + Sync + 'static,
) -> Vec<Result<Synced, (String, Error)>> {
    let progress = Arc::new(progress);
    let mut running = JoinSet::new();
    for &(customer, organization) in customers {
        let (connections, audit) = (connections.clone(), audit.clone());
        let progress = Arc::clone(&progress);
        running.spawn(async move {
            let one = sync_one(&connections, customer, organization, &audit, progress);
            one.await.map_err(|error| (customer.to_owned(), error))
        });
    }
    running.join_all().await
}

async fn sync_one(
    connections: &Connections,
    customer: &'static str,
    organization: &'static str,
    audit: &Audit,
    progress: Arc<impl Fn(String) + Send + Sync + 'static>,
) -> Result<Synced, Error> {
    let id = customer.parse().expect("the names in this example are names");
    let organization = organization.parse().expect("the IDs in this example are IDs");
    let connection = connections.get(&id).await?;
    let books = connection.books().with_audit(audit).granted::<NightlySync>().await?;
    let books = books.organization(&organization);
    let show = |what: &'static str| {
        let progress = Arc::clone(&progress);
        move |read: Progress| progress(bar(customer, what, read))
    };
    let contacts = books.call(ListContacts).items::<Contact>().on_page(show("contacts"));
    let contacts = count(contacts).await?;
    let invoices = books.call(ListInvoices).items::<Invoice>().on_page(show("invoices"));
    let invoices = count(invoices).await?;
    Ok(Synced { customer: customer.to_owned(), contacts, invoices })
}

/// Reads all items, of which one page is in memory at a time.
async fn count<T: serde::de::DeserializeOwned + Send + 'static>(
    mut items: Items<T>,
) -> Result<u64, Error> {
    let mut count = 0;
    while let Some(item) = items.next().await {
        item?;
        count += 1;
    }
    Ok(count)
}

/// Zoho does not say how long a list is, so the bar grows with the pages.
fn bar(customer: &str, what: &str, read: Progress) -> String {
    let pages = "#".repeat(read.pages as usize);
    let more = if read.has_more { "…" } else { "" };
    format!("{customer:>10} {what} {pages}{more} {}", read.items)
}
