use std::ffi::OsStr;
use std::fs::File;
use std::io::{self, IsTerminal as _, Read};
use std::path::Path;

use crate::failure::Failure;
use crate::output::to_stderr;

/// The text of a file, or of standard input for `-`.
pub(crate) fn text(path: &Path) -> Result<String, Failure> {
    at_most(path, LONGEST)
}

/// The same, of so many bytes at most.
pub(crate) fn at_most(path: &Path, longest: u64) -> Result<String, Failure> {
    let bytes = if path == OsStr::new("-") {
        if io::stdin().is_terminal() {
            // People who see nothing happen think that it hangs.
            to_stderr("reading standard input, end it with Ctrl-D");
        }
        read(io::stdin(), longest)
    } else {
        File::open(path).and_then(|file| read(file, longest))
    };
    let bytes = bytes.map_err(|error| Failure::usage(format_args!("{}: {error}", name(path))))?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        Failure::usage(format_args!("{}: not UTF-8 at byte {at}", name(path)))
    })
}

fn read(from: impl Read, longest: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(longest + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > longest {
        let what = format!("longer than {longest} bytes");
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, what));
    }
    Ok(bytes)
}

fn name(path: &Path) -> String {
    if path == OsStr::new("-") { "standard input".to_owned() } else { path.display().to_string() }
}

const LONGEST: u64 = 1 << 30;
