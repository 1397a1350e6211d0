mod faults;
mod foreign_rows;
mod herd;
mod life;
mod model;
mod processes;
mod protocol;
pub(crate) mod world;
