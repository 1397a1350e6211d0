use std::fmt::Write as _;
use std::io;

/// A code or token in Zoho's shape: `1000.<32 hex>.<32 hex>`.
pub(super) fn token() -> String {
    format!("1000.{}.{}", hex(16), hex(16))
}

/// A client id as the console shows it: `1000.` and 30 capitals and digits.
pub(super) fn client_id() -> String {
    const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    let letters = bytes(30).into_iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)]));
    format!("1000.{}", letters.collect::<String>())
}

pub(super) fn client_secret() -> String {
    hex(21)
}

pub(super) fn ticket() -> String {
    hex(16)
}

/// Whether there are random numbers at all, asked once so that nothing fails later.
pub(super) fn check() -> io::Result<()> {
    getrandom::fill(&mut [0; 1]).map_err(io::Error::other)
}

fn hex(count: usize) -> String {
    let mut text = String::with_capacity(2 * count);
    for byte in bytes(count) {
        // Writing to a string does not fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

fn bytes(count: usize) -> Vec<u8> {
    let mut bytes = vec![0; count];
    getrandom::fill(&mut bytes).expect("random numbers were there when the emulator started");
    bytes
}
