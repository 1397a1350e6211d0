use std::time::{Duration, SystemTime};

use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

use crate::{ConnectionId, Row, StoreFault, Version};

/// A file of this layout, from its beginning, numbers with the lowest byte first:
///
/// | bytes | |
/// |---|---|
/// | 8 | [`MAGIC`] |
/// | 4 | number of the layout |
/// | 8 | version of the row |
/// | 1, 8, 4 | whether it is due; seconds since 1970, and nanoseconds |
/// | 2, 4 | lengths of the ID and of the content |
/// | … | the ID, the content |
/// | 32 | SHA-256 of all that |
///
/// Later layouts begin and end in the same way, so that a damaged file is never taken for one of them.
pub(super) fn write(id: &ConnectionId, row: &Row) -> Option<Zeroizing<Vec<u8>>> {
    let (id, content) = (id.as_str().as_bytes(), &*row.content);
    if content.len() > LONGEST_CONTENT {
        return None;
    }
    let (seconds, nanoseconds) = row.due.map_or(Some((0, 0)), since_1970)?;
    let mut file = Zeroizing::new(Vec::with_capacity(HEAD + id.len() + content.len() + SUM));
    file.extend_from_slice(MAGIC);
    file.extend_from_slice(&LAYOUT.to_le_bytes());
    file.extend_from_slice(&row.version.as_u64().to_le_bytes());
    file.push(u8::from(row.due.is_some()));
    file.extend_from_slice(&seconds.to_le_bytes());
    file.extend_from_slice(&nanoseconds.to_le_bytes());
    file.extend_from_slice(&u16::try_from(id.len()).ok()?.to_le_bytes());
    file.extend_from_slice(&u32::try_from(content.len()).ok()?.to_le_bytes());
    file.extend_from_slice(id);
    file.extend_from_slice(content);
    let sum = Sha256::digest(&*file);
    file.extend_from_slice(&sum);
    Some(file)
}

/// Reads what [`write`] has written, all of it and nothing else.
pub(super) fn read(file: &[u8]) -> Result<(ConnectionId, Row), StoreFault> {
    let (body, sum) = file.split_last_chunk::<SUM>().ok_or(StoreFault::Corrupt)?;
    let rest = body.strip_prefix(MAGIC).ok_or(StoreFault::Corrupt)?;
    let (layout, rest) = rest.split_first_chunk().ok_or(StoreFault::Corrupt)?;
    if Sha256::digest(body)[..] != sum[..] {
        return Err(StoreFault::Corrupt);
    }
    match u32::from_le_bytes(*layout) {
        LAYOUT => rows(rest).ok_or(StoreFault::Corrupt),
        layout if layout > LAYOUT => Err(StoreFault::Newer),
        _ => Err(StoreFault::Corrupt),
    }
}

fn rows(rest: &[u8]) -> Option<(ConnectionId, Row)> {
    let (version, rest) = rest.split_first_chunk()?;
    let ([is_due], rest) = rest.split_first_chunk()?;
    let (seconds, rest) = rest.split_first_chunk()?;
    let (nanoseconds, rest) = rest.split_first_chunk()?;
    let (id_length, rest) = rest.split_first_chunk()?;
    let (content_length, rest) = rest.split_first_chunk()?;
    let (id, content) = rest.split_at_checked(u16::from_le_bytes(*id_length).into())?;
    let due = match is_due {
        0 => None,
        1 => Some(after_1970(i64::from_le_bytes(*seconds), u32::from_le_bytes(*nanoseconds))?),
        _ => return None,
    };
    let is_whole = u32::try_from(content.len()).ok()? == u32::from_le_bytes(*content_length);
    let id = ConnectionId::new(std::str::from_utf8(id).ok()?).ok()?;
    let version = Version::from_u64(u64::from_le_bytes(*version));
    is_whole.then(|| (id, Row::new(version, due, content.to_vec())))
}

/// Whole seconds, rounded down, and what is left.
fn since_1970(time: SystemTime) -> Option<(i64, u32)> {
    match time.duration_since(SystemTime::UNIX_EPOCH) {
        Ok(after) => Some((after.as_secs().try_into().ok()?, after.subsec_nanos())),
        Err(before) => {
            let before = before.duration();
            let seconds = i64::try_from(before.as_secs()).ok()?;
            Some(match before.subsec_nanos() {
                0 => (-seconds, 0),
                nanoseconds => (-seconds - 1, NANOSECONDS - nanoseconds),
            })
        }
    }
}

fn after_1970(seconds: i64, nanoseconds: u32) -> Option<SystemTime> {
    let whole = Duration::from_secs(seconds.unsigned_abs());
    let start = if seconds < 0 {
        SystemTime::UNIX_EPOCH.checked_sub(whole)
    } else {
        SystemTime::UNIX_EPOCH.checked_add(whole)
    };
    let rest = (nanoseconds < NANOSECONDS).then(|| Duration::from_nanos(nanoseconds.into()))?;
    start?.checked_add(rest)
}

/// Bytes that no text has, and line ends that copying as text would change.
const MAGIC: &[u8; 8] = b"\x89ZBO\r\n\x1a\n";
const LAYOUT: u32 = 1;
const HEAD: usize = 8 + 4 + 8 + 1 + 8 + 4 + 2 + 4;
const SUM: usize = 32;
const NANOSECONDS: u32 = 1_000_000_000;
/// Far above what a grant needs, and far below what would fill the memory.
pub(super) const LONGEST_CONTENT: usize = 4 << 20;
pub(super) const LONGEST_FILE: usize = HEAD + 255 + LONGEST_CONTENT + SUM;

#[cfg(test)]
mod tests;
