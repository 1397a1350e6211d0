use std::error::Error as StdError;
use std::fmt;
use std::io;

use deadpool_postgres::PoolError;
use tokio_postgres::Error;
use tokio_postgres::error::SqlState;

use crate::{StoreError, StoreFault};

/// Whether another attempt may do better: on another connection, or after whoever came in between.
pub(super) fn is_passing(error: &PoolError) -> bool {
    let code = code(error);
    fault(error) == StoreFault::Unreachable
        || code == Some(&SqlState::T_R_SERIALIZATION_FAILURE)
        || code == Some(&SqlState::T_R_DEADLOCK_DETECTED)
}

/// Whether the connection leads to a server that is no longer the one to write to.
pub(super) fn is_stuck(error: &Error) -> bool {
    error.code() == Some(&SqlState::READ_ONLY_SQL_TRANSACTION)
}

pub(super) fn failed(error: &PoolError) -> StoreError {
    let answer = match error {
        PoolError::Backend(backend) => match backend.as_db_error() {
            Some(answer) => {
                let code = answer.code().code();
                format!("{} ({code}){}", answer.severity(), meaning(code))
            }
            None => backend.to_string(),
        },
        PoolError::Timeout(_) => "the pool had no connection to lend in time".into(),
        PoolError::Closed => "the pool is closed".into(),
        PoolError::NoRuntimeSpecified => "the pool has no runtime for its time limits".into(),
        PoolError::PostCreateHook(_) => "a hook of the pool failed".into(),
    };
    StoreError::new(fault(error), Some(Box::new(Answer(answer))))
}

fn fault(error: &PoolError) -> StoreFault {
    let PoolError::Backend(backend) = error else {
        let is_full = matches!(error, PoolError::Timeout(_));
        return if is_full { StoreFault::Busy } else { StoreFault::Other };
    };
    let Some(code) = backend.code() else {
        let lost = backend.is_closed() || backend.source().is_some_and(|it| it.is::<io::Error>());
        return if lost { StoreFault::Unreachable } else { StoreFault::Other };
    };
    match code.code() {
        // Too many connections, a lock or a statement that took too long, a deadlock.
        "53300" | "55P03" | "57014" | "40001" | "40P01" => StoreFault::Busy,
        "28000" | "28P01" | "42501" => StoreFault::Denied,
        "53100" | "53200" => StoreFault::Full,
        // Shut down, crashed, not started yet, and a standby that cannot be written to.
        "57P01" | "57P02" | "57P03" | "25006" => StoreFault::Unreachable,
        code if code.starts_with("08") => StoreFault::Unreachable,
        code if code.starts_with("XX") => StoreFault::Corrupt,
        _ => StoreFault::Other,
    }
}

/// In our words, what somebody meets who sets a store up.
fn meaning(code: &str) -> &'static str {
    match code {
        "28000" | "28P01" => ": it refuses the user or the password",
        "3D000" => ": there is no such database",
        "42501" => ": the user lacks a right on the tables, or to make them",
        "42P01" => ": there are no such tables; `create_table` makes them",
        _ => "",
    }
}

fn code(error: &PoolError) -> Option<&SqlState> {
    match error {
        PoolError::Backend(backend) => backend.code(),
        _ => None,
    }
}

/// What PostgreSQL answered, without its own words: they may quote a row, and so a token.
#[derive(Debug)]
struct Answer(String);

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PostgreSQL: {}", self.0)
    }
}

impl StdError for Answer {}
