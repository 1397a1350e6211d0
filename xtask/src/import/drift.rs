use serde::Serialize;

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
#[serde(rename_all = "kebab-case")]
pub(super) enum Kind {
    ScopeAdded,
    ScopeRemoved,
    SpeltOtherwise,
    EndpointAdded,
    EndpointGone,
    PathChanged,
    OperationIdChanged,
    ScopeChanged,
}

/// The place of an endpoint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(super) struct At {
    pub(super) file: String,
    pub(super) method: String,
    pub(super) path: String,
    pub(super) operation_id: String,
}

impl At {
    pub(super) fn of(row: &Endpoint) -> Self {
        Self {
            file: row.file.clone(),
            method: row.method.word().to_owned(),
            path: row.path.clone(),
            operation_id: row.operation_id.clone(),
        }
    }
}

impl Kind {
    pub(super) fn title(self) -> &'static str {
        match self {
            Self::ScopeAdded => "scopes added",
            Self::ScopeRemoved => "scopes removed",
            Self::SpeltOtherwise => "scopes spelt otherwise",
            Self::EndpointAdded => "endpoints added",
            Self::EndpointGone => "endpoints gone",
            Self::PathChanged => "path parameters renamed",
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

    /// One line for people.
    pub(super) fn line(&self) -> String {
        let scope = self.scope.as_deref().unwrap_or_default();
        let was = self.was.as_deref().unwrap_or_default();
        let place = self.at.as_ref().map(|at| format!("{} {} ({})", at.method, at.path, at.file));
        let place = place.as_deref().unwrap_or_default();
        let id = self.at.as_ref().map(|at| at.operation_id.as_str()).unwrap_or_default();
        let mut line = match self.kind {
            Kind::ScopeAdded | Kind::ScopeRemoved => scope.to_owned(),
            Kind::SpeltOtherwise if place.is_empty() => format!("{scope}, here {was}"),
            Kind::SpeltOtherwise => format!("{place}: {scope}, here {was}"),
            Kind::EndpointAdded | Kind::EndpointGone => format!("{place}: {scope}"),
            Kind::PathChanged => format!("{place}: was {was}"),
            Kind::OperationIdChanged => format!("{place}: {was} -> {id}"),
            Kind::ScopeChanged => format!("{place}: {was} -> {scope}"),
        };
        if let Some(detail) = &self.detail {
            line += &format!(", {detail}");
        }
        line
    }
}
