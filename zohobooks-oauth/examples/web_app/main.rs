//! A web app with a "Connect to Zoho Books" button, whose users are kept in SQLite. The emulator stands in for
//! Zoho, with its consent page.
//!
//! `cargo run -p zohobooks-oauth --example web_app --features emulator,sqlite`

mod page;
mod site;

use serde_json::json;
use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::{Accounts, Connections, ServerApp, SqliteStore};

use site::Site;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let zoho = Emulator::start().await?;
    for name in ["Zylker", "Northwind", "Bäckerei Süd"] {
        zoho.insert("10234695", "/contacts", json!({ "contact_name": name }));
    }
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let here = format!("http://{}", listener.local_addr()?);

    // With Zoho: what the console says, and no `on_loopback`.
    let console = zoho.register(&format!("{here}/callback"));
    let app = ServerApp::new(console.client_id(), console.client_secret(), console.redirect_uri())?
        .on_loopback(zoho.loopback());

    let folder = std::env::temp_dir().join(format!("zohobooks-web-app-{}", std::process::id()));
    let store = SqliteStore::open(folder.join("grants.db")).await?;
    let accounts = Accounts::new(&app)?;
    let connections = Connections::new(&accounts, store);
    tokio::spawn(connections.clone().sweep());

    println!("Open {here}/ in a browser. Ctrl-C ends it.");
    let stop = async { tokio::signal::ctrl_c().await.unwrap_or_default() };
    let site = Site::new(app, accounts, connections);
    axum::serve(listener, site.router()).with_graceful_shutdown(stop).await?;
    std::fs::remove_dir_all(folder)?;
    Ok(())
}
