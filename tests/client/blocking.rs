//! A login from the consent page to the API with the blocking client, over HTTP, against the emulator.

use serde_json::{Value, json};
use zohobooks_oauth::blocking::Accounts;
use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::endpoints::invoices::ListInvoices;
use zohobooks_oauth::{
    AccountsFault, AuthorizationCode, Connection, ErrorKind, MemoryStore, RefreshToken, ServerApp,
    TransportFault,
};

use super::books::ORGANIZATION;
use super::site::WANTED;

/// Zoho on threads of its own, and the user at its consent page.
struct Zoho {
    runtime: tokio::runtime::Runtime,
    emulator: Emulator,
    app: ServerApp,
}

impl Zoho {
    fn start() -> Self {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        let emulator = runtime.block_on(Emulator::start()).unwrap();
        let console = emulator.register("https://app.example.com/cb");
        let (id, secret) = (console.client_id(), console.client_secret());
        let app = ServerApp::new(id, secret, console.redirect_uri()).unwrap();
        let app = app.on_loopback(emulator.loopback());
        Self { runtime, emulator, app }
    }

    fn log_in(&self) -> AuthorizationCode {
        let login = self.app.authorize(WANTED).unwrap();
        let callback = self.runtime.block_on(self.emulator.accept(login.url())).unwrap();
        login.finish(&callback).unwrap()
    }
}

#[test]
fn a_login_leads_to_the_organizations_and_ends_with_its_revocation() {
    let zoho = Zoho::start();
    let accounts = Accounts::new(&zoho.app).unwrap();
    let grant = accounts.exchange(zoho.log_in()).unwrap();
    assert_eq!(grant.granted().unwrap().scopes(), Some(WANTED));

    let organizations = accounts.books(&grant).organizations().unwrap();
    let names: Vec<_> = organizations.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["Zillum", "Zylker"]);

    let fresh = accounts.refresh(&grant).unwrap();
    assert_ne!(fresh.access_token().expose(), grant.access_token().expose());
    let kept = RefreshToken::new(fresh.refresh_token().expose()).unwrap();
    let resumed = accounts.resume(kept, fresh.data_center(), WANTED).unwrap();
    assert_eq!(accounts.books(&resumed).organizations().unwrap().len(), 2);

    accounts.revoke(&resumed).unwrap();
    let error = accounts.refresh(&resumed).unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Accounts(AccountsFault::InvalidCode));
}

/// As the documentation of the module has it.
#[test]
fn a_program_without_async_code_makes_calls_and_reads_lists_on_a_runtime_of_its_own() {
    let zoho = Zoho::start();
    for number in 0..3 {
        zoho.emulator.insert(ORGANIZATION, "/invoices", json!({ "invoice_number": number }));
    }
    let grant = Accounts::new(&zoho.app).unwrap().exchange(zoho.log_in()).unwrap();

    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let accounts = zohobooks_oauth::Accounts::new(&zoho.app).unwrap();
    let id = "customer-42".parse().unwrap();
    let connection = Connection::create(&accounts, MemoryStore::new(), id, &grant);
    let connection = runtime.block_on(connection).unwrap();
    // Refreshed on the way.
    runtime.block_on(accounts.revoke_access(&grant)).unwrap();
    let books = connection.books().organization(&ORGANIZATION.parse().unwrap());
    let mut invoices = books.call(ListInvoices).items::<Value>().per_page(2);
    let mut numbers = Vec::new();
    while let Some(invoice) = runtime.block_on(invoices.next()) {
        numbers.push(invoice.unwrap()["invoice_number"].clone());
    }
    assert_eq!(numbers, [0, 1, 2]);
    // Nothing is left behind that only this runtime could end.
    drop(runtime);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(books.call(ListInvoices).send()).unwrap();
}

#[test]
fn threads_share_one_client() {
    let zoho = Zoho::start();
    let accounts = Accounts::new(&zoho.app).unwrap();
    let grant = accounts.exchange(zoho.log_in()).unwrap();
    std::thread::scope(|scope| {
        for accounts in vec![accounts; 4] {
            let grant = &grant;
            scope
                .spawn(move || assert_eq!(accounts.books(grant).organizations().unwrap().len(), 2));
        }
    });
}

#[test]
fn async_code_is_refused_before_anything_is_sent_and_a_thread_for_blocking_is_not() {
    let zoho = Zoho::start();
    let accounts = Accounts::new(&zoho.app).unwrap();
    let grant = accounts.exchange(zoho.log_in()).unwrap();
    let before = zoho.emulator.requests().len();
    let error = zoho.runtime.block_on(async { accounts.refresh(&grant) }).unwrap_err();
    assert_eq!(error.kind(), &ErrorKind::Transport(TransportFault::InAsyncCode));
    assert!(error.is_misuse() && !error.is_transient(), "{error}");
    assert_eq!(zoho.emulator.requests().len(), before);

    let call = move || accounts.refresh(&grant).is_ok();
    assert!(zoho.runtime.block_on(zoho.runtime.spawn_blocking(call)).unwrap());
}
