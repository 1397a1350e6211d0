use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use sha2::{Digest as _, Sha256};

use super::params::Params;

/// What a consent URL says of the secret that the exchange of its code has to bring along:
/// <https://www.zoho.com/accounts/protocol/oauth/mobile-and-desktop-apps/get-authorization-code.html>.
pub(super) enum Challenge {
    /// Zoho's default.
    Plain(String),
    S256(String),
}

/// The method is unknown, or no verifier has such a challenge.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Malformed;

impl Challenge {
    pub(super) fn read(params: &Params) -> Result<Option<Self>, Malformed> {
        let Some(challenge) = params.get("code_challenge") else { return Ok(None) };
        let challenge = challenge.to_owned();
        match params.get("code_challenge_method").unwrap_or("plain") {
            "plain" if is_verifier(&challenge) => Ok(Some(Self::Plain(challenge))),
            "S256" if BASE64_URL_SAFE_NO_PAD.decode(&challenge).is_ok_and(|it| it.len() == 32) => {
                Ok(Some(Self::S256(challenge)))
            }
            _ => Err(Malformed),
        }
    }

    pub(super) fn is_met_by(&self, verifier: Option<&str>) -> bool {
        let Some(verifier) = verifier.filter(|it| is_verifier(it)) else { return false };
        match self {
            Self::Plain(challenge) => challenge == verifier,
            Self::S256(challenge) => {
                *challenge == BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(verifier))
            }
        }
    }
}

fn is_verifier(text: &str) -> bool {
    let is_unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    (43..=128).contains(&text.len()) && text.bytes().all(is_unreserved)
}

#[cfg(test)]
mod tests {
    use super::super::backend::tests::params;
    use super::*;

    // The example of RFC 7636, appendix B.
    const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    fn read(challenge: &str, method: &str) -> Result<Option<Challenge>, Malformed> {
        Challenge::read(&params(&[
            ("code_challenge", challenge),
            ("code_challenge_method", method),
        ]))
    }

    #[test]
    fn the_verifier_of_the_challenge_meets_it_and_no_other() {
        let other = VERIFIER.replace('d', "e");
        for (method, challenge) in [("S256", CHALLENGE), ("plain", VERIFIER), ("", VERIFIER)] {
            let challenge = read(challenge, method).unwrap().unwrap();
            assert!(challenge.is_met_by(Some(VERIFIER)), "{method}");
            for wrong in [None, Some(""), Some(CHALLENGE), Some(&other), Some(&VERIFIER[1..])] {
                assert!(!challenge.is_met_by(wrong), "{method} {wrong:?}");
            }
        }
    }

    #[test]
    fn what_cannot_be_met_is_malformed() {
        let long = "a".repeat(129);
        for (challenge, method) in [
            (&CHALLENGE[1..], "S256"),
            ("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw+cM", "S256"),
            (VERIFIER, "S512"),
            (VERIFIER, "s256"),
            (&VERIFIER[1..], "plain"),
            (&long, "plain"),
            ("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEj k", "plain"),
        ] {
            assert_eq!(read(challenge, method).err(), Some(Malformed), "{method} {challenge}");
        }
        assert!(read("", "S256").unwrap().is_none());
    }
}
