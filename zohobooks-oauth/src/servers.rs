use std::borrow::Cow;
use std::fmt;

use http::Uri;

use crate::{DataCenter, Loopback};

/// Whom an app talks to: Zoho's servers as the table has them, or servers on this machine that stand in
/// for all of them. Every origin that anything is sent to comes out of here.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Servers {
    Zoho,
    StandIn(Loopback),
}

impl Servers {
    pub(crate) fn accounts(&self, data_center: DataCenter) -> Origin {
        self.or_stand_in(data_center, data_center.accounts_url())
    }

    pub(crate) fn api(&self, data_center: DataCenter) -> Origin {
        self.or_stand_in(data_center, data_center.api_url())
    }

    #[cfg(feature = "connections")]
    pub(crate) fn are_on_loopback(&self) -> bool {
        matches!(self, Self::StandIn(_))
    }

    fn or_stand_in(&self, data_center: DataCenter, table: &'static str) -> Origin {
        Origin(match self {
            Self::Zoho => table.into(),
            Self::StandIn(loopback) => loopback.origin(data_center).into(),
        })
    }

    /// Whether the text is the accounts server of this data centre, to the byte. A stand-in may go by
    /// Zoho's name.
    pub(crate) fn is_accounts_server(&self, text: &str, data_center: DataCenter) -> bool {
        data_center.accounts_url() == text || self.is_stand_in(text, data_center)
    }

    /// Whether the text is the API of this data centre, to the byte. A stand-in may go by Zoho's name.
    pub(crate) fn is_api_domain(&self, text: &str, data_center: DataCenter) -> bool {
        data_center.is_api_domain(text) || self.is_stand_in(text, data_center)
    }

    fn is_stand_in(&self, text: &str, data_center: DataCenter) -> bool {
        matches!(self, Self::StandIn(loopback) if loopback.origin(data_center) == text)
    }

    /// The last look before secrets leave: whatever built the URI, it leads to one of these servers.
    pub(crate) fn include(&self, uri: &Uri) -> bool {
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return false;
        };
        let origin = format!("{scheme}://{authority}");
        DataCenter::all().any(|it| match self {
            Self::Zoho => [it.accounts_url(), it.api_url()].contains(&origin.as_str()),
            Self::StandIn(_) => self.is_stand_in(&origin, it),
        })
    }
}

pub(crate) struct Origin(Cow<'static, str>);

impl Origin {
    /// The path is a constant, so that nothing that came from outside is ever part of it. So are the
    /// origins of the table, each of which a test turns into a URI; and what a socket address prints is
    /// an authority. This cannot fail.
    pub(crate) fn uri(&self, path: &'static str) -> Uri {
        format!("{self}{path}").parse().expect("an origin and a constant path make a URI")
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_origins_are_included_and_nothing_else() {
        let europe = "127.0.0.1:10".parse().unwrap();
        let stand_in: Loopback = "http://127.0.0.1:9".parse().unwrap();
        let stand_in = Servers::StandIn(stand_in.with_data_center(DataCenter::Eu, europe).unwrap());
        for data_center in DataCenter::all() {
            for origin in [Servers::Zoho.accounts(data_center), Servers::Zoho.api(data_center)] {
                assert!(Servers::Zoho.include(&origin.uri("/a/b")));
                assert!(!stand_in.include(&origin.uri("/")));
            }
            let origin = stand_in.accounts(data_center);
            let port = if data_center == DataCenter::Eu { 10 } else { 9 };
            assert_eq!(origin.uri("/a/b").to_string(), format!("http://127.0.0.1:{port}/a/b"));
            assert!(stand_in.include(&origin.uri("/")) && !Servers::Zoho.include(&origin.uri("/")));
        }
        for uri in STRANGERS {
            assert!(!Servers::Zoho.include(&uri.parse().unwrap()), "{uri}");
        }
        for uri in ["http://127.0.0.1:99/", "https://127.0.0.1:9/", "http://u@127.0.0.1:9/"] {
            assert!(!stand_in.include(&uri.parse().unwrap()), "{uri}");
        }
    }

    const STRANGERS: &[&str] = &[
        "https://evil.test/",
        "http://accounts.zoho.com/",
        "https://accounts.zoho.com:8443/",
        "https://accounts.zoho.com@evil.test/",
        "https://u@accounts.zoho.com/",
        "https://ACCOUNTS.zoho.com/",
        "https://127.0.0.1:9/",
        "/",
    ];
}
