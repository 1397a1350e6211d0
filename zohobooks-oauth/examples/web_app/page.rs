//! The pages of the web app. What comes from Zoho is text, and is escaped.

pub(crate) fn welcome() -> String {
    page(r#"<form action="/connect" method="post"><button>Connect to Zoho Books</button></form>"#)
}

pub(crate) fn books(organizations: &[(String, Vec<String>)]) -> String {
    let mut text = String::new();
    for (name, contacts) in organizations {
        text += &format!("<h2>{}</h2><ul>", escaped(name));
        for contact in contacts {
            text += &format!("<li>{}</li>", escaped(contact));
        }
        text += "</ul>";
    }
    page(&(text + r#"<form action="/disconnect" method="post"><button>Disconnect</button></form>"#))
}

pub(crate) fn trouble(sentence: &str, can_connect: bool) -> String {
    let again = r#"<form action="/connect" method="post"><button>Connect again</button></form>"#;
    page(&format!("<p>{}</p>{}", escaped(sentence), if can_connect { again } else { "" }))
}

fn page(content: &str) -> String {
    format!(
        "<!DOCTYPE html><meta charset=\"utf-8\"><title>Contacts</title><h1>Contacts</h1>{content}"
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
