mod crashes;
mod faults;
mod foreign_rows;
mod herd;
mod life;
mod processes;
mod runtimes;
pub(crate) mod world;
