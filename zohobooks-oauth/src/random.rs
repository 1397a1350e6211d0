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
        #[cfg(test)]
        if tests::fill(bytes) {
            return Ok(());
        }
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
    use std::cell::Cell;

    use super::*;

    thread_local! {
        static SEED: Cell<Option<u64>> = const { Cell::new(None) };
    }

    /// From now on the numbers of this thread follow from the seed.
    #[cfg(feature = "connections")]
    pub(crate) fn seed(seed: u64) {
        SEED.set(Some(seed));
    }

    /// `SplitMix64`, if there is a seed.
    pub(super) fn fill(bytes: &mut [u8]) -> bool {
        let Some(mut seed) = SEED.get() else { return false };
        for chunk in bytes.chunks_mut(8) {
            seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut number = (seed ^ (seed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            chunk.copy_from_slice(&(number ^ (number >> 31)).to_le_bytes()[..chunk.len()]);
        }
        SEED.set(Some(seed));
        true
    }

    /// Has run dry.
    pub(crate) struct Exhausted;

    impl Random for Exhausted {
        fn fill(&self, _: &mut [u8]) -> Result<(), NoRandomness> {
            Err(NoRandomness)
        }
    }
}
