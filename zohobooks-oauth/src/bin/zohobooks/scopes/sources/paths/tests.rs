use std::path::Path;

use super::find;
use crate::scopes::sources::What;
use crate::scopes::sources::code::Code;
use crate::scopes::sources::language::Language;

/// Those of which the method is not seen have a question mark.
fn calls_in(file: &str, text: &str) -> Vec<String> {
    let mut found = Vec::new();
    find(&Code::new(text, Language::of(Path::new(file))), &mut found);
    let call = |what: &What| match what {
        What::Call(call) => Some(call.endpoint().map_or(call.to_string(), |it| it.to_string())),
        What::Assumed(call) => Some(call.endpoint()?.to_string().replacen(' ', "? ", 1)),
        What::Task(_) => None,
    };
    found.iter().filter_map(|(what, _)| call(what)).collect()
}

fn calls(text: &str) -> Vec<String> {
    calls_in("a.txt", text)
}

#[test]
fn of_many_languages() {
    let sources = [
        // Deluge
        "response = invokeurl\n[\nurl :\"https://www.zohoapis.in/books/v3/invoices/\" + id + \"/email?organization_id=\" + org\ntype :POST\nconnection :\"books\"\n];",
        // JavaScript
        "await axios.post(`${base}/invoices/${id}/email`, body)",
        // Python
        "requests.post(f\"{API}/books/v3/invoices/{invoice_id}/email\", json=mail)",
        "requests.post(API + \"/invoices/%s/email\" % invoice_id)",
        // PHP
        "$client->request('POST', '/invoices/' . $id . '/email', [])",
        // Ruby
        "conn.post(\"/invoices/#{id}/email\")",
        // Rust
        ".post(format!(\"/invoices/{id}/email\"))",
        // A list
        "POST /invoices/:invoice_id/email",
        // curl
        "curl -X POST \"$API_URL/invoices/$id/email\"",
        "curl -X POST 'https://www.zohoapis.com/books/v3/invoices/9000/email?organization_id=1'",
    ];
    for source in sources {
        assert_eq!(calls(source), ["POST /invoices/{invoice_id}/email"], "{source}");
    }
}

#[test]
fn without_a_method_it_is_assumed() {
    assert_eq!(calls("let path = \"/invoices\";"), ["GET? /invoices"]);
}

#[test]
fn of_a_choice_it_has_what_there_is() {
    let choice = "fetch(`/bills/${id}`, {method: id ? 'PUT' : 'POST'})";
    assert_eq!(calls_in("a.js", choice), ["PUT /bills/{bill_id}"]);
    assert_eq!(
        calls("put_it('/estimates/1/status/sent')"),
        ["POST /estimates/{estimate_id}/status/sent"]
    );
}

#[test]
fn other_paths_are_left_alone() {
    let text =
        "// see /usr/share/doc\nimport x from './invoices/list'\n<a href=\"/login\"></a> 1/2";
    assert_eq!(calls(text), [""; 0]);
}

#[test]
fn whatever_stands_there() {
    for text in
        ["/", "\"/", "//", "/{", "'/invoices/' +", "\"/invoices/\" + \"", "ä/ö/ü", "/invoices/:"]
    {
        calls(text);
    }
}

/// As of minified code.
#[test]
fn a_long_line_takes_no_longer_than_many_short_ones() {
    let text = "'a/b';fetch(\"/x/y\");axios.post('/invoices', body);".repeat(20_000);
    let began = std::time::Instant::now();
    let calls = calls(&text);
    assert!(calls.iter().all(|call| call == "POST /invoices"), "{:?}", calls.last());
    assert_eq!(calls.len(), 20_000);
    assert!(began.elapsed() < std::time::Duration::from_secs(10), "{:?}", began.elapsed());
}
