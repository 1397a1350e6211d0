//! A file that says which key the rows of a folder have. It is there before the first row, and never changes.

use std::time::Instant;

use super::PATIENCE;
use super::folder::Shard;
use super::layout;
use super::rows::Rows;
use super::trouble::{Trouble, What};
use crate::store::disk::Durable;
use crate::store::encrypted::KeyName;
use crate::{ConnectionId, Row, StoreFault, Version};

pub(super) fn read(rows: &Rows) -> Result<Option<KeyName>, Trouble> {
    // Looked for first: rows that another process writes meanwhile have a note.
    let has_rows = rows.has_some()?;
    let folder = rows.folder();
    match folder.read(NAME, layout::LONGEST_FILE)? {
        Some(file) => match from_file(&file) {
            Ok(key) => Ok(Some(key)),
            Err(fault) => Err(Trouble::new(&folder.path(NAME), What::KeyNote(fault))),
        },
        None if has_rows => Err(Trouble::new(folder.root(), What::NoKeyNote)),
        None => Ok(None),
    }
}

/// `false`: there is one already, and nothing was written.
pub(super) fn write(rows: &Rows, key: KeyName) -> Result<bool, Trouble> {
    let (folder, shard) = (rows.folder(), Shard::of(NAME));
    let lock = folder.lock(shard, Instant::now() + PATIENCE)?;
    if read(rows)?.is_some() {
        return Ok(false);
    }
    // Like a row, which has a layout and a checksum.
    let row = Row::new(Version::from_u64(0), None, key.to_vec());
    let file = ConnectionId::new(NAME).ok().and_then(|id| layout::write(&id, &row));
    let file = file.ok_or_else(|| Trouble::new(&folder.path(NAME), What::TooLong))?;
    folder.replace(&lock, shard, NAME, &file, Durable::Yes)?;
    Ok(true)
}

fn from_file(file: &[u8]) -> Result<KeyName, StoreFault> {
    let (id, row) = layout::read(file)?;
    let key = row.content.as_slice().try_into().map_err(|_| StoreFault::Corrupt)?;
    if id.as_str() == NAME { Ok(key) } else { Err(StoreFault::Corrupt) }
}

/// Rows have an ending.
const NAME: &str = "keyring";
