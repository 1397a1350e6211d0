use std::fmt::Display;
#[cfg(unix)]
use std::fs::Permissions;
use std::fs::{self, File};
use std::io::{self, Write as _};
#[cfg(unix)]
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// A file that is there as a whole or not at all. The folders that lead to it are made.
pub(crate) struct NewFile {
    path: PathBuf,
    /// Such as `/dev/stdout`, whose place nothing may take.
    device: Option<File>,
}

impl NewFile {
    /// What cannot be written is known at once, and of what is not finished nothing is left.
    pub(crate) fn begin(path: &Path) -> Result<Self, Failure> {
        if is_descriptor(path) {
            let device = File::options().append(true).open(path);
            let device = Some(device.map_err(|error| failure(path, error))?);
            return Ok(Self { path: path.to_owned(), device });
        }
        if path.is_symlink() && !path.exists() {
            return Err(failure(path, "a link that leads nowhere"));
        }
        // Links lead on to the new file.
        let real = fs::canonicalize(path).or_else(|_| std::path::absolute(path));
        let real = real.map_err(|error| failure(path, error))?;
        let device = match fs::metadata(&real) {
            Ok(there) if !there.is_file() => File::options().write(true).open(&real).map(Some),
            // Has no name, so that nobody has to remove it.
            _ => tempfile::tempfile_in(nearest_folder(&real)).map(|_| None),
        };
        let device = device.map_err(|error| failure(path, error))?;
        Ok(Self { path: real, device })
    }

    /// Takes the place of what is there.
    pub(crate) fn finish(self, content: &[u8]) -> Result<(), Failure> {
        let finished = match self.device {
            Some(mut device) => device.write_all(content),
            None => replace(&self.path, content),
        };
        finished.map_err(|error| failure(&self.path, error))
    }
}

/// What is open already, such as `/dev/stdout`: it may lead to a file, which others go on to write to.
fn is_descriptor(path: &Path) -> bool {
    let is_one = |text: &str| {
        ["/dev/stdout", "/dev/stderr"].contains(&text)
            || text.starts_with("/dev/fd/")
            || (text.starts_with("/proc/") && text.contains("/fd/"))
    };
    path.to_str().is_some_and(is_one)
}

fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder)?;
    #[cfg_attr(not(unix), allow(unused_mut, reason = "there are no modes"))]
    let mut builder = tempfile::Builder::new();
    // It may be read as others of the user.
    #[cfg(unix)]
    builder.permissions(Permissions::from_mode(0o666));
    let mut file = builder.tempfile_in(folder)?;
    // Or as the one that it replaces.
    if let Ok(old) = fs::metadata(path) {
        file.as_file().set_permissions(old.permissions())?;
    }
    file.write_all(content)?;
    file.as_file().sync_all()?;
    file.persist(path)?;
    Ok(())
}

/// On the way to a file, the last folder that is there.
fn nearest_folder(path: &Path) -> &Path {
    path.ancestors().skip(1).find(|folder| folder.exists()).unwrap_or(path)
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
        fs::set_permissions(&file, Permissions::from_mode(0o664)).unwrap();
        symlink("file", &link).unwrap();
        write(&link, b"new").unwrap();
        assert!(link.is_symlink());
        assert_eq!(fs::read(&file).unwrap(), b"new");
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o664);
        // Or root would take the device away.
        let null = folder.path().join("null");
        symlink("/dev/null", &null).unwrap();
        write(&null, b"new").unwrap();
        assert!(fs::metadata(&null).unwrap().file_type().is_char_device());
    }
}
