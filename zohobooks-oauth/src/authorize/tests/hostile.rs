use super::*;
use crate::hostile::ORIGINS;

#[test]
fn hostile_accounts_servers() {
    for server in ORIGINS {
        for location in ["", "&location=us"] {
            let callback =
                format!("code=1000.a.b{location}&accounts-server={}&state=STATE", encoded(server));
            let fault = fault(&callback);
            assert!(
                matches!(fault, CallbackFault::AccountsServer | CallbackFault::Encoding),
                "{server:?} gave {fault:?}",
            );
        }
    }
}

#[test]
fn hostile_locations() {
    for location in ["xx", "", "US", "us ", "../../etc", "ın", "us%00", "u%73%2573", "sg"] {
        let with_server = format!("&accounts-server={}", DataCenter::Us.accounts_url());
        for server in ["", &with_server] {
            let callback = format!("code=1000.a.b&location={location}{server}&state=STATE");
            let fault = fault(&callback);
            assert!(
                matches!(fault, CallbackFault::Location | CallbackFault::Encoding),
                "{location}"
            );
        }
    }
}

#[test]
fn hostile_codes_and_forms() {
    let long = format!("code={}&state=STATE", "a".repeat(2049));
    let endless = format!("code={}&state=STATE", "a".repeat(1 << 20));
    for (callback, expected) in [
        ("state=STATE", CallbackFault::NoCode),
        ("", CallbackFault::NoQuery),
        ("?", CallbackFault::NoQuery),
        ("/cb", CallbackFault::NoQuery),
        ("/", CallbackFault::NoQuery),
        ("/cb?", CallbackFault::NoQuery),
        ("https://app.example.com/cb", CallbackFault::NoQuery),
        ("https://app.example.com/cb?", CallbackFault::NoQuery),
        ("app=1", CallbackFault::NoState),
        ("code=&state=STATE", CallbackFault::Code),
        ("code=a&code=b&state=STATE", CallbackFault::Duplicate),
        ("code=a&c%6Fde=b&state=STATE", CallbackFault::Duplicate),
        ("code=a&state=STATE&location=us&location=us", CallbackFault::Duplicate),
        (
            "code=a&state=STATE&accounts-server=https://accounts.zoho.com&accounts-server=https://evil.test",
            CallbackFault::Duplicate,
        ),
        ("error=a&error=b&state=STATE", CallbackFault::Duplicate),
        ("code=a%0D%0AX-Evil:1&state=STATE", CallbackFault::Encoding),
        ("code=a\r\nb&state=STATE", CallbackFault::Encoding),
        ("code=a%26grant_type=x&state=STATE", CallbackFault::Code),
        ("code=a%20b&state=STATE", CallbackFault::Code),
        ("code=%C3%A4&state=STATE", CallbackFault::Code),
        ("code=%ff&state=STATE", CallbackFault::Encoding),
        ("code=%zz&state=STATE", CallbackFault::Encoding),
        ("code=a%2&state=STATE", CallbackFault::Encoding),
        ("state=STATE#code=a", CallbackFault::Fragment),
        ("#code=a&state=STATE", CallbackFault::Fragment),
        (&long, CallbackFault::Code),
        (&endless, CallbackFault::TooLong),
    ] {
        assert_eq!(fault(callback), expected, "{:.80}", callback);
    }
}

/// Only what must be, as an attacker would.
fn encoded(text: &str) -> String {
    text.replace('%', "%25")
        .replace('&', "%26")
        .replace('#', "%23")
        .replace('\t', "%09")
        .replace('\n', "%0A")
}
