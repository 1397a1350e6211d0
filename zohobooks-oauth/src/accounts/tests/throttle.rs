use http::Response;

use super::*;
use crate::{BoxFuture, DeviceApp, SelfClient, TransportError};

/// Answers all requests alike, with a `Retry-After` if there is one.
#[derive(Clone)]
struct Refuses(u16, &'static str, Option<&'static str>);

impl Transport for Refuses {
    fn send(
        &self,
        _: Request<Vec<u8>>,
    ) -> BoxFuture<'_, Result<Response<Vec<u8>>, TransportError>> {
        let Self(status, body, retry_after) = *self;
        let mut response = Response::builder().status(status);
        if let Some(value) = retry_after {
            response = response.header("Retry-After", value);
        }
        let response = response.body(body.as_bytes().to_vec()).unwrap();
        Box::pin(async { Ok(response) })
    }
}

fn seconds(error: &Error) -> Option<u64> {
    error.retry_after().map(|it| it.as_secs())
}

/// As recorded in github.com/guanguans/notify, `src/ZohoCliq/Authenticator.php`.
const ACCESS_DENIED: &str = r#"{"error":"Access Denied","error_description":"You have made too many requests continuously. Please try again after some time.","status":"failure"}"#;

#[test]
fn the_accounts_server_blocks_for_ten_minutes_at_the_most() {
    for (status, body) in [
        (400, ACCESS_DENIED),
        (200, ACCESS_DENIED),
        (200, r#"{"error":"access_denied"}"#),
        (429, ""),
        (429, "<html>"),
    ] {
        for (header, expected) in [
            (None, 600),
            (Some("30"), 30),
            (Some("600"), 600),
            (Some("3600"), 600),
            (Some("-1"), 600),
            (Some("0"), 600),
            (Some("1000000000000"), 600),
            (Some("Wed, 21 Oct 2026 07:28:00 GMT"), 600),
        ] {
            let refuses = Refuses(status, body, header);
            let accounts = Accounts::with_transport(app(), refuses.clone());
            let client = SelfClient::new("1000.ABC", SECRET, DataCenter::Eu).unwrap();
            let device = DeviceApp::new("1000.ABC", SECRET).unwrap();
            let wanted = scopes("ZohoBooks.settings.READ");
            let tokens = Accounts::with_transport(&client, refuses.clone());
            let devices = Accounts::with_transport(&device, refuses);
            for error in [
                now(accounts.exchange(code(DataCenter::Eu))).unwrap_err(),
                now(accounts.refresh(&grant(DataCenter::Eu))).unwrap_err(),
                now(accounts.revoke(&grant(DataCenter::Eu))).unwrap_err(),
                now(tokens.client_credentials(client.client_credentials(wanted))).unwrap_err(),
                now(devices.start_device_login(device.authorize(wanted))).unwrap_err(),
            ] {
                assert!(error.is_throttled());
                assert_eq!(seconds(&error), Some(expected), "{status} {body} {header:?}");
                let wait = if expected == 30 { "wait 30 seconds" } else { "wait 10 minutes" };
                assert!(error.to_string().contains(wait), "{error}");
            }
        }
    }
}

#[test]
fn too_many_requests() {
    let accounts = Accounts::with_transport(app(), Refuses(400, ACCESS_DENIED, None));
    let error = now(accounts.refresh(&grant(DataCenter::Eu))).unwrap_err();
    assert_eq!(
        error.to_string(),
        "refreshing the access token at data centre `eu` for a server-based application failed: Zoho \
         counted too many token requests: there were more than ten token requests in ten minutes, of \
         all processes together; wait 10 minutes without asking, and share one access token for its \
         whole hour. It may also be that too many logins or codes were asked for in a short time, for \
         which Zoho has the same words",
    );
}

#[test]
fn the_api_blocks_for_as_long_as_it_says_or_as_the_limit_lasts() {
    let of = |status, body, header| {
        let accounts = Accounts::with_transport(app(), Refuses(status, body, header));
        now(accounts.books(grant(DataCenter::In)).organizations()).unwrap_err()
    };
    for (status, body, without, with_an_hour) in [
        (429, r#"{"code":44,"message":"x"}"#, Some(60), Some(3600)),
        (400, r#"{"code":44,"message":"x"}"#, Some(60), Some(3600)),
        (429, r#"{"code":43,"message":"x"}"#, Some(3600), Some(3600)),
        (429, r#"{"code":45,"message":"x"}"#, None, Some(3600)),
        (429, r#"{"code":1070,"message":"x"}"#, None, Some(3600)),
        (429, r#"{"code":57,"message":"x"}"#, Some(60), Some(3600)),
        (429, "<html>", Some(60), Some(3600)),
    ] {
        for (header, expected) in [
            (None, without),
            (Some("3600"), with_an_hour),
            (Some("86401"), without),
            (Some("-1"), without),
            (Some("soon"), without),
        ] {
            let error = of(status, body, header);
            assert!(error.is_throttled());
            assert_eq!(seconds(&error), expected, "{status} {body} {header:?}");
        }
    }
    let error = of(429, r#"{"code":43,"message":"blocked"}"#, Some("3600"));
    assert!(error.to_string().contains("; wait 1 hour, and spread the calls"), "{error}");
}

#[test]
fn an_outage_may_say_how_long_it_lasts_and_nothing_else_does() {
    for (status, body, refresh) in [
        (503, "", Some(120)),
        (503, "<html>", Some(120)),
        (200, r#"{"error":"invalid_code"}"#, None),
        (200, r#"{"error":"invalid_client"}"#, None),
        (302, "", None),
    ] {
        let accounts = Accounts::with_transport(app(), Refuses(status, body, Some("120")));
        let error = now(accounts.refresh(&grant(DataCenter::In))).unwrap_err();
        assert_eq!(seconds(&error), refresh, "{status} {body}");
        assert_eq!(error.to_string().contains("wait 2 minutes"), refresh.is_some(), "{error}");
        // The code is spent.
        let error = now(accounts.exchange(code(DataCenter::In))).unwrap_err();
        assert_eq!(seconds(&error), None, "{status} {body}");
    }
    let accounts = Accounts::with_transport(app(), Refuses(503, "", None));
    assert_eq!(seconds(&now(accounts.refresh(&grant(DataCenter::In))).unwrap_err()), None);
}
