//! The console page of `zohobooks emulate`, and what comes of the code that it makes.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;

use tempfile::TempDir;

use crate::browser::{Screen, browse};
use crate::page::Page;
use crate::run::zohobooks;
use crate::running::Running;

const SCOPES: &str = "ZohoBooks.invoices.READ,ZohoBooks.settings.READ";

#[test]
fn a_code_of_the_page_logs_a_self_client_in() {
    browse(Screen::Desktop, |page| async move {
        let zoho = StandIn::start();
        page.open(&zoho.console).await;
        let clients = page.text("main").await;
        for part in ["shop, self client", "1000.SHOP", "desk, mobile-based application"] {
            assert!(clients.contains(part), "{part}: {clients}");
        }
        assert!(!page.source().await.contains("hush"));
        page.picture("console").await;

        let code = generate(&page, SCOPES).await;
        page.picture("console-code").await;
        let home = TempDir::new().unwrap();
        let mut login = Running::start(
            zohobooks()
                .args(["login", "--code", "--client-id", "1000.SHOP"])
                .args(["--emulator", &zoho.address, "--data-center", "us", "--scopes", SCOPES])
                .args(["--organization", "10234695"])
                .env("ZOHO_CLIENT_SECRET", "hush")
                .env("ZOHOBOOKS_HOME", home.path()),
        );
        login.tell(&code);
        let (status, said, complains) = login.end();
        assert_eq!(status, 0, "{said}{complains}");
        assert!(said.ends_with("logged in as the profile default\n"), "{said}");
        assert_eq!(page.complaints().await, [""; 0]);
    });
}

#[test]
fn whoever_misspells_a_scope_goes_back_and_mends_it() {
    browse(Screen::Desktop, |page| async move {
        let zoho = StandIn::start();
        page.open(&zoho.console).await;
        page.write("input[name=scope]", "ZohoBooks.invoices.Read").await;
        page.click("button").await;
        page.comes_to_heading("Invalid OAuth scope").await;
        page.back().await;
        page.comes_to_heading("API console").await;
        generate(&page, SCOPES).await;
        page.click("a").await;
        page.comes_to_heading("API console").await;
    });
}

#[test]
fn the_page_fits_a_phone_and_is_dark_where_that_is() {
    browse(Screen::DarkPhone, |page| async move {
        let zoho = StandIn::start();
        page.open(&zoho.console).await;
        assert_eq!(page.run("return document.documentElement.scrollWidth").await, 360);
        page.picture("console-phone-dark").await;
    });
}

/// The page of somebody else has the same form, but cannot know the ticket, and reads nothing of the answer.
#[test]
fn no_page_of_another_origin_makes_a_code() {
    browse(Screen::Desktop, |page| async move {
        let zoho = StandIn::start();
        let console = &zoho.console;
        let form = format!(
            "<form method=post action={console}><input name=ticket value=x><input name=client_id \
             value=1000.SHOP><input name=scope value={SCOPES}><button>Win</button></form>"
        );
        page.open(&serve(form)).await;
        let read = format!("return fetch('{console}').then(() => 'read', () => 'refused')");
        assert_eq!(page.run(&read).await, "refused");
        page.click("button").await;
        page.comes_to_heading("Page expired").await;
    });
}

/// Writes down what the page says after the button.
async fn generate(page: &Page, scopes: &str) -> String {
    page.write("input[name=scope]", scopes).await;
    page.click("button").await;
    page.comes_to_heading("Generated Code").await;
    page.text("code").await
}

struct StandIn {
    address: String,
    console: String,
    _zoho: Running,
    _folder: TempDir,
}

impl StandIn {
    fn start() -> Self {
        let folder = TempDir::new().unwrap();
        let file = folder.path().join("clients.json");
        std::fs::write(
            &file,
            r#"{
                "shop": {"kind": "self", "client_id": "1000.SHOP", "client_secret": "hush"},
                "desk": {"kind": "native", "client_id": "1000.DESK"}
            }"#,
        )
        .unwrap();
        let mut zoho = Running::start(zohobooks().args(["emulate", "--clients"]).arg(&file));
        let console = zoho.says("Console: ");
        let address = console.strip_suffix("/console").unwrap().to_owned();
        Self { address, console, _zoho: zoho, _folder: folder }
    }
}

/// A page at an origin of its own, for as long as somebody asks for it.
fn serve(page: String) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming().take(8) {
            let mut stream = stream.unwrap();
            let _ = stream.read(&mut [0; 4096]);
            let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close";
            let _ = write!(stream, "{head}\r\nContent-Length: {}\r\n\r\n{page}", page.len());
        }
    });
    format!("http://{address}/")
}
