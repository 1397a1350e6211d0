use std::io::Write as _;

use serde_json::{Value, json};
use zohobooks_oauth::{Module, Scope};

use crate::failure::Failure;
use crate::output::Output;
use crate::style::BOLD;

pub(crate) fn run(names: &[String], output: &mut Output) -> Result<bool, Failure> {
    let modules = match names {
        [] => Module::all().collect(),
        names => names.iter().map(|name| module(name)).collect::<Result<Vec<_>, _>>()?,
    };
    if output.is_json {
        let scopes = modules.into_iter().flat_map(Module::scopes);
        output.json(&scopes.map(described).collect())?;
        return Ok(true);
    }
    for module in modules {
        writeln!(output, "{BOLD}{module}{BOLD:#}: {}", module.opens())?;
        for scope in module.scopes() {
            writeln!(output, "  {scope:<40} {}", scope.status())?;
        }
    }
    Ok(true)
}

fn module(name: &str) -> Result<Module, Failure> {
    let same = |module: &Module| module.name().eq_ignore_ascii_case(name);
    Module::all().find(same).ok_or_else(|| {
        let names: Vec<&str> = Module::all().map(Module::name).collect();
        Failure::usage(format_args!(
            "Zoho Books has no module {name:?}; it has {}",
            names.join(", ")
        ))
    })
}

pub(crate) fn described(scope: Scope) -> Value {
    json!({
        "scope": scope.as_str(),
        "module": scope.module().name(),
        "operation": scope.operation().as_str(),
        "opens": scope.module().opens(),
        "status": scope.status().as_str(),
        "evidence": scope.evidence(),
    })
}
