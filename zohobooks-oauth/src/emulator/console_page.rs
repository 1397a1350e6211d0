use std::fmt::Write as _;

use super::client::Client;
use super::page::{document, escape};
use crate::ClientKind;

/// Where the console of the emulator is. Zoho's is a site of its own, and looks otherwise.
pub(super) const CONSOLE_PAGE: &str = "/console";

/// The registered applications without their secrets, and for self clients the form that makes a code.
pub(super) struct ConsolePage<'a> {
    /// Only who has loaded the page knows it.
    pub(super) ticket: &'a str,
    /// By client ID.
    pub(super) clients: Vec<(&'a str, &'a Client)>,
}

impl ConsolePage<'_> {
    pub(super) fn html(&self) -> String {
        let mut clients = String::new();
        for (id, client) in &self.clients {
            let (name, kind) = (escape(&client.name), client.kind);
            // Writing to a string does not fail.
            let _ = writeln!(clients, "<li><b>{name}</b>, {kind}<br><code>{}</code>", escape(id));
            for redirect_uri in &client.redirect_uris {
                let _ = writeln!(clients, "<br><code>{}</code>", escape(redirect_uri));
            }
            if client.kind == ClientKind::SelfClient {
                clients += &self.form(id);
            }
            clients += "</li>\n";
        }
        let clients = match self.clients.is_empty() {
            true => "<p>No client is registered.</p>".to_owned(),
            false => format!("<ul>\n{clients}</ul>"),
        };
        let text = "The clients that are registered here, without their secrets.";
        document(TITLE, &format!("<h1>API console</h1>\n<p>{text}</p>\n{clients}"))
    }

    fn form(&self, client_id: &str) -> String {
        let (id, ticket) = (escape(client_id), escape(self.ticket));
        format!(
            "<form method=\"post\" action=\"{CONSOLE_PAGE}\">\n\
             <input type=\"hidden\" name=\"ticket\" value=\"{ticket}\">\n\
             <input type=\"hidden\" name=\"client_id\" value=\"{id}\">\n\
             <label>Scopes, separated by commas\
             <input name=\"scope\" placeholder=\"ZohoBooks.invoices.READ\" autocomplete=\"off\"></label>\n\
             <button>Generate Code</button>\n</form>\n"
        )
    }
}

/// The code that a press of the button has made.
pub(super) fn code_made(application: &str, code: &str) -> String {
    let (application, code) = (escape(application), escape(code));
    document(
        TITLE,
        &format!(
            "<h1>Generated Code</h1>\n<p>For {application}. It works once, within three minutes.</p>\n\
             <p><code>{code}</code></p>\n<a href=\"{CONSOLE_PAGE}\">Back to the clients</a>"
        ),
    )
}

const TITLE: &str = "API console (emulator)";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text() {
        let hostile = "<script>alert('1')</script>&\"";
        let client = Client::new(
            ClientKind::SelfClient,
            hostile,
            Vec::new(),
            vec![format!("https://example.com/{hostile}")],
        );
        let page = ConsolePage { ticket: "t", clients: vec![(hostile, &client)] }.html();
        for html in [page, code_made(hostile, "1000.a.b")] {
            assert!(html.contains("&lt;script&gt;alert(&#39;1&#39;)"), "{html}");
            assert!(!html.contains("<script") && !html.contains(hostile), "{html}");
        }
    }

    #[test]
    fn without_clients_there_is_no_list() {
        let html = ConsolePage { ticket: "t", clients: Vec::new() }.html();
        assert!(html.contains("No client is registered") && !html.contains("<ul>"), "{html}");
    }
}
