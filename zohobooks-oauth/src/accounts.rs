// Documentation shows their methods in this order.
mod http_client;

mod exchange;
mod refresh;
mod revoke;

mod client_credentials;
mod device;
mod server_date;
mod user_info;

use std::fmt;
#[cfg(feature = "books")]
use std::sync::Arc;

use crate::client::Client;
use crate::link::Link;
use crate::{Access, BodyLimit, Books};

pub use user_info::UserInfo;

/// Zoho's accounts server, for one app: it hands out tokens, renews and revokes them, and says who has
/// consented.
///
/// Clones share one HTTP client. Secrets travel in bodies and headers, never in a URL.
///
/// ```no_run
/// use zohobooks_oauth::{Accounts, AuthorizationCode, Error, ServerApp};
///
/// # #[cfg(feature = "reqwest")]
/// # async fn example(code: AuthorizationCode) -> Result<(), Error> {
/// let app = ServerApp::new("1000.ABC", "secret", "https://app.example.com/zoho/callback")?;
/// let accounts = Accounts::new(&app)?;
///
/// let grant = accounts.exchange(code).await?;
/// // An hour later:
/// let grant = accounts.refresh(&grant).await?;
/// // When the user disconnects:
/// accounts.revoke(&grant).await?;
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Accounts {
    client: Client,
    link: Link,
    #[cfg(feature = "books")]
    gates: Arc<crate::books::Gates>,
}

impl Accounts {
    /// The Zoho Books API as the user who made this grant.
    ///
    /// If the grant is not one for this app, each call fails with
    /// [`ErrorKind::Mismatch`](crate::ErrorKind::Mismatch), before anything is sent.
    #[must_use]
    pub fn books(&self, access: impl AsRef<Access>) -> Books {
        Books::of_access(self.clone(), access.as_ref().clone())
    }

    pub(crate) fn client(&self) -> &Client {
        &self.client
    }

    pub(crate) fn link(&self) -> &Link {
        &self.link
    }

    /// Where calls with an access token that has no store are counted.
    #[cfg(feature = "books")]
    pub(crate) fn gates(&self) -> Arc<crate::books::Gates> {
        Arc::clone(&self.gates)
    }
}

impl fmt::Debug for Accounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Accounts").field("client", &self.client).finish_non_exhaustive()
    }
}

const TOKEN: &str = "/oauth/v2/token";

/// Zoho's answers have a few hundred bytes.
const MAX_ANSWER: BodyLimit = BodyLimit::new(64 * 1024);

#[cfg(test)]
mod tests;
