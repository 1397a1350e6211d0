use std::sync::Arc;

use axum::Router;
use axum::body::{Body, Bytes};
use axum::extract::{DefaultBodyLimit, RawQuery, Request, State as Extract};
use axum::http::header::{
    AUTHORIZATION, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, LOCATION, X_FRAME_OPTIONS,
};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::middleware::{self, Next};
use axum::response::Response;
use axum::routing::{get, post};
use serde::Serialize;
use serde_json::json;

use super::backend::Shared;
use super::books::BooksError;
use super::consent::Opened;
use super::guard;
use super::journal::RecordedRequest;
use super::page::{FORM_TARGET, Refusal};
use super::params::Params;
use super::revoke::UnknownToken;
use super::token::TokenError;
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
        .route(FORM_TARGET, post(decide).fallback(not_post))
        .route("/oauth/v2/token", post(token).fallback(not_post))
        .route("/oauth/v2/token/revoke", post(revoke).fallback(not_post))
        .route("/books/v3/organizations", get(organizations).fallback(unknown_path))
        .fallback(unknown_path)
        .layer(DefaultBodyLimit::max(LONGEST_BODY))
        .layer(middleware::from_fn_with_state(site.clone(), guard_and_record))
        .with_state(site)
}

type Zoho = Extract<Site>;

async fn open_consent(Extract(site): Zoho, RawQuery(query): RawQuery) -> Response {
    let query = Params::default().urlencoded(query.unwrap_or_default().as_bytes());
    let opened = site.shared.backend().open_consent(&query, site.at, site.shared.now());
    match opened {
        Ok(Opened::Page(page)) => html(StatusCode::OK, page.html()),
        Ok(Opened::Callback(address)) => redirect(&address),
        Err(refusal) => refuse(refusal),
    }
}

async fn decide(Extract(site): Zoho, body: Bytes) -> Response {
    let form = Params::default().urlencoded(&body);
    let accepted = match form.get("decision") {
        Some("accept") => true,
        Some("reject") => false,
        _ => return refuse(Refusal::BadRequest),
    };
    let ticket = form.get("ticket").unwrap_or_default();
    let decided = site.shared.backend().decide(ticket, accepted, site.shared.now());
    match decided {
        Ok(address) => redirect(&address),
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
    match reply {
        Ok(reply) => json(StatusCode::OK, &reply),
        Err(error) => token_error(error),
    }
}

async fn revoke(
    Extract(site): Zoho,
    RawQuery(query): RawQuery,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let params = params(query, &headers, &body);
    let revoked = site.shared.backend().revoke(&params, site.at, site.shared.now());
    match revoked {
        Ok(()) => json(StatusCode::OK, &json!({ "status": "success" })),
        Err(UnknownToken) => json(StatusCode::BAD_REQUEST, &json!({ "error": "invalid_token" })),
    }
}

async fn organizations(Extract(site): Zoho, headers: HeaderMap) -> Response {
    let authorization = headers.get(AUTHORIZATION).map(HeaderValue::as_bytes);
    match site.shared.backend().organizations(authorization, site.at, site.shared.now()) {
        Ok(reply) => json(StatusCode::OK, &reply),
        Err(error) => books_error(error),
    }
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
    let response = if guard::is_for(&request, own) {
        next.run(request).await
    } else {
        refuse(Refusal::ForeignHost)
    };
    let status = response.status().as_u16();
    let request = RecordedRequest::new(site.at, method.as_str(), &path, status);
    site.shared.backend().journal.record(request);
    response
}

fn params(query: Option<String>, headers: &HeaderMap, body: &[u8]) -> Params {
    let authorization = headers.get(AUTHORIZATION).map_or(&[][..], HeaderValue::as_bytes);
    Params::default()
        .urlencoded(body)
        .urlencoded(query.unwrap_or_default().as_bytes())
        .basic(authorization)
}

fn token_error(error: TokenError) -> Response {
    match error.answer() {
        Some((status, body)) => json(status_code(status), &body),
        None => refuse(Refusal::BadRequest),
    }
}

fn books_error(error: BooksError) -> Response {
    let (status, code, message) = error.status_code_message();
    json(status_code(status), &json!({ "code": code, "message": message }))
}

fn status_code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

fn refuse(refusal: Refusal) -> Response {
    html(StatusCode::BAD_REQUEST, refusal.html())
}

fn json(status: StatusCode, body: &impl Serialize) -> Response {
    match serde_json::to_vec(body) {
        Ok(body) => answer(status, "application/json;charset=UTF-8", body.into()),
        Err(_) => answer(StatusCode::INTERNAL_SERVER_ERROR, "text/plain", Body::empty()),
    }
}

fn html(status: StatusCode, page: String) -> Response {
    let mut response = answer(status, "text/html;charset=UTF-8", page.into());
    let headers = response.headers_mut();
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(PAGE_POLICY));
    headers.insert(X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN"));
    response
}

fn redirect(address: &str) -> Response {
    match HeaderValue::from_str(address) {
        Ok(address) => {
            let mut response = answer(StatusCode::FOUND, "text/html;charset=UTF-8", Body::empty());
            response.headers_mut().insert(LOCATION, address);
            response
        }
        // A registered redirect URI with control characters: no browser could go there.
        Err(_) => refuse(Refusal::InvalidRedirectUri),
    }
}

fn answer(status: StatusCode, content_type: &'static str, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

/// Bytes; real requests have a few hundred.
const LONGEST_BODY: usize = 64 * 1024;
/// Without `form-action`: browsers apply it to the redirect to the application, too.
const PAGE_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";
