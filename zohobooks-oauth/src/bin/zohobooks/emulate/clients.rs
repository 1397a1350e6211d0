mod entry;

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::error::Category;
use serde_json::value::RawValue;
use zohobooks_oauth::emulator::Emulator;
use zohobooks_oauth::{App, DataCenter};

pub(super) use entry::{Entry, Kind};

use crate::failure::Failure;
use crate::input;
use crate::output::plain;

/// The clients of the stand-in, by their names.
pub(super) struct Clients(BTreeMap<String, (Entry, Box<dyn App>)>);

impl Clients {
    /// Those of a file. No error shows what stands in it: that may be a secret at the wrong place.
    pub(super) fn read(file: &Path, uri: &str, home: DataCenter) -> Result<Self, Failure> {
        let text = input::at_most(file, LONGEST_FILE)?;
        let file = file.display();
        let entries: BTreeMap<String, &RawValue> =
            serde_json::from_str(&text).map_err(|error| match error.classify() {
                Category::Data => Failure::usage(format_args!("{file}: not of the form {EXAMPLE}")),
                _ => Failure::usage(format_args!("{file}: {error}")),
            })?;
        let mut clients = Self(BTreeMap::new());
        for (name, entry) in entries {
            let entry = Entry::read(entry.get());
            entry.and_then(|entry| clients.add(&name, entry, uri, home)).map_err(|failure| {
                Failure::usage(format_args!("{file}: {}: {failure}", plain(&name)))
            })?;
        }
        Ok(clients)
    }

    /// One of each kind that can log in from here. They are the same at every start, so that whatever is configured
    /// with one of them is good for the next stand-in as well.
    pub(super) fn usual(uri: &str, home: DataCenter) -> Result<Self, Failure> {
        let mut clients = Self(BTreeMap::new());
        for (kind, id, word) in USUAL {
            clients.add(&kind.to_string(), Entry::new(kind, id, &word.repeat(7)), uri, home)?;
        }
        Ok(clients)
    }

    fn add(
        &mut self,
        name: &str,
        entry: Entry,
        uri: &str,
        home: DataCenter,
    ) -> Result<(), Failure> {
        let entry = entry.with_redirect_uri(uri);
        let app = entry.app(home)?;
        if let Some((other, _)) = self.entries().find(|(_, it)| it.client_id == entry.client_id) {
            return Err(Failure::usage(format_args!("it has the client ID of {}", plain(other))));
        }
        self.0.insert(name.to_owned(), (entry, app));
        Ok(())
    }

    pub(super) fn register(&self, zoho: &Emulator) {
        for (name, (_, app)) in &self.0 {
            zoho.rename(&zoho.register_app(app.as_ref()), name);
        }
    }

    pub(super) fn entries(&self) -> impl Iterator<Item = (&str, &Entry)> {
        self.0.iter().map(|(name, (entry, _))| (name.as_str(), entry))
    }
}

/// Kind, client ID, and what makes a secret seven times over: in the shape of the console, and to be seen not to be
/// from there.
const USUAL: [(Kind, &str, &str); 4] = [
    (Kind::Server, "1000.EMULATEDSERVER0000000000000001", "c0ffee"),
    (Kind::Native, "1000.EMULATEDNATIVE0000000000000002", "decade"),
    (Kind::Device, "1000.EMULATEDDEVICE0000000000000003", "facade"),
    (Kind::SelfClient, "1000.EMULATEDSELF000000000000000004", "efface"),
];

const EXAMPLE: &str =
    r#"{"shop": {"kind": "self", "client_id": "1000.SHOP", "client_secret": "hush"}}"#;
/// Bytes.
const LONGEST_FILE: u64 = 1 << 20;
