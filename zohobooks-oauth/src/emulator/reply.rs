use axum::body::Body;
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, LOCATION, X_FRAME_OPTIONS,
};
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use serde::Serialize;
use serde_json::{Value, json};

use super::books::{BooksError, Outcome};
use super::page::Refusal;

/// What came of a request, or else status and body of an error, or else a page.
pub(super) fn json_or(reply: Result<impl Serialize, Option<(u16, Value)>>) -> Response {
    match reply {
        Ok(reply) => json(StatusCode::OK, &reply),
        Err(Some((status, body))) => json(status_code(status), &body),
        Err(None) => refuse(Refusal::BadRequest),
    }
}

pub(super) fn books_error(error: BooksError) -> Response {
    let (status, code, message) = error.status_code_message();
    json(status_code(status), &json!({ "code": code, "message": message }))
}

pub(super) fn books(outcome: Outcome) -> Response {
    match outcome {
        Outcome::Json(status, body) => json(status_code(status), &body),
        Outcome::Pdf(bytes) => answer(StatusCode::OK, "application/pdf", bytes.into()),
    }
}

pub(super) fn refuse(refusal: Refusal) -> Response {
    html(StatusCode::BAD_REQUEST, refusal.html())
}

pub(super) fn json(status: StatusCode, body: &impl Serialize) -> Response {
    match serde_json::to_vec(body) {
        Ok(body) => answer(status, "application/json;charset=UTF-8", body.into()),
        Err(_) => answer(StatusCode::INTERNAL_SERVER_ERROR, "text/plain", Body::empty()),
    }
}

pub(super) fn html(status: StatusCode, page: String) -> Response {
    let mut response = answer(status, HTML, page.into());
    let headers = response.headers_mut();
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(PAGE_POLICY));
    headers.insert(X_FRAME_OPTIONS, HeaderValue::from_static("SAMEORIGIN"));
    response
}

pub(super) fn redirect(address: &str) -> Response {
    match HeaderValue::from_str(address) {
        Ok(address) => {
            let mut response = answer(StatusCode::FOUND, HTML, Body::empty());
            response.headers_mut().insert(LOCATION, address);
            response
        }
        // A registered redirect URI with control characters: no browser could go there.
        Err(_) => refuse(Refusal::InvalidRedirectUri),
    }
}

pub(super) fn empty() -> Response {
    answer(StatusCode::OK, HTML, Body::empty())
}

fn answer(status: StatusCode, content_type: &'static str, body: Body) -> Response {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(content_type));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}

fn status_code(status: u16) -> StatusCode {
    StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

const HTML: &str = "text/html;charset=UTF-8";
/// Without `form-action`: browsers apply it to the redirect to the application, too.
const PAGE_POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";
