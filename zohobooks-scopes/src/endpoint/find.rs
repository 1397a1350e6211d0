use super::path::{check, is_custom_module};
use super::{EndpointInfo, Method};
use crate::generated::endpoints::{ALL, NODES};

/// A place in the tree of all paths.
pub(crate) struct Node {
    /// Empty for the root.
    segment: &'static str,
    /// The children stand together: literal segments by the alphabet, then the parameter.
    first_child: u16,
    literals: u16,
    has_parameter: bool,
    /// For each method the row of its endpoint, or [`Node::NONE`].
    endpoints: [u16; 4],
}

impl Node {
    pub(crate) const NONE: u16 = u16::MAX;

    pub(crate) const fn new(
        segment: &'static str,
        first_child: u16,
        literals: u16,
        has_parameter: bool,
        endpoints: [u16; 4],
    ) -> Self {
        Self { segment, first_child, literals, has_parameter, endpoints }
    }
}

pub(super) fn find(method: Method, path: &str) -> Option<EndpointInfo> {
    let end = path.bytes().position(|byte| matches!(byte, b'?' | b'#'));
    let path = &path[..end.unwrap_or(path.len())];
    let path = path.strip_prefix('/').unwrap_or(path);
    let path = path.strip_prefix("books/v3/").unwrap_or(path);
    let path = path.strip_suffix('/').unwrap_or(path);
    below(&NODES[0], Some(path), method)
}

fn below(node: &Node, rest: Option<&str>, method: Method) -> Option<EndpointInfo> {
    let Some(rest) = rest else {
        return ALL.get(usize::from(node.endpoints[method as usize])).copied();
    };
    let (segment, rest) =
        rest.split_once('/').map_or((rest, None), |(segment, rest)| (segment, Some(rest)));
    let parameter = usize::from(node.first_child) + usize::from(node.literals);
    let literals = &NODES[usize::from(node.first_child)..parameter];
    literals
        .binary_search_by(|child| child.segment.cmp(segment))
        .ok()
        .and_then(|child| below(&literals[child], rest, method))
        .or_else(|| {
            let fits = node.has_parameter && is_value(segment, node.segment.is_empty());
            if fits { below(&NODES[parameter], rest, method) } else { None }
        })
}

/// Whether a segment can be the value of a parameter. URL parsers take `\` for a slash and remove
/// segments such as `%2e%2E`, so that the request would go elsewhere.
fn is_value(segment: &str, in_first_place: bool) -> bool {
    is_placeholder(segment)
        || (!in_first_place || is_custom_module(segment))
            && !segment.contains('\\')
            && check(decode(segment.as_bytes())).is_ok()
}

/// A parameter without a value, as it stands in templates and, in three paths, in Zoho's files.
fn is_placeholder(segment: &str) -> bool {
    let name = segment.strip_prefix(':').or_else(|| segment.strip_prefix('{')?.strip_suffix('}'));
    match name {
        Some(name) => {
            !name.is_empty()
                && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        }
        None => segment == r"(\d+)",
    }
}

fn decode(mut rest: &[u8]) -> impl Iterator<Item = u8> {
    core::iter::from_fn(move || {
        let (byte, after) = match rest {
            [b'%', high, low, after @ ..] => match (hex(*high), hex(*low)) {
                (Some(high), Some(low)) => (high << 4 | low, after),
                _ => (b'%', &rest[1..]),
            },
            [byte, after @ ..] => (*byte, after),
            [] => return None,
        };
        rest = after;
        Some(byte)
    })
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).map(|digit| digit as u8)
}
