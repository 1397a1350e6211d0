use std::fmt;

use chacha20poly1305::aead::AeadInOut as _;
use chacha20poly1305::{Tag, XNonce};
use zeroize::Zeroizing;

use super::key::{EncryptionKey, KeyName};
use crate::random::{OsRandom, Random as _};
use crate::store::ENCRYPTED as MAGIC;
use crate::{ConnectionId, Row, StoreError, StoreFault, Version};

/// The keys of a store. The first one writes.
pub(super) struct Keys {
    newest: EncryptionKey,
    old: Vec<EncryptionKey>,
}

impl Keys {
    pub(super) fn new(newest: EncryptionKey) -> Self {
        Self { newest, old: Vec::new() }
    }

    pub(super) fn add(&mut self, old: EncryptionKey) {
        self.old.push(old);
    }

    pub(super) fn is_newest(&self, sealed: &Row) -> bool {
        split(&sealed.content).is_ok_and(|parts| *parts.key == self.newest.name)
    }

    pub(super) fn seal(&self, id: &ConnectionId, row: &Row) -> Result<Row, StoreError> {
        let key = &self.newest;
        let nonce = random::<NONCE>()?;
        let mut content = Vec::with_capacity(OVERHEAD + row.content.len());
        content.extend_from_slice(&MAGIC);
        content.push(LAYOUT);
        content.extend_from_slice(&key.name);
        content.extend_from_slice(&nonce);
        content.extend_from_slice(&row.content);
        let context = context(id, row.version, &key.name);
        let secret = &mut content[HEAD..];
        let tag = key.cipher.encrypt_inout_detached(&XNonce::from(nonce), &context, secret.into());
        let tag = tag.map_err(|_| Why::TooLong)?;
        content.extend_from_slice(&tag);
        Ok(Row::new(row.version, row.due, content))
    }

    pub(super) fn open(&self, id: &ConnectionId, sealed: Row) -> Result<Row, StoreError> {
        let parts = split(&sealed.content)?;
        let mut keys = std::iter::once(&self.newest).chain(&self.old);
        let key = keys.find(|key| key.name == *parts.key).ok_or(Why::UnknownKey)?;
        let context = context(id, sealed.version, &key.name);
        let mut secret = Zeroizing::new(parts.secret.to_vec());
        let (nonce, tag) = (XNonce::from(*parts.nonce), Tag::from(*parts.tag));
        let opened =
            key.cipher.decrypt_inout_detached(&nonce, &context, (&mut **secret).into(), &tag);
        opened.map_err(|_| Why::Changed)?;
        Ok(Row { version: sealed.version, due: sealed.due, content: secret })
    }
}

/// Of a row that is written anew.
pub(super) fn version() -> Result<Version, StoreError> {
    Ok(Version::from_u64(u64::from_le_bytes(random()?)))
}

fn random<const N: usize>() -> Result<[u8; N], Why> {
    let mut bytes = [0; N];
    OsRandom.fill(&mut bytes).map_err(|_| Why::NoRandomness)?;
    Ok(bytes)
}

/// What stands in a row beside the secret, and where: magic, layout, name of the key, nonce, secret, tag.
struct Parts<'a> {
    key: &'a KeyName,
    nonce: &'a [u8; NONCE],
    secret: &'a [u8],
    tag: &'a [u8; TAG],
}

fn split(content: &[u8]) -> Result<Parts<'_>, Why> {
    let parts = || {
        let (layout, rest) = content.strip_prefix(&MAGIC)?.split_first()?;
        if *layout != LAYOUT {
            return Some(Err(if *layout > LAYOUT { Why::Newer } else { Why::NotEncrypted }));
        }
        let (key, rest) = rest.split_first_chunk()?;
        let (nonce, rest) = rest.split_first_chunk()?;
        let (secret, tag) = rest.split_last_chunk()?;
        Some(Ok(Parts { key, nonce, secret, tag }))
    };
    parts().unwrap_or(Err(Why::NotEncrypted))
}

/// Where a secret belongs. It cannot be read anywhere else.
fn context(id: &ConnectionId, version: Version, key: &KeyName) -> Vec<u8> {
    let mut context = Vec::with_capacity(MAGIC.len() + 1 + key.len() + 8 + 255);
    context.extend_from_slice(&MAGIC);
    context.push(LAYOUT);
    context.extend_from_slice(key);
    context.extend_from_slice(&version.as_u64().to_le_bytes());
    // At the end, because it is the only one without a fixed length.
    context.extend_from_slice(id.as_str().as_bytes());
    context
}

/// Why a row cannot be read or written.
#[derive(Debug)]
enum Why {
    Changed,
    Newer,
    NoRandomness,
    NotEncrypted,
    TooLong,
    UnknownKey,
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Changed => "the row was changed, or belongs to another connection or version",
            Self::Newer => "the row was encrypted by a newer version of this crate",
            Self::NoRandomness => "there are no random numbers",
            Self::NotEncrypted => "the row is not encrypted",
            Self::TooLong => "the row is too long to be encrypted",
            Self::UnknownKey => "the row was encrypted with a key that is not here",
        })
    }
}

impl std::error::Error for Why {}

impl From<Why> for StoreError {
    fn from(why: Why) -> Self {
        let fault = match why {
            Why::Changed | Why::NotEncrypted => StoreFault::Corrupt,
            Why::Newer => StoreFault::Newer,
            Why::NoRandomness | Why::TooLong => StoreFault::Other,
            Why::UnknownKey => StoreFault::Key,
        };
        Self::new(fault, Some(Box::new(why)))
    }
}

const LAYOUT: u8 = 1;
const NONCE: usize = 24;
const TAG: usize = 16;
const HEAD: usize = MAGIC.len() + 1 + size_of::<KeyName>() + NONCE;
pub(super) const OVERHEAD: usize = HEAD + TAG;
