use std::path::PathBuf;

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
        match folder.try_exists() {
            Ok(true) => Self::at(folder).await.map(Some),
            Ok(false) => Ok(None),
            Err(error) => Err(Failure::new(format_args!("{}: {error}", folder.display()))),
        }
    }

    /// The one that there is, or a new one.
    pub(crate) async fn open() -> Result<Self, Failure> {
        Self::at(folder()?).await
    }

    async fn at(folder: PathBuf) -> Result<Self, Failure> {
        let open = async |name| FileStore::open(folder.join(name)).await.map_err(Failure::of_store);
        Ok(Self { profiles: open("profiles").await?, grants: open("grants").await? })
    }
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
