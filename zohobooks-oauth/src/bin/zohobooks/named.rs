use clap::builder::{PossibleValue, TypedValueParser};
use clap::{Arg, Command, Error};
use zohobooks_oauth::DataCenter;

/// Reads an argument, and has names to offer in help and completions.
#[derive(Clone)]
pub(crate) struct Named<T> {
    names: fn() -> Vec<&'static str>,
    read: fn(&str) -> Result<T, String>,
}

impl<T> Named<T> {
    pub(crate) fn new(
        names: fn() -> Vec<&'static str>,
        read: fn(&str) -> Result<T, String>,
    ) -> Self {
        Self { names, read }
    }
}

impl<T: Clone + Send + Sync + 'static> TypedValueParser for Named<T> {
    type Value = T;

    fn parse_ref(
        &self,
        command: &Command,
        argument: Option<&Arg>,
        value: &std::ffi::OsStr,
    ) -> Result<T, Error> {
        self.read.parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new((self.names)().into_iter().map(PossibleValue::new)))
    }
}

/// What people call a data centre is read as well: a domain, or the address of their browser.
pub(crate) fn data_center() -> Named<DataCenter> {
    Named::new(
        || DataCenter::all().map(DataCenter::location).collect(),
        |text| text.parse().map_err(|error| format!("{error}")),
    )
}
