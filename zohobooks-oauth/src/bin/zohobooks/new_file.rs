use std::fmt::Display;
use std::fs::{self, File};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::failure::Failure;

/// A file that is there as a whole or not at all.
pub(crate) struct NewFile {
    path: PathBuf,
    target: Target,
}

enum Target {
    /// Beside the place where it will be.
    Beside(NamedTempFile),
    /// Such as `/dev/stdout`, whose place nothing may take.
    Device(File),
}

impl NewFile {
    /// What cannot be written is known at once.
    pub(crate) fn begin(path: &Path) -> Result<Self, Failure> {
        // Links lead on to the new file.
        let real = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let is_file = fs::metadata(&real).map_or(true, |there| there.is_file());
        let target = match is_file {
            true => beside(&real).map(Target::Beside),
            false => File::options().write(true).open(&real).map(Target::Device),
        };
        let target = target.map_err(|error| failure(path, error))?;
        Ok(Self { path: real, target })
    }

    /// Takes the place of what is there.
    pub(crate) fn finish(self, content: &[u8]) -> Result<(), Failure> {
        let finished = match self.target {
            Target::Device(mut file) => file.write_all(content),
            Target::Beside(mut file) => file
                .write_all(content)
                .and_then(|()| file.as_file().sync_all())
                .and_then(|()| file.persist(&self.path).map(drop).map_err(Into::into)),
        };
        finished.map_err(|error| failure(&self.path, error))
    }
}

fn beside(path: &Path) -> std::io::Result<NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut file = tempfile::Builder::new();
    // What the user gets may be read as other files are.
    #[cfg(unix)]
    file.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    file.tempfile_in(folder.unwrap_or(Path::new(".")))
}

fn failure(path: &Path, error: impl Display) -> Failure {
    Failure::new(format_args!("{}: {error}", path.display()))
}
