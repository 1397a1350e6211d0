//! The example `worker`.
#![allow(clippy::unwrap_used, reason = "a test")]

#[path = "../examples/worker/sync.rs"]
mod sync;

use std::sync::{Arc, Mutex};

use serde_json::json;
use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::{Accounts, Audit, Connections, MemoryStore, ServerApp};

use sync::NightlySync;

#[tokio::test]
async fn every_customer_is_synced_and_who_is_missing_stops_no_other() {
    let zoho = Emulator::builder()
        .organization("1", "One")
        .organization("2", "Two")
        .start()
        .await
        .unwrap();
    for number in 0..450 {
        zoho.insert("1", "/contacts", json!({ "contact_name": format!("Contact {number}") }));
        zoho.insert("2", "/invoices", json!({ "total": number }));
    }
    let console = zoho.register("http://localhost:3000/callback");
    let (id, secret) = (console.client_id(), console.client_secret());
    let app =
        ServerApp::new(id, secret, console.redirect_uri()).unwrap().on_loopback(zoho.loopback());
    let accounts = Accounts::new(&app).unwrap();
    let connections = Connections::new(&accounts, MemoryStore::new());
    for customer in ["one", "two"] {
        let login = app.authorize(NightlySync::SCOPES).unwrap();
        let callback = zoho.accept(login.url()).await.unwrap();
        let grant = accounts.exchange(login.finish(&callback).unwrap()).await.unwrap();
        connections.insert(customer.parse().unwrap(), &grant).await.unwrap();
    }
    let (audit, lines) = (Audit::new(), Arc::new(Mutex::new(Vec::new())));
    let told = Arc::clone(&lines);
    let customers = [("one", "1"), ("two", "2"), ("three", "1")];
    let synced =
        sync::sync(&connections, &customers, &audit, move |line| told.lock().unwrap().push(line));
    let (mut counted, mut failed) = (Vec::new(), Vec::new());
    for synced in synced.await {
        match synced {
            Ok(synced) => counted.push((synced.customer, synced.contacts, synced.invoices)),
            Err((customer, error)) => failed.push((customer, error.to_string())),
        }
    }
    counted.sort();
    assert_eq!(counted, [("one".to_owned(), 450, 0), ("two".to_owned(), 0, 450)]);
    assert_eq!(failed.len(), 1);
    assert!(failed[0].1.contains(": the store has no connection of this name"), "{failed:?}");
    let lines = lines.lock().unwrap();
    assert!(lines.contains(&format!("{:>10} contacts ### 450", "one")), "{lines:?}");
    assert_eq!(audit.to_string(), "scopes![contacts::READ, invoices::READ]");
}
