use zohobooks_oauth::{EndpointInfo, Method, Module, Operation};

use crate::scopes::sources::ApiCall;

/// What may be meant by a call that is not in the catalog.
pub(super) fn hint(call: &ApiCall) -> Option<String> {
    other_methods(call).or_else(|| similar_path(call)).or_else(|| module_of(call))
}

fn other_methods(call: &ApiCall) -> Option<String> {
    let there = METHODS.into_iter().filter(|method| {
        let other = ApiCall { method: *method, path: call.path.clone() };
        other.endpoint().is_some()
    });
    let there: Vec<&str> = there.map(Method::as_str).collect();
    (!there.is_empty()).then(|| format!("there is only {}", there.join(", ")))
}

/// A path that differs in one word.
fn similar_path(call: &ApiCall) -> Option<String> {
    let segments: Vec<&str> = segments(&call.path).collect();
    let distance = |endpoint: &EndpointInfo| {
        let template: Vec<&str> = self::segments(endpoint.template()).collect();
        let pairs = template.iter().zip(&segments).filter(|(known, _)| !known.starts_with('{'));
        let mut others = pairs.filter(|(known, given)| known != given);
        let (known, given) = others.next().filter(|_| template.len() == segments.len())?;
        let distance = distance(known, given);
        let is_near = distance <= 2 && distance * 2 < known.len() && others.next().is_none();
        is_near.then_some((endpoint.method() != call.method, distance))
    };
    let nearest =
        EndpointInfo::all().filter_map(|it| Some((distance(&it)?, it))).min_by_key(|it| it.0);
    nearest.map(|(_, endpoint)| format!("did you mean {endpoint}?"))
}

/// The scope that is named like the beginning of the path.
fn module_of(call: &ApiCall) -> Option<String> {
    let first = segments(&call.path).next()?;
    let module = Module::all().find(|module| module.name() == first)?;
    let operation = match call.method {
        Method::Post => Operation::Create,
        Method::Put => Operation::Update,
        Method::Delete => Operation::Delete,
        _ => Operation::Read,
    };
    let scope = module.scopes().find(|scope| scope.operation() == operation)?;
    Some(format!("it may need {scope} ({}), which is named like it", scope.status()))
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    let path = path.split_once("/v3/").map_or(path, |(_, rest)| rest);
    path.split('/').filter(|segment| !segment.is_empty())
}

/// How many letters have to be changed, added or removed.
pub(in crate::scopes) fn distance(one: &str, other: &str) -> usize {
    let other = other.as_bytes();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, byte) in one.bytes().enumerate() {
        let mut before = row[0];
        row[0] = at + 1;
        for (column, letter) in other.iter().enumerate() {
            let replaced = before + usize::from(byte != *letter);
            before = row[column + 1];
            row[column + 1] = replaced.min(before + 1).min(row[column] + 1);
        }
    }
    row[other.len()]
}

const METHODS: [Method; 4] = [Method::Get, Method::Post, Method::Put, Method::Delete];

#[test]
fn what_may_be_meant() {
    let hint = |method, path: &str| hint(&ApiCall { method, path: path.to_owned() });
    let said = |text: &str| Some(text.to_owned());
    assert_eq!(hint(Method::Get, "/invoice"), said("did you mean GET /invoices?"));
    assert_eq!(hint(Method::Post, "/books/v3/contact?a=1"), said("did you mean POST /contacts?"));
    assert_eq!(hint(Method::Get, "/estimates/1/status/sent"), said("there is only POST"));
    assert_eq!(
        hint(Method::Get, "/reports/profitandloss"),
        said("it may need ZohoBooks.reports.READ (observed), which is named like it")
    );
    assert_eq!(hint(Method::Get, "/nothing"), None);
    assert_eq!(hint(Method::Get, &"/a".repeat(1_000)), None);
}
