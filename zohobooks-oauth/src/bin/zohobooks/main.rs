//! `zohobooks`, the command line: how to get a token, and what there is to know about scopes on the way.

mod account;
mod arguments;
mod call;
mod doctor;
mod emulate;
mod failure;
mod home;
mod input;
mod login;
mod output;
mod profile;
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
    let result = run(arguments, &mut output);
    match result.and_then(|is_fine| output.end().map(|()| is_fine)) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => failure.report(),
    }
}

/// Whether all is well.
fn run(arguments: Arguments, output: &mut Output) -> Result<bool, Failure> {
    let Arguments { command, profile: name, .. } = arguments;
    let done = match command {
        Command::Scopes(command) => scopes::run(command, output),
        Command::Completions { shell } => shell::completions(shell, output),
        Command::Man { folder } => shell::man(&folder, output),
        Command::Login(login) => return block_on(login::run(*login, &name, output)),
        Command::Status => block_on(account::status(&name, output)),
        Command::Token => block_on(account::token(&name, output)),
        Command::Organizations => block_on(account::organizations(&name, output)),
        Command::Call(call) => block_on(call::run(call, &name, output)),
        Command::Logout { forget } => block_on(account::logout(&name, forget, output)),
        Command::Doctor => block_on(doctor::run(&name, output)),
        Command::Emulate(options) => block_on(emulate::run(options, output)),
    };
    done.map_err(Failure::outside_of_login)
}

/// What needs no network is done without a runtime, and at once.
fn block_on<T>(task: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.map_err(Failure::new)?.block_on(task)
}

fn status(code: i32) -> ExitCode {
    u8::try_from(code).map_or(ExitCode::FAILURE, ExitCode::from)
}
