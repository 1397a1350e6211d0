use serde_json::Value;
use zohobooks_oauth::emulator::Answer;
use zohobooks_oauth::endpoints::contacts::DeleteContact;
use zohobooks_oauth::endpoints::invoices::GetInvoice;
use zohobooks_oauth::{AnswerFault, BooksAnswer, Error, ErrorKind};

use super::*;

/// What comes of deleting something, if Zoho answers so.
async fn deleted(company: &Company, answer: Answer) -> Result<BooksAnswer, Error> {
    company.zoho.answer_next("/books/v3/contacts/1", answer);
    company.books().call(DeleteContact { contact_id: "1" }).send().await
}

async fn downloaded(company: &Company, answer: Answer) -> Result<BooksAnswer, Error> {
    company.zoho.answer_next("/books/v3/invoices/1", answer);
    company.books().call(GetInvoice { invoice_id: "1" }).download().await
}

#[track_caller]
fn fault<T>(result: Result<T, Error>) -> AnswerFault {
    match result.map(drop).unwrap_err().kind() {
        ErrorKind::Answer { fault, .. } => *fault,
        kind => panic!("the answer can be used: {kind:?}"),
    }
}

#[tokio::test]
async fn a_success_may_have_nothing_to_say() {
    let company = Company::new().await;
    for answer in [Answer::status(204), Answer::status(200), Answer::json(201, " \r\n")] {
        let answer = deleted(&company, answer).await.unwrap();
        assert_eq!(answer.message(), "");
        assert_eq!(fault(answer.get::<Value>("contact")), AnswerFault::Member);
        assert_eq!(fault(answer.json::<Value>()), AnswerFault::Member);
    }
    for body in ["{}", r#"{"code":null}"#, r#"{"message":"gone","code":null}"#, r#"{"a":1}"#] {
        deleted(&company, Answer::json(200, body)).await.unwrap();
    }
    company.zoho.answer_next("/books/v3/invoices/1", Answer::status(204));
    let invoice = company.books().call(GetInvoice { invoice_id: "1" });
    assert_eq!(fault(invoice.fetch::<Value>("invoice").await), AnswerFault::Member);
}

#[tokio::test]
async fn a_code_that_is_none_is_not_taken_for_a_success() {
    let company = Company::new().await;
    for code in [r#""0""#, r#""57""#, "true", "[0]", "{}", "0.5", "1e99", "9223372036854775808"] {
        for status in [200, 400] {
            let body = format!(r#"{{"code":{code},"message":"x"}}"#);
            let result = deleted(&company, Answer::json(status, body)).await;
            assert_eq!(fault(result), AnswerFault::ErrorCode, "{status} {code}");
        }
    }
    let deep = format!(r#"{{"a":{}"#, "[".repeat(100_000));
    for body in ["[]", "null", "0", "<html>", "{", r#"{"a":1"#, "\u{feff}{}", deep.as_str()] {
        let result = deleted(&company, Answer::json(200, body)).await;
        assert_eq!(fault(result), AnswerFault::NotJson, "{body:.20}");
    }
    let deep = format!(r#"{{"code":0,"a":{}{}}}"#, "[".repeat(100_000), "]".repeat(100_000));
    let deep = deleted(&company, Answer::json(200, deep)).await.unwrap();
    assert_eq!(fault(deep.get::<Value>("a")), AnswerFault::Member);
}

#[tokio::test]
async fn a_file_may_be_json_and_say_what_it_likes() {
    let company = Company::new().await;
    for file in [
        "",
        "[1,2]",
        r#"[57,"no"]"#,
        r#"{"invoices":[{"code":57,"message":"x"}]}"#,
        r#"{"code":0,"message":"success","invoice":{}}"#,
        r#"{"code":"A1","message":"x"}"#,
        r#"{"code":57}"#,
        r#"{"code":57,"message":7}"#,
        r#"{"code":57,"message":"cut o"#,
        "\"text\"",
        "%PDF",
    ] {
        for kind in ["application/json", "application/octet-stream", "application/pdf"] {
            let answer = Answer::json(200, file).with_header("content-type", kind);
            let body = downloaded(&company, answer).await.unwrap().into_body();
            assert_eq!(str::from_utf8(&body).unwrap(), file, "{kind}");
        }
    }
}

#[tokio::test]
async fn a_refusal_is_not_handed_over_as_a_file() {
    let company = Company::new().await;
    let refusal = r#" {"code":1002,"message":"Invoice does not exist.","error_info":[]}"#;
    for kind in ["application/json;charset=UTF-8", "text/html", "application/pdf"] {
        for status in [200, 400, 404] {
            let answer = Answer::json(status, refusal).with_header("content-type", kind);
            let error = downloaded(&company, answer).await.unwrap_err();
            let is_told = matches!(error.kind(), ErrorKind::Books(fault) if fault.code == 1002);
            assert!(is_told && error.to_string().contains("Invoice does not exist"), "{error}");
        }
    }
    let page = || Answer::html(404, "<html>");
    assert_eq!(fault(downloaded(&company, page()).await), AnswerFault::NotJson);
    let redirect = Answer::redirect(302, "https://evil.test/");
    assert_eq!(fault(downloaded(&company, redirect).await), AnswerFault::Redirect);
}

#[tokio::test]
async fn a_member_that_is_not_there_is_told_with_those_that_are() {
    use zohobooks_oauth::endpoints::contacts::ListContacts;

    let company = Company::new().await;
    let error = company.books().call(ListContacts).fetch::<Value>("invoices").await.unwrap_err();
    let told =
        "no member `invoices`; there are `code`, `contacts`, `message`, `page_context`; compare";
    assert!(error.to_string().contains(told), "{error}");

    let lists = r#"{"code":0,"message":"success","paid":[],"unpaid":["john@example.com"]}"#;
    company.zoho.answer_next("/books/v3/contacts", Answer::json(200, lists));
    let mut contacts = company.books().call(ListContacts).items::<Value>();
    let error = contacts.next().await.unwrap().unwrap_err();
    let told = "no member `contacts`; there are `code`, `message`, `paid`, `unpaid`; compare";
    assert!(error.to_string().contains(told), "{error}");
    assert!(!format!("{error:#} {error:?}").contains("john"));

    let nothing = deleted(&company, Answer::status(204)).await.unwrap();
    let error = nothing.get::<Value>("contact").unwrap_err();
    assert!(error.to_string().contains("no member `contact`; there is none at all"), "{error}");
}
