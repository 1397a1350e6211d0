//! The client of the tests, in a process of its own, since the environment belongs to a process.

use std::env;
use std::error::Error as _;
use std::fs;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::Command;

use zohobooks_oauth::{Accounts, DataCenter, Error, RefreshToken, ServerApp, scopes};

use super::certificates::Signer;

/// The variable that tells the process whom to talk to: Zoho, or the address of a stand-in.
const SERVER: &str = "CLIENT_TALKS_TO";
const ZOHO: &str = "Zoho";

const CLIENT_SECRET: &str = "hush-client-secret";
pub(super) const REFRESH: &str = "1000.hush-refresh.2222";
const PROXY_PASSWORD: &str = "hush-proxy";
/// `user:hush-proxy`.
pub(super) const PROXY_BASIC: &str = "dXNlcjpodXNoLXByb3h5";

/// The environment that a client runs in. It has nothing else.
#[derive(Default)]
pub(super) struct Client {
    variables: Vec<(String, String)>,
    certificates: Option<PathBuf>,
}

impl Client {
    /// A client that has this proxy in its way, and trusts this authority and no other.
    pub(super) fn behind(proxy: SocketAddr, authority: &Signer) -> Self {
        // No two that run at the same time have the same proxy.
        let file = format!("{}/trusted-behind-{proxy}.pem", env!("CARGO_TARGET_TMPDIR"));
        fs::write(&file, authority.pem()).unwrap();
        Self { certificates: Some(file.clone().into()), ..Self::default() }
            .with(SERVER, ZOHO)
            .with("HTTPS_PROXY", format!("http://user:{PROXY_PASSWORD}@{proxy}"))
            .with("SSL_CERT_FILE", file)
    }

    pub(super) fn of_stand_in(address: SocketAddr) -> Self {
        Self::default().with(SERVER, format!("http://{address}"))
    }

    pub(super) fn with(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.variables.push((name.into(), value.into()));
        self
    }

    /// Runs it to its end; yields what it reports.
    pub(super) fn run(self) -> String {
        let output = Command::new(env::current_exe().unwrap())
            .args(["client::process", "--exact", "--ignored", "--nocapture"])
            .env_clear()
            .envs(self.variables)
            .output()
            .unwrap();
        self.certificates.map_or(Ok(()), fs::remove_file).unwrap();
        let text = [output.stdout, output.stderr].map(|it| String::from_utf8(it).unwrap()).concat();
        assert!(output.status.success(), "{text}");
        for secret in [CLIENT_SECRET, REFRESH, PROXY_PASSWORD, PROXY_BASIC] {
            assert!(!text.contains(secret), "{secret} in:\n{text}");
        }
        text
    }
}

#[test]
#[ignore = "the other tests start it, in a process of its own"]
fn process() {
    // Not started by a test, but by whoever runs all that is ignored.
    let Ok(server) = env::var(SERVER) else { return };
    let app = ServerApp::new("1000.ABC", CLIENT_SECRET, "https://app.example.com/cb").unwrap();
    let app = if server == ZOHO { app } else { app.on_loopback(server.parse().unwrap()) };
    println!("\nlogin: {}", app.authorize(scopes![settings::READ]).unwrap().url());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    if let Err(error) = runtime.block_on(calls(app)) {
        report(&error);
    }
}

/// A call of the accounts server, and one of the API with the token that it gave.
async fn calls(app: ServerApp) -> Result<(), Error> {
    let accounts = Accounts::new(app)?;
    println!("{accounts:?} {accounts:#?}");
    let token = RefreshToken::new(REFRESH)?;
    let grant = accounts.resume(token, DataCenter::Us, scopes![settings::READ]).await?;
    println!("token: {}\n{grant:?} {grant:#?}", grant.access_token().expose());
    accounts.books(&grant).organizations().await?;
    Ok(())
}

fn report(error: &Error) {
    println!("failed: {:?}", error.kind());
    println!("try again: {}", error.is_transient());
    println!("{error}\n{error:?} {error:#?}");
    let mut cause = error.source();
    while let Some(error) = cause {
        println!("{error}\n{error:?} {error:#?}");
        cause = error.source();
    }
}
