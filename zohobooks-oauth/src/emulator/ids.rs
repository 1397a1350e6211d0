use std::io;
use std::sync::Arc;

use crate::random::Random;

/// Makes what Zoho makes up: ids, secrets, codes and tokens, in Zoho's shapes.
pub(super) struct Ids(Arc<dyn Random>);

impl Ids {
    /// Asks for random numbers once, so that nothing fails later.
    pub(super) fn new(random: Arc<dyn Random>) -> io::Result<Self> {
        let no_randomness = |_| io::Error::other("the operating system gave no random numbers");
        random.fill(&mut [0]).map_err(no_randomness)?;
        Ok(Self(random))
    }

    /// A code or token: `1000.<32 hex>.<32 hex>`.
    pub(super) fn token(&self) -> String {
        format!("1000.{}.{}", hex(&self.bytes::<16>()), hex(&self.bytes::<16>()))
    }

    /// A token of a device or of a mobile application: `1004.<32 hex>.<32 hex>`.
    pub(super) fn token_of_device(&self) -> String {
        self.token().replacen("1000.", "1004.", 1)
    }

    pub(super) fn device_code(&self) -> String {
        self.token().replacen("1000.", "1024.", 1)
    }

    /// What a user types: `WLKU-4502`.
    pub(super) fn user_code(&self) -> String {
        let letters = self.bytes::<4>().map(|byte| char::from(b'A' + byte % 26));
        let digits = self.bytes::<4>().map(|byte| char::from(b'0' + byte % 10));
        letters.into_iter().chain(['-']).chain(digits).collect()
    }

    /// A client ID as the console shows it: `1000.` and 30 capitals and digits.
    pub(super) fn client_id(&self) -> String {
        const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        let letters = self.bytes::<30>().map(|byte| char::from(LETTERS[usize::from(byte % 32)]));
        format!("1000.{}", letters.iter().collect::<String>())
    }

    pub(super) fn client_secret(&self) -> String {
        hex(&self.bytes::<21>())
    }

    pub(super) fn ticket(&self) -> String {
        hex(&self.bytes::<16>())
    }

    fn bytes<const COUNT: usize>(&self) -> [u8; COUNT] {
        let mut bytes = [0; COUNT];
        // Operating systems do not run out of random numbers once they had some, and an emulator that went
        // on without would only hide it.
        self.0.fill(&mut bytes).expect("random numbers were there when the emulator started");
        bytes
    }
}

fn hex(bytes: &[u8]) -> String {
    let mut digits = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        digits.push(DIGITS[usize::from(byte >> 4)]);
        digits.push(DIGITS[usize::from(byte & 15)]);
    }
    digits
}

const DIGITS: [char; 16] =
    ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_digits_a_byte() {
        assert_eq!(hex(&[0x00, 0x09, 0x0a, 0x7f, 0xf0, 0xff]), "00090a7ff0ff");
        assert_eq!(hex(&[]), "");
    }
}
