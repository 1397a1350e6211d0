use std::fmt::Write as _;

use super::header;
use crate::table::Table;
use crate::workspace;

/// The least that works is taken, so that the table stays small and still has room to grow.
const SIZES: [usize; 4] = [512, 1024, 2048, 4096];
const NONE: u16 = u16::MAX;
const TRIES: u64 = 100_000;

/// A table in which each scope string of the catalog has a slot of its own.
pub(super) fn render(table: &Table) -> Result<String, String> {
    let mut keys = Vec::new();
    for (row, module) in table.modules.iter().enumerate() {
        for scope in module.catalog() {
            let wire = &scope.wire;
            let place = row as u16 * 5 + scope.operation as u16;
            keys.push((key(wire).ok_or(format!("`{wire}` is too short to look up"))?, place));
        }
    }
    let mut attempts = SIZES.into_iter().flat_map(|size| (0..TRIES).map(move |n| (size, n)));
    let (multiplier, slots) = attempts
        .find_map(|(size, attempt)| slots(&keys, size, multiplier(attempt)))
        .ok_or("no multiplier tells the scopes apart: look them up by other bytes")?;
    Ok(text(multiplier, &slots))
}

/// The same bytes that `lookup.rs` of the scopes crate looks at; its tests read every scope.
fn key(wire: &str) -> Option<u64> {
    let first = u64::from_le_bytes(wire.as_bytes().get(10..18)?.try_into().ok()?);
    let last = u64::from_le_bytes(*wire.as_bytes().last_chunk()?);
    Some(first ^ last.rotate_left(29))
}

/// An odd number; the same one for the same attempt, so that the file is the same every time.
fn multiplier(attempt: u64) -> u64 {
    let mut bits = (attempt + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    (bits ^ (bits >> 27)) | 1
}

fn slots(keys: &[(u64, u16)], size: usize, multiplier: u64) -> Option<(u64, Vec<u16>)> {
    let mut slots = vec![NONE; size];
    for (key, place) in keys {
        let slot = key.wrapping_mul(multiplier) >> (u64::BITS - size.ilog2());
        let slot = &mut slots[slot as usize];
        if *slot != NONE {
            return None;
        }
        *slot = *place;
    }
    Some((multiplier, slots))
}

fn text(multiplier: u64, slots: &[u16]) -> String {
    let mut out = header(workspace::SCOPES);
    let _ = write!(out, "\npub(crate) const MULTIPLIER: u64 = {multiplier:#x};\n");
    out += "\npub(crate) const NONE: u16 = u16::MAX;\n";
    out += "\n/// Row of the module times five plus the operation.\n";
    let size = slots.len();
    let _ = writeln!(out, "#[rustfmt::skip]\npub(crate) static SLOTS: [u16; {size}] = [");
    for line in slots.chunks(16) {
        let line: Vec<String> = line
            .iter()
            .map(|slot| if *slot == NONE { "NONE".to_owned() } else { slot.to_string() })
            .collect();
        let _ = writeln!(out, "    {},", line.join(", "));
    }
    out += "];\n";
    out
}
