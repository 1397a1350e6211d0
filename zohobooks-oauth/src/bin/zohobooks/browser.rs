use std::ffi::OsStr;
#[cfg(unix)]
use std::os::unix::process::CommandExt as _;
use std::process::Stdio;

/// Opens an address or a file, without a shell. Whether anything has taken it.
pub(crate) fn open(target: impl AsRef<OsStr>) -> bool {
    open::commands(target).into_iter().any(|mut command| {
        // What is no browser's business, be it a secret or a Ctrl-C.
        command.env_remove("ZOHO_CLIENT_SECRET");
        command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        #[cfg(unix)]
        command.process_group(0);
        command.spawn().is_ok()
    })
}
