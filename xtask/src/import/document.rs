use std::rc::Rc;

/// The deepest nesting that is read; Zoho's files stay under 30.
pub(super) const DEEPEST: usize = 128;

/// A YAML or JSON value. Parts that YAML aliases share are shared here too, so that a small file cannot
/// grow into a large one.
#[derive(Debug)]
pub(super) struct Node {
    /// 0 where the parser does not tell.
    pub(super) line: usize,
    pub(super) value: Value,
}

#[derive(Debug)]
pub(super) enum Value {
    Null,
    /// Text, a number or a boolean, as it is written.
    Scalar(String),
    List(Vec<Rc<Node>>),
    /// The keys are unique and keep their order.
    Map(Vec<Entry>),
}

#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) line: usize,
    pub(super) value: Rc<Node>,
}

impl Node {
    pub(super) fn get(&self, key: &str) -> Option<&Rc<Node>> {
        self.entries()?.iter().find(|entry| entry.key == key).map(|entry| &entry.value)
    }

    pub(super) fn entries(&self) -> Option<&[Entry]> {
        match &self.value {
            Value::Map(entries) => Some(entries),
            _ => None,
        }
    }

    pub(super) fn list(&self) -> Option<&[Rc<Node>]> {
        match &self.value {
            Value::List(items) => Some(items),
            _ => None,
        }
    }

    pub(super) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Scalar(text) => Some(text),
            _ => None,
        }
    }

    pub(super) fn is_null(&self) -> bool {
        matches!(self.value, Value::Null)
    }
}
