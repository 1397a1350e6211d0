use std::collections::VecDeque;

use crate::DataCenter;

/// A request that the emulator answered, as [`Emulator::requests`](super::Emulator::requests) lists it.
///
/// It holds nothing secret: no query, no body, no header.
///
/// ```
/// use zohobooks_oauth::emulator::{Emulator, RecordedRequest};
/// use zohobooks_oauth::{ServerApp, scopes};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let zoho = Emulator::start().await?;
/// let console = zoho.register("http://localhost:3000/callback");
/// let app = ServerApp::new(console.client_id(), console.client_secret(), console.redirect_uri())?;
/// let login = app.on_loopback(zoho.loopback()).authorize(scopes![invoices::READ])?;
/// zoho.accept(login.url()).await?;
///
/// // The page was opened, the button pressed, and no token asked for.
/// let requests = zoho.requests();
/// let seen: Vec<_> = requests.iter().map(|it| (it.method(), it.path(), it.status())).collect();
/// assert_eq!(seen, [("GET", "/oauth/v2/auth", 200), ("POST", "/emulator/consent", 302)]);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordedRequest {
    data_center: DataCenter,
    method: String,
    path: String,
    status: u16,
}

impl RecordedRequest {
    pub(super) fn new(data_center: DataCenter, method: &str, path: &str, status: u16) -> Self {
        let cut = |text: &str| text.chars().take(LONGEST).collect();
        Self { data_center, method: cut(method), path: cut(path), status }
    }

    /// The data centre whose server was asked.
    #[must_use]
    pub const fn data_center(&self) -> DataCenter {
        self.data_center
    }

    /// The method: `POST`.
    #[must_use]
    pub fn method(&self) -> &str {
        &self.method
    }

    /// The path without the query, cut after 256 characters: `/oauth/v2/token`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The HTTP status of the answer. Zoho reports most token errors with 200. It is 0 if the connection was
    /// [closed](super::Answer::hang_up) without an answer.
    #[must_use]
    pub const fn status(&self) -> u16 {
        self.status
    }
}

#[derive(Default)]
pub(super) struct Journal {
    requests: VecDeque<RecordedRequest>,
}

impl Journal {
    pub(super) fn record(&mut self, request: RecordedRequest) {
        if self.requests.len() == KEPT {
            self.requests.pop_front();
        }
        self.requests.push_back(request);
    }

    pub(super) fn to_vec(&self) -> Vec<RecordedRequest> {
        self.requests.iter().cloned().collect()
    }
}

const KEPT: usize = 100_000;
const LONGEST: usize = 256;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_newest_are_kept_and_paths_are_cut() {
        let (mut journal, path) = (Journal::default(), "/ä".repeat(200));
        for status in 0..=KEPT {
            journal.record(RecordedRequest::new(
                DataCenter::Us,
                "GET",
                &path,
                (status % 1000) as u16,
            ));
        }
        let requests = journal.to_vec();
        assert_eq!(requests.len(), KEPT);
        assert_eq!(requests[0].status(), 1);
        assert_eq!(requests[0].path().chars().count(), LONGEST);
    }
}
