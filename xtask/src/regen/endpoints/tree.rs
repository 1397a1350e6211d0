use std::collections::{BTreeMap, VecDeque};

use super::names;
use crate::endpoint_table::Endpoint;
use crate::workspace;

/// All paths, segment by segment. What the parameters are called makes no difference.
#[derive(Default)]
pub(super) struct Tree<'a> {
    /// Shorter ones first: lengths are compared more quickly than text.
    literals: BTreeMap<(usize, &'a str), Tree<'a>>,
    parameter: Option<Box<Tree<'a>>>,
    /// For each method the row of the endpoint that ends here.
    endpoints: [Option<usize>; 4],
}

/// A tree as a row of the generated table.
pub(super) struct Node<'a> {
    pub(super) segment: &'a str,
    pub(super) first_child: usize,
    pub(super) literals: usize,
    pub(super) has_parameter: bool,
    pub(super) endpoints: [Option<usize>; 4],
}

impl<'a> Tree<'a> {
    pub(super) fn new(endpoints: &[Endpoint], paths: &'a [String]) -> Result<Self, String> {
        let mut root = Self::default();
        for (row, (endpoint, path)) in endpoints.iter().zip(paths).enumerate() {
            let place = &mut root.at(path).endpoints[endpoint.method as usize];
            let Some(other) = place.replace(row) else { continue };
            let same_standing =
                endpoint.deprecated.is_empty() == endpoints[other].deprecated.is_empty();
            if endpoint.scope != endpoints[other].scope && same_standing {
                return Err(format!(
                    "{}: {} {path} needs {} in {} and {} in {}: one of them has to go",
                    workspace::ENDPOINTS,
                    endpoint.method.word(),
                    endpoints[other].scope,
                    endpoints[other].file,
                    endpoint.scope,
                    endpoint.file,
                ));
            }
            if rank(endpoint) <= rank(&endpoints[other]) {
                *place = Some(other);
            }
        }
        Ok(root)
    }

    fn at(&mut self, path: &'a str) -> &mut Self {
        path.split('/').skip(1).fold(self, |tree, segment| match names::parameter(segment) {
            Some(_) => tree.parameter.get_or_insert_default(),
            None => tree.literals.entry((segment.len(), segment)).or_default(),
        })
    }

    fn is_leaf(&self) -> bool {
        self.literals.is_empty() && self.parameter.is_none()
    }

    /// The root first, and the children of a node together.
    pub(super) fn nodes(&self) -> Vec<Node<'_>> {
        let mut nodes = Vec::new();
        let mut queue = VecDeque::from([("", self)]);
        while let Some((segment, tree)) = queue.pop_front() {
            nodes.push(Node {
                segment,
                first_child: if tree.is_leaf() { 0 } else { nodes.len() + 1 + queue.len() },
                literals: tree.literals.len(),
                has_parameter: tree.parameter.is_some(),
                endpoints: tree.endpoints,
            });
            queue.extend(tree.literals.iter().map(|((_, segment), tree)| (*segment, tree)));
            queue.extend(tree.parameter.iter().map(|tree| ("{}", &**tree)));
        }
        nodes
    }
}

/// Of two rows for the same requests, the one that is still documented and whose file is named like the
/// path comes first.
fn rank(endpoint: &Endpoint) -> impl Ord {
    let first = endpoint.path.split('/').nth(1);
    let named_like_the_path = endpoint.file.strip_suffix(".yml") == first;
    (endpoint.deprecated.is_empty(), named_like_the_path)
}
