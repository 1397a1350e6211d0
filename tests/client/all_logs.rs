use std::fs::File;
use std::sync::Mutex;

use tracing_subscriber::filter::LevelFilter;

/// Where the log goes that `canary` reads.
pub(crate) const LOG: &str = "ZOHOBOOKS_TESTS_LOG";

/// The first test by its name, so that all others are logged when one thread runs them all. By itself it
/// does nothing.
#[test]
fn are_kept() {
    let Some(path) = std::env::var_os(LOG) else { return };
    tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_ansi(false)
        .with_writer(Mutex::new(File::create(path).unwrap()))
        .init();
    tracing::trace!("the log begins");
}
