use std::fmt::Display;
use std::io::{self, BufWriter, IsTerminal as _, Stdout, Write};

use anstream::AutoStream;
use serde_json::Value;

use crate::failure::Failure;

/// Standard output, with colours where that is a terminal and nobody objects (`NO_COLOR`).
pub(crate) struct Output {
    pub(crate) is_json: bool,
    stream: BufWriter<AutoStream<Stdout>>,
}

impl Output {
    pub(crate) fn new(is_json: bool) -> Self {
        let stream = BufWriter::new(anstream::stdout());
        Self { is_json, stream }
    }

    /// For people: on standard output or, where that is for JSON, on standard error.
    pub(crate) fn out_or_err(&mut self, what: impl Display) -> Result<(), Failure> {
        match self.is_json {
            true => to_stderr(what),
            false => writeln!(self, "{what}")?,
        }
        // Whoever is to act on it has to see it before it is waited for.
        Ok(self.flush()?)
    }

    pub(crate) fn json(&mut self, value: &Value) -> Result<(), Failure> {
        Ok(writeln!(self, "{value:#}")?)
    }

    /// A body of Zoho's as it is, except on a terminal, which would obey what stands in it.
    pub(crate) fn body(&mut self, body: &[u8]) -> Result<(), Failure> {
        self.flush()?;
        let mut stdout = io::stdout().lock();
        if stdout.is_terminal() {
            let text = std::str::from_utf8(body)
                .map_err(|_| Failure::usage("it is no text: --output writes it into a file"))?;
            writeln!(stdout, "{}", plain_body(text))?;
        } else {
            stdout.write_all(body)?;
        }
        Ok(stdout.flush()?)
    }

    /// What was written last may be refused as well, as a full disk does.
    pub(crate) fn end(&mut self) -> Result<(), Failure> {
        Ok(self.flush()?)
    }
}

impl Write for Output {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.stream.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.stream.flush()
    }
}

/// For people, beside the answer. If nobody can read it, nothing is lost.
pub(crate) fn to_stderr(what: impl Display) {
    let _ = writeln!(anstream::stderr(), "{what}");
}

/// A name without characters that a terminal obeys or that turn the direction of the text.
pub(crate) fn plain(name: &str) -> String {
    name.chars().map(|it| if is_odd(it) { char::REPLACEMENT_CHARACTER } else { it }).collect()
}

/// The same of a text, which may have lines and tabs.
pub(crate) fn plain_body(text: &str) -> String {
    let lines = text.lines().map(|line| line.split('\t').map(plain).collect::<Vec<_>>().join("\t"));
    lines.collect::<Vec<_>>().join("\n")
}

fn is_odd(it: char) -> bool {
    it.is_control()
        || matches!(it,
            // Invisible, or turning the direction: Unicode's default ignorable and bidirectional ones.
            '\u{ad}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}'
            | '\u{feff}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

#[test]
fn of_bodies_tabs_and_lines_are_left() {
    assert_eq!(plain_body("a\tb\r\n\u{1b}[2Jc\u{202e}d"), "a\tb\n\u{fffd}[2Jc\u{fffd}d");
    assert_eq!(plain("a\tb\nc"), "a\u{fffd}b\u{fffd}c");
    for invisible in ['\u{61c}', '\u{2028}', '\u{2064}', '\u{e0041}', '\u{ad}'] {
        assert_eq!(plain(&format!("a{invisible}b")), "a\u{fffd}b");
    }
    assert_eq!(plain("Bäckerei «Süd» 北京 👍"), "Bäckerei «Süd» 北京 👍");
}
