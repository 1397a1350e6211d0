use std::fmt;

use chacha20poly1305::{KeyInit as _, XChaCha20Poly1305};
use sha2::{Digest as _, Sha256};

/// A key for an [`EncryptedStore`](super::EncryptedStore): 32 bytes that nobody can guess, and no password. It is wiped
/// when it is dropped.
///
/// Such bytes come from `openssl rand -base64 32`, for instance, or from a key management service.
///
/// ```
/// use zohobooks_oauth::EncryptionKey;
///
/// # let from_elsewhere = vec![7; 32];
/// let bytes: &[u8] = &from_elsewhere;
/// let key = EncryptionKey::from_bytes(bytes.try_into()?);
/// assert_eq!(format!("{key:?}"), "EncryptionKey([redacted])");
/// # Ok::<(), std::array::TryFromSliceError>(())
/// ```
pub struct EncryptionKey {
    /// In a box, so that it is not copied when it moves. It wipes itself.
    pub(super) cipher: Box<XChaCha20Poly1305>,
    pub(in crate::store) name: KeyName,
}

/// Tells keys apart, and says nothing about them.
pub(in crate::store) type KeyName = [u8; 8];

impl EncryptionKey {
    /// Takes the key. Your own copy is yours to wipe.
    #[must_use]
    pub fn from_bytes(bytes: &[u8; 32]) -> Self {
        let digest = Sha256::new().chain_update(NAME_OF).chain_update(bytes).finalize();
        let mut name = KeyName::default();
        name.copy_from_slice(&digest[..size_of::<KeyName>()]);
        Self { cipher: Box::new(XChaCha20Poly1305::new(bytes.into())), name }
    }
}

impl fmt::Debug for EncryptionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EncryptionKey([redacted])")
    }
}

/// Nobody else hashes keys for this.
const NAME_OF: &[u8] = b"zohobooks-oauth: name of a key of an encrypted store\0";
