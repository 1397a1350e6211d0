//! An app on a machine without a browser: the user enters a code elsewhere. The emulator stands in for
//! Zoho.
//!
//! `cargo run -p zohobooks-oauth --example device --features emulator`

use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::{Accounts, DataCenter, DeviceApp, DevicePoll, ScopeSet, scopes};

const WANTED: ScopeSet = scopes![settings::READ, invoices::READ];

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let zoho = Emulator::builder().data_center(DataCenter::In).start().await?;
    // In Zoho's console: a non-browser application.
    let console = zoho.register_device();
    let app =
        DeviceApp::new(console.client_id(), console.client_secret())?.on_loopback(zoho.loopback());
    let accounts = Accounts::new(&app)?;

    let mut login = accounts.start_device_login(app.authorize(WANTED)).await?;
    println!("Open {} and enter {}.", login.verification_url(), login.user_code());

    // On a phone nearby. This user belongs to another data centre than the app.
    zoho.accept_device(login.user_code()).await?;

    // `accounts.wait_for_device_login(login)` does this, and really waits.
    let grant = loop {
        zoho.advance(login.interval());
        match accounts.poll_device_login(&mut login).await? {
            DevicePoll::Granted(grant) => break *grant,
            DevicePoll::Pending => {
                println!("Not yet; asking data centre `{}`.", login.data_center());
            }
        }
    };
    println!("Granted, at data centre `{}`.", grant.data_center());
    for organization in accounts.books(&grant).organizations().await? {
        println!("  {} ({})", organization.name, organization.id);
    }
    let grant = accounts.refresh(&grant).await?;
    accounts.revoke(&grant).await?;
    println!("Refreshed, and revoked.");
    Ok(())
}
