use std::sync::Mutex;

use zohobooks_oauth::http::{Request, Response};
use zohobooks_oauth::{
    Accounts, AuthorizationCode, BoxFuture, DataCenter, ScopeSet, ServerApp, Transport,
    TransportError, scopes,
};

pub(crate) const ACCESS: &str =
    "1000.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
pub(crate) const REFRESH: &str =
    "1000.yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy.yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy";
pub(crate) const WANTED: ScopeSet = scopes![invoices::READ, settings::READ];

/// Gives one answer, headers and all.
pub(crate) struct Canned(Mutex<Option<Response<Vec<u8>>>>);

impl Canned {
    /// Where the source does not state the status, it is 200.
    pub(crate) fn new(status: u16, body: &str) -> Self {
        let response = Response::builder().status(status).body(body.as_bytes().to_vec());
        Self(Mutex::new(response.ok()))
    }
}

impl Transport for Canned {
    fn send(
        &self,
        _: Request<Vec<u8>>,
    ) -> BoxFuture<'_, Result<Response<Vec<u8>>, TransportError>> {
        let answer = self.0.lock().unwrap().take().expect("one request only");
        Box::pin(async { Ok(answer) })
    }
}

pub(crate) fn app() -> ServerApp {
    ServerApp::new("1000.ABC", "not-a-secret", "https://app.example.com/cb").unwrap()
}

pub(crate) fn accounts(status: u16, body: &str) -> Accounts {
    Accounts::with_transport(app(), Canned::new(status, body))
}

pub(crate) fn code(data_center: DataCenter) -> AuthorizationCode {
    let login = app().authorize(WANTED).unwrap();
    let (_, rest) = login.url().split_once("&state=").unwrap();
    let state = rest.split('&').next().unwrap();
    let callback = format!("code=1000.a.b&state={state}&location={data_center}");
    login.finish(&callback).unwrap()
}
