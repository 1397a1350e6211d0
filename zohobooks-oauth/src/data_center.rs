use std::fmt;

use strum::{EnumIter, IntoEnumIterator as _};

/// Where Zoho keeps a customer's data. Each data centre has an accounts server and an API of its own.
///
/// The table is closed: secrets, codes and tokens go to these hosts and to no other, whatever a
/// callback, a server or a stored record says.
///
/// ```
/// use zohobooks_oauth::DataCenter;
///
/// let canada = DataCenter::from_location("ca").unwrap();
/// assert_eq!(canada.accounts_url(), "https://accounts.zohocloud.ca");
/// assert_eq!(canada.api_url(), "https://www.zohoapis.ca");
/// ```
///
/// Sources: <https://www.zoho.com/accounts/protocol/oauth/multi-dc.html> and
/// <https://www.zoho.com/books/api/v3/introduction>; China from the data centre classes of Zoho's CRM
/// SDKs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, EnumIter)]
#[non_exhaustive]
pub enum DataCenter {
    /// United States, `zoho.com`. Logins may start here for users of every other one but China.
    Us,
    /// Europe, `zoho.eu`.
    Eu,
    /// India, `zoho.in`.
    In,
    /// Australia, `zoho.com.au`.
    Au,
    /// Japan, `zoho.jp`.
    Jp,
    /// Canada, `zohocloud.ca`; the API is on `zohoapis.ca`.
    Ca,
    /// China, `zoho.com.cn`. Logins of Chinese users must start here.
    Cn,
    /// Saudi Arabia, `zoho.sa`.
    Sa,
}

impl DataCenter {
    /// Where logins start unless the app is pinned; Zoho sends the user on from there.
    pub(crate) const LOGIN_START: Self = Self::Us;

    /// Every data centre that has a documented Books API.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::iter()
    }

    /// The data centre of a `location` code, as Zoho puts it on the callback: `us`, `eu`, …
    #[must_use]
    pub fn from_location(location: &str) -> Option<Self> {
        Self::all().find(|data_center| data_center.location() == location)
    }

    /// The code of the data centre in callbacks: `us`, `eu`, …
    #[must_use]
    pub const fn location(self) -> &'static str {
        self.row().location
    }

    /// The origin of the accounts server, which shows the consent page and hands out tokens.
    #[must_use]
    pub const fn accounts_url(self) -> &'static str {
        self.row().accounts
    }

    /// The origin of the API.
    #[must_use]
    pub const fn api_url(self) -> &'static str {
        self.row().api
    }

    pub(crate) const fn documented_api_url(self) -> &'static str {
        self.row().documented_api
    }

    /// The origin of the console in which applications are registered.
    #[must_use]
    pub const fn console_url(self) -> &'static str {
        self.row().console
    }

    const fn row(self) -> Row {
        match self {
            Self::Us => Row {
                location: "us",
                accounts: "https://accounts.zoho.com",
                api: "https://www.zohoapis.com",
                documented_api: "https://api.zoho.com",
                console: "https://api-console.zoho.com",
            },
            Self::Eu => Row {
                location: "eu",
                accounts: "https://accounts.zoho.eu",
                api: "https://www.zohoapis.eu",
                documented_api: "https://api.zoho.eu",
                console: "https://api-console.zoho.eu",
            },
            Self::In => Row {
                location: "in",
                accounts: "https://accounts.zoho.in",
                api: "https://www.zohoapis.in",
                documented_api: "https://api.zoho.in",
                console: "https://api-console.zoho.in",
            },
            Self::Au => Row {
                location: "au",
                accounts: "https://accounts.zoho.com.au",
                api: "https://www.zohoapis.com.au",
                documented_api: "https://api.zoho.com.au",
                console: "https://api-console.zoho.com.au",
            },
            Self::Jp => Row {
                location: "jp",
                accounts: "https://accounts.zoho.jp",
                api: "https://www.zohoapis.jp",
                documented_api: "https://api.zoho.jp",
                console: "https://api-console.zoho.jp",
            },
            Self::Ca => Row {
                location: "ca",
                accounts: "https://accounts.zohocloud.ca",
                api: "https://www.zohoapis.ca",
                documented_api: "https://api.zohocloud.ca",
                console: "https://api-console.zohocloud.ca",
            },
            Self::Cn => Row {
                location: "cn",
                accounts: "https://accounts.zoho.com.cn",
                api: "https://www.zohoapis.com.cn",
                documented_api: "https://api.zoho.com.cn",
                console: "https://api-console.zoho.com.cn",
            },
            Self::Sa => Row {
                location: "sa",
                accounts: "https://accounts.zoho.sa",
                api: "https://www.zohoapis.sa",
                documented_api: "https://api.zoho.sa",
                console: "https://api-console.zoho.sa",
            },
        }
    }
}

struct Row {
    location: &'static str,
    accounts: &'static str,
    api: &'static str,
    /// What Zoho's documentation shows as the `api_domain` of answers, where live ones have `api`.
    documented_api: &'static str,
    console: &'static str,
}

impl fmt::Display for DataCenter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.location())
    }
}
