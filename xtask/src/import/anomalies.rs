use std::collections::BTreeMap;

use serde::Serialize;

use super::catalog_files::{CatalogFile, Need, Operation};
use super::scope_name::Spelling;
use crate::table;

/// Something odd in what was read. It is listed for people and no drift: `data/` may say the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Anomaly {
    pub(super) kind: Odd,
    pub(super) file: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) method: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) path: Option<String>,
    /// As it is written there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) scope: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) detail: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(serde::Deserialize))]
#[serde(rename_all = "kebab-case")]
pub(super) enum Odd {
    NoScope,
    SeveralScopes,
    UnknownOperationWord,
    NoScopeOfZohoBooks,
    WrongLetterCase,
    VerbAgainstMethod,
    ScopeOfAnotherModule,
    FileUnderAnotherModule,
    DeprecatedByZoho,
}

impl Odd {
    pub(super) const EVERY: [Self; 9] = [
        Self::NoScope,
        Self::SeveralScopes,
        Self::UnknownOperationWord,
        Self::NoScopeOfZohoBooks,
        Self::WrongLetterCase,
        Self::VerbAgainstMethod,
        Self::ScopeOfAnotherModule,
        Self::FileUnderAnotherModule,
        Self::DeprecatedByZoho,
    ];

    pub(super) fn title(self) -> &'static str {
        match self {
            Self::NoScope => "no scope",
            Self::SeveralScopes => "several scopes",
            Self::UnknownOperationWord => "unknown operation word",
            Self::NoScopeOfZohoBooks => "not a scope of Zoho Books",
            Self::WrongLetterCase => "wrong letter case",
            Self::VerbAgainstMethod => "verb that does not follow the method",
            Self::ScopeOfAnotherModule => "scope of another module than the rest of the file",
            Self::FileUnderAnotherModule => "whole file under the scope of another module",
            Self::DeprecatedByZoho => "marked as deprecated by Zoho",
        }
    }
}

impl Anomaly {
    fn of(kind: Odd, file: &CatalogFile, operation: &Operation, spelling: &Spelling) -> Self {
        Self {
            kind,
            file: file.name.clone(),
            method: Some(operation.method.clone()),
            path: Some(operation.path.clone()),
            scope: operation.need.written(spelling),
            detail: None,
        }
    }

    pub(super) fn on_page(kind: Odd, page: &str, scope: &str) -> Self {
        let (file, scope) = (page.to_owned(), Some(scope.to_owned()));
        Self { kind, file, method: None, path: None, scope, detail: None }
    }

    pub(super) fn line(&self) -> String {
        let mut line = match (&self.method, &self.path) {
            (Some(method), Some(path)) => format!("{method} {path} ({})", self.file),
            _ => self.file.clone(),
        };
        for (joint, part) in [(": ", &self.scope), (", ", &self.detail)] {
            if let Some(part) = part {
                line += joint;
                line += part;
            }
        }
        line
    }
}

/// Every anomaly of the files, whether or not it is known.
pub(super) fn find(files: &[CatalogFile], spelling: &Spelling) -> Vec<Anomaly> {
    let mut found = Vec::new();
    for file in files {
        let main = main_module(file);
        for operation in &file.operations {
            let mut add = |kind| found.push(Anomaly::of(kind, file, operation, spelling));
            match &operation.need {
                Need::Nothing => add(Odd::NoScope),
                Need::Several(_) => add(Odd::SeveralScopes),
                Need::UnknownWord(_) => add(Odd::UnknownOperationWord),
                Need::Foreign(_) => add(Odd::NoScopeOfZohoBooks),
                Need::Reserved(..) => {}
                Need::Scope(name, spelt) => {
                    if spelt.is_some() {
                        add(Odd::WrongLetterCase);
                    }
                    if verb(&operation.method).is_some_and(|verb| verb != name.operation) {
                        add(Odd::VerbAgainstMethod);
                    }
                    if Some(name.module.as_str()) != main {
                        add(Odd::ScopeOfAnotherModule);
                    }
                }
            }
            if operation.deprecated {
                add(Odd::DeprecatedByZoho);
            }
        }
        let stem = file.name.trim_end_matches(".yml").replace('-', "");
        if let Some(main) = main.filter(|main| *main != stem && *main != format!("{stem}s")) {
            let detail = Some(main.to_owned());
            let (kind, name) = (Odd::FileUnderAnotherModule, file.name.clone());
            found.push(Anomaly { kind, file: name, method: None, path: None, scope: None, detail });
        }
    }
    found
}

fn verb(method: &str) -> Option<table::Operation> {
    Some(match method {
        "GET" => table::Operation::Read,
        "POST" => table::Operation::Create,
        "PUT" => table::Operation::Update,
        "DELETE" => table::Operation::Delete,
        _ => return None,
    })
}

/// The module of most operations; of two with as many, the one that the file is named after.
fn main_module(file: &CatalogFile) -> Option<&str> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for name in file.operations.iter().filter_map(|operation| operation.need.scope()) {
        *counts.entry(&name.module).or_default() += 1;
    }
    let stem = file.name.trim_end_matches(".yml").replace('-', "");
    let own = |module: &str| module == stem || module.trim_end_matches('s') == stem;
    counts.into_iter().max_by_key(|(module, count)| (*count, own(module))).map(|(module, _)| module)
}
