use std::fmt;

use crate::RedirectUriDifference;

/// A consent URL did not lead to the consent page, so that there was nothing to accept or reject.
///
/// At Zoho the user sees a page with this title, and the application hears nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConsentError {
    title: String,
    /// Sent and registered.
    redirect_uris: Option<(String, String)>,
}

impl ConsentError {
    pub(super) fn new(title: &str) -> Self {
        Self { title: title.to_owned(), redirect_uris: None }
    }

    pub(super) fn with_redirect_uris(self, sent: &str, registered: &str) -> Self {
        Self { redirect_uris: Some((sent.to_owned(), registered.to_owned())), ..self }
    }

    /// The title of the page that came instead.
    ///
    /// Zoho's are "Invalid Client", "Invalid OAuth scope", "Invalid Redirect Uri" and "Invalid response
    /// type", see <https://www.zoho.com/accounts/protocol/oauth/web-apps/authorization.html>. For an
    /// address outside the emulator, which is not opened, it is "Not an address of this emulator".
    #[must_use]
    pub fn title(&self) -> &str {
        &self.title
    }
}

impl fmt::Display for ConsentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "instead of the consent page came the page \"{}\"", self.title)?;
        let sent_and_registered = self.redirect_uris.as_ref();
        let difference = sent_and_registered
            .and_then(|(sent, registered)| RedirectUriDifference::between(sent, registered));
        match difference {
            Some(difference) => write!(f, ": what was sent and what is registered, {difference}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for ConsentError {}
