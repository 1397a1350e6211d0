use zohobooks_scopes::ScopeSet;

use crate::owner::Owner;
use crate::wanted::Wanted;
use crate::{AppFault, DataCenter, Error, SelfClient};

/// A request for an access token without a user: [`SelfClient::client_credentials`].
#[derive(Clone, Debug)]
#[must_use]
pub struct ClientCredentials {
    pub(crate) owner: Owner,
    pub(crate) data_center: DataCenter,
    pub(crate) wanted: Wanted,
    pub(crate) soid: Option<String>,
}

impl SelfClient {
    /// A request for an access token without a user and without a code, for
    /// [`Accounts::client_credentials`](crate::Accounts::client_credentials).
    ///
    /// ```no_run
    /// use zohobooks_oauth::{Accounts, DataCenter, Error, SelfClient, scopes};
    ///
    /// # #[cfg(feature = "reqwest")]
    /// # async fn example() -> Result<(), Error> {
    /// let client = SelfClient::new("1000.ABC", "secret", DataCenter::Eu)?;
    /// let request = client.client_credentials(scopes![invoices::READ]);
    /// let access = Accounts::new(&client)?.client_credentials(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/self-client/client-credentials-flow.html>.
    pub fn client_credentials(&self, scopes: ScopeSet) -> ClientCredentials {
        let owner = self.client.owner();
        let wanted = self.client.wants(scopes);
        ClientCredentials { owner, data_center: self.data_center(), wanted, soid: None }
    }
}

impl ClientCredentials {
    /// The organization that the token is for: `soid`, the name of the service, a dot, and the ID of the
    /// organization.
    ///
    /// Zoho wants it "based on the Zoho app". Which name goes with Zoho Books is not documented; the
    /// pattern of the others gives `ZohoBooks.` and the organization ID.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::App`](crate::ErrorKind::App) unless it is letters, a dot, and digits.
    pub fn with_soid(self, soid: impl Into<String>) -> Result<Self, Error> {
        let soid = soid.into();
        let is_soid = soid.split_once('.').is_some_and(|(service, id)| {
            (1..=MAX_PART).contains(&service.len())
                && (1..=MAX_PART).contains(&id.len())
                && service.bytes().all(|byte| byte.is_ascii_alphanumeric())
                && id.bytes().all(|byte| byte.is_ascii_digit())
        });
        if is_soid {
            Ok(Self { soid: Some(soid), ..self })
        } else {
            Err(Error::app(AppFault::Soid))
        }
    }
}

/// Of either part of a `soid`.
const MAX_PART: usize = 40;
