use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use saphyr_parser::{Event, Parser, ScalarStyle};

use super::document::{DEEPEST, Entry, Node, Value};

/// The most entries that all `<<` of a document copy; Zoho's files have none.
const MOST_MERGED: usize = 100_000;

/// Reads a YAML document, or says in which line it cannot be read and why.
pub(super) fn read(text: &str) -> Result<Rc<Node>, (usize, String)> {
    let mut builder = Builder::default();
    for event in Parser::new_from_str(text) {
        let (event, span) =
            event.map_err(|error| (error.marker().line(), error.info().to_owned()))?;
        let line = span.start.line();
        builder.take(event, line).map_err(|reason| (line, reason))?;
    }
    builder.root.ok_or_else(|| (1, "there is nothing in it".to_owned()))
}

#[derive(Default)]
struct Builder {
    root: Option<Rc<Node>>,
    open: Vec<Open>,
    anchors: HashMap<usize, Rc<Node>>,
    /// How many entries all `<<` together have looked at.
    merged: usize,
}

struct Open {
    line: usize,
    anchor: usize,
    kind: Kind,
}

enum Kind {
    List(Vec<Rc<Node>>),
    Map { entries: Vec<Entry>, lines: HashMap<String, usize>, key: Option<(String, usize)> },
}

impl Builder {
    fn take(&mut self, event: Event<'_>, line: usize) -> Result<(), String> {
        match event {
            Event::DocumentStart(_) if self.root.is_some() => {
                Err("a second document starts here".to_owned())
            }
            Event::Alias(anchor) => {
                let node = self.anchors.get(&anchor).ok_or("an alias of what is not there yet")?;
                let node = Rc::clone(node);
                self.place(node, line)
            }
            Event::Scalar(text, style, anchor, _) => {
                let null = style == ScalarStyle::Plain
                    && matches!(&*text, "" | "~" | "null" | "Null" | "NULL");
                let value = if null { Value::Null } else { Value::Scalar(text.into_owned()) };
                self.finish(line, anchor, value)
            }
            Event::SequenceStart(anchor, _) => self.open(line, anchor, Kind::List(Vec::new())),
            Event::MappingStart(anchor, _) => {
                let (entries, lines) = (Vec::new(), HashMap::new());
                self.open(line, anchor, Kind::Map { entries, lines, key: None })
            }
            Event::SequenceEnd | Event::MappingEnd => match self.open.pop() {
                Some(Open { line, anchor, kind: Kind::List(items) }) => {
                    self.finish(line, anchor, Value::List(items))
                }
                Some(Open { line, anchor, kind: Kind::Map { entries, .. } }) => {
                    let entries = self.merged(entries)?;
                    self.finish(line, anchor, Value::Map(entries))
                }
                None => Ok(()),
            },
            _ => Ok(()),
        }
    }

    fn open(&mut self, line: usize, anchor: usize, kind: Kind) -> Result<(), String> {
        if self.open.len() == DEEPEST {
            return Err(format!("nested more than {DEEPEST} deep"));
        }
        self.open.push(Open { line, anchor, kind });
        Ok(())
    }

    fn finish(&mut self, line: usize, anchor: usize, value: Value) -> Result<(), String> {
        let node = Rc::new(Node { line, value });
        if anchor != 0 {
            self.anchors.insert(anchor, Rc::clone(&node));
        }
        self.place(node, line)
    }

    fn place(&mut self, node: Rc<Node>, line: usize) -> Result<(), String> {
        match self.open.last_mut().map(|open| &mut open.kind) {
            None => self.root = Some(node),
            Some(Kind::List(items)) => items.push(node),
            Some(Kind::Map { entries, lines, key }) => match key.take() {
                Some((key, line)) => entries.push(Entry { key, line, value: node }),
                None => {
                    let name = match &node.value {
                        Value::Scalar(text) => text.clone(),
                        Value::Null => "null".to_owned(),
                        _ => return Err("a key that is a list or a map".to_owned()),
                    };
                    if let Some(first) = lines.insert(name.clone(), line) {
                        return Err(format!("`{name}` is there twice, first in line {first}"));
                    }
                    *key = Some((name, line));
                }
            },
        }
        Ok(())
    }

    /// With the entries of `<<`, which YAML 1.1 copies in unless they are there.
    fn merged(&mut self, mut entries: Vec<Entry>) -> Result<Vec<Entry>, String> {
        let Some(at) = entries.iter().position(|entry| entry.key == "<<") else {
            return Ok(entries);
        };
        let source = entries.remove(at).value;
        let maps = source.list().unwrap_or(std::slice::from_ref(&source));
        let mut own: HashSet<String> = entries.iter().map(|entry| entry.key.clone()).collect();
        for entry in maps.iter().filter_map(|map| map.entries()).flatten() {
            self.merged += 1;
            if self.merged > MOST_MERGED {
                return Err(format!("`<<` copies more than {MOST_MERGED} entries"));
            }
            if own.insert(entry.key.clone()) {
                entries.push(entry.clone());
            }
        }
        Ok(entries)
    }
}

#[cfg(test)]
mod tests {
    use super::read;

    #[track_caller]
    fn refused(text: &str, line: usize, reason: &str) {
        assert_eq!(read(text).err(), Some((line, reason.to_owned())));
    }

    #[test]
    fn aliases_and_merge_keys_are_followed() {
        let node = read("a: &x\n  b: '1'\nc: *x\nd:\n  <<: *x\n  e: 2\n").unwrap();
        assert_eq!(node.get("c").unwrap().get("b").unwrap().text(), Some("1"));
        assert_eq!(node.get("d").unwrap().get("b").unwrap().text(), Some("1"));
        assert_eq!(node.get("d").unwrap().line, 5);
    }

    #[test]
    fn bad_documents_are_refused() {
        refused("a: 1\nb: 2\na: 3\n", 3, "`a` is there twice, first in line 1");
        refused("a: 1\n---\nb: 2\n", 2, "a second document starts here");
        refused("", 1, "there is nothing in it");
        refused("[a]: 1\n", 1, "a key that is a list or a map");
        refused(&"[".repeat(200), 1, "nested more than 128 deep");
        assert_eq!(read("a:\n  - b\n c: d\n").err().map(|(line, _)| line), Some(3));
    }

    #[test]
    fn merge_keys_do_not_grow() {
        let mut text = String::from("a: &a\n");
        for n in 0..50_000 {
            text += &format!("  k{n}: 1\n");
        }
        // A list of each entry against each would take minutes.
        assert!(read(&(text.clone() + "b:\n  <<: *a\n")).is_ok());
        refused(
            &(text + "b:\n  <<: *a\nc:\n  <<: *a\nd:\n  <<: *a\n"),
            50_008,
            "`<<` copies more than 100000 entries",
        );
    }

    #[test]
    fn aliases_of_aliases_do_not_grow() {
        let mut text = String::from("a0: &a0 [x]\n");
        for n in 1..60 {
            let last = n - 1;
            text += &format!("a{n}: &a{n} [*a{last}, *a{last}, *a{last}]\n");
        }
        assert!(read(&text).is_ok());
    }
}
