use std::io::Write as _;

use serde_json::{Value, json};
use zohobooks_oauth::{EndpointInfo, Module, Scope, ScopeSet};

use super::in_rust;
use super::list::described;
use super::problems::Problems;
use crate::failure::Failure;
use crate::output::{Output, plain};
use crate::style::BOLD;

pub(crate) fn run(names: &[String], output: &mut Output) -> Result<bool, Failure> {
    let mut all = Vec::new();
    let mut is_ok = true;
    for name in names {
        let wire = from_rust(name);
        let text = wire.as_deref().unwrap_or(name);
        let report = ScopeSet::read(text);
        is_ok &= report.is_ok();
        let mut problems = Problems::default();
        problems.add(&report, text, 1);
        if wire.is_some() {
            // What was typed, not what it stands for.
            for told in &mut problems.told {
                told.found.clone_from(name);
            }
        }
        let foreign: Vec<&str> = report.foreign().collect();
        let scopes = report.repaired().into_iter().flatten();
        if output.is_json {
            all.push(json!({
                "found": name,
                "problems": problems.json(),
                "more": problems.more(),
                "scopes": scopes.map(explained).collect::<Vec<_>>(),
                "foreign": foreign,
            }));
            continue;
        }
        let place = if names.len() > 1 { format!("{}: ", plain(name)) } else { String::new() };
        problems.print(|_| &place, output)?;
        for foreign in foreign {
            writeln!(
                output,
                "{BOLD}{foreign}{BOLD:#} is of another product, and is not known here"
            )?;
        }
        for scope in scopes {
            print(scope, output)?;
        }
    }
    if output.is_json {
        output.json(&all.into())?;
    }
    Ok(is_ok)
}

/// The wire form of what is written as in `scopes![…]`.
fn from_rust(name: &str) -> Option<String> {
    let (module, operation) = name.split_once("::")?;
    let known = Module::all().flat_map(Module::scopes).find(|scope| in_rust(*scope) == name);
    Some(known.map_or_else(
        || format!("ZohoBooks.{module}.{operation}"),
        |scope| scope.as_str().to_owned(),
    ))
}

fn print(scope: Scope, output: &mut Output) -> Result<(), Failure> {
    writeln!(output, "{BOLD}{scope}{BOLD:#}")?;
    writeln!(output, "  module    {}: {}", scope.module(), scope.module().opens())?;
    writeln!(output, "  status    {}", scope.status())?;
    writeln!(output, "  evidence  {}", scope.evidence())?;
    writeln!(output, "  opens     {} calls", opens(scope).count())?;
    for endpoint in opens(scope) {
        writeln!(output, "    {endpoint}")?;
    }
    Ok(())
}

fn explained(scope: Scope) -> Value {
    let mut value = described(scope);
    value["endpoints"] = opens(scope).map(|endpoint| endpoint.to_string()).collect();
    value
}

fn opens(scope: Scope) -> impl Iterator<Item = EndpointInfo> {
    let set = ScopeSet::only(scope);
    EndpointInfo::all().filter(move |endpoint| set.covers(endpoint.scope().into()))
}
