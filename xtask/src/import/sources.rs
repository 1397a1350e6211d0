use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use super::archive;
use super::problem::Problem;

/// The largest single file that is read; Zoho's stay under 1 MB.
pub(super) const LARGEST_FILE: u64 = 32 << 20;
const DEEPEST_FOLDER: usize = 16;

/// A file as it was found, in a folder, in a zip or by its own name.
pub(super) struct Source {
    /// How it is called in messages.
    pub(super) shown: String,
    pub(super) bytes: Vec<u8>,
    /// Named on the command line: then it has to be something that can be imported.
    pub(super) asked: bool,
}

impl Source {
    pub(super) fn name(&self) -> &str {
        self.shown.rsplit(['/', '\\']).next().unwrap_or(&self.shown)
    }

    pub(super) fn extension(&self) -> String {
        self.name().rsplit_once('.').map(|(_, end)| end.to_ascii_lowercase()).unwrap_or_default()
    }
}

/// Every file behind the paths, folders and zips opened, in a stable order.
pub(super) fn collect(
    paths: &[String],
    notes: &mut Vec<String>,
    problems: &mut Vec<Problem>,
) -> Vec<Source> {
    let mut sources = Vec::new();
    let mut seen = BTreeSet::new();
    for path in paths {
        let place = Path::new(path);
        match fs::canonicalize(place) {
            Err(error) => problems.push(Problem::new(path, 0, plain(&error))),
            Ok(real) if !seen.insert(real.clone()) => {}
            Ok(real) => {
                let shown = path.trim_end_matches('/');
                let before = (sources.len(), problems.len());
                if real.is_dir() {
                    folder(&real, shown, 0, &mut sources, notes, problems);
                } else {
                    file(&real, shown, true, &mut sources, notes, problems);
                }
                if before == (sources.len(), problems.len()) {
                    problems.push(Problem::new(path, 0, "there is nothing in it"));
                }
            }
        }
    }
    sources
}

fn folder(
    place: &Path,
    shown: &str,
    depth: usize,
    sources: &mut Vec<Source>,
    notes: &mut Vec<String>,
    problems: &mut Vec<Problem>,
) {
    if depth > DEEPEST_FOLDER {
        let reason = format!("folders are nested more than {DEEPEST_FOLDER} deep");
        return problems.push(Problem::new(shown, 0, reason));
    }
    let names = fs::read_dir(place).and_then(|entries| {
        entries.map(|entry| entry.map(|entry| entry.file_name())).collect::<Result<Vec<_>, _>>()
    });
    let mut names = match names {
        Ok(names) => names,
        Err(error) => return problems.push(Problem::new(shown, 0, plain(&error))),
    };
    names.sort();
    for name in names {
        let place = place.join(&name);
        let name = name.to_string_lossy();
        if is_hidden(&name) {
            continue;
        }
        let shown = format!("{shown}/{name}");
        match fs::metadata(&place) {
            Err(error) => problems.push(Problem::new(&shown, 0, plain(&error))),
            Ok(what) if what.is_dir() && place.is_symlink() => {
                notes.push(format!("{shown}: a symbolic link to a folder, skipped"));
            }
            Ok(what) if what.is_dir() => {
                folder(&place, &shown, depth + 1, sources, notes, problems);
            }
            Ok(_) => file(&place, &shown, false, sources, notes, problems),
        }
    }
}

fn file(
    place: &Path,
    shown: &str,
    asked: bool,
    sources: &mut Vec<Source>,
    notes: &mut Vec<String>,
    problems: &mut Vec<Problem>,
) {
    let bytes = match fs::metadata(place) {
        Ok(what) if !what.is_file() => Err("not a regular file".to_owned()),
        Ok(what) if what.len() > LARGEST_FILE => Err(format!("more than {LARGEST_FILE} bytes")),
        _ => fs::read(place).map_err(|error| plain(&error)),
    };
    match bytes {
        Err(reason) => problems.push(Problem::new(shown, 0, reason)),
        Ok(bytes) if is_zip(&bytes) => match archive::read(shown, &bytes, notes) {
            Ok(files) => sources.extend(files),
            Err(problem) => problems.push(problem),
        },
        Ok(bytes) => sources.push(Source { shown: shown.to_owned(), bytes, asked }),
    }
}

pub(super) fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// Files that systems leave behind, such as `.DS_Store` and `__MACOSX`.
pub(super) fn is_hidden(name: &str) -> bool {
    name.starts_with('.') || name == "__MACOSX"
}

/// The error without its number.
fn plain(error: &std::io::Error) -> String {
    let text = error.to_string();
    text.split(" (os error").next().unwrap_or(&text).to_lowercase()
}
