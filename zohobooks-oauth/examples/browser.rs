//! An app that runs in the user's browser only: no secret, no refresh token. The emulator stands in for
//! Zoho.
//!
//! `cargo run -p zohobooks-oauth --example browser --features emulator`

use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::{Accounts, BrowserApp, ScopeSet, scopes};

const WANTED: ScopeSet = scopes![settings::READ, invoices::READ];

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let zoho = Emulator::start().await?;
    // In Zoho's console: a client-based application.
    let console = zoho.register_browser("https://app.example.com/callback");
    let app =
        BrowserApp::new(console.client_id(), console.redirect_uri())?.on_loopback(zoho.loopback());

    // `location.assign(login.url())`, and keep `login` until the user comes back.
    let login = app.authorize(WANTED)?;
    let address = zoho.accept_for_session(login.url()).await?;
    println!("The user came back, with the token behind the `#` of the address.");

    // `location.hash`, or the whole address.
    let access = login.finish(&address)?;
    println!("It is good for {} minutes.", access.lifetime().as_secs() / 60);

    let accounts = Accounts::new(&app)?;
    for organization in accounts.books(&access).organizations().await? {
        println!("  {} ({})", organization.name, organization.id);
    }

    // Within the hour, and without a consent page while the user is logged in.
    let renewal = app.renew(access.data_center(), access.requested())?;
    let address = zoho.accept(renewal.url()).await?;
    let access = renewal.finish(&address)?;
    println!("It was renewed without a question.");

    accounts.revoke_access(&access).await?;
    println!("It is revoked.");
    Ok(())
}
