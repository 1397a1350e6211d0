//! An app on the user's own machine: a proof key instead of a secret, and a port of this machine as redirect
//! URI. The emulator stands in for Zoho.
//!
//! `cargo run -p zohobooks-oauth --example native --features emulator`

use std::io::{self, Read, Write};
use std::net::TcpStream;

use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::{Accounts, NativeApp, RedirectListener, ScopeSet, scopes};

const WANTED: ScopeSet = scopes![settings::READ, invoices::READ];

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let zoho = Emulator::start().await?;
    // A free port, which is registered as it is. At Zoho, register one with a fixed port.
    let listener = RedirectListener::bind(0)?;
    // In Zoho's console: a mobile-based application.
    let console = zoho.register_native(listener.redirect_uri());
    let app =
        NativeApp::new(console.client_id(), listener.redirect_uri())?.on_loopback(zoho.loopback());

    let login = app.authorize(WANTED)?;
    println!("The browser opens the consent page, and the user presses \"Accept\".");
    let address = zoho.accept(login.url()).await?;
    let browser = std::thread::spawn(move || visit(&address));

    let code = listener.wait_async(login).await?;
    println!("The browser came back, and shows: {}.", browser.join().map_err(|_| "no browser")??);

    let accounts = Accounts::new(&app)?;
    let grant = accounts.exchange(code).await?;
    for organization in accounts.books(&grant).organizations().await? {
        println!("  {} ({})", organization.name, organization.id);
    }
    let grant = accounts.refresh(&grant).await?;
    accounts.revoke(&grant).await?;
    println!("Refreshed, and revoked.");
    Ok(())
}

/// What a browser does with an address: the title of the page there.
fn visit(address: &str) -> io::Result<String> {
    let (host, path) = address.trim_start_matches("http://").split_once('/').unwrap_or_default();
    let mut server = TcpStream::connect(host)?;
    write!(server, "GET /{path} HTTP/1.1\r\nHost: {host}\r\n\r\n")?;
    let mut page = String::new();
    server.read_to_string(&mut page)?;
    let title = page.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next());
    Ok(title.unwrap_or("no title").to_owned())
}
