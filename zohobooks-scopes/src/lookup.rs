use crate::generated::catalog::MODULES;
use crate::generated::lookup::{MULTIPLIER, NONE, SLOTS};
use crate::{Operation, Scope, ScopeSet, Status, shape};

/// Where the module begins, behind `ZohoBooks.`.
const START: usize = shape::SERVICE.len() + 1;
/// What is shorter is no scope, because [`exact`] reads eight bytes from there on.
const SHORTEST: usize = START + size_of::<u64>();

/// The scope with exactly this string: one multiplication and one comparison.
#[inline]
pub(crate) fn exact(entry: &[u8]) -> Option<Scope> {
    let first = u64::from_le_bytes(*entry.get(START..)?.first_chunk()?);
    let last = u64::from_le_bytes(*entry.last_chunk()?);
    let key = (first ^ last.rotate_left(29)).wrapping_mul(MULTIPLIER);
    let place = SLOTS[(key >> (u64::BITS - SLOTS.len().ilog2())) as usize];
    if place == NONE {
        return None;
    }
    let (module, operation) = (place / 5, Operation::EVERY[usize::from(place % 5)]);
    let row = &MODULES.get(usize::from(module))?.scopes[operation as usize];
    if !cfg!(feature = "observed") && row.status == Status::Observed {
        return None;
    }
    (row.wire.as_bytes() == entry).then(|| Scope::from_catalog(module as u8, operation))
}

/// The scopes of a list without a mistake; otherwise where the first entry that is none begins.
#[inline]
pub(crate) fn exact_list<const BLANKS: bool>(text: &[u8]) -> Result<ScopeSet, usize> {
    let mut modules = [0; 5];
    let mut start = 0;
    loop {
        // A scope is never shorter, and a separator that comes earlier makes it differ.
        let end = separator::<BLANKS>(text, start + SHORTEST);
        let scope = text.get(start..end).and_then(exact).ok_or(start)?;
        modules[scope.operation() as usize] |= 1 << scope.module().0;
        if end == text.len() {
            // It has a scope, and all of them are in the catalog.
            return ScopeSet::in_catalog(modules).ok_or(start);
        }
        start = end + 1;
    }
}

/// The first comma, or blank, at or after a place; the end of the text if there is none.
#[inline]
fn separator<const BLANKS: bool>(text: &[u8], from: usize) -> usize {
    let mut at = from;
    while let Some(chunk) = text.get(at..).and_then(<[u8]>::first_chunk) {
        let chunk = u64::from_le_bytes(*chunk);
        let mut found = zero_bytes(chunk ^ repeat(b','));
        if BLANKS {
            found |= zero_bytes(chunk ^ repeat(b' '));
        }
        if found != 0 {
            return at + (found.trailing_zeros() / u8::BITS) as usize;
        }
        at += 8;
    }
    let is_separator = |byte: &u8| *byte == b',' || BLANKS && *byte == b' ';
    let rest = text.get(at..).unwrap_or_default();
    rest.iter().position(is_separator).map_or(text.len(), |found| at + found)
}

const fn repeat(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

/// The high bit of each byte that is zero; above the lowest one there may be others too many.
const fn zero_bytes(word: u64) -> u64 {
    word.wrapping_sub(repeat(1)) & !word & repeat(0x80)
}
