//! A nightly sync of the contacts and invoices of many users, each in an organization of their own, with their
//! progress. The emulator stands in for Zoho.
//!
//! `cargo run -p zohobooks-oauth --example worker --features emulator`

mod sync;

use serde_json::json;
use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::{Accounts, Audit, Connections, MemoryStore, ServerApp};

use sync::{NightlySync, sync};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let zoho = Emulator::builder()
        .organization("1", "Zylker")
        .organization("2", "Northwind")
        .start()
        .await?;
    for number in 0..1_200 {
        let contact = json!({ "contact_name": format!("Contact {number}") });
        zoho.insert("1", "/contacts", contact.clone());
        zoho.insert(
            if number % 3 == 0 { "2" } else { "1" },
            "/invoices",
            json!({ "total": number }),
        );
        zoho.insert("2", "/contacts", contact);
    }
    let console = zoho.register("http://localhost:3000/callback");
    let app = ServerApp::new(console.client_id(), console.client_secret(), console.redirect_uri())?
        .on_loopback(zoho.loopback());
    let accounts = Accounts::new(&app)?;
    // A program that runs every night has a store that outlives it.
    let connections = Connections::new(&accounts, MemoryStore::new());
    for customer in ["zylker", "northwind"] {
        let login = app.authorize(NightlySync::SCOPES)?;
        let callback = zoho.accept(login.url()).await?;
        let grant = accounts.exchange(login.finish(&callback)?).await?;
        connections.insert(customer.parse()?, &grant).await?;
    }

    let audit = Audit::new();
    let progress = |line: String| println!("{line}");
    for synced in sync(&connections, &[("zylker", "1"), ("northwind", "2")], &audit, progress).await
    {
        match synced {
            Ok(synced) => println!(
                "{}: {} contacts, {} invoices.",
                synced.customer, synced.contacts, synced.invoices
            ),
            // One that fails stops no other.
            Err((customer, error)) => println!("{customer}: {error}."),
        }
    }
    println!("Enough would have been {audit}.");
    Ok(())
}
