/// Where unpredictable bytes come from.
pub(crate) trait Random: Send + Sync {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness>;
}

/// There are no random numbers to be had.
#[derive(Debug)]
pub(crate) struct NoRandomness;

/// The operating system.
pub(crate) struct OsRandom;

impl Random for OsRandom {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        getrandom::fill(bytes).map_err(|_| NoRandomness)
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
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
pub(crate) mod tests {
    use super::*;

    /// Has run dry.
    pub(crate) struct Exhausted;

    impl Random for Exhausted {
        fn fill(&self, _: &mut [u8]) -> Result<(), NoRandomness> {
            Err(NoRandomness)
        }
    }

    #[test]
    fn two_digits_a_byte() {
        assert_eq!(hex(&[0x00, 0x09, 0x0a, 0x7f, 0xf0, 0xff]), "00090a7ff0ff");
        assert_eq!(hex(&[]), "");
    }
}
