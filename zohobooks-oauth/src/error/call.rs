use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use zohobooks_scopes::ScopeSet;

use super::BooksCall;
use crate::client::Client;
use crate::wanted::{Foreign, Wanted};
use crate::{ClientKind, DataCenter, TimeLimit};

/// What was being done, and what is known of it.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) step: Step,
    pub(crate) kind: ClientKind,
    pub(crate) data_center: DataCenter,
    pub(crate) secret: Secret,
    /// How long the answer was waited for.
    pub(crate) time_limit: Option<TimeLimit>,
}

/// Which secret the app has for the data centre of the call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Secret {
    /// The one for every data centre that has no other.
    General,
    None,
    /// One that is for this data centre.
    Own,
}

#[derive(Clone, Debug)]
pub(crate) enum Step {
    Exchange {
        /// How long ago the code came here.
        age: Duration,
        /// Fit to be shown. Codes of the console have none.
        redirect_uri: Option<Arc<str>>,
        requested: ScopeSet,
        /// Whether a proof key was sent.
        proof: bool,
    },
    Refresh,
    Revoke(TokenType),
    ClientCredentials {
        soid: Option<Arc<str>>,
        requested: Wanted,
    },
    DeviceStart {
        requested: Wanted,
    },
    DevicePoll {
        requested: ScopeSet,
    },
    UserInfo,
    ServerDate,
    /// A call of the API that needs these scopes; whether they were granted, where that is known.
    Books {
        /// `None` if it is about what was granted, and not about one call.
        call: Option<BooksCall>,
        needs: ScopeSet,
        granted: Option<bool>,
        /// Whether the access token had only just been issued, since another one had been refused as well.
        renewed: bool,
        /// The organizations of the user, where another one was called.
        organizations: Option<Arc<str>>,
    },
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TokenType {
    AccessToken,
    RefreshToken,
}

impl TokenType {
    /// As requests have it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::AccessToken => "access_token",
            Self::RefreshToken => "refresh_token",
        }
    }
}

impl Step {
    pub(crate) fn books(call: Option<BooksCall>, needs: ScopeSet, granted: Option<bool>) -> Self {
        Self::Books { call, needs, granted, renewed: false, organizations: None }
    }
}

impl Call {
    pub(crate) fn new(client: &Client, step: Step, data_center: DataCenter) -> Self {
        let secret = client.which_secret(data_center);
        Self { step, kind: client.kind(), data_center, secret, time_limit: None }
    }

    pub(super) fn is_to_books(&self) -> bool {
        matches!(self.step, Step::Books { .. })
    }

    /// The call of the API, if it is one.
    pub(super) fn of_books(&self) -> Option<&BooksCall> {
        match &self.step {
            Step::Books { call, .. } => call.as_ref(),
            _ => None,
        }
    }

    /// Whether it may be made twice, unless it is the exchange of a code.
    pub(super) fn is_repeatable(&self) -> bool {
        self.of_books().is_none_or(|call| call.is_repeatable)
    }

    /// How often it was tried.
    pub(super) fn attempts(&self) -> u32 {
        self.of_books().map_or(1, |call| call.attempts)
    }

    /// Whether a code was exchanged that came here so long ago that it must have expired since.
    pub(super) fn is_late(&self) -> bool {
        match &self.step {
            Step::Exchange { age, redirect_uri: Some(_), .. } => *age >= LIFE_OF_A_CODE,
            Step::Exchange { age, redirect_uri: None, .. } => *age >= LIFE_OF_A_CONSOLE_CODE,
            _ => false,
        }
    }

    /// The scopes that were asked for.
    pub(super) fn requested(&self) -> Option<Wanted> {
        match &self.step {
            Step::Exchange { requested, .. } | Step::DevicePoll { requested } => {
                Some(Wanted { scopes: *requested, foreign: Foreign::default() })
            }
            Step::ClientCredentials { requested, .. } | Step::DeviceStart { requested } => {
                Some(requested.clone())
            }
            Step::Refresh
            | Step::Revoke(_)
            | Step::UserInfo
            | Step::ServerDate
            | Step::Books { .. } => None,
        }
    }

    /// How this kind of client gets another access token.
    pub(super) fn renewal(&self) -> &'static str {
        match self.kind {
            ClientKind::ClientBased => {
                "get a new one with `BrowserApp::renew`, once, and try again"
            }
            ClientKind::SelfClient => {
                "refresh it, or get a new one with the client's credentials, once, and try again"
            }
            ClientKind::ServerBased | ClientKind::Mobile | ClientKind::NonBrowser => {
                "refresh it, once, and try again"
            }
        }
    }

    /// The data centres that were not called: `us`, `in`, ….
    pub(super) fn others(&self) -> String {
        let others = DataCenter::all().filter(|other| *other != self.data_center);
        others.map(|other| format!("`{other}`")).collect::<Vec<_>>().join(", ")
    }
}

impl fmt::Display for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let step = match &self.step {
            Step::Exchange { .. } => "exchanging the code",
            Step::Refresh => "refreshing the access token",
            Step::Revoke(TokenType::AccessToken) => "revoking the access token",
            Step::Revoke(TokenType::RefreshToken) => "revoking the refresh token",
            Step::ClientCredentials { .. } => "getting an access token",
            Step::DeviceStart { .. } => "starting the login",
            Step::DevicePoll { .. } => "asking whether the user has consented",
            Step::UserInfo => "asking who the user is",
            Step::ServerDate => {
                return write!(
                    f,
                    "reaching the accounts server of data centre `{}` failed",
                    self.data_center
                );
            }
            Step::Books { call: None, .. } => "calling the Books API",
            Step::Books { call: Some(call), .. } => {
                write!(f, "calling {call} at data centre `{}` failed", self.data_center)?;
                return match (call.attempts, self.time_limit) {
                    (2.., Some(limit)) => {
                        let limit = limit.duration();
                        write!(f, " in {} attempts of at most {limit:?} each", call.attempts)
                    }
                    _ => Ok(()),
                };
            }
        };
        write!(f, "{step} at data centre `{}` for a {} failed", self.data_center, self.kind)
    }
}

/// The shortest of the times that Zoho's pages name.
///
/// Source: <https://www.zoho.com/books/api/v3/oauth>.
pub(super) const LIFE_OF_A_CODE: Duration = Duration::from_secs(60);

/// Unless the owner chose another, of one to ten minutes.
///
/// Source: <https://www.zoho.com/accounts/protocol/oauth/self-client/authorization-code-flow.html>.
pub(super) const LIFE_OF_A_CONSOLE_CODE: Duration = Duration::from_secs(180);
