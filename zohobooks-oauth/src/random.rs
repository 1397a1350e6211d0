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

/// A number that nobody else has.
#[cfg(feature = "connections")]
pub(crate) fn number() -> Result<u128, crate::Error> {
    let mut bytes = [0; 16];
    OsRandom.fill(&mut bytes).map_err(|_| crate::Error::new(crate::ErrorKind::Randomness))?;
    Ok(u128::from_le_bytes(bytes))
}

/// Between 0 and 1, to keep things apart in time. Not for secrets: without random numbers it is the middle.
#[cfg(feature = "connections")]
pub(crate) fn fraction() -> f64 {
    let mut bytes = [0; 4];
    match OsRandom.fill(&mut bytes) {
        Ok(()) => f64::from(u32::from_le_bytes(bytes)) / f64::from(u32::MAX),
        Err(NoRandomness) => 0.5,
    }
}

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
}
