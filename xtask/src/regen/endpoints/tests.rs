use super::names::{field, module, repaired, type_name};
use super::render;
use crate::endpoint_table::{Endpoint, read};
use crate::table::{self, Table};

fn table() -> Table {
    let text = r#"
[[module]]
name = "contacts"
opens = "contacts"
scopes = [
    { operation = "READ", status = "oauth-page", evidence = "OAuth page" },
    { operation = "DELETE", status = "observed", evidence = "seen" },
]

[[module]]
name = "fullaccess"
opens = "everything"
scopes = [{ operation = "ALL", wire = "all", status = "oauth-page", evidence = "OAuth page" }]
"#;
    table::read("scopes.toml", text).unwrap()
}

fn rows(rows: &[&str]) -> Vec<Endpoint> {
    let header = "file,operation_id,method,path,scope,source,deprecated";
    let text = [&[header], rows].concat().join("\n");
    read("endpoints.csv", &text, &table()).unwrap()
}

#[track_caller]
fn rendered(lines: &[&str]) -> Result<String, String> {
    render(&rows(lines), &table())
}

#[test]
fn names_are_those_of_rust() {
    assert_eq!(type_name("list_invoices"), "ListInvoices");
    assert_eq!(type_name("mark_contacts_for_1099_tracking"), "MarkContactsFor1099Tracking");
    assert_eq!(module("credit-notes.yml"), "credit_notes");
    assert_eq!((module("type.yml"), field("self")), ("type_".to_owned(), "self_".to_owned()));
    assert_eq!(field("invoice_id"), "invoice_id");
}

#[test]
fn a_stray_pattern_becomes_a_parameter() {
    let rows = rows(&[
        r"a.yml,a,GET,/tags/(\d+)/options/(\d+)/all,ZohoBooks.contacts.READ,openapi,",
        "a.yml,b,GET,/tags/all,ZohoBooks.contacts.READ,openapi,",
        "a.yml,c,GET,/tags/{tag_id}/option,ZohoBooks.contacts.READ,openapi,",
    ]);
    assert_eq!(repaired(&rows)[0], "/tags/{tag_id}/options/{option_id}/all");
}

#[test]
fn the_tree_has_the_children_of_a_node_together() {
    let text = rendered(&[
        "invoices.yml,list,GET,/invoices,ZohoBooks.contacts.READ,openapi,",
        "invoices.yml,templates,GET,/invoices/templates,ZohoBooks.contacts.READ,openapi,",
        "invoices.yml,get,GET,/invoices/{invoice_id},ZohoBooks.contacts.READ,openapi,",
        "invoices.yml,email,POST,/invoices/{type}/email,ZohoBooks.fullaccess.all,openapi,",
    ])
    .unwrap();
    let (types, nodes) = text.split_once("static NODES").unwrap();
    assert!(types.contains(
        r#"
pub mod invoices {
    endpoint_types! {
        /// `GET /invoices`
        ///
        /// Needs [`contacts::READ`](crate::contacts::READ).
        #[doc(alias = "list")]
        List = 0, contacts::READ;
"#
    ));
    assert!(types.contains("\n        Email { type_ } = 3, fullaccess::ALL;\n"));
    assert!(types.contains(
        r#"
    EndpointRow::new("invoices.yml", "endpoints::invoices::Email", "email", Method::Post, "/invoices/{type}/email", crate::fullaccess::ALL::SCOPE, None),
"#
    ));
    assert!(types.contains("const MOST_PARAMETERS: usize = 1;"));
    let nodes: Vec<&str> = nodes.lines().filter_map(|line| line.strip_prefix("    ")).collect();
    assert_eq!(
        nodes,
        [
            r#"Node::new("", 1, 1, false, [NONE, NONE, NONE, NONE]),"#,
            r#"Node::new("invoices", 2, 1, true, [0, NONE, NONE, NONE]),"#,
            r#"Node::new("templates", 0, 0, false, [1, NONE, NONE, NONE]),"#,
            r#"Node::new("{}", 4, 1, false, [2, NONE, NONE, NONE]),"#,
            r#"Node::new("email", 0, 0, false, [NONE, 3, NONE, NONE]),"#,
        ]
    );
}

#[test]
fn of_two_rows_for_the_same_requests_one_is_found() {
    let row = |file, dropped| {
        format!("{file}.yml,list,GET,/bills,ZohoBooks.contacts.READ,openapi,{dropped}")
    };
    let found = |first: &str, second: &str| {
        rendered(&[first, second]).unwrap().contains("(\"bills\", 0, 0, false, [1, ")
    };
    assert!(!found(&row("a", ""), &row("b", "")), "the first file");
    assert!(found(&row("a", ""), &row("bills", "")), "the file that is named like the path");
    assert!(!found(&row("bills", ""), &row("c", "")), "the file that is named like the path");
    assert!(!found(&row("a", ""), &row("bills", "2026-12-01")), "the one that is documented");
}

#[test]
fn what_zoho_dropped_is_deprecated() {
    let text = rendered(&["a.yml,get,GET,/a,ZohoBooks.contacts.READ,openapi,2026-12-01"]).unwrap();
    assert!(text.contains(
        "        #[deprecated(note = \"not in Zoho's documentation of 2026-12-01\")]\n        \
         Get = 0, contacts::READ;\n"
    ));
    assert!(text.contains("\"/a\", crate::contacts::READ::SCOPE, Some(\"2026-12-01\")),\n"));
}

#[test]
fn what_cannot_be_generated_is_refused() {
    let refused = |lines: &[&str], expected: &str| {
        assert_eq!(rendered(lines).err().unwrap_or_default(), expected);
    };
    refused(
        &[
            "a.yml,get1099,GET,/a,ZohoBooks.contacts.READ,openapi,",
            "a.yml,get_1099,GET,/b,ZohoBooks.contacts.READ,openapi,",
        ],
        "zohobooks-scopes/data/endpoints.csv: /b: the type of `get_1099` is in a.yml twice",
    );
    refused(
        &["a.yml,self,GET,/a,ZohoBooks.contacts.READ,openapi,"],
        "zohobooks-scopes/data/endpoints.csv: /a: `Self` cannot be the name of a type",
    );
    refused(
        &[
            "a-.yml,get,GET,/a,ZohoBooks.contacts.READ,openapi,",
            "type-.yml,get,GET,/b,ZohoBooks.contacts.READ,openapi,",
            "type.yml,get,GET,/c,ZohoBooks.contacts.READ,openapi,",
        ],
        "zohobooks-scopes/data/endpoints.csv: /c: type.yml has the module of another file",
    );
    refused(
        &["a.yml,get,GET,/a/{id}/b/{id},ZohoBooks.contacts.READ,openapi,"],
        "zohobooks-scopes/data/endpoints.csv: /a/{id}/b/{id}: a parameter is there twice",
    );
    refused(
        &["a.yml,get,GET,/a,ZohoBooks.contacts.DELETE,openapi,"],
        "zohobooks-scopes/data/endpoints.csv: /a: its scope is not documented",
    );
    refused(
        &[
            "a.yml,get,GET,/a/{id},ZohoBooks.contacts.READ,openapi,",
            "b.yml,get,GET,/a/{other_id},ZohoBooks.fullaccess.all,openapi,",
        ],
        "zohobooks-scopes/data/endpoints.csv: GET /a/{other_id} needs ZohoBooks.contacts.READ in \
         a.yml and ZohoBooks.fullaccess.all in b.yml: one of them has to go",
    );
}
