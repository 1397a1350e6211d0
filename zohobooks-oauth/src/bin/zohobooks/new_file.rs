use std::fmt::Display;
#[cfg(unix)]
use std::fs::Permissions;
use std::fs::{self, File, Metadata};
use std::io::{self, Write as _};
#[cfg(unix)]
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::failure::Failure;

/// A file that is there as a whole or not at all. The folders that lead to it are made.
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
        let target = match fs::metadata(&real).ok() {
            Some(old) if !old.is_file() => {
                File::options().write(true).open(&real).map(Target::Device)
            }
            old => beside(&real, old.as_ref()).map(Target::Beside),
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

#[cfg_attr(not(unix), allow(unused_variables, reason = "nothing else has such permissions"))]
fn beside(path: &Path, old: Option<&Metadata>) -> io::Result<NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut file = tempfile::Builder::new();
    // What the user gets may be read as other files are, or as the one that it replaces.
    #[cfg(unix)]
    file.permissions(old.map_or_else(|| Permissions::from_mode(0o666), Metadata::permissions));
    file.tempfile_in(folder)
}

fn failure(path: &Path, error: impl Display) -> Failure {
    Failure::new(format_args!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(path: &Path, content: &[u8]) -> Result<(), Failure> {
        NewFile::begin(path)?.finish(content)
    }

    #[test]
    fn folders_are_made_and_a_file_is_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("a/b/c.txt");
        for text in ["one, which is longer", "two"] {
            write(&file, text.as_bytes()).unwrap();
            assert_eq!(fs::read_to_string(&file).unwrap(), text);
        }
        assert_eq!(fs::read_dir(file.parent().unwrap()).unwrap().count(), 1);
    }

    #[test]
    fn what_is_not_finished_changes_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        write(&file, b"old").unwrap();
        drop(NewFile::begin(&file).unwrap());
        for path in [file.join("inside").as_path(), folder.path()] {
            let failure = NewFile::begin(path).err().unwrap().to_string();
            assert!(failure.contains(path.to_str().unwrap()), "{failure}");
        }
        assert_eq!(fs::read(file).unwrap(), b"old");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    #[cfg(unix)]
    fn links_devices_and_permissions_stay() {
        use std::os::unix::fs::{FileTypeExt as _, symlink};

        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("file"), folder.path().join("link"));
        write(&file, b"old").unwrap();
        fs::set_permissions(&file, Permissions::from_mode(0o600)).unwrap();
        symlink("file", &link).unwrap();
        write(&link, b"new").unwrap();
        assert!(link.is_symlink());
        assert_eq!(fs::read(&file).unwrap(), b"new");
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        // Or root would take the device away.
        let null = folder.path().join("null");
        symlink("/dev/null", &null).unwrap();
        write(&null, b"new").unwrap();
        assert!(fs::metadata(&null).unwrap().file_type().is_char_device());
    }
}
