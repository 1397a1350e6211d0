use std::fmt::Write as _;
use std::sync::Arc;

use zohobooks_scopes::{Module, Operation};

use super::decide::Decision;
use super::device::DEVICE_PAGE;
use super::requested_scopes::{Entry, RequestedScopes};

/// Where the form of the consent page goes. Zoho's own is not documented; this one is the emulator's.
pub(super) const FORM_TARGET: &str = "/emulator/consent";

/// The page on which a user decides.
pub(super) struct ConsentPage {
    /// Stands for the request in the form. Good for one press of a button.
    pub(super) ticket: String,
    pub(super) application: String,
    pub(super) scopes: Arc<RequestedScopes>,
    /// The buttons.
    pub(super) decisions: &'static [Decision],
}

impl ConsentPage {
    pub(super) fn html(&self) -> String {
        let mut scopes = String::new();
        for entry in self.scopes.entries() {
            let (meaning, name) = (escape(&meaning(entry)), escape(entry.as_str()));
            // Writing to a string does not fail.
            let _ = writeln!(scopes, "<li>{meaning}<br><code>{name}</code></li>");
        }
        let mut buttons = String::new();
        for decision in self.decisions {
            let (value, label) = decision.value_and_label();
            let _ =
                writeln!(buttons, "<button name=\"decision\" value=\"{value}\">{label}</button>");
        }
        let (application, ticket) = (escape(&self.application), escape(&self.ticket));
        document(
            "Zoho Accounts (emulator)",
            &format!(
                "<h1>{application}</h1>\n\
                 <p>would like to access the following information.</p>\n\
                 <ul>\n{scopes}</ul>\n\
                 <form method=\"post\" action=\"{FORM_TARGET}\">\n\
                 <input type=\"hidden\" name=\"ticket\" value=\"{ticket}\">\n\
                 {buttons}</form>"
            ),
        )
    }
}

impl Decision {
    pub(super) fn read(value: &str) -> Option<Self> {
        let all = [Self::Accept, Self::AcceptForSession, Self::Reject, Self::NoOrg];
        all.into_iter().find(|decision| decision.value_and_label().0 == value)
    }

    pub(super) const fn value_and_label(self) -> (&'static str, &'static str) {
        match self {
            Self::Accept => ("accept", "Accept"),
            Self::AcceptForSession => ("accept-for-session", "Accept for the entire session"),
            Self::Reject => ("reject", "Reject"),
            Self::NoOrg => ("no-org", "No account there: back to app"),
        }
    }
}

/// Where a user enters the code that a device shows.
pub(super) fn device() -> String {
    document(
        "Connect a device (emulator)",
        &format!(
            "<h1>Connect a device</h1>\n<form action=\"{DEVICE_PAGE}/setCode\">\n\
             <input name=\"user_code\" placeholder=\"ABCD-1234\" autocomplete=\"off\">\n\
             <button>Next</button>\n</form>"
        ),
    )
}

pub(super) fn device_connected() -> String {
    document(DEVICE_CONNECTED, "<h1>Device connected</h1>\n<p>You can close this page.</p>")
}

pub(super) fn device_refused() -> String {
    document(DEVICE_REFUSED, "<h1>Device refused</h1>\n<p>You can close this page.</p>")
}

pub(super) const DEVICE_CONNECTED: &str = "Device connected";
pub(super) const DEVICE_REFUSED: &str = "Device refused";

/// A page in place of the consent page. Zoho sends no error to the application in these cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    BadRequest,
    ForeignHost,
    InvalidChallenge,
    InvalidClient,
    InvalidOauthScope,
    InvalidRedirectUri,
    InvalidResponseType,
    InvalidUserCode,
    NoAccountHere,
    NotGet,
    PageExpired,
}

impl Refusal {
    pub(super) const fn title(self) -> &'static str {
        self.words().0
    }

    pub(super) fn html(self) -> String {
        let (title, text) = self.words();
        document(title, &format!("<h1>{title}</h1>\n<p>{text}</p>"))
    }

    /// The titles are Zoho's, but for those about accounts, codes and expired pages; of the texts only those about the client ID and the
    /// redirect URI are known.
    const fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::InvalidChallenge => {
                ("Invalid code challenge", "The code challenge is missing or malformed")
            }
            Self::InvalidUserCode => ("Invalid code", "No device waits with this code"),
            Self::InvalidClient => ("Invalid Client", "Client ID passed does not exist"),
            Self::InvalidOauthScope => {
                ("Invalid OAuth scope", "A scope is missing or does not exist")
            }
            Self::InvalidRedirectUri => (
                "Invalid Redirect Uri",
                "Redirect URI passed does not match with the one configured",
            ),
            Self::InvalidResponseType => {
                ("Invalid response type", "Client ID or response type is missing")
            }
            Self::BadRequest => ("400 Bad Request", "The request is incomplete or not a POST"),
            Self::ForeignHost => {
                ("400 Bad Request", "The request is not for the address of this emulator")
            }
            Self::NoAccountHere => {
                ("No account here", "The user belongs to another data centre; logins start there")
            }
            Self::NotGet => ("400 not found", "The request is not a GET"),
            Self::PageExpired => ("Page expired", "Open the page again"),
        }
    }
}

pub(super) fn document(title: &str, body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )
}

fn meaning(entry: &Entry) -> String {
    let Entry::Books(scope) = entry else {
        return "Of another Zoho product".to_owned();
    };
    let opens = opens(scope.module());
    match scope.operation() {
        Operation::Create => format!("Create: {opens}"),
        Operation::Read => format!("Read: {opens}"),
        Operation::Update => format!("Update: {opens}"),
        Operation::Delete => format!("Delete: {opens}"),
        Operation::All => format!("Create, read, update and delete: {opens}"),
    }
}

/// In the catalog these words are Markdown.
fn opens(module: Module) -> String {
    module.opens().replace('`', "")
}

pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            other => escaped.push(other),
        }
    }
    escaped
}

const STYLE: &str = ":root{color-scheme:light dark;--paper:#f4f5f7;--card:#fff;--ink:#1d2129;--soft:#5b6270;\
--line:#dcdfe4;--accept:#0b57a4;--on-accept:#fff}\
@media(prefers-color-scheme:dark){:root{--paper:#14171c;--card:#1c2027;--ink:#e8e6e1;--soft:#a3a9b5;\
--line:#363c47;--accept:#8cbcf2;--on-accept:#10151c}}\
body{margin:0;padding:1rem;font:16px/1.5 system-ui,sans-serif;background:var(--paper);color:var(--ink)}\
main{max-width:34rem;margin:8vh auto;padding:2rem;background:var(--card);border:1px solid var(--line);\
border-radius:8px;overflow-wrap:anywhere}\
h1{font-size:1.4rem;margin:0}p{margin:.25rem 0 1rem;color:var(--soft)}\
ul{margin:0 0 1.5rem;padding:0;list-style:none;border-top:1px solid var(--line)}\
li{padding:.6rem 0;border-bottom:1px solid var(--line)}code{color:var(--soft);font-size:.85rem}\
form{display:flex;flex-wrap:wrap;gap:.75rem}li form{margin-top:.75rem}\
label{flex:1 1 100%;color:var(--soft)}label input{display:block;box-sizing:border-box;width:100%}a{color:var(--accept)}\
input,button{font:inherit;padding:.5rem 1.5rem;border:1px solid var(--soft);border-radius:6px;\
background:var(--card);color:var(--ink)}\
button{cursor:pointer}button:first-of-type{background:var(--accept);border-color:var(--accept);color:var(--on-accept)}\
:focus-visible{outline:3px solid var(--accept);outline-offset:2px}\
@media(max-width:30rem){main{margin:0;padding:1.25rem}}";

#[cfg(test)]
mod tests {
    use super::*;

    fn page(application: &str, scopes: &str) -> String {
        let scopes = Arc::new(RequestedScopes::read(scopes).unwrap());
        let application = application.to_owned();
        let decisions = &[Decision::Accept, Decision::Reject];
        ConsentPage { ticket: "t".to_owned(), application, scopes, decisions }.html()
    }

    #[test]
    fn the_page_says_what_each_scope_means() {
        let html =
            page("My shop", "ZohoBooks.bills.CREATE,ZohoBooks.fullaccess.all,ZohoCRM.modules.ALL");
        for part in [
            "<h1>My shop</h1>",
            "Create: bills and recurring bills<br><code>ZohoBooks.bills.CREATE</code>",
            "everything in Zoho Books<br><code>ZohoBooks.fullaccess.all</code>",
            "<code>ZohoCRM.modules.ALL</code>",
            "<button name=\"decision\" value=\"accept\">Accept</button>",
            "<button name=\"decision\" value=\"reject\">Reject</button>",
        ] {
            assert!(html.contains(part), "{part} in {html}");
        }
        assert!(!html.contains('`'));
    }

    #[test]
    fn text_stays_text() {
        let html = page("<script>alert('1')</script>&\"", "ZohoBooks.bills.READ");
        assert!(!html.contains("<script>"));
        assert!(html.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;&quot;"));
    }
}
