use axum::body::Bytes;
use axum::extract::State as Extract;
use axum::http::header::{ACCEPT, AUTHORIZATION};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, Uri};
use axum::response::Response;

use super::{Zoho, read, unknown_path};
use crate::emulator::books::Call;
use crate::emulator::reply::{self, books_error, json};
use crate::emulator::under_way::UnderWay;

pub(super) async fn organizations(Extract(site): Zoho, headers: HeaderMap) -> Response {
    let authorization = headers.get(AUTHORIZATION).map(HeaderValue::as_bytes);
    let (backend, now) = (site.shared.backend(), site.shared.now());
    match backend.organizations(authorization, site.at, now) {
        Ok(reply) => json(StatusCode::OK, &reply),
        Err(error) => books_error(error),
    }
}

pub(super) async fn call(
    Extract(site): Zoho,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let header = |name| headers.get(name).map(HeaderValue::as_bytes);
    let Ok(method) = method.as_str().parse() else { return unknown_path().await };
    let call = Call {
        method,
        path: uri.path().strip_prefix("/books/v3").unwrap_or_default(),
        query: read(uri.query().map(str::to_owned)),
        authorization: header(AUTHORIZATION),
        accept: header(ACCEPT).unwrap_or_default(),
        body: &body,
    };
    let outcome = site.shared.backend().call(&call, site.at, site.shared.now());
    let organization = call.query.get("organization_id").unwrap_or_default().to_owned();
    match outcome {
        Ok(outcome) => {
            let mut response = reply::books(outcome);
            response.extensions_mut().insert(UnderWay::new(&site.shared, organization));
            response
        }
        Err(error) => books_error(error),
    }
}
