use http::{HeaderValue, header};

use super::{Accounts, MAX_ANSWER};
use crate::client::Client;
use crate::error::{Call, Step};
use crate::prepared::Prepared;
use crate::{DataCenter, Error, request};

impl Accounts {
    /// Asks the accounts server of a data centre for what everybody may see, and returns the header `Date` of the
    /// answer: whether the server can be reached, and how far this machine's clock is from it. No token, secret or
    /// client ID is sent. It is no token request; whether Zoho limits it otherwise is not known.
    ///
    /// Any answer will do, whatever its status. A clock that is wrong shows elsewhere as codes that have expired, or as
    /// certificates that are not valid yet.
    ///
    /// ```no_run
    /// use zohobooks_oauth::{Accounts, DataCenter, Error};
    ///
    /// # async fn example(accounts: Accounts) -> Result<(), Error> {
    /// let date = accounts.server_date(DataCenter::Eu).await?;
    /// println!("accounts.zoho.eu is there, and says that it is {date:?}");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// Source: <https://www.zoho.com/accounts/protocol/oauth/multi-dc.html>, which has the request for the servers of
    /// all data centres. That its answer has a `Date` is not documented.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Transport`](crate::ErrorKind::Transport) if there is no complete answer.
    pub async fn server_date(&self, at: DataCenter) -> Result<Option<HeaderValue>, Error> {
        self.link.send(self.client.server_date(at)).await
    }
}

impl Client {
    pub(crate) fn server_date(&self, at: DataCenter) -> Prepared<Option<HeaderValue>> {
        let origin = self.servers().accounts(at);
        let request = request::get(origin, "/oauth/serverinfo", MAX_ANSWER);
        let call = Call::new(self, Step::ServerDate, at);
        Prepared::new(call, request, |answer| Ok(answer.headers().get(header::DATE).cloned()))
    }
}
