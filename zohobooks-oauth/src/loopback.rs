use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::str::FromStr;

/// The address of a server on this machine that stands in for Zoho, such as the emulator.
///
/// It is a literal loopback address with a port, never a name, so that nothing that is resolved or
/// configured elsewhere can point a client away from this machine.
///
/// ```
/// use zohobooks_oauth::Loopback;
///
/// let address: Loopback = "http://127.0.0.1:8080".parse().unwrap();
/// assert_eq!(address.to_string(), "http://127.0.0.1:8080");
/// assert!("http://localhost:8080".parse::<Loopback>().is_err());
/// assert!("http://192.168.1.2:8080".parse::<Loopback>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Loopback {
    address: SocketAddr,
}

impl Loopback {
    /// The stand-in at a socket address.
    ///
    /// # Errors
    ///
    /// [`NotLoopback`] unless it is a loopback address with a port.
    pub const fn new(address: SocketAddr) -> Result<Self, NotLoopback> {
        let loopback = match address.ip() {
            IpAddr::V4(ip) => ip.is_loopback(),
            IpAddr::V6(ip) => ip.is_loopback(),
        };
        if loopback && address.port() != 0 { Ok(Self { address }) } else { Err(NotLoopback) }
    }

    /// The address to connect to.
    #[must_use]
    pub const fn socket_addr(self) -> SocketAddr {
        self.address
    }
}

/// The origin: `http://127.0.0.1:8080`.
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
