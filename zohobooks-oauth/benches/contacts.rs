//! 50,000 contacts over 250 pages, beside a plain HTTP client that makes the same requests and reads the same
//! objects.
//!
//! `cargo bench -p zohobooks-oauth --features emulator --bench contacts`
#![allow(clippy::unwrap_used, reason = "a benchmark")]

use std::sync::mpsc;
use std::time::{Duration, Instant};

use serde::Deserialize;
use serde_json::json;
use tokio::runtime::Builder;
use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::endpoints::contacts::ListContacts;
use zohobooks_oauth::{Access, Accounts, Limits, Loopback, ServerApp, scopes};

const ORGANIZATION: &str = "10234695";
const CONTACTS: usize = 50_000;
const RUNS: usize = 7;

#[derive(Deserialize)]
struct Contact {
    contact_id: String,
    contact_name: String,
}

/// What a page is to a plain client.
#[derive(Deserialize)]
struct Page {
    contacts: Vec<Contact>,
    page_context: PageContext,
}

#[derive(Deserialize)]
struct PageContext {
    has_more_page: bool,
}

/// The emulator on a thread of its own, and an app that is registered with it.
fn emulator() -> (Loopback, ServerApp) {
    let (started, told) = mpsc::channel();
    std::thread::spawn(move || {
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let zoho = Emulator::start().await.unwrap();
            for number in 0..CONTACTS {
                let name = format!("Contact {number}");
                let contact = json!({
                    "contact_name": name,
                    "company_name": "Zylker",
                    "contact_type": "customer",
                    "status": "active",
                    "email": "somebody@example.com",
                    "outstanding_receivable_amount": 1234.5,
                });
                zoho.insert(ORGANIZATION, "/contacts", contact);
            }
            let console = zoho.register("https://app.example.com/cb");
            let (id, secret) = (console.client_id(), console.client_secret());
            let app = ServerApp::new(id, secret, console.redirect_uri()).unwrap();
            let app = app.on_loopback(zoho.loopback());
            let login = app.authorize(scopes![contacts::READ]).unwrap();
            let callback = zoho.accept(login.url()).await.unwrap();
            started.send((zoho.loopback(), app, login, callback)).unwrap();
            std::future::pending::<()>().await;
        });
    });
    let (loopback, app, login, callback) = told.recv().unwrap();
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let accounts = Accounts::new(&app).unwrap();
        let grant = accounts.exchange(login.finish(&callback).unwrap()).await.unwrap();
        ACCESS.set(grant.access().clone()).unwrap();
    });
    (loopback, app)
}

static ACCESS: std::sync::OnceLock<Access> = std::sync::OnceLock::new();

async fn ours(accounts: &Accounts) -> usize {
    let limits = Limits::default().per_minute(1_000_000).at_once(5);
    let books = accounts.books(ACCESS.get().unwrap()).with_limits(limits);
    let books = books.organization(&ORGANIZATION.parse().unwrap());
    let mut contacts = books.call(ListContacts).items::<Contact>();
    let mut letters = 0;
    while let Some(contact) = contacts.next().await {
        let contact = contact.unwrap();
        letters += contact.contact_id.len() + contact.contact_name.len();
    }
    letters
}

async fn plain(client: &reqwest::Client, origin: &str) -> usize {
    let token = format!("Zoho-oauthtoken {}", ACCESS.get().unwrap().token().expose());
    let mut letters = 0;
    for page in 1.. {
        let url = format!(
            "{origin}/books/v3/contacts?organization_id={ORGANIZATION}&page={page}&per_page=200"
        );
        let request =
            client.get(url).header("authorization", &token).timeout(Duration::from_secs(8));
        let body = request.send().await.unwrap().error_for_status().unwrap().bytes().await.unwrap();
        let read: Page = serde_json::from_slice(&body).unwrap();
        for contact in read.contacts {
            letters += contact.contact_id.len() + contact.contact_name.len();
        }
        if !read.page_context.has_more_page {
            break;
        }
    }
    letters
}

fn timed<T>(work: impl FnOnce() -> T) -> (T, f64) {
    let began = Instant::now();
    let result = work();
    (result, began.elapsed().as_secs_f64())
}

fn main() {
    let (loopback, app) = emulator();
    let origin = loopback.to_string();
    let runtime = Builder::new_current_thread().enable_all().build().unwrap();
    let accounts = Accounts::new(&app).unwrap();
    rustls::crypto::ring::default_provider().install_default().unwrap();
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let mut ratios = Vec::new();
    for run in 0..=RUNS {
        let (first, own) = timed(|| runtime.block_on(ours(&accounts)));
        let (second, other) = timed(|| runtime.block_on(plain(&client, &origin)));
        assert_eq!(first, second);
        // The first one warms up.
        if run > 0 {
            println!("{CONTACTS} contacts: {own:.2} s, a plain client {other:.2} s");
            ratios.push(own / other);
        }
    }
    ratios.sort_by(f64::total_cmp);
    println!("median of {RUNS}: {:.3} times a plain client", ratios[RUNS / 2]);
    let used = allocation_counter::measure(|| {
        runtime.block_on(ours(&accounts));
    });
    println!("at most {} KiB in use at the same time", used.bytes_max / 1024);
}
