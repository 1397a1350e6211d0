mod faults;
mod foreign_rows;
mod herd;
mod life;
mod processes;
pub(crate) mod world;
