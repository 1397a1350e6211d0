//! The strict parser and the reader against the wrong names of the table, which is read here once more.
#![allow(clippy::unwrap_used, reason = "a test")]

use zohobooks_scopes::{Module, Operation, Scope, ScopeSet};

/// A wrong name and the modules to use instead.
fn wrong_names() -> Vec<(&'static str, Vec<&'static str>)> {
    let table = include_str!("../data/scopes.toml");
    let blocks = table.split("\n[[").filter_map(|block| block.strip_prefix("wrong]]\n"));
    let value = |block: &'static str, key: &str| {
        block.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = ")).unwrap()
    };
    let quoted = |text: &'static str| text.split('"').skip(1).step_by(2);
    blocks
        .map(|block| {
            let name = quoted(value(block, "name")).next().unwrap();
            (name, quoted(value(block, "use")).collect())
        })
        .collect()
}

/// The scopes with this operation that the table names instead.
fn right_scopes(modules: &[&str], operation: Operation) -> Vec<Scope> {
    let right = Module::all().filter(|module| modules.contains(&module.name()));
    right.flat_map(Module::scopes).filter(|scope| scope.operation() == operation).collect()
}

#[test]
fn both_name_the_same_fix_for_every_wrong_name() {
    let names = wrong_names();
    assert!(names.iter().any(|(name, modules)| *name == "items" && *modules == ["settings"]));
    for (name, modules) in names {
        for operation in Operation::EVERY {
            let text = format!("ZohoBooks.{name}.{operation}");
            let error = text.parse::<Scope>().unwrap_err();
            let report = ScopeSet::read(&text);
            let problem = report.problems().next().unwrap();
            assert_eq!(error.kind(), problem.kind(), "{text}");

            let right = right_scopes(&modules, operation);
            let only = if let [scope] = right[..] { Some(scope) } else { None };
            assert_eq!(error.meant(), only, "{text}");
            assert_eq!(report.repaired(), only.map(ScopeSet::only), "{text}");
            if !right.is_empty() {
                let suggested = problem.suggestions().filter_map(|suggestion| suggestion.scope());
                assert_eq!(suggested.collect::<Vec<_>>(), right, "{text}");
            }
            if let Some(scope) = only {
                let fix = format!(", write `{scope}` (at byte 0)");
                assert!(error.to_string().ends_with(&fix), "{error}");
                assert!(problem.to_string().ends_with(&fix), "{problem}");
            }
        }
    }
}
