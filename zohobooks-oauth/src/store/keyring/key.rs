use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use zeroize::Zeroizing;

use crate::EncryptionKey;
use crate::random::{NoRandomness, OsRandom, Random as _};
use crate::store::encrypted::KeyName;

/// A key, and what a keyring keeps of it: text, because not every keyring takes other bytes.
#[derive(PartialEq, Eq)]
pub(super) struct Key(Zeroizing<[u8; 32]>);

impl Key {
    pub(super) fn random() -> Result<Self, NoRandomness> {
        let mut bytes = Zeroizing::new([0; 32]);
        OsRandom.fill(&mut *bytes)?;
        Ok(Self(bytes))
    }

    pub(super) fn from_text(text: &str) -> Option<Self> {
        let bytes = Zeroizing::new(URL_SAFE_NO_PAD.decode(text).ok()?);
        <&[u8; 32]>::try_from(&**bytes).ok().map(|bytes| Self(Zeroizing::new(*bytes)))
    }

    pub(super) fn text(&self) -> Zeroizing<String> {
        Zeroizing::new(URL_SAFE_NO_PAD.encode(*self.0))
    }

    pub(super) fn name(&self) -> KeyName {
        self.for_encryption().name
    }

    pub(super) fn for_encryption(&self) -> EncryptionKey {
        EncryptionKey::from_bytes(&self.0)
    }
}
