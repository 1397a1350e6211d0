use std::time::Duration;

use http::{Request, Response};
use tokio::time::sleep;

use super::facts::{Login, Shared, Zoho};
use super::latency;
use crate::{BoxFuture, Transport, TransportError, TransportFault};

/// The way of a process to Zoho.
pub(super) struct Line {
    pub(super) process: usize,
    pub(super) facts: Shared,
}

type Answer = Result<(u16, String), TransportFault>;

impl Line {
    fn answer_token_request(&self, login: Login) -> (Duration, Answer) {
        let mut facts = self.facts.get();
        let moment = latency();
        if facts.zoho == Zoho::Unreachable {
            return (moment, Err(TransportFault::Connect));
        }
        let is_too_many = facts.asked(self.process, login);
        let takes = match facts.zoho {
            Zoho::Slow(seconds) => Duration::from_secs(seconds) + moment,
            _ => moment,
        };
        let (status, body) = match facts.zoho {
            Zoho::Down => (503, "<html>".into()),
            Zoho::Throttles => (400, THROTTLED.into()),
            _ if is_too_many => (400, THROTTLED.into()),
            _ if facts.dead.contains(&login) => (200, INVALID.into()),
            _ => {
                let token = facts.issue(login, None);
                (
                    200,
                    format!(r#"{{"access_token":"{token}","expires_in":3600,"status":"success"}}"#),
                )
            }
        };
        match takes {
            _ if takes > PATIENCE => (PATIENCE, Err(TransportFault::Timeout)),
            _ => (takes, Ok((status, body))),
        }
    }

    fn answer_revocation(&self, login: Login) -> (Duration, Answer) {
        let mut facts = self.facts.get();
        let zoho = facts.zoho;
        let answer = match zoho {
            Zoho::Unreachable => Err(TransportFault::Connect),
            Zoho::Down => Ok((503, "<html>".into())),
            _ if facts.dead.insert(login) => Ok((200, r#"{"status":"success"}"#.into())),
            _ => Ok((200, INVALID.into())),
        };
        (latency(), answer)
    }
}

impl Transport for Line {
    fn send(
        &self,
        request: Request<Vec<u8>>,
    ) -> BoxFuture<'_, Result<Response<Vec<u8>>, TransportError>> {
        Box::pin(async move {
            sleep(latency()).await;
            let is_revocation = request.uri().path().ends_with("revoke");
            let form = String::from_utf8(request.into_body()).unwrap();
            let login = number(&form);
            let _asking = (!is_revocation).then(|| Asking(self, login));
            let (takes, answer) = match is_revocation {
                true => self.answer_revocation(login),
                false => self.answer_token_request(login),
            };
            sleep(takes).await;
            let (status, body) = answer?;
            let mut response = Response::new(body.into_bytes());
            *response.status_mut() = status.try_into().unwrap();
            Ok(response)
        })
    }
}

/// A request that is under way, until it is answered or given up.
struct Asking<'a>(&'a Line, Login);

impl Drop for Asking<'_> {
    fn drop(&mut self) {
        self.0.facts.get().answered(self.0.process, self.1);
    }
}

/// The number behind the name of a refresh token.
pub(super) fn number(text: &str) -> Login {
    let (_, number) = text.split_once("1000.refresh.").unwrap();
    let end = number.find(|it: char| !it.is_ascii_digit()).unwrap_or(number.len());
    number[..end].parse().unwrap()
}

/// As the HTTP client has it.
const PATIENCE: Duration = Duration::from_secs(8);
const THROTTLED: &str = r#"{"error":"Access Denied","error_description":"x","status":"failure"}"#;
const INVALID: &str = r#"{"error":"invalid_code"}"#;
