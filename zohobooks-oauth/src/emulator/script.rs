use std::collections::{HashMap, VecDeque};

use axum::body::{self, Body};
use axum::http::header::CONTENT_LENGTH;
use axum::response::Response;
use serde_json::Value;

use super::Emulator;
use super::answer::{Answer, What};
use super::cut::{Cut, HangUp};

/// What a test wants to have answered, by path.
#[derive(Default)]
pub(super) struct Script {
    next: HashMap<String, VecDeque<Answer>>,
    each: HashMap<String, Answer>,
}

impl Script {
    /// The answer for a request to this path, unless it is the usual one.
    pub(super) fn take(&mut self, path: &str) -> Option<Answer> {
        let next = self.next.get_mut(path).and_then(VecDeque::pop_front);
        next.or_else(|| self.each.get(path).cloned())
    }
}

impl Emulator {
    /// Has the next request to a path, such as `/oauth/v2/token`, answered so, in whichever data centre.
    /// Called again, it speaks of the request after that.
    pub fn answer_next(&self, path: &str, answer: Answer) {
        let mut backend = self.shared.backend();
        backend.script.next.entry(path.to_owned()).or_default().push_back(answer);
    }

    /// Has all requests to a path answered so from now on, apart from those that
    /// [`answer_next`](Self::answer_next) speaks of.
    ///
    /// ```
    /// use zohobooks_oauth::emulator::{Answer, Emulator};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> std::io::Result<()> {
    /// let zoho = Emulator::start().await?;
    /// // As Zoho's pages have it, against what is seen on the wire:
    /// zoho.answer_each("/oauth/v2/token", Answer::usual().without_field("scope"));
    /// # Ok(())
    /// # }
    /// ```
    pub fn answer_each(&self, path: &str, answer: Answer) {
        self.shared.backend().script.each.insert(path.to_owned(), answer);
    }

    /// Forgets what [`answer_next`](Self::answer_next) and [`answer_each`](Self::answer_each) were told.
    pub fn answer_as_usual(&self) {
        self.shared.backend().script = Script::default();
    }
}

fn hang_up() -> Response {
    let mut response = Response::new(Body::empty());
    response.extensions_mut().insert(HangUp);
    response
}

impl Answer {
    /// The response, where the usual one is asked for only if it is needed.
    pub(super) async fn response(&self, usual: impl Future<Output = Response>) -> Response {
        let mut response = match &self.what {
            What::Usual => usual.await,
            What::Fixed(status, body) => {
                let mut response = Response::new(Body::from(body.clone()));
                *response.status_mut() = *status;
                response
            }
            What::HangUp => return hang_up(),
            What::Lost => {
                usual.await;
                return hang_up();
            }
        };
        for (name, value) in &self.headers {
            response.headers_mut().insert(name, value.clone());
        }
        if self.fields.is_empty() && self.cut.is_none() {
            return response;
        }
        let (mut head, body) = response.into_parts();
        let body = body::to_bytes(body, usize::MAX).await.unwrap_or_default();
        let body = self.edited(&body).map_or(body, Into::into);
        head.headers.remove(CONTENT_LENGTH);
        Response::from_parts(
            head,
            match self.cut {
                Some(bytes) if bytes < body.len() => Body::new(Cut::new(body, bytes)),
                _ => Body::from(body),
            },
        )
    }

    fn edited(&self, body: &[u8]) -> Option<Vec<u8>> {
        let Ok(Value::Object(mut fields)) = serde_json::from_slice(body) else { return None };
        for (name, value) in &self.fields {
            match value {
                Some(value) => drop(fields.insert(name.clone(), value.clone())),
                None => drop(fields.remove(name)),
            }
        }
        serde_json::to_vec(&fields).ok()
    }
}
