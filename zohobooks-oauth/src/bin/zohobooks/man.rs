use std::io::Write as _;
use std::path::Path;

use clap::Command;
use clap_mangen::Man;
use serde_json::json;

use crate::arguments;
use crate::failure::Failure;
use crate::new_file::NewFile;
use crate::output::Output;

/// Writes a page for each command.
pub(crate) fn run(folder: &Path, output: &mut Output) -> Result<bool, Failure> {
    let mut command = arguments::offered().disable_help_subcommand(true);
    command.build();
    write(&command, folder)?;
    if output.is_json {
        output.json(&json!({ "folder": folder.to_string_lossy() }))?;
    } else {
        writeln!(output, "man pages are in {}", folder.display())?;
    }
    Ok(true)
}

fn write(command: &Command, folder: &Path) -> Result<(), Failure> {
    let man = Man::new(command.clone());
    let mut page = Vec::new();
    man.render(&mut page).map_err(Failure::new)?;
    NewFile::begin(&folder.join(man.get_filename()))?.finish(&page)?;
    let shown = command.get_subcommands().filter(|it| !it.is_hide_set());
    shown.into_iter().try_for_each(|command| write(command, folder))
}
