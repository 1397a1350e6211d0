use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

/// The name of a connection: your own, such as the number of a customer.
///
/// ```
/// use zohobooks_oauth::ConnectionId;
///
/// let id: ConnectionId = "customer-42".parse()?;
/// assert_eq!(id.as_str(), "customer-42");
/// assert!("".parse::<ConnectionId>().is_err());
/// # Ok::<(), zohobooks_oauth::NotAConnectionId>(())
/// ```
///
/// What begins with `zohobooks-limits/` is a name too, which a [`Store`](crate::Store) has to take like any other: it is
/// that of a row in which this crate counts calls. No connection can have it: `Connections::insert` and the like fail with
/// [`ConnectionFault::Name`](crate::ConnectionFault::Name).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConnectionId(Arc<str>);

impl ConnectionId {
    /// A name of 1 to 255 bytes without control characters. What begins with `zohobooks-limits/` is one as well,
    /// but not for connections.
    ///
    /// # Errors
    ///
    /// [`NotAConnectionId`] for everything else.
    pub fn new(id: &str) -> Result<Self, NotAConnectionId> {
        let fits = (1..=MAX).contains(&id.len()) && !id.contains(char::is_control);
        if fits { Ok(Self(id.into())) } else { Err(NotAConnectionId) }
    }

    /// The row with the calls of an organization.
    #[cfg(feature = "books")]
    pub(crate) fn of_limits(data_center: crate::DataCenter, organization: &str) -> Self {
        Self(format!("{LIMITS}{data_center}/{organization}").into())
    }

    /// Whether it can be the name of a connection, and is not that of a row of this crate.
    #[cfg(feature = "connections")]
    pub(crate) fn is_connection(&self) -> bool {
        !self.0.starts_with(LIMITS)
    }

    /// The name.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for ConnectionId {
    type Err = NotAConnectionId;

    fn from_str(id: &str) -> Result<Self, NotAConnectionId> {
        Self::new(id)
    }
}

impl fmt::Display for ConnectionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// The name is empty, longer than 255 bytes, or has control characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotAConnectionId;

impl fmt::Display for NotAConnectionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a connection has 1 to 255 bytes and no control characters")
    }
}

impl std::error::Error for NotAConnectionId {}

#[cfg(feature = "connections")]
const LIMITS: &str = "zohobooks-limits/";
/// What file systems and indexes of databases take.
const MAX: usize = 255;
