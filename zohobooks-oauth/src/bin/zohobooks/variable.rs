use std::env;

use crate::failure::Failure;

/// A variable of the environment, if it is set. One that cannot be meant is named, but not shown.
pub(crate) fn variable(name: &str) -> Result<Option<String>, Failure> {
    let Some(value) = env::var_os(name) else { return Ok(None) };
    let wrong = |what| Failure::usage(format_args!("{name} {what}"));
    let value = value.into_string().map_err(|_| wrong("is no text"))?;
    let value = value.trim();
    if value.is_empty() {
        return Err(wrong("is empty: set it, or unset it"));
    }
    if value.starts_with(['"', '\'']) {
        return Err(wrong("has quotes around it, which are part of it: remove them"));
    }
    if value.contains(char::is_control) {
        return Err(wrong("has to be one line"));
    }
    Ok(Some(value.to_owned()))
}
