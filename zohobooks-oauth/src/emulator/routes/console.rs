use axum::body::Bytes;
use axum::extract::State as Extract;
use axum::http::StatusCode;
use axum::response::Response;
use axum::routing::{MethodRouter, get};

use super::{Site, Zoho, not_get};
use crate::emulator::params::Params;
use crate::emulator::reply::{html, refuse};

/// The console is the same in every data centre.
pub(super) fn console() -> MethodRouter<Site> {
    get(show).post(generate_code).fallback(not_get)
}

async fn show(Extract(site): Zoho) -> Response {
    html(StatusCode::OK, site.shared.backend().console_page().html())
}

async fn generate_code(Extract(site): Zoho, body: Bytes) -> Response {
    let form = Params::default().urlencoded(&body);
    let made = site.shared.backend().generate_code(&form, site.shared.now());
    made.map_or_else(refuse, |page| html(StatusCode::OK, page))
}
