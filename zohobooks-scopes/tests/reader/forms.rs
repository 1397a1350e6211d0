use zohobooks_scopes::ProblemKind::*;
use zohobooks_scopes::ScopeSet;

use crate::{READ, TWO, check, clean, kinds, refused};

#[test]
fn every_separator_is_read() {
    for separator in
        [",", " ", ", ", "\n", "\r\n", ",\n", "\t", "%2C", "%2c", "%20", ",%20", "  , "]
    {
        let text = ["ZohoBooks.invoices.READ", "ZohoBooks.contacts.CREATE"].join(separator);
        clean(&text, TWO);
        clean(&format!(" {text}\n"), TWO);
    }
}

#[test]
fn pasted_lists_are_read() {
    clean(r#"["ZohoBooks.invoices.READ", "ZohoBooks.contacts.CREATE"]"#, TWO);
    clean("[\n  'ZohoBooks.invoices.READ',\n  'ZohoBooks.contacts.CREATE'\n]", TWO);
    clean("[ZohoBooks.invoices.READ,ZohoBooks.contacts.CREATE]", TWO);
    clean("- ZohoBooks.invoices.READ\n- ZohoBooks.contacts.CREATE\n", TWO);
    clean("scopes:\n  - \"ZohoBooks.invoices.READ\"\n  - 'ZohoBooks.contacts.CREATE'", TWO);
    clean(r#""scope": "ZohoBooks.invoices.READ ZohoBooks.contacts.CREATE""#, TWO);
    clean("SCOPES = \"ZohoBooks.invoices.READ,ZohoBooks.contacts.CREATE\"", TWO);
    clean("scope=ZohoBooks.invoices.READ%2CZohoBooks.contacts.CREATE", TWO);
    clean("`ZohoBooks.invoices.READ`, `ZohoBooks.contacts.CREATE`", TWO);
    for nothing in ["[]", "\"\"", "- ", "scope=", "-"] {
        refused(nothing, NothingToAskFor);
    }
}

#[test]
fn comments_are_left_out_and_told() {
    let text = "ZohoBooks.invoices.READ, # what is sold\nZohoBooks.contacts.CREATE // to whom";
    check(text, &[Comment, Comment], Some(TWO), &[]);
    assert_eq!(ScopeSet::read(text).problems().next().unwrap().found(), "# what is sold");
    check("# ZohoBooks.invoices.READ", &[Comment, NothingToAskFor], None, &[]);
}

#[test]
fn commas_stand_between_scopes() {
    check(",ZohoBooks.invoices.READ", &[Empty], Some(READ), &[]);
    check("ZohoBooks.invoices.READ,,ZohoBooks.contacts.CREATE", &[Empty], Some(TWO), &[]);
    check("ZohoBooks.invoices.READ, ]", &[Empty], Some(READ), &[]);
    let report = ScopeSet::read("ZohoBooks.invoices.READ%2C");
    assert_eq!(report.problems().next().unwrap().range(), 23..26);
}

#[test]
fn foreign_scopes_are_kept_apart_and_in_order() {
    let text = "ZohoInventory.FullAccess.all,ZohoBooks.invoices.READ,AaaServer.profile.READ email";
    let report = ScopeSet::read(text);
    let foreign: Vec<&str> = report.foreign().collect();
    assert_eq!(foreign, ["ZohoInventory.FullAccess.all", "AaaServer.profile.READ", "email"]);
    assert_eq!(report.problems().count(), 0);
    assert_eq!(report.set(), Some(READ));
    let report = ScopeSet::read("ZohoCRM.settings.ALL ZohoCRM.modules.ALL");
    assert_eq!((report.is_ok(), report.set(), report.foreign().count()), (true, None, 2));
    for text in ["1000.8cb99dxxxx.9be93dxxxx", "ZohoCRM.modules", "ZohoCRM..ALL", "ZohoCRM.*.ALL"] {
        refused(text, Form);
    }
}

#[test]
fn misspelt_neighbours_are_told() {
    let check = |text: &str, right: &str| check(text, &[Neighbour], None, &[right]);
    check("ZohoDesk.tickets.READ", "Desk.tickets.READ");
    check("zohopeople.forms.ALL", "ZOHOPEOPLE.forms.ALL");
    check("ZohoDrive.files.ALL", "WorkDrive.files.ALL");
    check("ZohoWorkDrive.files.ALL", "WorkDrive.files.ALL");
    check("ZohoInventory.fullaccess.all", "ZohoInventory.FullAccess.all");
    for right in ["Desk.tickets.READ", "ZOHOPEOPLE.forms.ALL", "ZohoInventory.FullAccess.all"] {
        assert_eq!(kinds(right), []);
    }
}

#[test]
fn what_people_paste_loses_no_scope() {
    let (one, other) = ("ZohoBooks.invoices.READ", "ZohoBooks.contacts.CREATE");
    for separator in ["+", ";", "; ", "|", " | "] {
        clean(&format!("{one}{separator}{other}"), TWO);
    }
    for [open, close] in [["(", ")"], ["{", "}"], ["<", ">"], ["", ";"], ["", "."], ["", ".\n"]] {
        clean(&format!("{open}{one},{other}{close}"), TWO);
    }
    for front in ["ZOHO_SCOPE=", "\nexport SCOPES=", "x = ", "--scope=", "--scope ", "--scopes "] {
        clean(&format!("{front}{one},{other}"), TWO);
        clean(&format!("{front}\"{one} {other}\""), TWO);
    }
    clean(&format!("{{\"scope\": \"{one},{other}\"}}"), TWO);
    clean(&format!("scope={one},{other}&client_id=1000.X,Y&state=a"), TWO);
    let consent = "https://accounts.zoho.com/oauth/v2/auth";
    clean(&format!("{consent}?scope={one},{other}&client_id=1000.X"), TWO);
    clean(&format!("{consent}?client_id=1000.X&scope={one}%2C{other}"), TWO);
    // What is no parameter is not left out.
    refused(&format!("scope={one}&{other}"), Form);
    refused(&format!("{consent}?client_id=1000.X"), Form);
}

#[test]
fn odd_blanks_separate_and_are_told_once() {
    for blank in ["\u{a0}", "\u{feff}", "\u{200b}"] {
        let text = format!("{blank}ZohoBooks.invoices.READ{blank}ZohoBooks.contacts.CREATE{blank}");
        check(&text, &[OddBlank], Some(TWO), &[]);
    }
}

#[test]
fn the_scope_inside_an_entry_is_suggested() {
    let right = ["ZohoBooks.invoices.READ"];
    check("&key:ZohoBooks.invoices.READ?", &[Form], None, &right);
    check("ZohoBooks.invoices.READ&ZohoBooks.bills.READ", &[Form], None, &[]);
}
