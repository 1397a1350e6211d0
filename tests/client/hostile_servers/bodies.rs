//! Bodies in the place of tokens.

use zohobooks_oauth::{AccountsFault, AnswerFault, ErrorKind, TokenFault};

use super::client::{Call, Client, SECRET, tokens};
use super::good::{Good, bytes, http, json};
use super::outcome::Outcome;

/// A body, and what is to come of it.
type Row<'a> = (Vec<u8>, &'a dyn Fn(&[u8]) -> Outcome);

fn answer(fault: AnswerFault, status: u16, body: &[u8]) -> Outcome {
    Outcome::Answer { fault, status, length: body.len() }
}

#[track_caller]
fn assert_outcome(call: Call, outcome: &Outcome, status: u16, body: &[u8], client: &mut Client) {
    let result = client.call(call);
    let shown = format!("{result:?}");
    assert!(!shown.contains("hush") && !shown.contains(SECRET), "{shown}");
    let text = String::from_utf8_lossy(&body[..body.len().min(200)]);
    assert_eq!(Outcome::from(&result), *outcome, "{call:?} got {status} {text:?}");
}

#[test]
fn token_answers_that_are_none() {
    let full = tokens("");
    let with = |old: &str, new: &str| {
        assert!(full.contains(old));
        full.replace(old, new).into_bytes()
    };
    let access = r#""access_token":"1000.hush.access""#;
    let expires = r#""expires_in":3600"#;
    let utf_16: Vec<u8> = full.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let token = |fault| move |_: &[u8]| Outcome::Other(ErrorKind::Token(fault));
    let wrong = |fault| move |body: &[u8]| answer(fault, 200, body);
    let (empty, characters) = (token(TokenFault::Empty), token(TokenFault::Characters));
    let (not_json, no_token) = (wrong(AnswerFault::NotJson), wrong(AnswerFault::NoAccessToken));
    let lifetime = wrong(AnswerFault::Lifetime);
    let right = |_: &[u8]| Outcome::Fine;
    let refused = |_: &[u8]| Outcome::Other(ErrorKind::Accounts(AccountsFault::InvalidCode));

    let rows: [Row<'_>; 36] = [
        (full.clone().into(), &right),
        (b"{}".into(), &no_token),
        (b"".into(), &not_json),
        (b"[]".into(), &not_json),
        (b"null".into(), &not_json),
        (b"\"1000.hush.access\"".into(), &not_json),
        (with(access, r#""access_token":"""#), &empty),
        (with(access, r#""access_token":null"#), &no_token),
        (with(access, r#""access_token":["1000.hush.access"]"#), &no_token),
        (with(access, r#""access_token":"a\r\nX-Evil: hush""#), &characters),
        (with(access, r#""access_token":"hush b""#), &characters),
        (with(access, r#""access_token":"hush\u0000""#), &characters),
        (with(access, r#""access_token":"hushä""#), &characters),
        (with("1000.hush.refresh", r"hush\r\nX-Evil: 1"), &characters),
        (with("1000.hush.refresh", ""), &empty),
        (with(expires, r#""expires_in":-1"#), &lifetime),
        (with(expires, r#""expires_in":0"#), &lifetime),
        (with(expires, r#""expires_in":"soon""#), &lifetime),
        (with(expires, r#""expires_in":null"#), &lifetime),
        (with(expires, r#""expires_in":-1e308"#), &lifetime),
        (with(expires, r#""expires_in":1e308"#), &right),
        (with(expires, r#""expires_in":1e309"#), &not_json),
        (with(expires, r#""expires_in":3600.5"#), &right),
        (with(expires, r#""expires_in":18446744073709551616"#), &right),
        (with(expires, r#""expires_in":NaN"#), &not_json),
        (with(expires, r#""expires_in_sec":3600,"expires_in":3600000"#), &right),
        (with(expires, r#""expires_in_sec":0,"expires_in":3600000"#), &lifetime),
        (with(access, &format!(r#"{access},"access_token":"1000.hush.other""#)), &not_json),
        (with(access, &format!(r#"{access},"access\u005ftoken":"1000.hush.other""#)), &not_json),
        (br#"{"error":"invalid_code"}"#.into(), &refused),
        (with(access, &format!(r#"{access},"error":"invalid_code""#)), &refused),
        (deep.clone().into_bytes(), &not_json),
        (with(access, &format!(r#"{access},"more":{deep}"#)), &not_json),
        (["\u{feff}", &full].concat().into_bytes(), &not_json),
        (utf_16, &not_json),
        ([&full, "x"].concat().into_bytes(), &not_json),
    ];
    let good = Good::start();
    for mut client in Client::both(&good) {
        for (body, outcome) in &rows {
            for call in Call::FOR_TOKENS {
                good.then(json(200, body));
                assert_outcome(call, &outcome(body), 200, body, &mut client);
                good.assert_one_request();
            }
        }
    }
}

#[test]
fn no_call_believes_what_is_not_json() {
    let full = tokens(r#""status":"success","code":0,"organizations":[],"#);
    let [start, end] = [full.get(..full.len() / 2), full.get(full.len() / 2..)].map(Option::unwrap);
    let deep = format!(r#"{{"status":"success","code":0,"more":{}"#, r#"{"a":"#.repeat(10_000));
    let twice = full.replace(r#""code":0,"#, r#""code":0,"status":"success","code":0,"#);
    let good = Good::start();
    for mut client in Client::both(&good) {
        for body in ["[]", "null", "0", "\u{feff}{}", "{}{}", "{'a':1}", start, end, &deep, &twice]
        {
            for call in Call::ALL {
                good.then(json(200, body));
                let outcome = answer(AnswerFault::NotJson, 200, body.as_bytes());
                assert_outcome(call, &outcome, 200, body.as_bytes(), &mut client);
                good.assert_one_request();
            }
        }
    }
}

#[test]
fn pages_instead_of_answers() {
    let page = b"<html><body>hush</body></html>";
    let good = Good::start();
    for mut client in Client::both(&good) {
        for (status, fault) in [
            (200, AnswerFault::NotJson),
            (403, AnswerFault::NotJson),
            (408, AnswerFault::Unavailable),
            (429, AnswerFault::TooManyRequests),
            (502, AnswerFault::Unavailable),
            (503, AnswerFault::Unavailable),
        ] {
            for call in Call::ALL {
                let lines = "Content-Type: text/html\r\nRetry-After: -1\r\n";
                good.then(bytes(http(status, lines, page)));
                assert_outcome(call, &answer(fault, status, page), status, page, &mut client);
                good.assert_one_request();
            }
        }
    }
}

#[test]
fn what_zoho_cannot_give_now_may_be_tried_again_but_no_code() {
    let good = Good::start();
    for mut client in Client::both(&good) {
        for call in Call::ALL {
            good.then(json(502, ""));
            let error = client.call(call).unwrap_err();
            assert_eq!(error.is_transient(), call != Call::Exchange, "{call:?} {error}");
            good.assert_one_request();
        }
    }
}
