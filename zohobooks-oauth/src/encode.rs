use std::fmt::Write as _;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Appends `name=value` to a query or to a form body, with `&` before it unless it is the first.
///
/// Blanks become `%20`, which means the same in both.
pub(crate) fn push_pair(target: &mut String, name: &str, value: &str) {
    if !target.is_empty() && !target.ends_with('?') {
        target.push('&');
    }
    // Writing to a string cannot fail.
    let _ = write!(target, "{name}={}", utf8_percent_encode(value, RESERVED));
}

/// Everything but the unreserved characters of RFC 3986, and the comma: Zoho's examples separate
/// scopes by bare commas.
const RESERVED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b',');
