use std::io::Write as _;

use serde_json::{Value, json};
use zohobooks_oauth::{Module, Scope};

use crate::failure::Failure;
use crate::output::Output;
use crate::style::BOLD;

pub(crate) fn run(modules: &[Module], output: &mut Output) -> Result<bool, Failure> {
    let modules = match modules {
        [] => Module::all().collect(),
        modules => modules.to_vec(),
    };
    if output.is_json {
        let scopes = modules.into_iter().flat_map(Module::scopes);
        output.json(&scopes.map(described).collect())?;
        return Ok(true);
    }
    for module in modules {
        print(module, output)?;
    }
    Ok(true)
}

pub(super) fn print(module: Module, output: &mut Output) -> Result<(), Failure> {
    writeln!(output, "{BOLD}{module}{BOLD:#}: {}", module.opens())?;
    for scope in module.scopes() {
        writeln!(output, "  {scope:<40} {}", scope.status())?;
    }
    Ok(())
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
