//! Processes that call the API for one organization, and share its limits by the store.

use std::sync::Arc;
use std::time::{Duration, Instant};

use tokio::time::sleep;
use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::endpoints::contacts::ListContacts;
use zohobooks_oauth::{
    Accounts, Connection, DataCenter, Limits, Loopback, SelfClient, Store, scopes,
};

use crate::place::Place;
use crate::process::{Process, say, told};
use crate::rows::id;

const PROCESSES: usize = 4;
const CALLS: usize = 200;

/// None of them is ever refused, and together they use what is allowed. That takes a minute.
pub(crate) async fn four_processes_use_what_is_allowed(place: Place) {
    let zoho = Emulator::start().await.unwrap();
    zoho.limit_calls(100, 5, 10_000);
    let registration = zoho.register_self_client();
    let app = format!(
        "{} {} {}",
        registration.client_id(),
        registration.client_secret(),
        zoho.loopback()
    );
    let wanted = scopes![contacts::READ];
    let client = client(&app);
    let code = client.code(zoho.console_code(&registration, wanted).unwrap(), wanted).unwrap();
    let accounts = Accounts::new(&client).unwrap();
    let grant = accounts.exchange(code).await.unwrap();
    Connection::create(&accounts, place.open().await, id(), &grant).await.unwrap();

    let mut processes: Vec<_> =
        (0..PROCESSES).map(|_| Process::start("call", place.kind, &place.address)).collect();
    for process in &mut processes {
        process.tell(&app);
        assert_eq!(process.says().as_deref(), Some("ready"));
    }
    for process in &mut processes {
        process.tell("");
    }
    let half = made(&zoho, CALLS / 2).await;
    let rate = (CALLS / 2) as f64 / (made(&zoho, CALLS).await - half).as_secs_f64() * 60.0;
    for process in &mut processes {
        assert_eq!(process.says().as_deref(), Some("done"));
    }
    println!("{:?}: {rate:.1} calls a minute", place.kind);
    let calls = zoho.requests().into_iter().filter(|request| request.path() == CONTACTS);
    assert!(calls.map(|call| call.status()).all(|status| status == 200));
    assert!(rate >= 95.0, "{rate}");
}

/// When so many calls had been made.
async fn made(zoho: &Emulator, calls: usize) -> Instant {
    while zoho.requests().iter().filter(|request| request.path() == CONTACTS).count() < calls {
        sleep(Duration::from_millis(10)).await;
    }
    Instant::now()
}

/// In a process: as many calls at once as it has to make.
pub(crate) async fn call(store: Arc<dyn Store>) {
    let accounts = Accounts::new(client(&told().await.unwrap())).unwrap();
    let connection = Connection::open(&accounts, store, id()).await.unwrap();
    let limits = Limits::default().wait_at_most(Duration::from_secs(180));
    let books = connection.books().with_limits(limits).organization(&"10234695".parse().unwrap());
    say("ready");
    told().await;
    let tasks: Vec<_> =
        (0..CALLS / PROCESSES).map(|_| tokio::spawn(books.call(ListContacts).send())).collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    say("done");
}

fn client(app: &str) -> SelfClient {
    let [id, secret, loopback] = app.split(' ').collect::<Vec<_>>()[..] else {
        panic!("which app is {app}?")
    };
    let loopback: Loopback = loopback.parse().unwrap();
    SelfClient::new(id, secret, DataCenter::Us).unwrap().on_loopback(loopback)
}

const CONTACTS: &str = "/books/v3/contacts";
