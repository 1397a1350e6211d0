use std::fmt::Display;
use std::io::{self, BufWriter, IsTerminal as _, Stdout, Write};

use anstream::AutoStream;
use anstyle::Style;
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

    /// For people: beside the JSON, if that is wanted.
    pub(crate) fn say(&mut self, what: impl Display) -> Result<(), Failure> {
        match self.is_json {
            true => writeln!(anstream::stderr(), "{what}")?,
            false => writeln!(self, "{what}")?,
        }
        // Whoever is to act on it has to see it before it is waited for.
        Ok(self.flush()?)
    }

    /// Beside the answer in any case.
    pub(crate) fn note(&mut self, what: &str) {
        // If nobody can read it, nothing is lost.
        let _ = writeln!(anstream::stderr(), "{what}");
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
            let lines = text.lines().map(plain).collect::<Vec<_>>().join("\n");
            writeln!(stdout, "{lines}")?;
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

/// Without characters that a terminal obeys or that turn the direction of the text.
pub(crate) fn plain(text: &str) -> String {
    let is_odd = |it: char| {
        it.is_control()
            || matches!(it, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    text.chars().map(|it| if is_odd(it) { char::REPLACEMENT_CHARACTER } else { it }).collect()
}

pub(crate) const BOLD: Style = Style::new().bold();
