//! A program that works with its owner's own data: with a code of the console, and without any. The
//! emulator stands in for Zoho.
//!
//! `cargo run -p zohobooks-oauth --example self_client --features emulator`

use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::{Accounts, DataCenter, ScopeSet, SelfClient, scopes};

const WANTED: ScopeSet = scopes![settings::READ, invoices::READ];

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let zoho = Emulator::builder().data_center(DataCenter::Eu).start().await?;
    // In Zoho's console: a self client.
    let console = zoho.register_self_client();
    let client = SelfClient::new(console.client_id(), console.client_secret(), DataCenter::Eu)?
        .on_loopback(zoho.loopback());
    let accounts = Accounts::new(&client)?;

    // In the console, tab "Generate Code": the scopes, as WANTED prints them, and a duration.
    let generated = zoho.console_code(&console, WANTED)?;
    let grant = accounts.exchange(client.code(generated, WANTED)?).await?;
    println!("The code of the console was exchanged: there is a refresh token.");
    for organization in accounts.books(&grant).organizations().await? {
        println!("  {} ({})", organization.name, organization.id);
    }
    let grant = accounts.refresh(&grant).await?;
    accounts.revoke_authenticated(&grant).await?;
    println!("Refreshed, and revoked.");

    // Without a code there is no refresh token: ask again when it has expired.
    let request = client.client_credentials(WANTED).with_soid("ZohoBooks.10234695")?;
    let access = accounts.client_credentials(request).await?;
    println!("Without a code: good for {} minutes.", access.lifetime().as_secs() / 60);
    println!("Organizations: {}.", accounts.books(&access).organizations().await?.len());
    accounts.revoke_access(&access).await?;
    println!("Revoked.");
    Ok(())
}
