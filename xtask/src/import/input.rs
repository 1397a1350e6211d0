use std::collections::BTreeSet;

use super::problem::Problem;
use super::report::count;
use super::sources::{Source, is_zip};
use super::{json, openapi, page, yaml};

/// A page has to name this many scopes, as many as a module has: notes that mention a few are
/// no list of scopes.
const FEWEST_SCOPES: usize = 4;

/// What was read of the files.
#[derive(Default)]
pub(super) struct Input {
    pub(super) files: Vec<File>,
    pub(super) pages: Vec<Page>,
    pub(super) notes: Vec<String>,
}

pub(super) struct File {
    pub(super) shown: String,
    /// The name without its extension.
    pub(super) stem: String,
    pub(super) operations: Vec<openapi::Operation>,
}

pub(super) struct Page {
    pub(super) shown: String,
    pub(super) scopes: BTreeSet<String>,
}

enum Content {
    File(Vec<openapi::Operation>),
    Page(BTreeSet<String>),
}

/// Why there is no content.
enum Unread {
    /// In which line it cannot be read, and why.
    Broken(usize, String),
    /// What it is instead; only a file that was asked for has to be more.
    Other(&'static str),
}

impl From<(usize, String)> for Unread {
    fn from((line, reason): (usize, String)) -> Self {
        Self::Broken(line, reason)
    }
}

/// Reads the files, or says of each that cannot be read where and why.
pub(super) fn read(paths: &[String]) -> Result<Input, Vec<Problem>> {
    let mut input = Input::default();
    let mut problems = Vec::new();
    let mut same: BTreeSet<(String, Vec<u8>)> = BTreeSet::new();
    let mut copies = 0;
    for source in super::sources::collect(paths, &mut input.notes, &mut problems) {
        let stem = source.name().rsplit_once('.').map_or(source.name(), |(stem, _)| stem);
        let stem = stem.to_owned();
        match content(&source) {
            Err(Unread::Broken(line, reason)) => {
                problems.push(Problem::new(&source.shown, line, reason));
            }
            Err(Unread::Other(reason)) if source.asked => {
                problems.push(Problem::new(&source.shown, 0, reason));
            }
            Err(Unread::Other(reason)) => {
                input.notes.push(format!("{}: {reason}, skipped", source.shown));
            }
            Ok(content) => {
                let Source { shown, bytes, .. } = source;
                if !same.insert((stem.clone(), bytes)) {
                    copies += 1;
                    continue;
                }
                match content {
                    Content::Page(scopes) => input.pages.push(Page { shown, scopes }),
                    Content::File(operations) => {
                        input.files.push(File { shown, stem, operations });
                    }
                }
            }
        }
    }
    if copies > 0 {
        input.notes.push(format!("read once: {} in the input twice", count(copies, "file")));
    }
    if problems.is_empty() && input.files.is_empty() && input.pages.is_empty() {
        let reason = "neither an OpenAPI file nor a page that names scopes";
        problems.push(Problem::new(&paths.join(", "), 0, reason));
    }
    if problems.is_empty() { Ok(input) } else { Err(problems) }
}

fn content(source: &Source) -> Result<Content, Unread> {
    let extension = source.extension();
    let data = matches!(&*extension, "yml" | "yaml" | "json");
    let page = matches!(&*extension, "html" | "htm" | "xhtml" | "txt");
    if is_zip(&source.bytes) {
        return Err(Unread::Other("a zip in a zip"));
    }
    if !source.asked && !data && !page {
        return Err(Unread::Other("neither YAML nor JSON nor a page"));
    }
    let text = text(&source.bytes)?;
    if data || looks_like_data(text, page) {
        return document(text, &extension);
    }
    let scopes = page::scopes(text);
    if scopes.is_empty() {
        return Err(Unread::Other("names no scope of Zoho Books"));
    }
    if scopes.len() < FEWEST_SCOPES {
        return Err(Unread::Other("names too few scopes to be the OAuth page"));
    }
    Ok(Content::Page(scopes))
}

fn document(text: &str, extension: &str) -> Result<Content, Unread> {
    // JSON by its own parser, also under another name; braces alone may be YAML as well.
    let node = if extension == "json" {
        json::read(text)?
    } else if text.trim_start().starts_with('{') {
        json::read(text).or_else(|_| yaml::read(text))?
    } else {
        yaml::read(text)?
    };
    if !openapi::is_openapi(&node) {
        return Err(Unread::Other("not OpenAPI: neither `openapi` nor `paths`"));
    }
    Ok(Content::File(openapi::read(&node)?))
}

/// Data under another name: an OpenAPI file names scopes too, and must not be taken for the page.
fn looks_like_data(text: &str, page: bool) -> bool {
    let has = |keys: &[&str]| text.lines().any(|line| keys.iter().any(|key| line.starts_with(key)));
    has(&["openapi:", "swagger:"]) && has(&["paths:"])
        || text.trim_start().starts_with('{') && (!page || text.contains("\"paths\""))
}

fn text(bytes: &[u8]) -> Result<&str, (usize, String)> {
    if bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff") {
        return Err((1, "UTF-16, save it as UTF-8".to_owned()));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let line = bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
        (line, "not UTF-8".to_owned())
    })?;
    if text.contains('\0') {
        return Err((0, "not a text".to_owned()));
    }
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}
