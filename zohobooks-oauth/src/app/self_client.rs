use super::app;
use crate::client::Client;
use crate::{ClientKind, ClientSecret, DataCenter, Error};

/// A "Self Client" of Zoho's API console: a program that works with its owner's own data, without a
/// consent page.
///
/// The owner makes a code in the console, tab "Generate Code", and the program exchanges it once:
///
/// ```no_run
/// use zohobooks_oauth::{Accounts, DataCenter, Error, SelfClient, scopes};
///
/// # #[cfg(feature = "reqwest")]
/// # async fn example(from_the_console: String) -> Result<(), Error> {
/// let client = SelfClient::new("1000.ABC", "secret", DataCenter::Eu)?;
/// let code = client.code(from_the_console, scopes![invoices::READ])?;
/// let grant = Accounts::new(&client)?.exchange(code).await?;
/// # Ok(())
/// # }
/// ```
///
/// Or without any code, but then without a refresh token:
/// [`client_credentials`](Self::client_credentials).
///
/// Source: <https://www.zoho.com/accounts/protocol/oauth/self-client/authorization-code-flow.html>.
#[derive(Clone, Debug)]
pub struct SelfClient {
    pub(crate) client: Client,
}

impl SelfClient {
    /// The self client of an account in this data centre, the one whose console shows it.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::App`](crate::ErrorKind::App) if the ID or the secret cannot be what the console shows.
    pub fn new(
        client_id: impl Into<String>,
        client_secret: impl Into<ClientSecret>,
        data_center: DataCenter,
    ) -> Result<Self, Error> {
        let client = Client::new(ClientKind::SelfClient, client_id)?.with_secret(client_secret)?;
        Ok(Self { client: client.pinned_to(data_center) })
    }

    /// The data centre of the account.
    #[must_use]
    pub fn data_center(&self) -> DataCenter {
        self.client.start()
    }
}

app!(SelfClient);
