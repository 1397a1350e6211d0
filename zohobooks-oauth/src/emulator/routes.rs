mod books;
mod console;

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, RawQuery, Request, State as Extract};
use axum::http::header::AUTHORIZATION;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::{any, get, post};
use serde_json::json;

use super::backend::Shared;
use super::books::BooksError;
use super::consent::Opened;
use super::console_page::CONSOLE_PAGE;
use super::cut::HangUp;
use super::decide::{Decided, Decision};
use super::device::DEVICE_PAGE;
use super::guard;
use super::journal::RecordedRequest;
use super::page::{self, FORM_TARGET, Refusal};
use super::params::Params;
use super::reply::{books_error, empty, html, json, json_or, redirect, refuse};
use super::revoke::UnknownToken;
use super::under_way::UnderWay;
use super::user_info::NoInfo;
use crate::DataCenter;

/// A server: that of one data centre.
#[derive(Clone)]
struct Site {
    shared: Arc<Shared>,
    at: DataCenter,
}

/// What the server of a data centre answers to which path.
pub(super) fn router(shared: Arc<Shared>, at: DataCenter) -> Router {
    let site = Site { shared, at };
    Router::new()
        .route("/oauth/v2/auth", get(open_consent).fallback(not_get))
        .route("/oauth/v2/auth/refresh", get(renew).fallback(not_get))
        .route(FORM_TARGET, post(decide).fallback(not_post))
        .route("/oauth/v2/token", post(token).fallback(not_post))
        .route("/oauth/v2/token/revoke", post(revoke).fallback(not_post))
        .route("/oauth/v2/revoke/token", post(revoke_with_credentials).fallback(not_post))
        .route("/oauth/v3/device/code", post(start_device).fallback(not_post))
        .route("/oauth/v3/device/token", post(poll).fallback(not_post))
        .route(DEVICE_PAGE, get(device_page).fallback(not_get))
        .route("/oauth/v3/device/setCode", get(open_device).fallback(not_get))
        .route("/oauth/serverinfo", get(server_info).fallback(not_get))
        .route(CONSOLE_PAGE, console::console())
        .route("/oauth/user/info", get(user_info).fallback(not_get))
        .route("/books/v3/organizations", get(books::organizations).fallback(unknown_path))
        .route("/books/v3/{*path}", any(books::call))
        .fallback(unknown_path)
        .layer(DefaultBodyLimit::max(LONGEST_BODY))
        .layer(middleware::from_fn_with_state(site.clone(), guard_and_record))
        .with_state(site)
}

type Zoho = Extract<Site>;

async fn open_consent(Extract(site): Zoho, RawQuery(query): RawQuery) -> Response {
    let opened = site.shared.backend().open_consent(&read(query), site.at, site.shared.now());
    open(opened)
}

async fn open_device(Extract(site): Zoho, RawQuery(query): RawQuery) -> Response {
    let opened = site.shared.backend().open_device(&read(query), site.at, site.shared.now());
    open(opened)
}

async fn device_page() -> Response {
    html(StatusCode::OK, page::device())
}

fn open(opened: Result<Opened, Refusal>) -> Response {
    match opened {
        Ok(Opened::Page(page)) => html(StatusCode::OK, page.html()),
        Ok(Opened::Callback(address)) => redirect(&address),
        Err(refusal) => refuse(refusal),
    }
}

async fn renew(Extract(site): Zoho, RawQuery(query): RawQuery) -> Response {
    let renewed = site.shared.backend().renew(&read(query), site.at, site.shared.now());
    renewed.map_or_else(refuse, |address| redirect(&address))
}

async fn decide(Extract(site): Zoho, body: Bytes) -> Response {
    let form = Params::default().urlencoded(&body);
    let Some(decision) = form.get("decision").and_then(Decision::read) else {
        return refuse(Refusal::BadRequest);
    };
    let ticket = form.get("ticket").unwrap_or_default();
    let decided = site.shared.backend().decide(ticket, decision, site.shared.now());
    match decided {
        Ok(Decided::Callback(address)) => redirect(&address),
        Ok(Decided::DeviceConnected) => html(StatusCode::OK, page::device_connected()),
        Ok(Decided::DeviceRefused) => html(StatusCode::OK, page::device_refused()),
        Err(refusal) => refuse(refusal),
    }
}

async fn token(
    Extract(site): Zoho,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let params = params(query, &headers, &body);
    let reply = site.shared.backend().token(&params, site.at, site.shared.now());
    json_or(reply.map_err(|error| error.answer()))
}

async fn start_device(Extract(site): Zoho, RawQuery(query): RawQuery, body: Bytes) -> Response {
    let params = params(query, &HeaderMap::new(), &body);
    let reply = site.shared.backend().start_device(&params, site.at, site.shared.now());
    json_or(reply.map_err(|error| error.answer()))
}

async fn poll(
    Extract(site): Zoho,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let params = params(query, &headers, &body);
    let reply = site.shared.backend().poll(&params, site.at, site.shared.now());
    json_or(reply.map_err(|error| error.answer()))
}

async fn revoke(Extract(site): Zoho, RawQuery(query): RawQuery, body: Bytes) -> Response {
    let params = params(query, &HeaderMap::new(), &body);
    let revoked = site.shared.backend().revoke(&params, site.at, site.shared.now());
    json_or(revoked.map(|()| json!({ "status": "success" })).map_err(unknown_token))
}

async fn revoke_with_credentials(
    Extract(site): Zoho,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let credentials = Params::default().basic(authorization(&headers));
    let params = params(query, &HeaderMap::new(), &body);
    let (mut backend, now) = (site.shared.backend(), site.shared.now());
    match backend.revoke_with_credentials(&credentials, &params, site.at, now) {
        Ok(()) => empty(),
        Err(error) => json_or(Err::<(), _>(unknown_token(error))),
    }
}

fn unknown_token(UnknownToken: UnknownToken) -> Option<(u16, serde_json::Value)> {
    Some((400, json!({ "error": "invalid_token" })))
}

async fn user_info(Extract(site): Zoho, headers: HeaderMap) -> Response {
    let (backend, now) = (site.shared.backend(), site.shared.now());
    let info = backend.user_info(authorization(&headers), site.at, now);
    json_or(
        info.map_err(|NoInfo(cause)| Some((401, json!({ "response": "error", "cause": cause })))),
    )
}

async fn server_info(Extract(site): Zoho) -> Response {
    json(StatusCode::OK, &site.shared.backend().server_info())
}

async fn unknown_path() -> Response {
    books_error(BooksError::UnknownPath)
}

async fn not_get() -> Response {
    refuse(Refusal::NotGet)
}

async fn not_post() -> Response {
    refuse(Refusal::BadRequest)
}

async fn guard_and_record(Extract(site): Zoho, request: Request, next: Next) -> Response {
    let (method, path) = (request.method().clone(), request.uri().path().to_owned());
    let own = site.shared.backend().loopback.address_of(site.at);
    if !guard::is_for(&request, own) {
        let response = refuse(Refusal::ForeignHost);
        record(&site, &method, &path, &response);
        return response;
    }
    let scripted = site.shared.backend().script.take(&path);
    let response = match &scripted {
        None => next.run(request).await,
        Some(answer) => answer.response(next.run(request)).await,
    };
    record(&site, &method, &path, &response);
    let mut response = response;
    let under_way = response.extensions_mut().remove::<UnderWay>();
    if let Some(answer) = scripted.filter(|answer| !answer.delay.is_zero()) {
        tokio::time::sleep(answer.delay).await;
    }
    drop(under_way);
    response
}

fn record(site: &Site, method: &Method, path: &str, response: &Response) {
    let hung_up = response.extensions().get::<HangUp>().is_some();
    let status = if hung_up { 0 } else { response.status().as_u16() };
    let request = RecordedRequest::new(site.at, method.as_str(), path, status);
    site.shared.backend().journal.record(request);
}

fn read(query: Option<String>) -> Params {
    Params::default().urlencoded(query.unwrap_or_default().as_bytes())
}

fn params(query: Option<String>, headers: &HeaderMap, body: &[u8]) -> Params {
    Params::default()
        .urlencoded(body)
        .urlencoded(query.unwrap_or_default().as_bytes())
        .basic(authorization(headers))
}

fn authorization(headers: &HeaderMap) -> &[u8] {
    headers.get(AUTHORIZATION).map_or(&[], HeaderValue::as_bytes)
}

/// Bytes; real requests have a few hundred.
const LONGEST_BODY: usize = 64 * 1024;
