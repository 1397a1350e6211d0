use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::str::FromStr;
use std::sync::Arc;

use crate::DataCenter;

/// The address of a server on this machine that stands in for Zoho, such as the emulator.
///
/// It is a literal loopback address with a port, never a name, so that nothing that is resolved or
/// configured elsewhere can point a client away from this machine. It stands in for every data centre,
/// except for those that have [an address of their own](Self::with_data_center).
///
/// ```
/// use zohobooks_oauth::{DataCenter, Loopback};
///
/// let address: Loopback = "http://127.0.0.1:8080".parse().unwrap();
/// assert_eq!(address.to_string(), "http://127.0.0.1:8080");
/// assert!("http://localhost:8080".parse::<Loopback>().is_err());
/// assert!("http://192.168.1.2:8080".parse::<Loopback>().is_err());
///
/// let europe: Loopback = "http://127.0.0.1:8081".parse().unwrap();
/// let both = address.with_data_center(DataCenter::Eu, europe.socket_addr()).unwrap();
/// assert_eq!(both.origin(DataCenter::Eu), "http://127.0.0.1:8081");
/// assert_eq!(both.origin(DataCenter::Us), "http://127.0.0.1:8080");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Loopback {
    address: SocketAddr,
    own: Option<Arc<Vec<(DataCenter, SocketAddr)>>>,
}

impl Loopback {
    /// The stand-in at a socket address.
    ///
    /// # Errors
    ///
    /// [`NotLoopback`] unless it is a loopback address with a port.
    pub const fn new(address: SocketAddr) -> Result<Self, NotLoopback> {
        if is_loopback(address) { Ok(Self { address, own: None }) } else { Err(NotLoopback) }
    }

    /// The same, with another address for the accounts server and the API of one data centre.
    ///
    /// # Errors
    ///
    /// [`NotLoopback`] unless it is a loopback address with a port.
    pub fn with_data_center(
        mut self,
        data_center: DataCenter,
        address: SocketAddr,
    ) -> Result<Self, NotLoopback> {
        if !is_loopback(address) {
            return Err(NotLoopback);
        }
        let own = Arc::make_mut(self.own.get_or_insert_default());
        own.retain(|(other, _)| *other != data_center);
        own.push((data_center, address));
        own.sort_unstable_by_key(|(data_center, _)| *data_center);
        Ok(self)
    }

    /// The address to connect to for every data centre that has none of its own.
    #[must_use]
    pub const fn socket_addr(&self) -> SocketAddr {
        self.address
    }

    /// The origin that stands in for the servers of a data centre: `http://127.0.0.1:8080`.
    #[must_use]
    pub fn origin(&self, data_center: DataCenter) -> String {
        format!("http://{}", self.address_of(data_center))
    }

    pub(crate) fn address_of(&self, data_center: DataCenter) -> SocketAddr {
        let own = self.own.iter().flat_map(|own| own.iter());
        own.copied().find(|it| it.0 == data_center).map_or(self.address, |it| it.1)
    }
}

const fn is_loopback(address: SocketAddr) -> bool {
    let loopback = match address.ip() {
        IpAddr::V4(ip) => ip.is_loopback(),
        IpAddr::V6(ip) => ip.is_loopback(),
    };
    // A zone is shown with the address, and no URL may have one.
    let has_zone = matches!(address, SocketAddr::V6(address) if address.scope_id() != 0);
    loopback && !has_zone && address.port() != 0
}

/// The origin of [`socket_addr`](Loopback::socket_addr): `http://127.0.0.1:8080`.
impl fmt::Display for Loopback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "http://{}", self.address)
    }
}

/// Reads `http://127.0.0.1:PORT` or `http://[::1]:PORT`, with or without a slash at the end.
///
/// # Errors
///
/// [`NotLoopback`] for everything else.
impl FromStr for Loopback {
    type Err = NotLoopback;

    fn from_str(text: &str) -> Result<Self, NotLoopback> {
        let authority = text.strip_prefix("http://").ok_or(NotLoopback)?;
        let authority = authority.strip_suffix('/').unwrap_or(authority);
        Self::new(authority.parse().map_err(|_| NotLoopback)?)
    }
}

/// As its address and those of single data centres.
#[cfg(feature = "serde")]
impl serde::Serialize for Loopback {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let own: &[_] = self.own.as_deref().map_or(&[], Vec::as_slice);
        (self.address, own).serialize(serializer)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for Loopback {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (address, own): (_, Vec<_>) = serde::Deserialize::deserialize(deserializer)?;
        let loopback = own.into_iter().try_fold(Self::new(address).ok(), |loopback, (at, own)| {
            Some(loopback?.with_data_center(at, own).ok())
        });
        loopback.flatten().ok_or_else(|| serde::de::Error::custom(NotLoopback))
    }
}

/// The address is not a literal loopback address with a port.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotLoopback;

impl fmt::Display for NotLoopback {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("not a literal loopback address with a port, such as `http://127.0.0.1:8080`")
    }
}

impl std::error::Error for NotLoopback {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine() {
        for (text, fits) in [
            ("127.0.0.1:1", true),
            ("127.9.9.9:65535", true),
            ("[::1]:1", true),
            ("127.0.0.1:0", false),
            ("0.0.0.0:1", false),
            ("192.168.1.2:1", false),
            ("169.254.169.254:80", false),
            ("[::]:1", false),
            ("[::ffff:127.0.0.1]:1", false),
            ("[::1%1]:1", false),
        ] {
            let address = text.parse().unwrap();
            assert_eq!(Loopback::new(address).is_ok(), fits, "{text}");
            let good: Loopback = "http://127.0.0.1:9".parse().unwrap();
            assert_eq!(good.with_data_center(DataCenter::Eu, address).is_ok(), fits, "{text}");
        }
    }

    #[test]
    fn the_order_of_data_centers_does_not_count() {
        let start: Loopback = "http://127.0.0.1:9".parse().unwrap();
        let with = |it: Loopback, data_center, port: u16| {
            it.with_data_center(data_center, ([127, 0, 0, 1], port).into()).unwrap()
        };
        let one = with(with(start.clone(), DataCenter::Eu, 10), DataCenter::In, 11);
        let other =
            with(with(with(start, DataCenter::In, 3), DataCenter::Eu, 10), DataCenter::In, 11);
        assert_eq!(one, other);
    }
}
