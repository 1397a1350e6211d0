use super::*;
use crate::{AccountsFault, BooksFault};

/// Shorter than the words that are cut out in any case.
const CANARIES: [&str; 4] = [SECRET, CODE, REFRESH, ACCESS];

/// A server that repeats what it was sent, as it is and percent-encoded.
fn echoes() -> impl Iterator<Item = (&'static str, String)> {
    CANARIES.into_iter().flat_map(|canary| {
        assert!(canary.len() < 40 && canary.contains("hush"));
        let encoded = canary.bytes().map(|byte| format!("%{byte:02X}")).collect();
        let encoded_in_part = canary.replace('+', "%2B").replace("hush", "%68%75sh");
        [canary.to_owned(), encoded, encoded_in_part].map(|echo| (canary, echo))
    })
}

#[test]
fn no_secret_of_a_call_comes_back_in_an_error() {
    for (canary, echo) in echoes() {
        for code in [echo.clone(), format!("no {echo}"), format!("{echo}{echo}")] {
            let refusal = format!(
                r#"{{"error":"{code}","access_token":"{ACCESS}","refresh_token":"{REFRESH}"}}"#
            );
            let message = format!(r#"{{"code":57,"message":"token <{code}>, ({code}) {code}"}}"#);
            let fake = Fake::default()
                .then(200, refusal.clone())
                .then(200, refusal.clone())
                .then(400, refusal)
                .then(401, message);
            let (accounts, grant) = (fake.accounts(), grant(DataCenter::Us));
            let errors = [
                now(accounts.exchange(self::code(DataCenter::Us))).unwrap_err(),
                now(accounts.refresh(&grant)).unwrap_err(),
                now(accounts.revoke(&grant)).unwrap_err(),
            ];
            let of_books = now(accounts.books(&grant).organizations()).unwrap_err();
            // The API knows of no other token.
            let of_books = [SECRET, ACCESS].contains(&canary).then_some(of_books);
            for error in errors.into_iter().chain(of_books) {
                let causes = error.causes();
                let text = format!("{error} {error:#} {error:?} {causes:?}").to_lowercase();
                assert!(!text.contains("hush") && !text.contains("%68"), "{text}");
            }
        }
    }
}

#[test]
fn what_a_code_that_reads_like_zohos_gives_away_is_the_call() {
    let secret = "shortsecret";
    let app = ServerApp::new("1000.ABC", secret, "https://app.example.com/cb?app=1").unwrap();
    for (code, kept) in [("shortsecret", "unknown code"), ("another_code", "another_code")] {
        let fake = Fake::default().then(200, format!(r#"{{"error":"{code}"}}"#));
        let accounts = Accounts::with_transport(app.clone(), fake);
        let error = now(accounts.refresh(&grant(DataCenter::Us))).unwrap_err();
        assert_eq!(error.kind(), &ErrorKind::Accounts(AccountsFault::Other(kept.into())));
    }
}

#[test]
fn words_of_zoho_stay() {
    let message = "This user is not associated with the CompanyID/CompanyName:60000000001.";
    let fake = Fake::default().then(400, format!(r#"{{"code":6041,"message":"{message}"}}"#));
    let error = now(fake.accounts().books(grant(DataCenter::Us)).organizations()).unwrap_err();
    let fault = BooksFault { status: 400, code: 6041, message: message.into() };
    assert_eq!(error.kind(), &ErrorKind::Books(fault));
    assert_eq!(AccountsFault::Other(String::new()).to_string(), "Zoho refused without a code");
}
