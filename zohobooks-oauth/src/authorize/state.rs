use subtle::ConstantTimeEq as _;

/// 256 random bits in hexadecimal. Not wiped: it goes through the user's browser twice.
#[derive(Clone)]
pub(crate) struct State([u8; LENGTH]);

impl State {
    pub(crate) fn new(bits: &[u8; 32]) -> Self {
        let mut digits = [0; LENGTH];
        for (pair, byte) in digits.chunks_exact_mut(2).zip(bits) {
            pair[0] = DIGITS[usize::from(byte >> 4)];
            pair[1] = DIGITS[usize::from(byte & 15)];
        }
        Self(digits)
    }

    /// A state that was kept elsewhere.
    #[cfg(feature = "serde")]
    pub(crate) fn from_kept(text: &str) -> Option<Self> {
        let digits: [u8; LENGTH] = text.as_bytes().try_into().ok()?;
        digits.iter().all(|digit| DIGITS.contains(digit)).then_some(Self(digits))
    }

    /// Never fails: only ASCII is ever put in.
    pub(crate) fn as_str(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Compares in constant time.
    pub(crate) fn is(&self, state: &str) -> bool {
        self.0.ct_eq(state.as_bytes()).into()
    }
}

const LENGTH: usize = 64;
const DIGITS: &[u8; 16] = b"0123456789abcdef";
