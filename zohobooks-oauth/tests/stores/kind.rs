use std::sync::Arc;

use zohobooks_oauth::{Store, StoreError};

/// A kind of store, as a process is told of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    #[cfg(feature = "file")]
    File,
    #[cfg(feature = "postgres")]
    Postgres,
    #[cfg(feature = "redis")]
    Redis,
    #[cfg(feature = "sqlite")]
    Sqlite,
}

impl Kind {
    pub(crate) const ALL: &[Self] = &[
        #[cfg(feature = "file")]
        Self::File,
        #[cfg(feature = "postgres")]
        Self::Postgres,
        #[cfg(feature = "redis")]
        Self::Redis,
        #[cfg(feature = "sqlite")]
        Self::Sqlite,
    ];

    pub(crate) fn name(self) -> String {
        format!("{self:?}")
    }

    pub(crate) fn named(name: &str) -> Self {
        *Self::ALL.iter().find(|kind| kind.name() == name).unwrap()
    }

    pub(crate) fn is_file(self) -> bool {
        self.name() == "File"
    }

    /// The store in this folder, or on the server with this address.
    pub(crate) async fn open(self, address: &str) -> Result<Arc<dyn Store>, StoreError> {
        Ok(match self {
            #[cfg(feature = "file")]
            Self::File => Arc::new(zohobooks_oauth::FileStore::open(address).await?),
            #[cfg(feature = "postgres")]
            Self::Postgres => {
                let no_tls = tokio_postgres::NoTls;
                let store = zohobooks_oauth::PostgresStore::connect(address, no_tls).await?;
                store.create_table().await?;
                Arc::new(store)
            }
            #[cfg(feature = "redis")]
            Self::Redis => Arc::new(zohobooks_oauth::RedisStore::connect(address).await?),
            #[cfg(feature = "sqlite")]
            Self::Sqlite => {
                let file = std::path::Path::new(address).join("grants.db");
                Arc::new(zohobooks_oauth::SqliteStore::open(file).await?)
            }
        })
    }
}
