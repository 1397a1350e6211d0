use zohobooks_oauth::{EndpointInfo, Method};

use crate::failure::Failure;

/// What a program calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::scopes) struct ApiCall {
    pub(in crate::scopes) method: Method,
    pub(in crate::scopes) path: String,
}

impl ApiCall {
    /// As people write it: `GET /invoices`.
    pub(in crate::scopes) fn parse(text: &str) -> Result<Self, Failure> {
        let example = "a call is a method and a path, such as \"GET /invoices\"";
        let Some((method, path)) = text.trim().split_once(char::is_whitespace) else {
            return Err(Failure::usage(format_args!("{example}; {text:?} has one word")));
        };
        let method = method
            .parse()
            .map_err(|error| Failure::usage(format_args!("{example}; {method:?} is {error}")))?;
        Ok(Self { method, path: path.trim().to_owned() })
    }

    pub(in crate::scopes) fn endpoint(&self) -> Option<EndpointInfo> {
        // Of an address, what is behind the host.
        let path = self.path.split_once("://").map_or(self.path.as_str(), |(_, rest)| {
            rest.find('/').map_or("/", |slash| &rest[slash..])
        });
        EndpointInfo::find(self.method, path)
    }
}

impl std::fmt::Display for ApiCall {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}
