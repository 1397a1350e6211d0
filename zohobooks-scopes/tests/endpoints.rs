//! The endpoints against their table, read here once more and in another way than the generator does.

use std::collections::BTreeMap;

use zohobooks_scopes::endpoints::contacts::CreateContact;
use zohobooks_scopes::endpoints::custom_modules::{GetCustomModuleRecord, ListCustomModuleRecords};
use zohobooks_scopes::endpoints::invoices::{GetInvoice, ListInvoices};
use zohobooks_scopes::endpoints::organizations::ListOrganizations;
use zohobooks_scopes::endpoints::{contacts, credit_notes, customer_debit_notes, reporting_tags};
use zohobooks_scopes::{Endpoint, EndpointInfo, Method, Operation, Scope, ScopeSet, ScopeType};

struct Row {
    file: &'static str,
    operation_id: &'static str,
    method: Method,
    path: &'static str,
    scope: &'static str,
    source: &'static str,
    dropped: Option<&'static str>,
}

fn rows() -> Vec<Row> {
    let lines = include_str!("../data/endpoints.csv").lines().skip(1);
    lines.map(|line| row(line).unwrap_or_else(|| panic!("not a row: {line}"))).collect()
}

fn row(line: &'static str) -> Option<Row> {
    let [file, operation_id, method, path, scope, source, date] =
        line.split(',').collect::<Vec<_>>().try_into().ok()?;
    let dropped = Some(date).filter(|date| !date.is_empty());
    Some(Row { file, operation_id, method: method.parse().ok()?, path, scope, source, dropped })
}

/// The path with a value for each parameter.
fn filled(path: &str) -> String {
    let value = |(index, segment): (usize, &str)| match segment {
        "{module_name}" if index == 1 => "cm_debtor".to_owned(),
        _ if segment.starts_with(['{', '(']) => format!("98200000056711{index}"),
        literal => literal.to_owned(),
    };
    path.split('/').enumerate().map(value).collect::<Vec<_>>().join("/")
}

/// The path with all parameters called the same.
fn shape(path: &str) -> String {
    let nameless =
        |segment: &str| if segment.starts_with(['{', '(']) { "*" } else { segment }.to_owned();
    path.split('/').map(nameless).collect::<Vec<_>>().join("/")
}

#[track_caller]
fn found(method: Method, path: &str) -> EndpointInfo {
    EndpointInfo::find(method, path).unwrap_or_else(|| panic!("nothing found for {method} {path}"))
}

#[test]
fn the_values_are_the_rows_of_the_table() {
    let rows = rows();
    assert_eq!(EndpointInfo::all().len(), rows.len());
    for (info, row) in EndpointInfo::all().zip(&rows) {
        assert_eq!(
            (info.file(), info.operation_id(), info.method(), info.scope().as_str()),
            (row.file, row.operation_id, row.method, row.scope),
        );
        assert_eq!(shape(info.template()), shape(row.path));
        assert!(!info.template().contains('\\'), "{info}");
        assert_eq!(info.dropped(), row.dropped, "{info}");
    }
}

#[test]
fn every_endpoint_is_found_by_its_method_and_path() {
    let rows = rows();
    let mut by_shape: BTreeMap<(Method, String), Vec<&Row>> = BTreeMap::new();
    for row in &rows {
        by_shape.entry((row.method, shape(row.path))).or_default().push(row);
    }
    for ((method, _), rows) in &by_shape {
        // In two files: the one that is named like the path.
        let row =
            rows.iter().find(|row| row.path[1..].starts_with(row.file.trim_end_matches(".yml")));
        let row = if rows.len() == 1 { rows[0] } else { row.unwrap() };
        for path in rows.iter().flat_map(|row| [row.path.to_owned(), filled(row.path)]) {
            let info = found(*method, &path);
            assert_eq!((info.file(), info.operation_id()), (row.file, row.operation_id), "{path}");
            assert_eq!(info.scope().as_str(), row.scope, "{path}");
        }
    }
}

/// What stands in the table since the last import, and nothing that must stay so: after an import that
/// changes the table, see that the changes are Zoho's, and write the new numbers here.
#[test]
fn the_numbers_of_the_last_import() {
    let rows = rows();
    let of = |source| rows.iter().filter(|row| row.source == source).count();
    assert_eq!((of("openapi"), of("categories-page"), rows.len()), (849, 5, 854));

    let mut shapes: Vec<_> = rows.iter().map(|row| (row.method, shape(row.path))).collect();
    shapes.sort();
    shapes.dedup();
    assert_eq!(rows.len() - shapes.len(), 11, "stand in two files");

    // 17 modules with four words, custom modules, and the four of the categories.
    let all: Vec<_> = EndpointInfo::all().collect();
    assert_eq!(ScopeSet::for_endpoints(&all).map(ScopeSet::len), Some(17 * 4 + 1 + 4));

    // Scopes that do not follow the method.
    let exceptions = EndpointInfo::all().filter(|info| {
        let usual = match info.method() {
            Method::Get => Operation::Read,
            Method::Post => Operation::Create,
            Method::Put => Operation::Update,
            _ => Operation::Delete,
        };
        info.scope().operation() != usual
    });
    assert_eq!(exceptions.count(), 17);
}

#[test]
fn paths_are_found_as_they_are_pasted() {
    for path in [
        "/invoices/982000000567114",
        "invoices/982000000567114",
        "/invoices/982000000567114/",
        "/books/v3/invoices/982000000567114",
        "books/v3/invoices/982000000567114/?organization_id=10234695",
        "/invoices/982000000567114?path=/contacts/..",
        "/invoices/982000000567114/#lines",
        "/invoices/{invoice_id}",
        "/invoices/{id}",
        "/invoices/:id",
        "/invoices/a%20b",
    ] {
        assert_eq!(found(Method::Get, path), GetInvoice::INFO, "{path}");
    }
    assert_eq!(
        found(Method::Post, r"/reportingtags/{tag_id}/option/(\d+)/active"),
        reporting_tags::ActiveTagOption::INFO
    );
}

#[test]
fn what_is_not_in_the_catalog_is_not_found() {
    for path in [
        "",
        "/",
        "//",
        "/books/v3",
        "/books/v3/",
        "/unknownthing",
        "/Invoices",
        "/invoices//",
        "//invoices",
        "/books/v4/invoices",
        "/books/v3/books/v3/invoices",
        "/invoices/1/unknownthing",
        "/invoices/1/comments/1/1",
        "https://www.zohoapis.com/books/v3/invoices",
        " /invoices",
        "/invoices\n",
        "/in\tvoices",
        "/%69nvoices",
    ] {
        assert_eq!(EndpointInfo::find(Method::Get, path), None, "{path:?}");
    }
    assert_eq!(EndpointInfo::find(Method::Delete, "/organizations"), None);
}

#[test]
fn a_path_that_leads_elsewhere_is_not_found() {
    for value in [
        ".",
        "..",
        "...",
        "a..b",
        "%2e",
        "%2E%2e",
        ".%2e",
        "1%2f2",
        r"..\contacts",
        r"1\2",
        "a\nb",
        ".\t.",
        "%0a",
        "%00",
        "\u{85}",
        "%C2%85",
    ] {
        let path = format!("/invoices/{value}");
        assert_eq!(EndpointInfo::find(Method::Get, &path), None, "{path:?}");
    }
    for value in ["%252e", "%", "%2", "%zz", "1.2", "ü", "\u{e0a0}"] {
        assert_eq!(found(Method::Get, &format!("/invoices/{value}")), GetInvoice::INFO, "{value}");
    }
}

#[test]
fn literal_segments_come_before_parameters_from_left_to_right() {
    let scope = |method, path| found(method, path).scope().as_str();
    for (path, expected) in [
        ("/bankaccounts/rules/preferences", "ZohoBooks.banking.UPDATE"),
        ("/bankaccounts/matchfilters/preferences", "ZohoBooks.banking.UPDATE"),
        ("/bankaccounts/982000000567114/preferences", "ZohoBooks.settings.UPDATE"),
    ] {
        assert_eq!(scope(Method::Put, path), expected, "{path}");
    }
    for (path, expected) in [
        ("/contacts/contactpersons/openingbalances", "ZohoBooks.contacts.READ"),
        ("/contacts/reference/openingbalances", "ZohoBooks.contacts.READ"),
        ("/contacts/982000000567114/openingbalances", "ZohoBooks.settings.READ"),
    ] {
        assert_eq!(scope(Method::Get, path), expected, "{path}");
    }
    let person = found(Method::Get, "/contacts/contactpersons/openingbalances");
    assert_eq!(person.template(), "/contacts/contactpersons/{contactperson_id}");
    // The literal `contactpersons` leads nowhere here, so the search goes back to the parameter.
    assert_eq!(
        found(Method::Get, "/contacts/contactpersons/address"),
        found(Method::Get, "/contacts/contactpersons/1"),
    );
    assert_eq!(
        found(Method::Get, "/contacts/contactpersons/statements/email"),
        found(Method::Get, "/contacts/1/statements/email"),
    );
}

#[test]
fn custom_modules_are_found_under_their_prefix_only() {
    assert_eq!(found(Method::Get, "/cm_debtor"), ListCustomModuleRecords::INFO);
    assert_eq!(found(Method::Get, "/cm_debtor/1"), GetCustomModuleRecord::INFO);
    assert_eq!(found(Method::Get, "/{module_name}/{module_id}"), GetCustomModuleRecord::INFO);
    for path in
        ["/unknownthing", "/unknownthing/1", "/cm_", "/cm", "/CM_debtor", "/cm_../1", "/settings"]
    {
        assert_eq!(EndpointInfo::find(Method::Get, path), None, "{path}");
    }
    assert_eq!(found(Method::Get, "/contacts").scope().as_str(), "ZohoBooks.contacts.READ");
}

#[test]
fn of_two_files_the_one_named_like_the_path_is_found() {
    assert_eq!(found(Method::Get, "/invoices"), ListInvoices::INFO);
    assert_ne!(ListInvoices::INFO, customer_debit_notes::ListCustomerDebitNotes::INFO);
    assert_eq!(
        found(Method::Post, "/contacts/contactpersons"),
        contacts::CreateContactPerson::INFO
    );
}

/// Endpoints are called by name here and there, so that their types are what they should be.
#[test]
fn what_is_rendered_is_found_again() {
    fn check<E: Endpoint>(endpoint: E) {
        let path = endpoint.path().unwrap().to_string();
        let info = found(E::INFO.method(), &path);
        assert_eq!((info, info.scope()), (E::INFO, E::Scope::SCOPE), "{path}");
        let printed = format!("{} {}", E::INFO.method(), E::INFO.template());
        assert_eq!(E::INFO.to_string(), printed);
    }
    check(ListInvoices);
    check(GetInvoice { invoice_id: "%2e%2e é {x} :y" });
    check(GetCustomModuleRecord { module_name: "cm_débiteur", module_id: "%" });
    check(reporting_tags::AllTagOptions { tag_id: "1" });
    check(reporting_tags::InactiveTagOption { tag_id: "1", option_id: "2" });
    check(contacts::TrackContact1099 { contact_id: "1" });
    check(credit_notes::ListCreditNotes);
}

#[test]
fn the_smallest_list_is_a_constant() {
    const WANTED: ScopeSet = ScopeSet::for_endpoints(&[
        ListInvoices::INFO,
        CreateContact::INFO,
        ListOrganizations::INFO,
        GetInvoice::INFO,
    ])
    .unwrap();
    assert_eq!(
        WANTED.to_string(),
        "ZohoBooks.contacts.CREATE,ZohoBooks.invoices.READ,ZohoBooks.settings.READ"
    );
    assert_eq!(ScopeSet::for_endpoints(&[]), None);
    let all: Vec<_> = EndpointInfo::all().collect();
    let of_the_table = rows().iter().map(|row| row.scope.parse::<Scope>().unwrap()).collect();
    assert_eq!(ScopeSet::for_endpoints(&all), of_the_table);
}
