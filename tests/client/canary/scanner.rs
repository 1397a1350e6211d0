use base64::Engine as _;
use base64::alphabet;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};
use percent_encoding::percent_decode_str;

/// What looks like one of the secrets that the tests and the emulator have, as it is, percent-encoded or in
/// base64.
pub(super) fn leaks(text: &str) -> Vec<String> {
    let decoded = percent_decode_str(text).decode_utf8_lossy();
    let mut leaks = secrets(text);
    leaks.extend(secrets(&decoded));
    for run in runs(text, |byte| byte.is_ascii_alphanumeric() || b"+/-_".contains(&byte)) {
        // In the alphabet of base64 everything has four readings, of which one may be right.
        for start in 0..4.min(run.len()) {
            // One character of base64 is less than a byte.
            let rest = &run[start..];
            let rest = if rest.len() % 4 == 1 { &rest[..rest.len() - 1] } else { rest };
            let bytes = BASE64.decode(rest.replace('-', "+").replace('_', "/")).unwrap_or_default();
            leaks.extend(secrets(&String::from_utf8_lossy(&bytes)));
        }
    }
    leaks
}

fn secrets(text: &str) -> Vec<String> {
    let mut found: Vec<String> =
        KNOWN.iter().filter(|known| text.contains(**known)).map(ToString::to_string).collect();
    // Tokens, codes, client secrets and states of the emulator and the client.
    let hexadecimal = runs(text, |byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    found.extend(hexadecimal.filter(|run| run.len() >= 24).map(str::to_owned));
    // Proof keys.
    let of_base64url = runs(text, |byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    found.extend(of_base64url.filter(|run| is_proof_key(run)).map(str::to_owned));
    found
}

fn is_proof_key(run: &str) -> bool {
    let kinds = [u8::is_ascii_uppercase, u8::is_ascii_lowercase, u8::is_ascii_digit];
    run.len() == 43 && kinds.iter().all(|is| run.as_bytes().iter().any(is))
}

fn runs(text: &str, fits: impl Fn(u8) -> bool) -> impl Iterator<Item = &str> {
    text.split(move |character: char| !u8::try_from(character).is_ok_and(&fits))
        .filter(|run| !run.is_empty())
}

/// Reads what was cut out of something longer.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new()
        .with_encode_padding(false)
        .with_decode_allow_trailing_bits(true)
        .with_decode_padding_mode(base64::engine::DecodePaddingMode::Indifferent),
);

/// Secrets that tests have written down.
const KNOWN: &[&str] =
    &["0123456789abcdef", "canary", "hush", "not-a-secret", "xxxxxxxxxxxxxxxx", "yyyyyyyyyyyyyyyy"];

#[cfg(test)]
mod tests {
    use base64::engine::general_purpose::{STANDARD, URL_SAFE};

    use super::*;

    #[test]
    fn every_form_is_found() {
        let token = "1000.8fcd8c0a3dfc4d1dadf1e1f4b3c5d6e7.9fcd8c0a3dfc4d1dadf1e1f4b3c5d6e7";
        let proof = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
        for secret in [token, &token[5..37], "not-a-secret", proof] {
            let every_byte: String = secret.bytes().map(|byte| format!("%{byte:02X}")).collect();
            for form in [
                secret.to_owned(),
                every_byte,
                STANDARD.encode(secret),
                STANDARD.encode(format!("1000.ABC:{secret}")),
                STANDARD.encode(format!("x:{secret}")),
                URL_SAFE.encode(format!("ab:{secret}")),
            ] {
                assert!(!leaks(&format!("TRACE hyper: \"{form}\"\n")).is_empty(), "{form}");
            }
        }
    }

    #[test]
    fn what_is_no_secret_is_not() {
        let text = "TRACE hyper_util::client: connecting to 127.0.0.1:38951 1000.ABC [redacted] \
                    test a_stand_in_may_name_itself_and_nothing_else ... ok client-0123456789abcde";
        assert_eq!(leaks(text), Vec::<String>::new());
    }
}
