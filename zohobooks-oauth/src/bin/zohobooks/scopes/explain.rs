use std::collections::HashMap;
use std::io::Write as _;

use serde_json::{Value, json};
use zohobooks_oauth::{EndpointInfo, Module, Scope, ScopeSet};

use super::list::{self, described};
use super::problems::Problems;
use super::sources::ApiCall;
use super::{module, rust};
use crate::failure::Failure;
use crate::output::{Output, plain};
use crate::style::BOLD;

pub(crate) fn run(names: &[String], output: &mut Output) -> Result<bool, Failure> {
    let mut all = Vec::new();
    let mut is_ok = true;
    for name in names {
        if let Some(module) = module::find(name) {
            if output.is_json {
                all.push(json(name, &Problems::default(), &[], module.scopes()));
            } else {
                of_module(module, output)?;
            }
            continue;
        }
        let call = call(name);
        if let (Some(endpoint), false) = (call, output.is_json) {
            writeln!(output, "{endpoint} needs {}\n", endpoint.scope())?;
        }
        let (wires, typed) = match call {
            Some(endpoint) => (endpoint.scope().as_str().into(), HashMap::new()),
            None => rust::from_rust(name),
        };
        let report = ScopeSet::read(&wires);
        is_ok &= report.is_ok();
        let mut problems = Problems::default();
        problems.add(&report, &wires, 1);
        problems.rename(&typed);
        let foreign: Vec<&str> = report.foreign().collect();
        let scopes = report.repaired().into_iter().flatten();
        if output.is_json {
            all.push(json(name, &problems, &foreign, scopes));
            continue;
        }
        let place = if names.len() > 1 { format!("{}: ", plain(name)) } else { String::new() };
        problems.print(|_| place.clone(), output)?;
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

/// Where a call was given: `GET /invoices`.
fn call(name: &str) -> Option<EndpointInfo> {
    let is_call = name.contains(" /");
    let calls = ApiCall::parse_all(&[name.to_owned()]).ok().filter(|_| is_call)?;
    calls.first()?.endpoint()
}

fn json(
    name: &str,
    problems: &Problems,
    foreign: &[&str],
    scopes: impl Iterator<Item = Scope>,
) -> Value {
    json!({
        "found": name,
        "problems": problems.json(),
        "more": problems.more(),
        "scopes": scopes.map(explained).collect::<Vec<_>>(),
        "foreign": foreign,
    })
}

fn of_module(module: Module, output: &mut Output) -> Result<(), Failure> {
    list::print(module, output)?;
    let all = EndpointInfo::all().filter(|endpoint| endpoint.scope().module() == module);
    Ok(writeln!(output, "  opens {} calls; explain one of the scopes for more", all.count())?)
}

fn print(scope: Scope, output: &mut Output) -> Result<(), Failure> {
    writeln!(output, "{BOLD}{scope}{BOLD:#}")?;
    writeln!(output, "  module    {}: {}", scope.module(), scope.module().opens())?;
    writeln!(output, "  status    {}", scope.status())?;
    writeln!(output, "  evidence  {}", scope.evidence())?;
    let count = opens(scope).count();
    if count == EndpointInfo::all().len() {
        return Ok(writeln!(output, "  opens     all {count} calls that are known")?);
    }
    writeln!(output, "  opens     {count} calls")?;
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
