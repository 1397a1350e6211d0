/// What an organization pays for, by which Zoho limits its calls.
///
/// Source: <https://www.zoho.com/books/api/v3/introduction>.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Plan {
    /// 1,000 calls a day, 5 at the same time.
    Free,
    /// 2,000 calls a day, 10 at the same time.
    Standard,
    /// 5,000 calls a day, 10 at the same time.
    Professional,
    /// 10,000 calls a day, 10 at the same time.
    Premium,
    /// The same as [`Premium`](Self::Premium).
    Elite,
    /// The same as [`Premium`](Self::Premium).
    Ultimate,
}

impl Plan {
    pub(super) fn per_day(self) -> u32 {
        match self {
            Self::Free => 1_000,
            Self::Standard => 2_000,
            Self::Professional => 5_000,
            Self::Premium | Self::Elite | Self::Ultimate => 10_000,
        }
    }

    pub(super) fn at_once(self) -> u32 {
        match self {
            Self::Free => 5,
            _ => 10,
        }
    }
}
