use serde_json::Value;

use super::{CallRow, PAGE, render};
use crate::endpoint_table::{Endpoint, Method};
use crate::table;

const TABLE: &str = r#"
[[module]]
name = "bills"
opens = "bills </script><script>alert(1)</script> {{policy}} {{script}}"
scopes = [
    { operation = "READ", status = "oauth-page", evidence = "a <!-- test", deprecated = "2026-11-22" },
    { operation = "DELETE", status = "unverified", evidence = "a test" },
]

[[module]]
name = "fullaccess"
opens = "everything"
scopes = [{ operation = "ALL", wire = "all", status = "oauth-page", evidence = "a test" }]
"#;

fn endpoint() -> Endpoint {
    Endpoint {
        file: "bills.yml".to_owned(),
        operation_id: "list_bills".to_owned(),
        method: Method::Get,
        path: "/bills".to_owned(),
        scope: "ZohoBooks.bills.READ".to_owned(),
        source: "openapi".to_owned(),
        deprecated: "2026-11-22".to_owned(),
    }
}

fn page() -> String {
    render(&[endpoint()], &table::read("scopes.toml", TABLE).unwrap()).unwrap()
}

fn data(page: &str) -> Value {
    let (_, data) = page.split_once("id=\"data\">").unwrap();
    let (data, _) = data.split_once("</script>").unwrap();
    serde_json::from_str(data).unwrap()
}

#[test]
fn text_of_the_table_stays_text() {
    let page = page();
    assert!(!page.contains("alert(1)</script>"), "{page}");
    assert!(!page.contains("a <!--"), "{page}");
    let opens = &data(&page)["modules"][0]["opens"];
    assert_eq!(opens, "bills </script><script>alert(1)</script> {{policy}} {{script}}");
}

#[test]
fn the_data_has_the_catalog_only_and_what_was_dropped() {
    let data = data(&page());
    let scopes = data["modules"][0]["scopes"].as_array().unwrap();
    assert_eq!(scopes.len(), 1);
    assert_eq!(scopes[0]["deprecated"], "2026-11-22");
    assert_eq!(data["calls"][0]["dropped"], "2026-11-22");
    let there = Endpoint { deprecated: String::new(), ..endpoint() };
    assert!(!serde_json::to_string(&CallRow::new(&there, "/")).unwrap().contains("dropped"));
}

/// One place of each name, and nothing that the page would have to fetch or that its policy would refuse.
#[test]
fn the_page_is_all_there_is() {
    for name in ["policy", "style", "script", "data"] {
        assert_eq!(PAGE.matches(&format!("{{{{{name}}}}}")).count(), 1, "{name}");
    }
    for part in [" style=", " src=", "<link", "@import", "url(", " onclick=", "innerHTML", "fetch("]
    {
        assert!(!page().contains(part), "{part}");
    }
}
