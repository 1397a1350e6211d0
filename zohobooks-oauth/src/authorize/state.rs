use subtle::ConstantTimeEq as _;

use crate::random::{Random, hex};
use crate::{Error, ErrorKind};

/// 256 random bits in hexadecimal. Not wiped: it goes through the user's browser twice.
pub(super) struct State(String);

impl State {
    pub(super) fn new(random: &dyn Random) -> Result<Self, Error> {
        let mut bits = [0; 32];
        random.fill(&mut bits).map_err(|_| Error::new(ErrorKind::Randomness))?;
        Ok(Self(hex(&bits)))
    }

    pub(super) fn as_str(&self) -> &str {
        &self.0
    }

    /// Compares in constant time.
    pub(super) fn is(&self, state: &str) -> bool {
        self.0.as_bytes().ct_eq(state.as_bytes()).into()
    }
}
