use std::fmt;
use std::str::FromStr;

use strum::{EnumIter, IntoEnumIterator as _};

macro_rules! row {
    ($location:literal, $domain:literal, $api:literal) => {
        &Row {
            location: $location,
            domain: $domain,
            accounts: concat!("https://accounts.", $domain),
            api: concat!("https://www.", $api),
            documented_api: concat!("https://api.", $domain),
            books: concat!("https://books.", $domain),
            console: concat!("https://api-console.", $domain),
        }
    };
}

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
///
/// // What people know is the address in their browser.
/// let india = "https://books.zoho.in/app/60012345678#/invoices".parse();
/// assert_eq!(india, Ok(DataCenter::In));
/// ```
///
/// Sources: <https://www.zoho.com/accounts/protocol/oauth/multi-dc.html> and
/// <https://www.zoho.com/books/api/v3/introduction>; China from the data centre classes of Zoho's CRM
/// SDKs. [`is_documented_for_books`](Self::is_documented_for_books) says which are less certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter)]
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
    /// United Kingdom, `zoho.uk`. Zoho's documentation has its accounts server, but no API of Zoho Books
    /// there; the address of the API follows the pattern of the others.
    Uk,
    /// United Arab Emirates, `zoho.ae`. The documentation of Zoho WorkDrive has its servers, that of Zoho
    /// Books does not.
    Ae,
}

impl DataCenter {
    /// Where logins start unless the app is pinned; Zoho sends the user on from there.
    pub(crate) const LOGIN_START: Self = Self::Us;

    /// Every data centre of the table.
    pub fn all() -> impl Iterator<Item = Self> {
        Self::iter()
    }

    /// The data centre of a `location` code, as Zoho puts it on the callback: `us`, `eu`, …
    ///
    /// Compared to the letter. For what people write there is [`str::parse`].
    #[must_use]
    pub fn from_location(location: &str) -> Option<Self> {
        Self::all().find(|data_center| data_center.location() == location)
    }

    /// The data centre of the `api_domain` in an answer with a token: `https://www.zohoapis.eu`.
    ///
    /// Compared to the byte. Zoho's documentation shows `https://api.zoho.eu` where live answers have
    /// `https://www.zohoapis.eu`, so that is known as well.
    #[must_use]
    pub fn from_api_domain(api_domain: &str) -> Option<Self> {
        Self::all().find(|data_center| data_center.is_api_domain(api_domain))
    }

    pub(crate) fn is_api_domain(self, api_domain: &str) -> bool {
        let row = self.row();
        row.api == api_domain || row.documented_api == api_domain
    }

    /// The code of the data centre in callbacks: `us`, `eu`, …
    #[must_use]
    pub const fn location(self) -> &'static str {
        self.row().location
    }

    /// The domain of its web sites: `zoho.com`, `zoho.eu`, …
    #[must_use]
    pub const fn domain(self) -> &'static str {
        self.row().domain
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

    /// The origin of the console in which applications are registered.
    #[must_use]
    pub const fn console_url(self) -> &'static str {
        self.row().console
    }

    /// Whether the documentation of the Zoho Books API lists this data centre.
    ///
    /// Zoho names the others, [`Uk`](Self::Uk) and [`Ae`](Self::Ae), only in the documentation of other
    /// parts; whether Zoho Books is to be had there is not known.
    ///
    /// Source: <https://www.zoho.com/books/api/v3/introduction>.
    #[must_use]
    pub const fn is_documented_for_books(self) -> bool {
        !matches!(self, Self::Uk | Self::Ae)
    }

    const fn row(self) -> &'static Row {
        match self {
            Self::Us => row!("us", "zoho.com", "zohoapis.com"),
            Self::Eu => row!("eu", "zoho.eu", "zohoapis.eu"),
            Self::In => row!("in", "zoho.in", "zohoapis.in"),
            Self::Au => row!("au", "zoho.com.au", "zohoapis.com.au"),
            Self::Jp => row!("jp", "zoho.jp", "zohoapis.jp"),
            Self::Ca => row!("ca", "zohocloud.ca", "zohoapis.ca"),
            Self::Cn => row!("cn", "zoho.com.cn", "zohoapis.com.cn"),
            Self::Sa => row!("sa", "zoho.sa", "zohoapis.sa"),
            Self::Uk => row!("uk", "zoho.uk", "zohoapis.uk"),
            Self::Ae => row!("ae", "zoho.ae", "zohoapis.ae"),
        }
    }
}

struct Row {
    location: &'static str,
    domain: &'static str,
    accounts: &'static str,
    api: &'static str,
    /// What Zoho's documentation shows as the `api_domain` of answers, where live ones have `api`.
    documented_api: &'static str,
    books: &'static str,
    console: &'static str,
}

impl fmt::Display for DataCenter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.location())
    }
}

/// Reads what people know of their data centre: its code (`in`), its domain (`zoho.in`), or an address
/// there, such as that of Zoho Books in their browser (`https://books.zoho.in/app/60012345678`), of the
/// accounts server, of the API or of the console. `https://` may be left out, and letter case does not
/// matter.
///
/// # Errors
///
/// [`UnknownDataCenter`] for everything else.
impl FromStr for DataCenter {
    type Err = UnknownDataCenter;

    fn from_str(text: &str) -> Result<Self, UnknownDataCenter> {
        let text = text.trim_ascii();
        let address = text.strip_prefix("https://").unwrap_or(text);
        let host = address.split(['/', '?', '#']).next().unwrap_or_default();
        let is_host = |origin: &str| {
            origin.strip_prefix("https://").is_some_and(|known| known.eq_ignore_ascii_case(host))
        };
        let is_named = |row: &Row| {
            row.location.eq_ignore_ascii_case(text)
                || row.domain.eq_ignore_ascii_case(host)
                || [row.accounts, row.api, row.documented_api, row.books, row.console]
                    .into_iter()
                    .any(is_host)
        };
        Self::all().find(|data_center| is_named(data_center.row())).ok_or(UnknownDataCenter)
    }
}

/// The text names no data centre of Zoho's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownDataCenter;

impl fmt::Display for UnknownDataCenter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "not a data centre of Zoho's; write its code (`us`, `eu`, `in`, `au`, `jp`, `ca`, `cn`, `sa`, \
             `uk`, `ae`) or the address of Zoho Books in the browser, such as `https://books.zoho.eu`",
        )
    }
}

impl std::error::Error for UnknownDataCenter {}

/// As the code of callbacks.
#[cfg(feature = "serde")]
impl serde::Serialize for DataCenter {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.location())
    }
}

/// From the code of callbacks, to the letter.
#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for DataCenter {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let location = <std::borrow::Cow<'de, str>>::deserialize(deserializer)?;
        Self::from_location(&location).ok_or_else(|| serde::de::Error::custom(UnknownDataCenter))
    }
}

#[cfg(test)]
mod tests;
