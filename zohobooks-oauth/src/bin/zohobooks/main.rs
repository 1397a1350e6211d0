//! `zohobooks`, the command line: how to get a token, and what there is to know about scopes on the way.

mod account;
mod arguments;
mod browser;
mod emulate;
mod failure;
mod input;
mod interrupt;
mod man;
mod named;
mod new_file;
mod output;
mod quoted;
mod scopes;
mod shell;
mod style;
mod variable;

use std::process::ExitCode;
use std::time::Duration;

use clap::FromArgMatches as _;
use tokio::runtime::Builder;

use arguments::{Arguments, Command};
use failure::Failure;
use output::Output;

fn main() -> ExitCode {
    let matches = arguments::command().try_get_matches();
    let arguments = match matches.and_then(|it| Arguments::from_arg_matches(&it)) {
        Ok(arguments) => arguments,
        // Help, too, is such an error, and goes to standard output.
        Err(error) => {
            let is_printed = error.print().is_ok();
            return if is_printed { status(error.exit_code()) } else { ExitCode::FAILURE };
        }
    };
    let mut output = Output::new(arguments.json);
    let result = run(arguments, &mut output);
    match result.and_then(|is_fine| output.end().map(|()| is_fine)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => failure.report(),
    }
}

/// Whether all is well.
fn run(arguments: Arguments, output: &mut Output) -> Result<bool, Failure> {
    let Arguments { command, profile, emulator, .. } = arguments;
    match command {
        Command::Account(command) => block_on(account::run(command, profile, emulator, output)),
        Command::Emulate(options) => block_on(emulate::run(options, output)),
        Command::Scopes(command) => scopes::run(command, output),
        Command::Completions { shell } => shell::completions(shell, output),
        Command::Man { folder } => man::run(&folder, output),
    }
}

/// What needs no network is done without a runtime, and at once.
fn block_on<T>(task: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    // Questions keep this thread, and Ctrl-C is heard all the same.
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build();
    let runtime = runtime.map_err(Failure::new)?;
    let result = runtime.block_on(task);
    // What is left hangs, as a name that nobody resolves does.
    runtime.shutdown_timeout(Duration::from_secs(1));
    result
}

fn status(code: i32) -> ExitCode {
    u8::try_from(code).map_or(ExitCode::FAILURE, ExitCode::from)
}
