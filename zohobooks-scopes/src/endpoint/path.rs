use core::fmt;

use super::find;
use crate::generated::endpoints::MOST_PARAMETERS;

/// The path of a request, below `/books/v3`: percent-encoded when it is printed.
///
/// It comes from [`Endpoint::path`](crate::Endpoint::path), which has checked the parameters. Whatever
/// they are, the path has the segments of its endpoint, and nothing in it but letters, digits and
/// `/-._~%`.
///
/// ```
/// use zohobooks_scopes::Endpoint;
/// use zohobooks_scopes::endpoints::items::GetItem;
///
/// let path = GetItem { item_id: "50% ü" }.path()?;
/// assert_eq!(path.to_string(), "/items/50%25%20%C3%BC");
/// # Ok::<(), zohobooks_scopes::PathError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct EndpointPath<'a> {
    template: &'static str,
    values: Parameters<'a>,
}

impl<'a> EndpointPath<'a> {
    pub(super) fn new(template: &'static str, values: Parameters<'a>) -> Result<Self, PathError> {
        for ((segment, parameter), value) in parameters_of(template).zip(values) {
            let refused = |kind| PathError { parameter, kind };
            if !is_plain(value.as_bytes()) {
                check(value.bytes()).map_err(refused)?;
            }
            if segment == 0 && !is_custom_module(value.as_bytes()) {
                return Err(refused(PathErrorKind::CustomModule));
            }
        }
        if let Some(number) = find::is_elsewhere(template, &values)
            && let Some((_, parameter)) = parameters_of(template).nth(number)
        {
            return Err(PathError { parameter, kind: PathErrorKind::Elsewhere });
        }
        Ok(Self { template, values })
    }
}

impl fmt::Display for EndpointPath<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.template;
        for value in self.values {
            let Some((literal, parameter)) = rest.split_once('{') else { break };
            f.write_str(literal)?;
            encode(value, f)?;
            rest = parameter.split_once('}').map_or("", |(_, rest)| rest);
        }
        f.write_str(rest)
    }
}

impl fmt::Debug for EndpointPath<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\"{self}\"")
    }
}

fn encode(value: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut rest = value;
    while let Some(at) = rest.bytes().position(|byte| !is_unreserved(byte)) {
        f.write_str(&rest[..at])?;
        let other = rest[at..].chars().next().map_or(1, char::len_utf8);
        for byte in rest[at..at + other].bytes() {
            write!(f, "%{byte:02X}")?;
        }
        rest = &rest[at + other..];
    }
    f.write_str(rest)
}

/// RFC 3986, section 2.3.
const fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

/// The values of the parameters in the order of the path; the rest is empty.
pub(crate) type Parameters<'a> = [&'a str; MOST_PARAMETERS];

pub(crate) fn parameters<const N: usize>(values: [&str; N]) -> Parameters<'_> {
    let mut all = [""; MOST_PARAMETERS];
    all[..N].copy_from_slice(&values);
    all
}

/// The parameters of a path, each with the number of its segment.
pub(super) fn parameters_of(template: &'static str) -> impl Iterator<Item = (usize, &'static str)> {
    let segments = template.split('/').skip(1).enumerate();
    segments
        .filter_map(|(index, segment)| Some((index, segment.strip_prefix('{')?.strip_suffix('}')?)))
}

/// Whether a value can stand in a path without changing where the path leads.
pub(super) fn check(value: impl Iterator<Item = u8>) -> Result<(), PathErrorKind> {
    let mut last = 0;
    let mut length = 0;
    for byte in value {
        match byte {
            b'/' => return Err(PathErrorKind::Slash),
            b'.' if last == b'.' => return Err(PathErrorKind::Dots),
            0..0x20 | 0x7f => return Err(PathErrorKind::Control),
            // U+0080 to U+009F.
            0x80..=0x9f if last == 0xc2 => return Err(PathErrorKind::Control),
            _ => {}
        }
        last = byte;
        length += 1;
    }
    match length {
        0 => Err(PathErrorKind::Empty),
        1 if last == b'.' => Err(PathErrorKind::Dots),
        _ => Ok(()),
    }
}

/// Whether a value can stand in first place. Anything else there is the path of another endpoint, which
/// needs another scope than custom modules do.
pub(super) fn is_custom_module(value: &[u8]) -> bool {
    value.strip_prefix(b"cm_").is_some_and(|name| !name.is_empty())
}

/// Whether there is nothing to check, as in nearly every value.
pub(super) fn is_plain(value: &[u8]) -> bool {
    !value.is_empty() && value.iter().all(|byte| byte.is_ascii_alphanumeric() || *byte == b'_')
}

/// Why an endpoint has no path with these parameters.
///
/// It names the parameter and does not carry the value, which may come from anywhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathError {
    parameter: &'static str,
    kind: PathErrorKind,
}

impl PathError {
    /// The parameter as Zoho names it: `invoice_id`.
    #[must_use]
    pub const fn parameter(&self) -> &'static str {
        self.parameter
    }

    /// What is wrong with it.
    #[must_use]
    pub const fn kind(&self) -> PathErrorKind {
        self.kind
    }
}

/// What is wrong with a parameter of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PathErrorKind {
    /// It is empty.
    Empty,
    /// It contains `/`.
    Slash,
    /// It is `.` or contains `..`.
    Dots,
    /// It contains a control character, such as a line break.
    Control,
    /// It is not the name of a custom module, `cm_…`.
    CustomModule,
    /// It is a word that another path has in this place, as `/invoices/templates` has in that of
    /// `/invoices/{invoice_id}`: the request would go there, with its effects and its scope.
    Elsewhere,
}

impl fmt::Display for PathError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.kind {
            PathErrorKind::Empty => "is empty",
            PathErrorKind::Slash => "contains `/`",
            PathErrorKind::Dots => "is `.` or contains `..`",
            PathErrorKind::Control => "contains a control character",
            PathErrorKind::CustomModule => "is not the name of a custom module, `cm_…`",
            PathErrorKind::Elsewhere => "is a word that leads to another path",
        };
        write!(f, "the path parameter `{}` {what}", self.parameter)
    }
}

impl core::error::Error for PathError {}

#[cfg(test)]
mod tests {
    extern crate std;

    use std::collections::BTreeSet;
    use std::string::ToString as _;

    use super::{EndpointPath, Parameters, parameters_of};
    use crate::EndpointInfo;

    /// Every word of every path in place of every parameter.
    #[test]
    fn a_path_is_found_again_as_its_own_endpoint() {
        let segments = EndpointInfo::all().flat_map(|info| info.template().split('/'));
        let words: BTreeSet<&str> = segments.filter(|segment| !segment.contains('{')).collect();
        let mut refused = 0;
        for info in EndpointInfo::all() {
            let count = parameters_of(info.template()).count();
            for (number, word) in
                (0..count).flat_map(|number| words.iter().map(move |word| (number, word)))
            {
                let mut values: Parameters<'_> = ["98200"; _];
                if info.template().starts_with("/{") {
                    values[0] = "cm_debtor";
                }
                values[number] = word;
                let Ok(path) = EndpointPath::new(info.template(), values) else {
                    refused += 1;
                    continue;
                };
                let found = EndpointInfo::find(info.method(), &path.to_string());
                assert_eq!(found.map(EndpointInfo::scope), Some(info.scope()), "{path}");
                let shape = |info: EndpointInfo| {
                    info.template()
                        .split('/')
                        .map(|s| s.starts_with('{'))
                        .collect::<std::vec::Vec<_>>()
                };
                assert_eq!(found.map(shape), Some(shape(info)), "{path}");
            }
        }
        assert!(refused > 0);
    }
}
