use serde::Deserialize;

/// Where in a list an answer is.
///
/// Source: <https://www.zoho.com/books/api/v3/pagination/>.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default)]
pub(super) struct PageContext {
    pub(super) has_more_page: bool,
}
