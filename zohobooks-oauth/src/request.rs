use http::{HeaderValue, Method, Request, header};

use crate::encode::Form;
use crate::servers::Origin;
use crate::{BodyLimit, TimeLimit};

pub(crate) fn get(origin: Origin, path: &'static str, limit: BodyLimit) -> Request<Vec<u8>> {
    request(Method::GET, origin, path, Vec::new(), limit)
}

pub(crate) fn post(
    origin: Origin,
    path: &'static str,
    form: Form<'_>,
    limit: BodyLimit,
) -> Request<Vec<u8>> {
    let mut form = form.encode();
    let body = std::mem::take(&mut *form).into_bytes();
    let mut request = request(Method::POST, origin, path, body, limit);
    let form = HeaderValue::from_static("application/x-www-form-urlencoded");
    request.headers_mut().insert(header::CONTENT_TYPE, form);
    request
}

fn request(
    method: Method,
    origin: Origin,
    path: &'static str,
    body: Vec<u8>,
    limit: BodyLimit,
) -> Request<Vec<u8>> {
    let mut request = Request::new(body);
    *request.method_mut() = method;
    *request.uri_mut() = origin.uri(path);
    request.headers_mut().insert(header::ACCEPT, HeaderValue::from_static("application/json"));
    request.extensions_mut().insert(limit);
    request.extensions_mut().insert(TimeLimit::TOKENS);
    request
}
