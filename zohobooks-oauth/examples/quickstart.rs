//! A whole login, without an account at Zoho: the emulator stands in for it.
//!
//! `cargo run -p zohobooks-oauth --example quickstart --features emulator`

use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::{Accounts, ScopeSet, ServerApp, scopes};

/// What the program wants to do. A misspelt scope does not compile.
const WANTED: ScopeSet = scopes![settings::READ, invoices::READ];

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let zoho = Emulator::start().await?;
    println!("Zoho is emulated on {}.", zoho.loopback());

    // In Zoho's console: a server-based application. The redirect URI is yours.
    let console = zoho.register("http://localhost:3000/callback");
    println!("An application is registered: client ID {}.", console.client_id());
    let app = ServerApp::new(console.client_id(), console.client_secret(), console.redirect_uri())?
        .on_loopback(zoho.loopback());

    // Send the user to this address, and keep `login` until they come back.
    let login = app.authorize(WANTED)?;
    println!("The user is sent to the consent page, which asks for {WANTED}.");

    // The user presses "Accept", and the browser calls you back.
    let callback = zoho.accept(login.url()).await?;
    let code = login.finish(&callback)?;
    println!("The user accepted, and the browser came back with a code.");

    let accounts = Accounts::new(&app)?;
    let grant = accounts.exchange(code).await?;
    println!("The code was exchanged for tokens of the data centre `{}`.", grant.data_center());
    println!("The access token is good for {} minutes.", grant.lifetime().as_secs() / 60);
    if let Some(granted) = grant.granted().and_then(|granted| granted.scopes()) {
        println!("Granted: {granted}");
    }

    println!("The user's organizations:");
    for organization in accounts.books(&grant).organizations().await? {
        println!("  {} ({})", organization.name, organization.id);
    }

    let grant = accounts.refresh(&grant).await?;
    println!("The access token was replaced by a fresh one, without the user.");

    accounts.revoke(&grant).await?;
    println!("The grant is revoked.");
    let Err(error) = accounts.refresh(&grant).await else {
        return Err("a revoked grant was refreshed".into());
    };
    println!("It can no longer be refreshed: {error}.");
    Ok(())
}
