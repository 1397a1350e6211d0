use std::fmt;

use redis::{ErrorKind, RedisError, ServerErrorKind};

use crate::{StoreError, StoreFault};

/// Whether the connection is gone, so that another one may do better.
pub(super) fn is_lost(error: &RedisError) -> bool {
    error.is_io_error() && !error.is_timeout()
}

/// Whether the connection stands but leads nowhere.
pub(super) fn is_stuck(error: &RedisError) -> bool {
    error.is_timeout() || error.kind() == ErrorKind::Server(ServerErrorKind::ReadOnly)
}

pub(super) fn failed(error: &RedisError) -> StoreError {
    let answer = Answer { category: error.category().to_owned(), code: code(error).to_owned() };
    StoreError::new(fault(error), Some(Box::new(answer)))
}

fn fault(error: &RedisError) -> StoreFault {
    use ServerErrorKind::{
        Ask, BusyLoading, ClusterDown, MasterDown, Moved, NoPerm, ReadOnly, TryAgain,
    };

    match error.kind() {
        ErrorKind::Io if error.is_timeout() => StoreFault::Busy,
        ErrorKind::Io => StoreFault::Unreachable,
        ErrorKind::AuthenticationFailed | ErrorKind::Server(NoPerm) => StoreFault::Denied,
        ErrorKind::UnexpectedReturnType => StoreFault::Corrupt,
        ErrorKind::Server(
            Ask | BusyLoading | ClusterDown | MasterDown | Moved | ReadOnly | TryAgain,
        ) => StoreFault::Unreachable,
        _ => match code(error) {
            "BUSY" => StoreFault::Busy,
            "MISCONF" | "OOM" => StoreFault::Full,
            "NOAUTH" | "WRONGPASS" => StoreFault::Denied,
            "NOREPLICAS" => StoreFault::Unreachable,
            "WRONGTYPE" => StoreFault::Corrupt,
            _ => StoreFault::Other,
        },
    }
}

fn code(error: &RedisError) -> &str {
    error.code().unwrap_or_default()
}

/// What Redis answered, without its own words: they may quote a command, and so a token.
#[derive(Debug)]
struct Answer {
    category: String,
    code: String,
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.code.as_str() {
            "" => write!(f, "Redis: {}", self.category),
            code => write!(f, "Redis: {} ({code})", self.category),
        }
    }
}

impl std::error::Error for Answer {}
