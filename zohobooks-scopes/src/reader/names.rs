use super::distance::distance;
use crate::Operation;
use crate::generated::catalog::MODULES;
use crate::generated::names::WRONG;

/// A name that people write and that is no module.
pub(crate) struct WrongName {
    pub(crate) name: &'static str,
    /// The modules to use instead, a bit for each row of the catalog.
    pub(crate) modules: u64,
    pub(crate) why: &'static str,
    /// Seen in third-party code, neither confirmed nor refuted.
    pub(crate) unverified: bool,
    /// A bit for each operation that Zoho grants under this name although it opens nothing.
    pub(crate) inert: u8,
}

/// A service, or a whole scope, of another product as people misspell it.
pub(crate) struct Neighbour {
    pub(crate) name: &'static str,
    pub(crate) instead: &'static str,
}

#[derive(Clone, Copy)]
pub(super) enum Name {
    Module { row: u8, spelled: Spelled },
    Wrong(&'static WrongName),
    Unknown,
}

#[derive(Clone, Copy, PartialEq)]
pub(super) enum Spelled {
    Exactly,
    InOtherCase,
    /// With or without a final `s`, or with `_` or `-` in it.
    Otherwise,
}

pub(super) fn name(text: &str) -> Name {
    let module = |row: usize, spelled| Name::Module { row: row as u8, spelled };
    let same = |name: &str| name.eq_ignore_ascii_case(text);
    if let Some(row) = MODULES.iter().position(|module| same(module.name)) {
        let exact = MODULES[row].name == text;
        return module(row, if exact { Spelled::Exactly } else { Spelled::InOtherCase });
    }
    let Some(plain) = Plain::of(text) else { return Name::Unknown };
    let plain = plain.bytes();
    for same in [<[u8]>::eq, same_but_for_s] {
        if let Some(row) = MODULES.iter().position(|row| same(row.name.as_bytes(), plain)) {
            return module(row, Spelled::Otherwise);
        }
        if let Some(wrong) = WRONG.iter().find(|wrong| same(wrong.name.as_bytes(), plain)) {
            return Name::Wrong(wrong);
        }
    }
    Name::Unknown
}

fn same_but_for_s(name: &[u8], other: &[u8]) -> bool {
    name.strip_suffix(b"s") == Some(other) || other.strip_suffix(b"s") == Some(name)
}

/// The name that the fewest typing errors lead to, if they are few.
pub(super) fn nearest(text: &str) -> Name {
    let Some(plain) = Plain::of(text) else { return Name::Unknown };
    let modules = MODULES.iter().enumerate().map(|(row, module)| {
        (module.name, Name::Module { row: row as u8, spelled: Spelled::Otherwise })
    });
    let wrong = WRONG.iter().map(|wrong| (wrong.name, Name::Wrong(wrong)));
    let most = plain.bytes().len() / 3;
    modules
        .chain(wrong)
        .map(|(name, found)| (distance(plain.bytes(), name.as_bytes()), found))
        .filter(|(errors, _)| *errors <= most)
        .min_by_key(|(errors, _)| *errors)
        .map_or(Name::Unknown, |(_, found)| found)
}

/// The operation with this word, in any letter case.
pub(super) fn operation(word: &str) -> Option<Operation> {
    Operation::EVERY.into_iter().find(|operation| operation.as_str().eq_ignore_ascii_case(word))
}

/// The operations that may be meant by a word that is none: what other systems call them, or a typing
/// error.
pub(super) fn operations_meant(word: &str) -> &'static [Operation] {
    use Operation::{All, Create, Delete, Read, Update};
    const OTHERS: [(&str, &[Operation]); 19] = [
        ("CREATE", &[Create]),
        ("READ", &[Read]),
        ("UPDATE", &[Update]),
        ("DELETE", &[Delete]),
        ("ALL", &[All]),
        ("WRITE", &[Create, Update]),
        ("*", &[All]),
        ("FULL", &[All]),
        ("FULLACCESS", &[All]),
        ("ADD", &[Create]),
        ("POST", &[Create]),
        ("GET", &[Read]),
        ("LIST", &[Read]),
        ("VIEW", &[Read]),
        ("EDIT", &[Update]),
        ("MODIFY", &[Update]),
        ("PATCH", &[Update]),
        ("PUT", &[Update]),
        ("REMOVE", &[Delete]),
    ];
    if let Some((_, meant)) = OTHERS.iter().find(|(other, _)| other.eq_ignore_ascii_case(word)) {
        return meant;
    }
    let Some(plain) = Plain::of(word) else { return &[] };
    let most = plain.bytes().len() / 3;
    let near = |(name, _): &&(&str, &[Operation])| {
        Plain::of(name).is_some_and(|name| distance(plain.bytes(), name.bytes()) <= most)
    };
    OTHERS[..5].iter().find(near).map_or(&[], |(_, meant)| meant)
}

/// The length of the longest name and two letters more. No longer text is compared with one.
pub(super) const LONGEST: usize = {
    let mut longest = 0;
    let (mut modules, mut wrong) = (MODULES, WRONG);
    while let [row, others @ ..] = modules {
        longest = if row.name.len() > longest { row.name.len() } else { longest };
        modules = others;
    }
    while let [row, others @ ..] = wrong {
        longest = if row.name.len() > longest { row.name.len() } else { longest };
        wrong = others;
    }
    longest + 2
};

/// A short text in lower case and without `_` and `-`.
struct Plain {
    buffer: [u8; LONGEST],
    length: usize,
}

impl Plain {
    fn of(text: &str) -> Option<Self> {
        let mut plain = Self { buffer: [0; LONGEST], length: 0 };
        for byte in text.bytes().filter(|byte| !matches!(byte, b'_' | b'-')) {
            *plain.buffer.get_mut(plain.length)? = byte.to_ascii_lowercase();
            plain.length += 1;
        }
        Some(plain)
    }

    fn bytes(&self) -> &[u8] {
        &self.buffer[..self.length]
    }
}
