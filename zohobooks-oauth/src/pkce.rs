use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};
use zeroize::Zeroizing;

/// The proof key of a login: the secret whose digest goes to the consent page, and which itself goes
/// with the code. RFC 7636, `S256`.
#[derive(Clone)]
pub(crate) struct Verifier(Zeroizing<[u8; LENGTH]>);

impl Verifier {
    pub(crate) fn new(bits: &[u8; 32]) -> Self {
        Self(Zeroizing::new(base64url(bits)))
    }

    /// A verifier that was kept elsewhere.
    #[cfg(feature = "serde")]
    pub(crate) fn from_kept(text: &str) -> Option<Self> {
        let unreserved = |byte: &u8| byte.is_ascii_alphanumeric() || b"-._~".contains(byte);
        let verifier: [u8; LENGTH] = text.as_bytes().try_into().ok()?;
        verifier.iter().all(unreserved).then(|| Self(Zeroizing::new(verifier)))
    }

    pub(crate) fn expose(&self) -> &str {
        ascii(&self.0)
    }

    pub(crate) fn challenge(&self) -> Challenge {
        Challenge(base64url(&Sha256::digest(*self.0).into()))
    }
}

pub(crate) struct Challenge([u8; LENGTH]);

impl Challenge {
    pub(crate) fn as_str(&self) -> &str {
        ascii(&self.0)
    }
}

fn base64url(bytes: &[u8; 32]) -> [u8; LENGTH] {
    let mut text = [b'A'; LENGTH];
    // 32 bytes always make 43 characters.
    let _ = URL_SAFE_NO_PAD.encode_slice(bytes, &mut text);
    text
}

/// Never fails: only ASCII is ever put in.
fn ascii(text: &[u8; LENGTH]) -> &str {
    str::from_utf8(text).unwrap_or_default()
}

const LENGTH: usize = 43;

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 7636, appendix B.
    #[test]
    fn the_example_of_the_rfc() {
        let bits = [
            116, 24, 223, 180, 151, 153, 224, 37, 79, 250, 96, 125, 216, 173, 187, 186, 22, 212,
            37, 77, 105, 214, 191, 240, 91, 88, 5, 88, 83, 132, 141, 121,
        ];
        let verifier = Verifier::new(&bits);
        assert_eq!(verifier.expose(), "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
        assert_eq!(verifier.challenge().as_str(), "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    }
}
