//! What the web app answers.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use axum::Router;
use axum::extract::{RawQuery, State};
use axum::http::header::{COOKIE, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse as _, Response};
use axum::routing::{get, post};
use serde::Deserialize;
use zohobooks_oauth::endpoints::contacts::ListContacts;
use zohobooks_oauth::{
    Accounts, ConnectionFault, ConnectionId, Connections, Error, ErrorKind, PendingLogin,
    ServerApp, scopes,
};

use crate::page;

scopes! {
    /// What the app may do in the books of its users.
    struct ContactList = [settings::READ, contacts::READ];
}

/// A visitor has a cookie with a random number. In an app of your own this is your user, who is logged in.
#[derive(Clone)]
pub(crate) struct Site(Arc<Inner>);

struct Inner {
    app: ServerApp,
    accounts: Accounts,
    connections: Connections,
    /// Those who are at the consent page.
    logins: Mutex<HashMap<String, PendingLogin>>,
}

#[derive(Deserialize)]
struct Contact {
    contact_name: String,
}

impl Site {
    pub(crate) fn new(app: ServerApp, accounts: Accounts, connections: Connections) -> Self {
        Self(Arc::new(Inner { app, accounts, connections, logins: Mutex::default() }))
    }

    pub(crate) fn router(self) -> Router {
        Router::new()
            .route("/", get(home))
            .route("/connect", post(connect))
            .route("/callback", get(callback))
            .route("/disconnect", post(disconnect))
            .with_state(self)
    }

    /// The books of a visitor: an organization, and the names of its contacts.
    async fn books(&self, visitor: &ConnectionId) -> Result<Vec<(String, Vec<String>)>, Error> {
        let connection = self.0.connections.get(visitor).await?;
        let books = connection.books().granted::<ContactList>().await?;
        let mut found = Vec::new();
        for organization in books.organizations().await? {
            let contacts =
                books.organization(&organization.id).call(ListContacts).items::<Contact>();
            let names = contacts.all().await?.into_iter().map(|contact| contact.contact_name);
            found.push((organization.name, names.collect()));
        }
        Ok(found)
    }

    fn logins(&self) -> std::sync::MutexGuard<'_, HashMap<String, PendingLogin>> {
        self.0.logins.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn home(State(site): State<Site>, headers: HeaderMap) -> Response {
    let Some(visitor) = visitor(&headers) else { return Html(page::welcome()).into_response() };
    match site.books(&visitor).await {
        Ok(books) => Html(page::books(&books)).into_response(),
        Err(error) if *error.kind() == ErrorKind::Connection(ConnectionFault::Gone) => {
            Html(page::welcome()).into_response()
        }
        Err(error) => failed(&error),
    }
}

/// The button leads here, and on to Zoho.
async fn connect(State(site): State<Site>, headers: HeaderMap) -> Response {
    let login = match site.0.app.authorize(ContactList::SCOPES) {
        Ok(login) => login,
        Err(error) => return failed(&error),
    };
    let visitor = visitor(&headers).map(|visitor| visitor.to_string());
    let Some(visitor) = visitor.or_else(|| Some(format!("{:032x}", random()?))) else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    let to_zoho = login.url().to_owned();
    let mut logins = site.logins();
    logins.retain(|_, login| !login.is_expired());
    logins.insert(visitor.clone(), login);
    let cookie = format!("visitor={visitor}; HttpOnly; SameSite=Lax; Path=/");
    (StatusCode::SEE_OTHER, [(LOCATION, to_zoho), (SET_COOKIE, cookie)]).into_response()
}

/// Zoho sends the visitor back to here.
async fn callback(
    State(site): State<Site>,
    headers: HeaderMap,
    RawQuery(query): RawQuery,
) -> Response {
    let Some(visitor) = visitor(&headers) else { return to_home() };
    let Some(login) = site.logins().remove(visitor.as_str()) else { return to_home() };
    let connected = async {
        let code = login.finish(&query.unwrap_or_default())?;
        let grant = site.0.accounts.exchange(code).await?;
        site.0.connections.insert(visitor, &grant).await
    };
    match connected.await {
        Ok(_) => to_home(),
        Err(error) => failed(&error),
    }
}

async fn disconnect(State(site): State<Site>, headers: HeaderMap) -> Response {
    let Some(visitor) = visitor(&headers) else { return to_home() };
    let revoked = async { site.0.connections.get(&visitor).await?.revoke().await };
    match revoked.await {
        Ok(()) => to_home(),
        Err(error) => failed(&error),
    }
}

/// The sentence says what to do. Here the user sees it; a program would log it.
fn failed(error: &Error) -> Response {
    let status = match error {
        error if error.needs_consent() => StatusCode::OK,
        error if error.is_throttled() || error.is_transient() => StatusCode::SERVICE_UNAVAILABLE,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    };
    (status, Html(page::trouble(&error.to_string(), error.needs_consent()))).into_response()
}

fn to_home() -> Response {
    (StatusCode::SEE_OTHER, [(LOCATION, "/")]).into_response()
}

fn random() -> Option<u128> {
    let mut bytes = [0; 16];
    getrandom::fill(&mut bytes).ok()?;
    Some(u128::from_ne_bytes(bytes))
}

fn visitor(headers: &HeaderMap) -> Option<ConnectionId> {
    let cookies = headers.get(COOKIE)?.to_str().ok()?;
    let visitor = cookies.split("; ").find_map(|cookie| cookie.strip_prefix("visitor="))?;
    // Only what `connect` has made up.
    let is_ours = visitor.len() == 32 && visitor.bytes().all(|byte| byte.is_ascii_hexdigit());
    ConnectionId::new(visitor).ok().filter(|_| is_ours)
}
