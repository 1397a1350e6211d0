use std::fmt::Write as _;

use sha2::{Digest as _, Sha256};

use crate::ConnectionId;

/// What the files of a connection are called, up to their endings.
///
/// Different on every file system, also where case and Unicode forms do not count, where names end
/// before dots and spaces, or where `con` is a device. Long IDs do not fit and are hashed; which one it is
/// stands in the file.
pub(super) fn stem(id: &ConnectionId) -> String {
    let mut stem = String::from(READABLE);
    for byte in id.as_str().bytes() {
        if matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_') {
            stem.push(char::from(byte));
        } else {
            push_hex(&mut stem, "%", byte);
        }
    }
    if stem.len() > LONGEST {
        stem = String::from(HASHED);
        for byte in Sha256::digest(id.as_str()) {
            push_hex(&mut stem, "", byte);
        }
    }
    stem
}

/// Whose file this is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Named {
    Readable(ConnectionId),
    /// The ID stands in the file.
    Hashed,
}

/// Reads a name without its ending. `None` for what [`stem`] would not write.
pub(super) fn read(name: &str) -> Option<Named> {
    if let Some(hash) = name.strip_prefix(HASHED) {
        let is_hash =
            hash.len() == 64 && hash.bytes().all(|it| matches!(it, b'0'..=b'9' | b'a'..=b'f'));
        return is_hash.then_some(Named::Hashed);
    }
    let mut bytes = Vec::new();
    let mut rest = name.strip_prefix(READABLE)?.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => hex_digit(rest.next()?)? << 4 | hex_digit(rest.next()?)?,
            byte => byte,
        });
    }
    let id = ConnectionId::new(&String::from_utf8(bytes).ok()?).ok()?;
    (stem(&id) == name).then_some(Named::Readable(id))
}

fn push_hex(to: &mut String, before: &str, byte: u8) {
    // Writing to a string cannot fail.
    let _ = write!(to, "{before}{byte:02x}");
}

fn hex_digit(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

const READABLE: &str = "id-";
const HASHED: &str = "sha256-";
/// With any ending this fits where names are short, as they are in encrypted folders.
const LONGEST: usize = 100;

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn id(id: &str) -> ConnectionId {
        ConnectionId::new(id).unwrap()
    }

    #[test]
    fn names_can_be_read_by_people() {
        assert_eq!(stem(&id("customer-42")), "id-customer-42");
        assert_eq!(stem(&id("A b/../c")), "id-%41%20b%2f..%2fc");
        assert_eq!(stem(&id("con")), "id-con");
        assert_eq!(stem(&id(&"x".repeat(98))).len(), "sha256-".len() + 64);
    }

    #[test]
    fn what_is_not_written_is_not_read() {
        for name in [
            "",
            "id-",
            "id-A",
            "id-%41%",
            "id-%4",
            "id-%zz",
            "id-%61",
            "id-%00",
            "id-%C3%A4",
            "sha256-",
        ] {
            assert_eq!(read(name), None, "{name}");
        }
        assert_eq!(read(&stem(&id(&"x".repeat(255)))), Some(Named::Hashed));
    }

    proptest! {
        #[test]
        fn a_name_says_whose_it_is_whatever_the_file_system_does_to_it(text in "\\PC{1,85}") {
            let id = id(&text);
            let name = stem(&id);
            prop_assert!(name.len() <= LONGEST);
            prop_assert_eq!(&name.to_lowercase(), &name);
            prop_assert!(name.is_ascii() && !name.contains(['/', '\\', ':', ' ']));
            prop_assert!(matches!(read(&name), Some(Named::Hashed)) || read(&name) == Some(Named::Readable(id)));
        }
    }
}
