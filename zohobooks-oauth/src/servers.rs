use std::fmt;

use crate::{DataCenter, Loopback};

/// Whom an app talks to: Zoho's servers as the table has them, or one server on this machine that
/// stands in for all of them. Every origin that anything is sent to comes out of here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Servers {
    Zoho,
    StandIn(Loopback),
}

impl Servers {
    pub(crate) fn accounts(self, data_center: DataCenter) -> Origin {
        self.or_stand_in(data_center.accounts_url())
    }

    pub(crate) fn api(self, data_center: DataCenter) -> Origin {
        self.or_stand_in(data_center.api_url())
    }

    fn or_stand_in(self, table: &'static str) -> Origin {
        match self {
            Self::Zoho => Origin::Table(table),
            Self::StandIn(loopback) => Origin::StandIn(loopback),
        }
    }

    /// Whether the text is the origin of the stand-in, to the byte.
    pub(crate) fn is_stand_in(self, text: &str) -> bool {
        matches!(self, Self::StandIn(loopback) if loopback.to_string() == text)
    }
}

#[derive(Clone, Copy)]
pub(crate) enum Origin {
    Table(&'static str),
    StandIn(Loopback),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Table(origin) => f.write_str(origin),
            Self::StandIn(loopback) => loopback.fmt(f),
        }
    }
}
