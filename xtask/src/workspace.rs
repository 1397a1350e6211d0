use std::path::{Path, PathBuf};

pub(crate) const SCOPES: &str = "zohobooks-scopes/data/scopes.toml";
pub(crate) const ENDPOINTS: &str = "zohobooks-scopes/data/endpoints.csv";

/// The absolute path of a file that is named from the root of the workspace.
pub(crate) fn path(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file)
}

pub(crate) fn read(file: &str) -> Result<String, String> {
    let text = std::fs::read_to_string(path(file)).map_err(|error| format!("{file}: {error}"))?;
    Ok(text.replace("\r\n", "\n"))
}
