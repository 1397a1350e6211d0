use zohobooks_oauth::{EndpointInfo, Method};

use crate::failure::Failure;

/// What a program calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::scopes) struct ApiCall {
    pub(in crate::scopes) method: Method,
    pub(in crate::scopes) path: String,
}

impl ApiCall {
    /// As people write them: `"GET /invoices"`, or in two words.
    pub(in crate::scopes) fn parse_all(arguments: &[String]) -> Result<Vec<Self>, Failure> {
        let mut words = arguments.iter().map(|it| it.trim()).peekable();
        let mut calls = Vec::new();
        while let Some(word) = words.next() {
            let call = match word.split_once(char::is_whitespace) {
                Some((method, path)) => Self::parse(method, path.trim())?,
                None => {
                    let path = words.next_if(|next| !next.contains(char::is_whitespace));
                    Self::parse(word, path.unwrap_or_default())?
                }
            };
            calls.push(call);
        }
        Ok(calls)
    }

    fn parse(method: &str, path: &str) -> Result<Self, Failure> {
        let example = "a call is a method and a path, such as GET /invoices";
        let method = method
            .parse()
            .map_err(|error| Failure::usage(format_args!("{example}; {method:?} is {error}")))?;
        if path.is_empty() {
            return Err(Failure::usage(format_args!(
                "{example}; behind {method} there is no path"
            )));
        }
        Ok(Self { method, path: path.to_owned() })
    }

    pub(in crate::scopes) fn endpoint(&self) -> Option<EndpointInfo> {
        // Of an address, what is behind the host.
        let path = self.path.split_once("://").map_or(self.path.as_str(), |(_, rest)| {
            rest.find('/').map_or("/", |slash| &rest[slash..])
        });
        // The older address has this in place of `/books/v3`.
        EndpointInfo::find(self.method, path.strip_prefix("/api/v3").unwrap_or(path))
    }
}

impl std::fmt::Display for ApiCall {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.method, self.path)
    }
}
