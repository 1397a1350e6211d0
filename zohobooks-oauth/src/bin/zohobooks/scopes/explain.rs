use std::io::Write as _;

use serde_json::{Value, json};
use zohobooks_oauth::{EndpointInfo, Scope, ScopeSet};

use super::list::described;
use crate::failure::{ERROR, Failure};
use crate::output::{BOLD, Output};

pub(crate) fn run(names: &[String], output: &mut Output) -> Result<bool, Failure> {
    let mut all = Vec::new();
    let mut is_ok = true;
    for name in names {
        // As in `scopes![…]`.
        let name = &name.replace("::", ".");
        let report = ScopeSet::read(name);
        is_ok &= report.is_ok();
        let sentences: Vec<String> = report.problems().map(|it| format!("{it:#}")).collect();
        let foreign: Vec<&str> = report.foreign().collect();
        let scopes = report.repaired().into_iter().flatten();
        if output.is_json {
            let scopes: Vec<Value> = scopes.map(explained).collect();
            all.push(json!({
                "found": name, "problems": sentences, "scopes": scopes, "foreign": foreign,
            }));
            continue;
        }
        for sentence in sentences {
            writeln!(output, "{ERROR}{name}{ERROR:#}: {sentence}")?;
        }
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
