use std::io::Write as _;
use std::path::Path;

use clap::CommandFactory as _;
use clap_complete::Shell;

use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::output::Output;

pub(crate) fn completions(shell: Shell, output: &mut Output) -> Result<bool, Failure> {
    // It panics where it cannot write, so it writes into memory.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Arguments::command(), "zohobooks", &mut script);
    output.write_all(&script)?;
    Ok(true)
}

pub(crate) fn man(folder: &Path, output: &mut Output) -> Result<bool, Failure> {
    clap_mangen::generate_to(Arguments::command(), folder)
        .map_err(|error| Failure::new(format_args!("{}: {error}", folder.display())))?;
    writeln!(output, "man pages are in {}", folder.display())?;
    Ok(true)
}
