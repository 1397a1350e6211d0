use std::path::{Path, PathBuf};

pub(crate) const SCOPES: &str = "zohobooks-scopes/data/scopes.toml";
pub(crate) const ENDPOINTS: &str = "zohobooks-scopes/data/endpoints.csv";
pub(crate) const FAULTS: &str = "tests/FAULTS.md";

/// The absolute path of a file that is named from the root of the workspace.
pub(crate) fn path(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(file)
}

pub(crate) fn read(file: &str) -> Result<String, String> {
    let text = std::fs::read_to_string(path(file)).map_err(|error| format!("{file}: {error}"))?;
    Ok(text.replace("\r\n", "\n"))
}

/// Writes all files, or none where one cannot be written: each goes into a new file first, and these take
/// the places of the old ones at the end.
pub(crate) fn write_all(files: &[(&str, String)]) -> Result<(), String> {
    let new = |file: &str| path(&format!("{file}.new"));
    let written = files.iter().try_for_each(|(file, text)| {
        std::fs::write(new(file), text).map_err(|error| format!("{file}: {error}"))
    });
    if written.is_err() {
        for (file, _) in files {
            let _ = std::fs::remove_file(new(file));
        }
        return written;
    }
    files.iter().try_for_each(|(file, _)| {
        std::fs::rename(new(file), path(file)).map_err(|error| format!("{file}: {error}"))
    })
}
