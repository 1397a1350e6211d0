use std::io::{Cursor, Read as _};

use zip::ZipArchive;

use super::problem::Problem;
use super::sources::{LARGEST_FILE, Source, is_hidden};

/// What all files of an archive may unpack to; Zoho's unpacks to 3 MB.
const LARGEST_ARCHIVE: u64 = 128 << 20;
const MOST_ENTRIES: usize = 10_000;

/// The files of a zip, read in memory: nothing is unpacked onto the disk.
pub(super) fn read(
    shown: &str,
    bytes: &[u8],
    notes: &mut Vec<String>,
) -> Result<Vec<Source>, Problem> {
    let refuse = |reason: String| Problem::new(shown, 0, reason);
    let mut archive = ZipArchive::new(Cursor::new(bytes))
        .map_err(|error| refuse(format!("not a zip that can be read: {error}")))?;
    if archive.len() > MOST_ENTRIES {
        return Err(refuse(format!("more than {MOST_ENTRIES} entries")));
    }
    let mut left = LARGEST_ARCHIVE;
    let mut sources = Vec::new();
    for index in 0..archive.len() {
        let mut entry = archive
            .by_index(index)
            .map_err(|error| refuse(format!("entry {}: {error}", index + 1)))?;
        let name = match entry.name() {
            Ok(name) => name.into_owned(),
            Err(error) => return Err(refuse(format!("entry {}: {error}", index + 1))),
        };
        if entry.enclosed_name().is_none() || name.split(['/', '\\']).any(|part| part == "..") {
            return Err(refuse(format!("the entry `{name}` leads out of the archive")));
        }
        if entry.is_dir() || name.split('/').any(is_hidden) {
            continue;
        }
        let shown = format!("{shown}/{name}");
        if entry.is_symlink() {
            notes.push(format!("{shown}: a symbolic link, skipped"));
            continue;
        }
        let most = left.min(LARGEST_FILE);
        let mut bytes = Vec::new();
        entry
            .by_ref()
            .take(most + 1)
            .read_to_end(&mut bytes)
            .map_err(|error| Problem::new(&shown, 0, error.to_string()))?;
        let size = bytes.len() as u64;
        if size > most {
            return Err(Problem::new(&shown, 0, format!("unpacks to more than {most} bytes")));
        }
        left -= size;
        sources.push(Source { shown, bytes, asked: false });
    }
    Ok(sources)
}
