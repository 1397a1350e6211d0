//! Answers that name another server.

use zohobooks_oauth::{AnswerFault, DataCenter, ErrorKind};

use super::client::{Call, Client, tokens};
use super::evil::Evil;
use super::good::{Good, json};
use super::origins::origins;

#[track_caller]
fn assert_fault(client: &mut Client, call: Call, fault: AnswerFault, what: &str) {
    match client.call(call).map_err(|error| error.kind().clone()) {
        Err(ErrorKind::Answer { fault: found, .. }) if found == fault => {}
        other => panic!("{call:?} with {what:?} gave {other:?}"),
    }
}

#[test]
fn api_domains_of_others() {
    let (good, evil) = (Good::start(), Evil::start());
    for mut client in Client::both(&good) {
        for domain in origins(&good, &evil) {
            let more = format!(r#""api_domain":{},"#, quoted(&domain));
            for call in Call::FOR_TOKENS {
                good.then(json(200, tokens(&more)));
                assert_fault(&mut client, call, AnswerFault::ApiDomain, &domain);
                good.assert_one_request();
            }
        }
        // The API is still where it was.
        good.then(json(200, r#"{"code":0,"organizations":[]}"#));
        client.call(Call::Organizations).unwrap();
        good.assert_one_request();
    }
    evil.assert_untouched();
}

#[test]
fn the_right_api_domain_is_taken() {
    let good = Good::start();
    let here = format!("http://{}", good.address());
    for mut client in Client::both(&good) {
        for domain in ["https://www.zohoapis.com", &here] {
            for call in Call::FOR_TOKENS {
                good.then(json(200, tokens(&format!(r#""api_domain":"{domain}","#))));
                client.call(call).unwrap();
            }
        }
    }
}

#[test]
fn user_locations_that_are_not_in_the_table() {
    let (good, evil) = (Good::start(), Evil::start());
    for mut client in Client::both(&good) {
        for location in origins(&good, &evil) {
            let location = quoted(&location);
            good.then(json(200, format!(r#"{{"error":"other_dc","user_location":{location}}}"#)));
            assert_fault(&mut client, Call::DevicePoll, AnswerFault::UserLocation, &location);
            good.assert_one_request();
            assert_eq!(client.login().data_center(), DataCenter::Us);
        }
    }
    evil.assert_untouched();
}

#[test]
fn pages_of_others_are_not_shown_to_the_user() {
    let (good, evil) = (Good::start(), Evil::start());
    let own = ["https://accounts.zoho.com/".to_owned(), format!("http://{}/", good.address())];
    for mut client in Client::both(&good) {
        for origin in origins(&good, &evil) {
            for page in [origin.clone(), format!("{origin}/oauth/v3/device"), format!("/{origin}")]
            {
                for (first, second) in [(&page, &own[0]), (&own[0], &page)] {
                    good.then(json(
                        200,
                        format!(
                            r#"{{"user_code":"A","device_code":"1000.b","expires_in":300000,
                                "verification_url":{},"verification_uri_complete":{}}}"#,
                            quoted(first),
                            quoted(second)
                        ),
                    ));
                    // A strange path at the right server is a page of the right server.
                    if own.iter().any(|own| page.starts_with(own)) {
                        client.call(Call::DeviceStart).unwrap();
                    } else {
                        assert_fault(
                            &mut client,
                            Call::DeviceStart,
                            AnswerFault::DeviceLogin,
                            &page,
                        );
                    }
                    good.assert_one_request();
                }
            }
        }
    }
    evil.assert_untouched();
}

fn quoted(text: &str) -> String {
    let escaped = text.chars().map(|char| match char {
        '"' | '\\' => format!("\\{char}"),
        char if char.is_control() => format!("\\u{:04x}", u32::from(char)),
        char => char.to_string(),
    });
    format!("\"{}\"", escaped.collect::<String>())
}
