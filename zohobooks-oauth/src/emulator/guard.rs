use std::net::SocketAddr;

use axum::extract::Request;
use axum::http::header::HOST;

/// Whether a request is for the emulator: its `Host` is the emulator's address, and the target is a path.
///
/// A page in a browser can have a name of its own resolve to this machine and then read what it finds
/// there. Such a request has that name as `Host`.
pub(super) fn is_for(request: &Request, own: SocketAddr) -> bool {
    let mut hosts = request.headers().get_all(HOST).iter();
    let host = hosts.next().and_then(|host| host.to_str().ok());
    request.uri().authority().is_none()
        && hosts.next().is_none()
        && host.is_some_and(|host| is_own(host, own))
}

fn is_own(host: &str, own: SocketAddr) -> bool {
    let (name, port) = host.rsplit_once(':').unwrap_or((host, "80"));
    (name == "localhost" || name == own.ip().to_string()) && port == own.port().to_string()
}

#[cfg(test)]
mod tests {
    use axum::body::Body;
    use axum::http::HeaderValue;

    use super::*;

    fn is_for(target: &str, hosts: &[&str], own: &str) -> bool {
        let mut request = Request::new(Body::empty());
        *request.uri_mut() = target.parse().unwrap();
        for host in hosts {
            request.headers_mut().append(HOST, HeaderValue::from_str(host).unwrap());
        }
        super::is_for(&request, own.parse().unwrap())
    }

    #[test]
    fn only_its_own_address_will_do() {
        let own = "127.0.0.1:8080";
        for host in ["127.0.0.1:8080", "localhost:8080"] {
            assert!(is_for("/a?b", &[host], own), "{host}");
            assert!(!is_for(&format!("http://{host}/a?b"), &[host], own), "{host}");
            assert!(!is_for("/", &[host, host], own), "{host}");
        }
        for host in [
            "",
            "x",
            "127.0.0.1",
            "localhost",
            "127.0.0.1:80",
            "127.0.0.1:8081",
            "127.0.0.2:8080",
            "evil.test",
            "evil.test:8080",
            "accounts.zoho.com",
            "localhost.evil.test:8080",
            "127.0.0.1:8080@evil.test:8080",
            "u@127.0.0.1:8080",
            "127.0.0.1:08080",
            "127.0.0.1:8080 ",
        ] {
            assert!(!is_for("/", &[host], own), "{host}");
        }
        assert!(!is_for("/", &[], own));
        assert!(is_for("/", &["127.0.0.1"], "127.0.0.1:80"));
        assert!(!is_for("http://evil.test/", &["127.0.0.1:8080"], own));
    }
}
