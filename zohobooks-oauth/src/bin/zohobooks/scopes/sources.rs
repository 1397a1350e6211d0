mod call;
mod paths;

use std::fs;
use std::path::Path;

pub(super) use call::Call;

use crate::failure::Failure;
use crate::input;

/// The calls in a file, or in all files of a folder.
pub(super) fn calls(path: &Path) -> Result<Vec<Call>, Failure> {
    let mut calls = Vec::new();
    if path.is_dir() {
        in_folder(path, &mut calls)?;
    } else {
        paths::find(&input::text(path)?, &mut calls);
    }
    Ok(calls)
}

fn in_folder(folder: &Path, calls: &mut Vec<Call>) -> Result<(), Failure> {
    let failed = |error| Failure::new(format_args!("{}: {error}", folder.display()));
    let mut entries =
        fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>).map_err(failed)?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let (name, path) = (entry.file_name(), entry.path());
        let is_left_out = name.as_encoded_bytes().starts_with(b".")
            || LEFT_OUT.iter().any(|left_out| name == *left_out);
        // Links are not followed, so that there is an end.
        let Ok(kind) = entry.file_type() else { continue };
        if kind.is_dir() && !is_left_out {
            in_folder(&path, calls)?;
        } else if kind.is_file()
            && !is_left_out
            && entry.metadata().is_ok_and(|it| it.len() <= LONGEST)
        {
            // What is not text has no calls.
            if let Ok(text) = fs::read_to_string(&path) {
                paths::find(&text, calls);
            }
        }
    }
    Ok(())
}

/// Where there is code of others, or none.
const LEFT_OUT: [&str; 5] = ["__pycache__", "build", "node_modules", "target", "vendor"];
const LONGEST: u64 = 4 << 20;
