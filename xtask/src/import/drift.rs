use serde::Serialize;

use super::catalog_files::{CatalogFile, Operation};
use super::scope_name::Spelling;
use crate::endpoint_table::Endpoint;

/// One difference between what was read and `data/`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct Drift {
    pub(super) kind: Kind,
    /// As it is published now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) scope: Option<String>,
    /// What stands in `data/` instead: a scope, an operation id or a path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) was: Option<String>,
    #[serde(flatten)]
    pub(super) at: Option<At>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) detail: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(test, derive(serde::Deserialize))]
#[serde(rename_all = "kebab-case")]
pub(super) enum Kind {
    ScopeAdded,
    /// Its module cannot have the name.
    ScopeNotHeld,
    ScopeRemoved,
    SpeltOtherwise,
    EndpointAdded,
    /// There is no row that could say it.
    EndpointNotHeld,
    EndpointGone,
    PathChanged,
    /// The new one is none that a row could have.
    PathNotHeld,
    OperationIdChanged,
    ScopeChanged,
}

/// The place of an endpoint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct At {
    pub(super) file: String,
    pub(super) method: String,
    pub(super) path: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) operation_id: Option<String>,
}

impl At {
    pub(super) fn of(row: &Endpoint) -> Self {
        Self {
            file: row.file.clone(),
            method: row.method.word().to_owned(),
            path: row.path.clone(),
            operation_id: Some(row.operation_id.clone()),
        }
    }
}

impl Kind {
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::ScopeAdded => "scopes added",
            Self::ScopeNotHeld => "scopes added that data/ cannot hold",
            Self::ScopeRemoved => "scopes removed",
            Self::SpeltOtherwise => "scopes spelt otherwise",
            Self::EndpointAdded => "endpoints added",
            Self::EndpointNotHeld => "endpoints added that data/ cannot hold",
            Self::EndpointGone => "endpoints gone",
            Self::PathChanged => "path parameters renamed",
            Self::PathNotHeld => "paths changed to what data/ cannot hold",
            Self::OperationIdChanged => "operation ids changed",
            Self::ScopeChanged => "endpoints whose scope changed",
        }
    }
}

impl Drift {
    pub(super) fn scope(kind: Kind, scope: String, detail: String) -> Self {
        Self { kind, scope: Some(scope), was: None, at: None, detail: Some(detail) }
    }

    pub(super) fn endpoint(kind: Kind, row: &Endpoint) -> Self {
        Self {
            kind,
            scope: Some(row.scope.clone()),
            was: None,
            at: Some(At::of(row)),
            detail: None,
        }
    }

    /// A new operation for which there can be no row.
    pub(super) fn not_held(
        file: &CatalogFile,
        operation: &Operation,
        reason: &str,
        spelling: &Spelling,
    ) -> Self {
        let at = At {
            file: file.name.clone(),
            method: operation.method.clone(),
            path: operation.path.clone(),
            operation_id: operation.id.clone(),
        };
        Self {
            kind: Kind::EndpointNotHeld,
            scope: operation.need.written(spelling),
            was: None,
            at: Some(at),
            detail: Some(reason.to_owned()),
        }
    }

    /// Whether an import brings it into `data/`.
    pub(super) fn is_held(&self) -> bool {
        !matches!(self.kind, Kind::ScopeNotHeld | Kind::EndpointNotHeld | Kind::PathNotHeld)
    }

    /// One line for people.
    pub(super) fn line(&self) -> String {
        let scope = self.scope.as_deref().unwrap_or_default();
        let was = self.was.as_deref().unwrap_or_default();
        let place = self.at.as_ref().map(|at| format!("{} {} ({})", at.method, at.path, at.file));
        let place = place.as_deref().unwrap_or_default();
        let id = self.at.as_ref().and_then(|at| at.operation_id.as_deref()).unwrap_or_default();
        let mut line = match self.kind {
            Kind::ScopeAdded | Kind::ScopeNotHeld | Kind::ScopeRemoved => scope.to_owned(),
            Kind::SpeltOtherwise if place.is_empty() => format!("{scope}, here {was}"),
            Kind::SpeltOtherwise => format!("{place}: {scope}, here {was}"),
            Kind::EndpointNotHeld if scope.is_empty() => place.to_owned(),
            Kind::EndpointAdded | Kind::EndpointNotHeld | Kind::EndpointGone => {
                format!("{place}: {scope}")
            }
            Kind::PathChanged => format!("{place}: was {was}"),
            Kind::PathNotHeld => format!("{place}: path cannot be written, kept as {was}"),
            Kind::OperationIdChanged => format!("{place}: {was} -> {id}"),
            Kind::ScopeChanged => format!("{place}: {was} -> {scope}"),
        };
        if let Some(detail) = &self.detail {
            line += &format!(", {detail}");
        }
        line
    }
}
