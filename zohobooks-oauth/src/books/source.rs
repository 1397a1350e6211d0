use std::fmt;

#[cfg(feature = "connections")]
use crate::Connection;
use crate::{Access, AccessToken, Error};

/// Where the access token of a call comes from.
#[derive(Clone)]
pub(super) enum Source {
    /// One that stays as it is.
    Access(Box<Access>),
    /// One that is replaced in time.
    #[cfg(feature = "connections")]
    Connection(Connection),
}

impl Source {
    /// Gives a token up that was refused. `false` if there will be no other.
    #[cfg_attr(not(feature = "connections"), allow(unused_variables))]
    pub(super) fn reject(&self, token: &AccessToken) -> bool {
        match self {
            Self::Access(_) => false,
            #[cfg(feature = "connections")]
            Self::Connection(connection) => connection.reject_for_another(token),
        }
    }

    /// What to tell of a token that was refused and is not [given up](Self::reject). If it had only just been issued, it
    /// is not the token.
    #[cfg_attr(not(feature = "connections"), allow(unused_variables))]
    pub(super) fn refused(&self, error: Error, token: &AccessToken, is_renewed: bool) -> Error {
        match self {
            Self::Access(_) => error,
            #[cfg(feature = "connections")]
            Self::Connection(connection) => {
                if is_renewed {
                    connection.acquit(token);
                }
                error.after_renewal()
            }
        }
    }

    /// Where calls are counted, if there is a store.
    #[cfg(feature = "books")]
    pub(super) fn gates(&self) -> Option<std::sync::Arc<super::Gates>> {
        match self {
            Self::Access(_) => None,
            Self::Connection(connection) => Some(connection.gates()),
        }
    }

    pub(super) async fn access(&self) -> Result<Access, Error> {
        match self {
            Self::Access(access) => Ok((**access).clone()),
            #[cfg(feature = "connections")]
            Self::Connection(connection) => {
                Ok(AsRef::<Access>::as_ref(&connection.access().await?).clone())
            }
        }
    }
}

impl fmt::Debug for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Access(access) => access.fmt(f),
            #[cfg(feature = "connections")]
            Self::Connection(connection) => connection.fmt(f),
        }
    }
}
