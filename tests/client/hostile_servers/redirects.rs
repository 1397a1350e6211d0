//! A client that follows a redirect repeats the body of its `POST`, with the client secret in it, or its
//! headers, at the new place.

use zohobooks_oauth::AnswerFault;

use super::client::{Call, Client, tokens};
use super::evil::Evil;
use super::good::{Good, bytes, http};
use super::outcome::Outcome;

#[test]
fn no_redirect_is_followed_from_any_endpoint() {
    let (good, evil) = (Good::start(), Evil::start());
    let (here, there) = (good.address(), evil.address());
    let places = [
        format!("Location: http://{there}/oauth/v2/token\r\n"),
        format!("Location: https://{there}/\r\n"),
        format!("Location: //{there}/\r\n"),
        format!("Location: http://{here}@{there}/\r\n"),
        "Location: /oauth/v2/token\r\n".to_owned(),
        "Location: ?\r\n".to_owned(),
        format!("Location: http://{here}/oauth/v2/token\r\n"),
        format!("Location: http://{here}/\r\nLocation: http://{there}/\r\n"),
        format!("Refresh: 0; url=http://{there}/\r\nContent-Location: http://{there}/\r\n"),
        String::new(),
    ];
    // Neither is what comes with the redirect believed.
    let bodies =
        [String::new(), tokens(r#""status":"success","code":0,"organizations":[],"ZUID":"1","#)];
    for mut client in Client::both(&good) {
        for (status, place) in [301, 302, 303, 307, 308]
            .into_iter()
            .flat_map(|it| places.iter().map(move |place| (it, place)))
        {
            for (call, body) in
                Call::ALL.into_iter().flat_map(|it| bodies.iter().map(move |body| (it, body)))
            {
                good.then(bytes(http(status, place, body)));
                let result = client.call(call);
                let length = body.len();
                let redirect = Outcome::Answer { fault: AnswerFault::Redirect, status, length };
                assert_eq!(Outcome::from(&result), redirect, "{call:?} {place}");
                good.assert_one_request();
            }
        }
    }
    evil.assert_untouched();
}
