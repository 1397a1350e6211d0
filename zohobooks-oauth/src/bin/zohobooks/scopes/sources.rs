mod api_call;
mod callee;
mod code;
mod language;
mod method;
mod paths;
mod route;
mod tasks;
mod types;

use std::fmt::Display;
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

/// What is in a file, or in all files of a folder.
#[derive(Default)]
pub(super) struct Sources {
    pub(super) found: Vec<Found>,
    /// What could not be looked at, and why.
    pub(super) skipped: Vec<String>,
}

impl Sources {
    pub(super) fn read(&mut self, path: &Path) -> Result<(), Failure> {
        match path.is_dir() {
            true => self.folder(path),
            false => in_text(&input::text(path)?, path, &mut self.found),
        }
        Ok(())
    }

    fn folder(&mut self, folder: &Path) {
        let entries = fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
        let mut entries = match entries {
            Ok(entries) => entries,
            Err(error) => return self.skip(folder, error),
        };
        entries.sort_by_key(fs::DirEntry::file_name);
        for entry in entries {
            let (name, path) = (entry.file_name(), entry.path());
            let is_hidden = name.as_encoded_bytes().starts_with(b".");
            if is_hidden || LEFT_OUT.iter().any(|left_out| name == *left_out) {
                continue;
            }
            // Links are not followed, so that there is an end.
            match entry.file_type() {
                Ok(kind) if kind.is_dir() => self.folder(&path),
                Ok(kind) if kind.is_file() => self.file(&path),
                Ok(_) => {}
                Err(error) => self.skip(&path, error),
            }
        }
    }

    fn file(&mut self, path: &Path) {
        let read = fs::metadata(path).and_then(|metadata| match metadata.len() {
            ..=LONGEST => fs::read(path).map(Some),
            _ => Ok(None),
        });
        match read {
            // What is not text has no calls.
            Ok(Some(bytes)) if bytes.contains(&0) => {}
            // A comment in another encoding says nothing of calls.
            Ok(Some(bytes)) => in_text(&String::from_utf8_lossy(&bytes), path, &mut self.found),
            Ok(None) => self.skip(path, format_args!("longer than {LONGEST} bytes")),
            Err(error) => self.skip(path, error),
        }
    }

    fn skip(&mut self, path: &Path, why: impl Display) {
        self.skipped.push(format!("{}: {why}", path.display()));
    }
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

/// Where there is code of others, or none.
const LEFT_OUT: [&str; 5] = ["__pycache__", "build", "node_modules", "target", "vendor"];
const LONGEST: u64 = 4 << 20;
