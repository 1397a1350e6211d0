mod organization;

use std::fmt;
use std::sync::Arc;

use http::{HeaderValue, Method, header};
use serde_json::Value;
use zeroize::Zeroizing;
use zohobooks_scopes::{ScopeSet, settings};

use crate::error::{AnswerFault, Step, TokenFault};
use crate::servers::Servers;
use crate::transport::{Transport, request, round_trip};
use crate::wire::Answer;
use crate::{Error, ErrorKind, Grant};

pub use organization::Organization;

/// The Zoho Books API, as the user who made a grant.
///
/// It comes from [`Accounts::books`](crate::Accounts::books) and talks to the data centre of the grant.
///
/// ```no_run
/// # async fn example(books: zohobooks_oauth::Books) -> Result<(), zohobooks_oauth::Error> {
/// for organization in books.organizations().await? {
///     println!("{} {}", organization.id, organization.name);
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Books {
    transport: Arc<dyn Transport>,
    servers: Servers,
    grant: Grant,
}

impl Books {
    pub(crate) fn new(transport: Arc<dyn Transport>, servers: Servers, grant: Grant) -> Self {
        Self { transport, servers, grant }
    }

    /// The organizations that the user belongs to. Needs `settings::READ`.
    ///
    /// Source: <https://www.zoho.com/books/api/v3/introduction>.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Books`] if Zoho refused. It says the same, 401 and code 57, to an access token that
    /// has expired, to one of another data centre and to a missing scope;
    /// [`Error::missing_scopes`] tells them apart as far as the grant knows.
    pub async fn organizations(&self) -> Result<Vec<Organization>, Error> {
        const NEEDS: ScopeSet = ScopeSet::only(settings::READ::SCOPE);
        let listed = async {
            let mut answer = self.get("/books/v3/organizations").await?;
            let organizations = match answer.take("organizations") {
                Some(Value::Array(entries)) => {
                    entries.into_iter().map(Organization::read).collect::<Option<Vec<_>>>()
                }
                _ => None,
            };
            organizations.ok_or_else(|| answer.fault(AnswerFault::Organizations))
        };
        let step = Step::Books { needs: NEEDS, granted: self.grant.covers(NEEDS) };
        listed.await.map_err(|error: Error| error.during(step, self.grant.data_center()))
    }

    async fn get(&self, path: &str) -> Result<Answer, Error> {
        let origin = self.servers.api(self.grant.data_center());
        let mut request = request(Method::GET, origin, path, Vec::new())?;
        let token = self.grant.access_token().expose();
        let value = Zeroizing::new(format!("Zoho-oauthtoken {token}"));
        let mut value =
            HeaderValue::from_str(&value).map_err(|_| ErrorKind::Token(TokenFault::Characters))?;
        value.set_sensitive(true);
        request.headers_mut().insert(header::AUTHORIZATION, value);
        round_trip(&*self.transport, request, MAX_ANSWER).await?.checked_for_books()
    }
}

impl fmt::Debug for Books {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Books").field("grant", &self.grant).finish_non_exhaustive()
    }
}

/// In bytes.
const MAX_ANSWER: usize = 16 * 1024 * 1024;

#[cfg(test)]
mod tests;
