mod api_call;
mod callee;
mod code;
mod language;
mod method;
mod paths;
mod route;
mod tasks;
mod types;

use std::fs;
use std::path::{Path, PathBuf};

pub(super) use api_call::ApiCall;
use code::Code;
use language::Language;

use crate::failure::Failure;
use crate::input;

/// What was found.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum What {
    Call(ApiCall),
    /// A path of which nothing shows the method; most are read.
    Assumed(ApiCall),
    /// A task of Deluge's that is not known here.
    Task(String),
}

/// And where.
pub(super) struct Found {
    pub(super) what: What,
    pub(super) file: PathBuf,
    pub(super) line: usize,
}

/// The calls in a file, or in all files of a folder.
pub(super) fn calls(path: &Path) -> Result<Vec<Found>, Failure> {
    let mut found = Vec::new();
    if path.is_dir() {
        in_folder(path, &mut found)?;
    } else {
        in_text(&input::text(path)?, path, &mut found);
    }
    Ok(found)
}

fn in_text(text: &str, file: &Path, found: &mut Vec<Found>) {
    let code = Code::new(text, Language::of(file));
    let mut all = Vec::new();
    paths::find(&code, &mut all);
    tasks::find(&code, &mut all);
    types::find(&code, &mut all);
    let (mut line, mut seen) = (1, 0);
    all.sort_by_key(|(_, at)| *at);
    for (what, at) in all {
        line += code.text[seen..at].matches('\n').count();
        seen = at;
        found.push(Found { what, file: file.to_owned(), line });
    }
}

fn in_folder(folder: &Path, found: &mut Vec<Found>) -> Result<(), Failure> {
    let failed = |error| Failure::new(format_args!("{}: {error}", folder.display()));
    let mut entries =
        fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>).map_err(failed)?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let (name, path) = (entry.file_name(), entry.path());
        let is_hidden = name.as_encoded_bytes().starts_with(b".");
        if is_hidden || LEFT_OUT.iter().any(|left_out| name == *left_out) {
            continue;
        }
        // Links are not followed, so that there is an end.
        let Ok(kind) = entry.file_type() else { continue };
        if kind.is_dir() {
            in_folder(&path, found)?;
        } else if kind.is_file() && entry.metadata().is_ok_and(|it| it.len() <= LONGEST) {
            // What is not text has no calls.
            if let Ok(text) = fs::read_to_string(&path) {
                in_text(&text, &path, found);
            }
        }
    }
    Ok(())
}

/// Where there is code of others, or none.
const LEFT_OUT: [&str; 5] = ["__pycache__", "build", "node_modules", "target", "vendor"];
const LONGEST: u64 = 4 << 20;
