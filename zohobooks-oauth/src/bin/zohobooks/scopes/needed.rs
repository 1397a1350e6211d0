use std::io::Write as _;
use std::path::PathBuf;

use serde_json::json;
use zohobooks_oauth::{EndpointInfo, ScopeSet};

use super::sources::{self, Call};
use super::wires;
use crate::failure::Failure;
use crate::output::{BOLD, Output};

/// The smallest list for some calls.
pub(crate) fn run(
    calls: &[String],
    from: &[PathBuf],
    ticks: bool,
    output: &mut Output,
) -> Result<bool, Failure> {
    let mut asked: Vec<Call> = Vec::new();
    for call in calls {
        asked.push(Call::parse(call)?);
    }
    for path in from {
        asked.extend(sources::calls(path)?);
    }
    let mut endpoints: Vec<EndpointInfo> = Vec::new();
    let mut unknown: Vec<String> = Vec::new();
    for call in asked {
        match call.endpoint() {
            Some(endpoint) if endpoints.contains(&endpoint) => {}
            Some(endpoint) => endpoints.push(endpoint),
            None if unknown.contains(&call.to_string()) => {}
            None => unknown.push(call.to_string()),
        }
    }
    let set = ScopeSet::for_endpoints(&endpoints);
    if output.is_json {
        let endpoints = endpoints.iter().map(|endpoint| {
            json!({
                "method": endpoint.method().as_str(),
                "path": endpoint.template(),
                "operation_id": endpoint.operation_id(),
                "scope": endpoint.scope().as_str(),
            })
        });
        output.json(&json!({
            "scopes": wires(set),
            "macro": set.map(in_macro),
            "endpoints": endpoints.collect::<Vec<_>>(),
            "unknown": unknown,
        }))?;
        return Ok(unknown.is_empty());
    }
    for endpoint in &endpoints {
        writeln!(output, "{BOLD}{}{BOLD:#}  {endpoint}", endpoint.scope())?;
    }
    for call in &unknown {
        writeln!(output, "not in the catalog: {call}")?;
    }
    let Some(set) = set else { return Ok(unknown.is_empty()) };
    writeln!(output)?;
    if ticks {
        writeln!(output, "Settings > Connections > Create Connection > Zoho OAuth, and tick:")?;
        for scope in set {
            writeln!(output, "[x] {scope}")?;
        }
    } else {
        writeln!(output, "{}\n{set}", in_macro(set))?;
    }
    Ok(unknown.is_empty())
}

/// As it stands in a program.
fn in_macro(set: ScopeSet) -> String {
    let scopes = set.iter().map(|scope| format!("{}::{}", scope.module(), scope.operation()));
    format!("scopes![{}]", scopes.collect::<Vec<_>>().join(", "))
}
