use super::path::{Parameters, check, is_custom_module, is_plain};
use super::{EndpointInfo, Method};
use crate::generated::endpoints::{ALL, NODES};

/// A place in the tree of all paths.
pub(crate) struct Node {
    /// Empty for the root.
    segment: &'static str,
    /// The children stand together: literal segments, shorter ones first, then the parameter.
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
    let path = path.as_bytes();
    let end = path.iter().position(|byte| matches!(byte, b'?' | b'#'));
    let path = &path[..end.unwrap_or(path.len())];
    let path = path.strip_prefix(b"/").unwrap_or(path);
    let path = path.strip_prefix(b"books/v3/").unwrap_or(path);
    let path = path.strip_suffix(b"/").unwrap_or(path);
    below(&NODES[0], Some(path), method)
}

fn below(node: &Node, rest: Option<&[u8]>, method: Method) -> Option<EndpointInfo> {
    let Some(rest) = rest else {
        return ALL.get(usize::from(node.endpoints[method as usize])).map(EndpointInfo::of);
    };
    let (segment, rest) = match rest.iter().position(|byte| *byte == b'/') {
        Some(at) => (&rest[..at], Some(&rest[at + 1..])),
        None => (rest, None),
    };
    let parameter = usize::from(node.first_child) + usize::from(node.literals);
    let literals = &NODES[usize::from(node.first_child)..parameter];
    literal(literals, segment).and_then(|child| below(child, rest, method)).or_else(|| {
        let fits = node.has_parameter && is_value(segment, node.segment.is_empty());
        if fits { below(&NODES[parameter], rest, method) } else { None }
    })
}

/// The first value that another path has as a word in its place, so that the request would go there.
pub(super) fn is_elsewhere(template: &str, values: &Parameters<'_>) -> Option<usize> {
    let mut node = &NODES[0];
    let mut number = 0;
    for segment in template.split('/').skip(1) {
        let parameter = usize::from(node.first_child) + usize::from(node.literals);
        let literals = &NODES[usize::from(node.first_child)..parameter];
        if segment.starts_with('{') {
            if literal(literals, values.get(number)?.as_bytes()).is_some() {
                return Some(number);
            }
            number += 1;
            node = &NODES[parameter];
        } else {
            node = literal(literals, segment.as_bytes())?;
        }
    }
    None
}

fn literal<'a>(literals: &'a [Node], segment: &[u8]) -> Option<&'a Node> {
    let found = literals.binary_search_by(|child| {
        let child = child.segment.as_bytes();
        child.len().cmp(&segment.len()).then_with(|| child.cmp(segment))
    });
    found.ok().map(|index| &literals[index])
}

/// Whether a segment can be the value of a parameter. URL parsers take `\` for a slash and remove
/// segments such as `%2e%2E`, so that the request would go elsewhere.
fn is_value(segment: &[u8], in_first_place: bool) -> bool {
    let fits = !in_first_place || is_custom_module(segment);
    fits && is_plain(segment)
        || is_placeholder(segment)
        || fits && !segment.contains(&b'\\') && check(decode(segment)).is_ok()
}

/// A parameter without a value, as it stands in templates and, in three paths, in Zoho's files.
fn is_placeholder(segment: &[u8]) -> bool {
    match segment {
        [b':', name @ ..] | [b'{', name @ .., b'}'] => is_plain(name),
        _ => segment == br"(\d+)",
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
