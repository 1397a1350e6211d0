use http::HeaderValue;

/// What is sent with a request.
#[derive(Clone, Default)]
pub(super) enum Body {
    #[default]
    None,
    Json(Vec<u8>),
    Form(Vec<Part>),
}

/// A part of a form, such as a file.
#[derive(Clone)]
pub(super) struct Part {
    pub(super) name: String,
    pub(super) file_name: Option<String>,
    pub(super) content: Vec<u8>,
}

impl Body {
    /// The bytes, and what they are.
    pub(super) fn encode(&self, boundary: u128) -> (Vec<u8>, Option<HeaderValue>) {
        match self {
            Self::None => (Vec::new(), None),
            Self::Json(bytes) => {
                (bytes.clone(), Some(HeaderValue::from_static("application/json;charset=UTF-8")))
            }
            Self::Form(parts) => {
                let boundary = format!("zohobooks-{boundary:032x}");
                let mut bytes = Vec::new();
                for part in parts {
                    part.write(&boundary, &mut bytes);
                }
                bytes.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
                let kind = format!("multipart/form-data; boundary={boundary}");
                (bytes, HeaderValue::try_from(kind).ok())
            }
        }
    }
}

impl Part {
    /// Names are written as browsers write them.
    ///
    /// Source: <https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data>.
    fn write(&self, boundary: &str, bytes: &mut Vec<u8>) {
        let mut head = format!("--{boundary}\r\nContent-Disposition: form-data; name=\"");
        head.push_str(&quoted(&self.name));
        head.push('"');
        if let Some(name) = &self.file_name {
            head.push_str("; filename=\"");
            head.push_str(&quoted(name));
            head.push_str("\"\r\nContent-Type: application/octet-stream");
        }
        head.push_str("\r\n\r\n");
        bytes.extend_from_slice(head.as_bytes());
        bytes.extend_from_slice(&self.content);
        bytes.extend_from_slice(b"\r\n");
    }
}

fn quoted(name: &str) -> String {
    name.replace('\r', "%0D").replace('\n', "%0A").replace('"', "%22")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_as_browsers_send_it() {
        let file = Part {
            name: "attachment".into(),
            file_name: Some("a \"b\"\r\nX: c.pdf".into()),
            content: b"%PDF\r\n--x".to_vec(),
        };
        let text =
            Part { name: "can_send_in_mail".into(), file_name: None, content: b"true".to_vec() };
        let (bytes, kind) = Body::Form(vec![file, text]).encode(7);
        let boundary = "zohobooks-00000000000000000000000000000007";
        assert_eq!(kind.unwrap(), format!("multipart/form-data; boundary={boundary}"));
        let wanted = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"attachment\"; \
             filename=\"a %22b%22%0D%0AX: c.pdf\"\r\nContent-Type: application/octet-stream\r\n\r\n\
             %PDF\r\n--x\r\n--{boundary}\r\nContent-Disposition: form-data; name=\"can_send_in_mail\"\r\n\r\n\
             true\r\n--{boundary}--\r\n"
        );
        assert_eq!(String::from_utf8(bytes).unwrap(), wanted);
    }
}
