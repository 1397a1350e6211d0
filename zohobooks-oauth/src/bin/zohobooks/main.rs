//! `zohobooks`, the command line: what there is to know about scopes.

mod arguments;
mod failure;
mod input;
mod output;
mod scopes;
mod shell;

use std::process::ExitCode;

use clap::Parser as _;

use arguments::{Arguments, Command};
use failure::Failure;
use output::Output;

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        // Help, too, is such an error, and goes to standard output.
        Err(error) => {
            let is_printed = error.print().is_ok();
            return if is_printed { status(error.exit_code()) } else { ExitCode::FAILURE };
        }
    };
    let mut output = Output::new(arguments.json);
    let result = run(arguments.command, &mut output);
    match result.and_then(|is_fine| output.end().map(|()| is_fine)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => failure.report(),
    }
}

/// Whether all is well.
fn run(command: Command, output: &mut Output) -> Result<bool, Failure> {
    match command {
        Command::Scopes(command) => scopes::run(command, output),
        Command::Completions { shell } => shell::completions(shell, output),
        Command::Man { folder } => shell::man(&folder, output),
    }
}

fn status(code: i32) -> ExitCode {
    u8::try_from(code).map_or(ExitCode::FAILURE, ExitCode::from)
}
