//! A grant that keeps itself alive, through a restart, a rejected token and a user who changes their mind.
//!
//! `cargo run -p zohobooks-oauth --example connection --features emulator`

use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::{
    Accounts, Connection, Connections, Error, FileStore, Grant, ServerApp, scopes,
};

async fn log_in(zoho: &Emulator, app: &ServerApp, accounts: &Accounts) -> Result<Grant, Error> {
    let login = app.authorize(scopes![settings::READ])?;
    // The user presses "Accept", and the browser calls you back.
    let callback = zoho.accept(login.url()).await.expect("the emulator knows this app");
    accounts.exchange(login.finish(&callback)?).await
}

/// One call of the API, and another one if Zoho dropped the token before its time.
async fn organizations(connection: &Connection) -> Result<usize, Error> {
    Ok(connection.books().organizations().await?.len())
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let zoho = Emulator::start().await?;
    let console = zoho.register("http://localhost:3000/callback");
    let app = ServerApp::new(console.client_id(), console.client_secret(), console.redirect_uri())?
        .on_loopback(zoho.loopback());
    let accounts = Accounts::new(&app)?;
    let temporary = tempfile::tempdir()?;
    let folder = temporary.path().join("grants");
    let id = "customer-42".parse()?;

    let connections = Connections::new(&accounts, FileStore::open(&folder).await?);
    let grant = log_in(&zoho, &app, &accounts).await?;
    connections.insert("customer-42".parse()?, &grant).await?;
    println!("The user has logged in, and the grant is in a folder.");

    // As after a restart.
    let connections = Connections::new(&accounts, FileStore::open(&folder).await?);
    let sweeper = tokio::spawn(connections.clone().sweep());
    let connection = connections.get(&id).await?;
    println!("It was read again: {} organizations.", organizations(&connection).await?);

    // Two hours later, for Zoho alone, so that the program only learns it from the API.
    zoho.advance(std::time::Duration::from_secs(2 * 3600));
    println!("With a new token: {} organizations.", organizations(&connection).await?);

    println!("So far: {:?}.", connection.counters());

    connection.revoke().await?;
    let Err(error) = connection.access().await else {
        return Err("a revoked connection has a token".into());
    };
    println!("The user has disconnected: {error}.");
    if error.needs_consent() {
        connections.insert(id, &log_in(&zoho, &app, &accounts).await?).await?;
        println!("And is back: {} organizations.", organizations(&connection).await?);
    }
    sweeper.abort();
    Ok(())
}
