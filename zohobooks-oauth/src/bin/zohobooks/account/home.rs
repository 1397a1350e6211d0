use std::fmt::Display;
use std::fs::{self, DirBuilder, Metadata};
use std::io;
use std::path::{Path, PathBuf};

use zohobooks_oauth::FileStore;

use crate::failure::Failure;
use crate::variable::variable;

/// Where profiles and grants are: folders that nobody else can read.
pub(crate) struct Home {
    pub(crate) profiles: FileStore,
    pub(crate) grants: FileStore,
}

impl Home {
    /// The one that there is.
    pub(crate) async fn find() -> Result<Option<Self>, Failure> {
        let folder = folder()?;
        match fs::metadata(&folder) {
            Ok(metadata) => check(&folder, &metadata)?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(unusable(&folder, error)),
        }
        Self::at(&folder).await.map(Some)
    }

    /// The one that there is, or a new one.
    pub(crate) async fn open() -> Result<Self, Failure> {
        let folder = folder()?;
        let mut new = DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut new, 0o700);
        let made = new.recursive(true).create(&folder);
        made.map_err(|error| Failure::new(format_args!("{}: {error}", folder.display())))?;
        Self::at(&folder).await
    }

    async fn at(folder: &Path) -> Result<Self, Failure> {
        let open = async |name| FileStore::open(folder.join(name)).await.map_err(Failure::of_store);
        Ok(Self { profiles: open("profiles").await?, grants: open("grants").await? })
    }
}

/// Whoever may write to it may put another one in the place of what is in it.
fn check(folder: &Path, metadata: &Metadata) -> Result<(), Failure> {
    if !metadata.is_dir() {
        return Err(unusable(folder, "not a folder"));
    }
    #[cfg(unix)]
    if std::os::unix::fs::MetadataExt::mode(metadata) & 0o002 != 0 {
        return Err(unusable(folder, "others may write to it: chmod o-w mends that"));
    }
    Ok(())
}

fn unusable(folder: &Path, why: impl Display) -> Failure {
    Failure::usage(format_args!("{}: {why}", folder.display()))
}

fn folder() -> Result<PathBuf, Failure> {
    if let Some(folder) = variable(VARIABLE)? {
        let folder = PathBuf::from(folder);
        return match folder.is_absolute() {
            true => Ok(folder),
            false => Err(Failure::usage(format_args!("{VARIABLE} is not an absolute path"))),
        };
    }
    let data = dirs::data_dir().filter(|folder| folder.is_absolute()).ok_or_else(|| {
        Failure::usage(format_args!(
            "there is no home directory: set HOME, or {VARIABLE} to a folder for the grants"
        ))
    })?;
    Ok(data.join("zohobooks"))
}

const VARIABLE: &str = "ZOHOBOOKS_HOME";
