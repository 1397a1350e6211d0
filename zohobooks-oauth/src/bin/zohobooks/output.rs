use std::fmt::Display;
use std::io::{self, BufWriter, Stdout, Write};

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

    pub(crate) fn json(&mut self, value: &Value) -> Result<(), Failure> {
        Ok(writeln!(self, "{value:#}")?)
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

pub(crate) const BOLD: Style = Style::new().bold();
