use std::io::Write as _;
use std::path::PathBuf;

use serde_json::json;

use crate::browser;
use crate::failure::Failure;
use crate::new_file::NewFile;
use crate::output::Output;

/// Opens the explorer in the browser, unless it is to go elsewhere.
pub(crate) fn run(
    file: Option<PathBuf>,
    print: bool,
    output: &mut Output,
) -> Result<bool, Failure> {
    if print {
        output.write_all(EXPLORER.as_bytes())?;
        return Ok(true);
    }
    let is_to_open = file.is_none();
    let file = match file {
        Some(file) => file,
        None => in_cache()?,
    };
    NewFile::begin(&file)?.finish(EXPLORER.as_bytes())?;
    let is_opened = is_to_open && browser::open(&file);
    if output.is_json {
        output.json(&json!({ "file": file.to_string_lossy(), "opened": is_opened }))?;
    } else if is_to_open && !is_opened {
        writeln!(output, "no browser can be opened; open this file in one:\n{}", file.display())?;
    } else {
        writeln!(output, "{}", file.display())?;
    }
    Ok(true)
}

/// In a folder that only the user writes to: others could put a page of theirs in its place.
fn in_cache() -> Result<PathBuf, Failure> {
    let cache = dirs::cache_dir().filter(|folder| folder.is_absolute()).ok_or_else(|| {
        Failure::usage("there is no folder for caches: set HOME, or name a file with --output")
    })?;
    Ok(cache.join("zohobooks").join("scopes.html"))
}

/// Written by `cargo xtask regen`.
const EXPLORER: &str = include_str!("../../../generated/explorer.html");

#[test]
fn the_page_has_every_data_center() {
    let listed: Vec<&str> = EXPLORER
        .split("<option value=\"")
        .skip(1)
        .filter_map(|option| option.split_once('"'))
        .map(|(origin, _)| origin)
        .collect();
    let all: Vec<&str> = zohobooks_oauth::DataCenter::all().map(|it| it.accounts_url()).collect();
    assert_eq!(listed, all);
}
