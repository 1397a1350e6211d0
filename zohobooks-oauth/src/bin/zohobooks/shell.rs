use std::io::Write as _;

use clap_complete::Shell;

use crate::arguments;
use crate::failure::Failure;
use crate::output::Output;

pub(crate) fn completions(shell: Shell, output: &mut Output) -> Result<bool, Failure> {
    let mut command = arguments::offered();
    let name = command.get_name().to_owned();
    // It panics where it cannot write, so it writes into memory.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut command, name, &mut script);
    output.write_all(&script)?;
    Ok(true)
}
