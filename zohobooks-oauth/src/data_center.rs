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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, EnumIter)]
#[non_exhaustive]
pub enum DataCenter {
    /// United States, `zoho.com`. Logins may start here for users of every other one but China.
    #[default]
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
        self.row()[0]
    }

    /// The origin of the accounts server, which shows the consent page and hands out tokens.
    #[must_use]
    pub const fn accounts_url(self) -> &'static str {
        self.row()[1]
    }

    /// The origin of the API.
    #[must_use]
    pub const fn api_url(self) -> &'static str {
        self.row()[2]
    }

    /// The origin of the console in which applications are registered.
    #[must_use]
    pub const fn console_url(self) -> &'static str {
        self.row()[3]
    }

    #[rustfmt::skip]
    const fn row(self) -> [&'static str; 4] {
        match self {
            Self::Us => ["us", "https://accounts.zoho.com", "https://www.zohoapis.com", "https://api-console.zoho.com"],
            Self::Eu => ["eu", "https://accounts.zoho.eu", "https://www.zohoapis.eu", "https://api-console.zoho.eu"],
            Self::In => ["in", "https://accounts.zoho.in", "https://www.zohoapis.in", "https://api-console.zoho.in"],
            Self::Au => ["au", "https://accounts.zoho.com.au", "https://www.zohoapis.com.au", "https://api-console.zoho.com.au"],
            Self::Jp => ["jp", "https://accounts.zoho.jp", "https://www.zohoapis.jp", "https://api-console.zoho.jp"],
            Self::Ca => ["ca", "https://accounts.zohocloud.ca", "https://www.zohoapis.ca", "https://api-console.zohocloud.ca"],
            Self::Cn => ["cn", "https://accounts.zoho.com.cn", "https://www.zohoapis.com.cn", "https://api-console.zoho.com.cn"],
            Self::Sa => ["sa", "https://accounts.zoho.sa", "https://www.zohoapis.sa", "https://api-console.zoho.sa"],
        }
    }
}

impl fmt::Display for DataCenter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.location())
    }
}
