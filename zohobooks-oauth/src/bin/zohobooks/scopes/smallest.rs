mod hint;

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::PathBuf;

use serde_json::json;
use zohobooks_oauth::{EndpointInfo, ScopeSet};

use super::rust::in_macro;
use super::sources::{ApiCall, Found, Sources, What};
use super::wires;
use crate::failure::Failure;
use crate::output::{Output, plain, to_stderr};
use crate::style::BOLD;
pub(super) use hint::distance;

/// The smallest list for some calls.
pub(crate) fn run(
    calls: &[String],
    from: &[PathBuf],
    ticks: bool,
    output: &mut Output,
) -> Result<bool, Failure> {
    let mut needs = Needs::default();
    for call in ApiCall::parse_all(calls)? {
        needs.add(&call, None);
    }
    let mut sources = Sources::default();
    for path in from {
        sources.read(path)?;
    }
    for Found { what, file, line } in &sources.found {
        needs.add_found(what, format!("{}:{line}", file.display()));
    }
    for skipped in &sources.skipped {
        to_stderr(format_args!("not looked at: {}", plain(skipped)));
    }
    if !from.is_empty() {
        to_stderr("what is not recognised is not counted");
    }
    let is_whole = sources.skipped.is_empty();
    if needs.endpoints.is_empty() && needs.unknown.is_empty() {
        return Err(Failure::new("no call was found"));
    }
    let Needs { endpoints, unknown, assumed } = needs;
    for (call, place) in &assumed {
        let ApiCall { method, path } = call;
        let (path, place) = (plain(path), plain(place));
        to_stderr(format_args!("{method}? {path} ({place}): no method seen; {method} is assumed"));
    }
    let infos: Vec<EndpointInfo> = endpoints.iter().map(|needed| needed.0).collect();
    let set = ScopeSet::for_endpoints(&infos);
    if output.is_json {
        let endpoints = endpoints.iter().map(|(endpoint, places)| {
            json!({
                "method": endpoint.method().as_str(),
                "path": endpoint.template(),
                "operation_id": endpoint.operation_id(),
                "scope": endpoint.scope().as_str(),
                "found_in": places,
            })
        });
        let mut json = json!({
            "scopes": wires(set),
            "macro": set.map(in_macro),
            "endpoints": endpoints.collect::<Vec<_>>(),
            "unknown": unknown.keys().collect::<Vec<_>>(),
            "skipped": sources.skipped,
            "hints": unknown.iter().filter(|it| it.1.is_some()).collect::<BTreeMap<_, _>>(),
            "assumed": assumed.iter().map(|it| format!("{} ({})", it.0, it.1)).collect::<Vec<_>>(),
        });
        if ticks {
            json["ticks"] = wires(set).into();
        }
        output.json(&json)?;
        return Ok(unknown.is_empty() && is_whole);
    }
    for (endpoint, places) in &endpoints {
        writeln!(output, "{BOLD}{}{BOLD:#}  {endpoint}", endpoint.scope())?;
        for place in places {
            writeln!(output, "    {}", plain(place))?;
        }
    }
    for (call, hint) in &unknown {
        let hint = hint.as_ref().map(|hint| format!("; {hint}")).unwrap_or_default();
        writeln!(output, "not known: {}{hint}", plain(call))?;
    }
    let Some(set) = set else { return Ok(unknown.is_empty() && is_whole) };
    writeln!(output)?;
    if ticks {
        writeln!(output, "Settings > Connections > Create Connection > Zoho OAuth, and tick:")?;
        for scope in set {
            writeln!(output, "[x] {scope}")?;
        }
    } else {
        writeln!(output, "{}\n{set}", in_macro(set))?;
    }
    Ok(unknown.is_empty() && is_whole)
}

/// What was asked for, in its order, and where it was found.
#[derive(Default)]
struct Needs {
    endpoints: Vec<(EndpointInfo, Vec<String>)>,
    /// What is not in the catalog, with what may be meant.
    unknown: BTreeMap<String, Option<String>>,
    /// Calls whose methods were not seen, and where.
    assumed: Vec<(ApiCall, String)>,
}

impl Needs {
    fn add_found(&mut self, what: &What, place: String) {
        match what {
            What::Call(call) => self.add(call, Some(place)),
            What::Assumed(call) => {
                self.assumed.push((call.clone(), place.clone()));
                self.add(call, Some(place));
            }
            What::Task(name) => {
                self.unknown.insert(format!("{name} ({place})"), None);
            }
        }
    }

    fn add(&mut self, call: &ApiCall, place: Option<String>) {
        let Some(endpoint) = call.endpoint() else {
            let text = match place {
                Some(place) => format!("{call} ({place})"),
                None => call.to_string(),
            };
            self.unknown.insert(text, hint::hint(call));
            return;
        };
        let at = self.endpoints.iter().position(|known| known.0 == endpoint);
        let at = at.unwrap_or_else(|| {
            self.endpoints.push((endpoint, Vec::new()));
            self.endpoints.len() - 1
        });
        self.endpoints[at].1.extend(place);
    }
}
