use super::super::backend::tests::{CALLBACK, backend, login, params};
use super::super::registration::Registration;
use super::*;
use crate::DataCenter;

struct Tokens {
    access: String,
    refresh: String,
}

const MINUTE: Duration = Duration::from_secs(60);

fn request(
    zoho: &mut Backend,
    app: &Registration,
    grant: &[(&str, &str)],
    now: Instant,
) -> Result<serde_json::Value, TokenError> {
    let credentials = [("client_id", app.client_id()), ("client_secret", app.client_secret())];
    let request = params(&[&credentials, grant].concat());
    zoho.token(&request, DataCenter::Us, now).map(|reply| serde_json::to_value(reply).unwrap())
}

fn log_in(zoho: &mut Backend, app: &Registration, now: Instant) -> Tokens {
    let callback = login(zoho, app, "ZohoBooks.settings.READ", now);
    let code = callback.get("code").unwrap();
    let grant = [("grant_type", "authorization_code"), ("redirect_uri", CALLBACK), ("code", code)];
    let reply = request(zoho, app, &grant, now).unwrap();
    let token = |name: &str| reply[name].as_str().unwrap().to_owned();
    Tokens { access: token("access_token"), refresh: token("refresh_token") }
}

fn refresh(
    zoho: &mut Backend,
    app: &Registration,
    token: &str,
    now: Instant,
) -> Result<String, TokenError> {
    let grant = [("grant_type", "refresh_token"), ("refresh_token", token)];
    let reply = request(zoho, app, &grant, now)?;
    Ok(reply["access_token"].as_str().unwrap().to_owned())
}

fn works(zoho: &Backend, access_token: &str, now: Instant) -> bool {
    let header = format!("Zoho-oauthtoken {access_token}");
    zoho.organizations(Some(header.as_bytes()), DataCenter::Us, now).is_ok()
}

#[test]
fn the_eleventh_request_in_ten_minutes_is_refused_until_they_are_over() {
    let (mut zoho, start) = (backend(), Instant::now());
    let app = zoho.register("App", CALLBACK);
    let [tokens, other] = [(); 2].map(|()| log_in(&mut zoho, &app, start));
    for minute in 0..10 {
        let now = start + minute * MINUTE / 2;
        assert!(refresh(&mut zoho, &app, &tokens.refresh, now).is_ok(), "minute {minute}");
    }
    let end = start + 10 * MINUTE;
    for now in [start + 5 * MINUTE, end - Duration::from_millis(1)] {
        let refused = refresh(&mut zoho, &app, &tokens.refresh, now);
        assert_eq!(refused, Err(TokenError::TooManyRequests));
        assert!(refresh(&mut zoho, &app, &other.refresh, now).is_ok());
    }
    for _ in 0..10 {
        assert!(refresh(&mut zoho, &app, &tokens.refresh, end).is_ok());
    }
    let refused = refresh(&mut zoho, &app, &tokens.refresh, end);
    assert_eq!(refused, Err(TokenError::TooManyRequests));
}

#[test]
fn the_twenty_first_refresh_token_drops_the_oldest_of_this_user_and_client() {
    let (mut zoho, now) = (backend(), Instant::now());
    let [app, other] = ["App", "Other"].map(|name| zoho.register(name, CALLBACK));
    let stranger = log_in(&mut zoho, &other, now);
    let mut all: Vec<_> = (0..20).map(|_| log_in(&mut zoho, &app, now)).collect();
    assert!(refresh(&mut zoho, &app, &all[0].refresh, now).is_ok());

    all.push(log_in(&mut zoho, &app, now));
    let dropped = refresh(&mut zoho, &app, &all[0].refresh, now);
    assert_eq!(dropped, Err(TokenError::InvalidCode));
    assert!(!works(&zoho, &all[0].access, now));
    for tokens in &all[1..] {
        assert!(works(&zoho, &tokens.access, now));
        assert!(refresh(&mut zoho, &app, &tokens.refresh, now).is_ok());
    }
    assert!(refresh(&mut zoho, &other, &stranger.refresh, now).is_ok());
}

#[test]
fn a_revoked_refresh_token_makes_room() {
    let (mut zoho, now) = (backend(), Instant::now());
    let app = zoho.register("App", CALLBACK);
    let all: Vec<_> = (0..20).map(|_| log_in(&mut zoho, &app, now)).collect();
    let revoke = params(&[("token", &all[7].refresh)]);
    assert!(zoho.revoke(&revoke, DataCenter::Us, now).is_ok());
    log_in(&mut zoho, &app, now);
    assert!(refresh(&mut zoho, &app, &all[0].refresh, now).is_ok());
}

#[test]
fn the_eleventh_access_token_of_a_refresh_token_kills_the_oldest() {
    let (mut zoho, start) = (backend(), Instant::now());
    let app = zoho.register("App", CALLBACK);
    let tokens = log_in(&mut zoho, &app, start);
    let mut all = vec![tokens.access];
    for minute in 1..10 {
        let now = start + minute * MINUTE;
        all.push(refresh(&mut zoho, &app, &tokens.refresh, now).unwrap());
    }
    let now = start + 12 * MINUTE;
    assert!(all.iter().all(|token| works(&zoho, token, now)));
    all.push(refresh(&mut zoho, &app, &tokens.refresh, now).unwrap());
    assert!(!works(&zoho, &all[0], now));
    assert!(all[1..].iter().all(|token| works(&zoho, token, now)));

    // What has expired does not count.
    let now = start + 64 * MINUTE;
    all.push(refresh(&mut zoho, &app, &tokens.refresh, now).unwrap());
    assert!(all[5..].iter().all(|token| works(&zoho, token, now)));
}

#[test]
fn a_revoked_access_token_makes_room() {
    let (mut zoho, now) = (backend(), Instant::now());
    let app = zoho.register("App", CALLBACK);
    let tokens = log_in(&mut zoho, &app, now);
    let all: Vec<_> =
        (0..9).map(|_| refresh(&mut zoho, &app, &tokens.refresh, now).unwrap()).collect();
    let revoke = params(&[("token", &all[4])]);
    assert!(zoho.revoke(&revoke, DataCenter::Us, now).is_ok());
    assert!(refresh(&mut zoho, &app, &tokens.refresh, now).is_ok());
    assert!(works(&zoho, &tokens.access, now));
}

#[test]
fn without_limits_nothing_is_refused_or_dropped() {
    let (mut zoho, now) = (backend(), Instant::now());
    zoho.limits = false;
    let app = zoho.register("App", CALLBACK);
    let all: Vec<_> = (0..30).map(|_| log_in(&mut zoho, &app, now)).collect();
    for _ in 0..30 {
        assert!(refresh(&mut zoho, &app, &all[0].refresh, now).is_ok());
    }
    assert!(works(&zoho, &all[0].access, now));
}
