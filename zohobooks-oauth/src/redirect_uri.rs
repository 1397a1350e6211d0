mod difference;
mod parts;
mod shown;

use std::sync::Arc;

use percent_encoding::percent_decode_str;

use crate::{AppFault, Error};

pub use difference::RedirectUriDifference;
pub(crate) use parts::Parts;
pub(crate) use shown::shown;

/// The redirect URI as it was registered, if it is one.
pub(crate) fn checked(uri: &str) -> Result<Arc<str>, Error> {
    check(uri).map_err(Error::app)?;
    Ok(uri.into())
}

/// Refuses what Zoho or a browser would not take, and what cannot be told apart from something else.
fn check(uri: &str) -> Result<(), AppFault> {
    let decoded = percent_decode_str(uri).decode_utf8_lossy();
    if decoded.contains(is_invisible) {
        return Err(AppFault::RedirectUriInvisible);
    }
    let parts = well_formed(uri).ok_or(AppFault::RedirectUri)?;
    if decoded.contains(char::is_control) {
        return Err(AppFault::RedirectUriControl);
    }
    let query = parts.rest.split_once('?').map_or("", |(_, query)| query);
    for pair in query.split('&') {
        let name = pair.split_once('=').map_or(pair, |(name, _)| name);
        if OF_THE_CALLBACK.contains(&&*percent_decode_str(name).decode_utf8_lossy()) {
            return Err(AppFault::RedirectUriParameter);
        }
    }
    Ok(())
}

fn well_formed(uri: &str) -> Option<Parts<'_>> {
    let unfit = |character: char| {
        character.is_control() || character.is_whitespace() || "#\\".contains(character)
    };
    let parts = Parts::of(uri).filter(|_| !uri.contains(unfit))?;
    let Parts { scheme, host, port, .. } = parts;
    let fits = matches!(scheme, "http" | "https") && is_host(host) && port.is_none_or(is_port);
    fits.then_some(parts)
}

fn is_host(host: &str) -> bool {
    match host.strip_prefix('[') {
        Some(rest) => {
            rest.strip_suffix(']').is_some_and(|ip| ip.parse::<std::net::Ipv6Addr>().is_ok())
        }
        None => !host.is_empty() && !host.contains('@'),
    }
}

fn is_port(port: &str) -> bool {
    // A number may also begin with a plus sign, a port does not.
    port.bytes().all(|byte| byte.is_ascii_digit())
        && port.parse::<u16>().is_ok_and(|port| port != 0)
}

/// Characters that show nothing or turn the direction of the text: Unicode's `Default_Ignorable_Code_Point`
/// and what is left of its format characters. Source: <https://www.unicode.org/Public/UCD/latest/ucd/>,
/// `DerivedCoreProperties.txt` and `extracted/DerivedGeneralCategory.txt`.
fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{ad}' | '\u{34f}' | '\u{600}'..='\u{605}' | '\u{61c}' | '\u{6dd}' | '\u{70f}'
        | '\u{890}'..='\u{891}' | '\u{8e2}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff0}'..='\u{fffb}' | '\u{110bd}' | '\u{110cd}' | '\u{13430}'..='\u{1343f}'
        | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// Zoho adds these. Listed twice, nobody could tell which one is Zoho's.
const OF_THE_CALLBACK: [&str; 5] = ["accounts-server", "code", "error", "location", "state"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ErrorKind, ServerApp};

    fn refused(uri: &str, fault: AppFault) {
        let error = ServerApp::new("id", "secret", uri).unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::App(fault), "{uri}");
        assert!(error.is_configuration() && !error.needs_consent());
    }

    #[test]
    fn fit_ones_are_kept_byte_for_byte() {
        for uri in [
            "https://app.example.com/callback",
            "https://app.example.com",
            "https://app.example.com?app=1",
            "http://localhost:8080/cb?app_id=a@b",
            "http://app.example.com/cb",
            "http://127.0.0.1:1/cb",
            "http://[::1]:8080/cb/",
            "https://\u{fc}ber.example/cb",
            "https://app.example.com/%C3%BC%20?x=%ff",
            "https://app.example.com/cb?code_for=a&states=b&Code=c&x=state&=state",
            "https://app.example.com/state=1/code=2",
        ] {
            let app = ServerApp::new("id", "secret", uri).unwrap();
            assert_eq!(app.redirect_uri(), uri);
        }
    }

    #[test]
    fn malformed_ones() {
        for uri in [
            "",
            "app.example.com",
            "myapp://cb",
            "HTTPS://app.example.com",
            "ftp://app.example.com",
            "https://",
            "https:///cb",
            "https://:443/cb",
            "http://127.0.0.1:0/cb",
            "http://127.0.0.1:99999/cb",
            "http://127.0.0.1:80x/cb",
            "http://127.0.0.1:80/cb#f",
            "http://u:p@127.0.0.1/",
            "http://u@127.0.0.1/",
            "http://[::1%25lo]:1/",
            "http://[::1]x/",
            "http://[::1/",
            "http://[/",
            "http://127.0.0.1:+80/",
            "https://app.example.com/a b",
            "https://app.example.com/\u{a0}",
            "https://app.example.com/\0",
            "https://app.example.com/cb\n",
            "https://app.example.com\\@evil.test/",
            " https://app.example.com/cb",
        ] {
            refused(uri, AppFault::RedirectUri);
        }
    }

    #[test]
    fn what_cannot_be_seen() {
        for invisible in
            "\u{ad}\u{61c}\u{200b}\u{200e}\u{202e}\u{2066}\u{2069}\u{feff}\u{e0041}".chars()
        {
            let encoded: String =
                invisible.to_string().bytes().map(|byte| format!("%{byte:02X}")).collect();
            for it in [invisible.to_string(), encoded] {
                refused(&format!("https://app.example.com/{it}cb"), AppFault::RedirectUriInvisible);
                refused(&format!("https://app{it}.example.com/"), AppFault::RedirectUriInvisible);
                refused(&format!("https://a.example/{it}?x={it}"), AppFault::RedirectUriInvisible);
            }
        }
        for control in ["%00", "%0a", "%0D%0AX-Evil:1", "%7f", "%C2%85"] {
            refused(&format!("https://app.example.com/cb{control}"), AppFault::RedirectUriControl);
            refused(&format!("https://a.example/?x={control}"), AppFault::RedirectUriControl);
        }
    }

    #[test]
    fn what_the_callback_would_list_twice() {
        for name in OF_THE_CALLBACK {
            for query in ["NAME=1", "NAME", "a=1&NAME=", "NAME=1&a=2", "a?NAME=1&NAME=2"] {
                let uri = format!("https://app.example.com/cb?{}", query.replace("NAME", name));
                refused(&uri, AppFault::RedirectUriParameter);
            }
        }
        refused("https://a.example/?c%6Fde=1", AppFault::RedirectUriParameter);
        refused("https://a.example?accounts%2Dserver=1", AppFault::RedirectUriParameter);
    }
}
