use std::process::Command;

use serde_json::{Value, json};
use zohobooks_oauth::{DataCenter, ScopeSet, ServerApp, fullaccess};

use super::{comes_to_say, explore, tick_calls, tick_scope};
use crate::browser::Screen;

const DOWN: &str = "\u{e015}";
const CONTROL_V: &str = "\u{e009}v\u{e000}";

#[test]
fn the_list_is_that_of_the_command_line() {
    let command_line = |calls: &[&str]| -> Value {
        let mut command = Command::new(env!("CARGO_BIN_EXE_zohobooks"));
        let output = command.args(["scopes", "for", "--json"]).args(calls).output().unwrap();
        serde_json::from_slice(&output.stdout).unwrap()
    };
    explore(Screen::Desktop, move |page| async move {
        let steps = [
            ("get_invoice", "GET /invoices/1"),
            ("create_contact", "POST /contacts"),
            ("list_items", "GET /items"),
            ("update_contact", "PUT /contacts/1"),
            ("get_contact", "GET /contacts/1"),
        ];
        let mut calls = Vec::new();
        for (name, call) in steps {
            calls.push(call);
            tick_calls(&page, &[name]).await;
            page.click("input[value=macro]").await;
            let wanted = command_line(&calls);
            assert_eq!(page.text("#text").await, wanted["macro"]);
            page.click("input[value=wire]").await;
            let wires = wanted["scopes"].as_array().unwrap();
            let wires: Vec<&str> = wires.iter().filter_map(Value::as_str).collect();
            assert_eq!(page.text("#text").await, wires.join(","));
        }
        assert_eq!(page.text("#summary").await, "5 scopes for 5 calls.");
        let needed = "return [...document.querySelectorAll('.needed')].map(it => it.value).length";
        assert_eq!(page.run(needed).await, 6, "the sign of the legend is one");
        page.click("#only-ticked").await;
        assert_eq!(page.text("#found").await, "5 calls found.");
        page.click("#clear").await;
        assert_eq!(page.text("#summary").await, "Nothing is ticked yet.");
        assert_eq!(page.text("#text").await, "");
    });
}

#[test]
fn what_others_imply_is_left_out_as_in_the_library() {
    explore(Screen::Desktop, |page| async move {
        page.click("input[value=wire]").await;
        tick_calls(&page, &["get_contact"]).await;
        tick_scope(&page, "contacts.ALL").await;
        assert_eq!(page.text("#text").await, "ZohoBooks.contacts.ALL");
        let cell = "document.querySelector(`#matrix input[value='ZohoBooks.contacts.READ']`)";
        assert_eq!(page.run(&format!("return {cell}.className")).await, "oauth-page implied");
        assert_eq!(
            page.run(&format!("return {cell}.ariaLabel")).await,
            "ZohoBooks.contacts.READ, oauth-page, implied by the list"
        );

        let all = ScopeSet::catalog();
        page.run(
            "for (const it of document.querySelectorAll('#matrix input:not(:checked)')) it.click()",
        )
        .await;
        assert_eq!(page.text("#text").await, all.reduced().to_string());
        tick_scope(&page, "fullaccess.all").await;
        let all = all.without(fullaccess::ALL::SCOPE.into()).unwrap();
        assert_eq!(page.text("#text").await, all.reduced().to_string());
        page.run(
            "for (const it of document.querySelectorAll('#matrix input[value$=ALL]')) it.click()",
        )
        .await;
        let is_whole = |wire: &str| wire.ends_with(".ALL");
        let parts: Option<ScopeSet> = all.iter().filter(|it| !is_whole(it.as_str())).collect();
        assert_eq!(page.text("#text").await, parts.unwrap().reduced().to_string());
    });
}

#[test]
fn the_list_is_copied() {
    explore(Screen::Desktop, |page| async move {
        assert_eq!(page.run("return document.getElementById('copy').disabled").await, true);
        tick_calls(&page, &["list_invoices", "create_contact"]).await;
        page.click("#copy").await;
        comes_to_say(&page, "#copied", "Copied.").await;
        page.click("#search").await;
        page.press(CONTROL_V).await;
        let pasted = page.run("return document.getElementById('search').value").await;
        assert_eq!(pasted, "scopes![contacts::CREATE, invoices::READ]");
    });
}

#[test]
fn the_consent_url_is_that_of_the_library() {
    let id = "1000.ABC";
    let redirect_uri = "https://app.example.com/it's(1)*!/c%C3%BC?a=b,c&d=~+";
    explore(Screen::Desktop, move |page| async move {
        tick_calls(&page, &["list_invoices", "create_contact"]).await;
        assert!(!page.shows("#client-id").await);
        page.click("input[value=url]").await;
        assert_eq!(page.text("#text").await, "Client ID and redirect URI are missing.");
        page.write("#client-id", id).await;
        page.write("#redirect-uri", redirect_uri).await;
        let scopes = zohobooks_oauth::scopes![contacts::CREATE, invoices::READ];
        page.run("document.getElementById('data-center').focus()").await;
        for data_center in DataCenter::all() {
            let app = ServerApp::new(id, "secret", redirect_uri).unwrap().pinned_to(data_center);
            let login = app.authorize(scopes).unwrap();
            let (before, _) = login.url().split_once("state=").unwrap();
            assert_eq!(page.text("#text").await, format!("{before}state=RANDOM"));
            page.press(DOWN).await;
        }
        assert_eq!(page.run("return document.getElementById('copy').disabled").await, json!(false));
    });
}
