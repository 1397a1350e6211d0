use std::fmt;

use super::backend::Backend;
use super::client::Client;
use crate::app::Sealed;
use crate::{ClientKind, DataCenter};

/// A registered application: what Zoho's console shows about it.
#[derive(Clone)]
pub struct Registration {
    client_id: String,
    /// The first is that of the console.
    secrets: Vec<(DataCenter, String)>,
    redirect_uri: String,
}

impl Registration {
    /// The client ID: `1000.` and 30 capitals and digits. It is the same in all data centres.
    #[must_use]
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// The client secret: where each data centre has one of its own, that of the first.
    #[must_use]
    pub fn client_secret(&self) -> &str {
        self.secrets.first().map_or("", |(_, secret)| secret)
    }

    /// The client secret in a data centre, `None` where the application is not enabled.
    #[must_use]
    pub fn client_secret_in(&self, data_center: DataCenter) -> Option<&str> {
        let secret = self.secrets.iter().find(|(enabled, _)| *enabled == data_center);
        secret.map(|(_, secret)| secret.as_str())
    }

    /// The redirect URI that was registered; empty for kinds that have none.
    #[must_use]
    pub fn redirect_uri(&self) -> &str {
        &self.redirect_uri
    }
}

/// Without the secrets.
impl fmt::Debug for Registration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Registration")
            .field("client_id", &self.client_id)
            .field("client_secret", &format_args!("[redacted]"))
            .field("redirect_uri", &self.redirect_uri)
            .finish_non_exhaustive()
    }
}

impl Backend {
    /// Enabled everywhere with the same credentials, as an option of the console has it.
    pub(super) fn register_as(
        &mut self,
        kind: ClientKind,
        name: &str,
        redirect_uri: &str,
    ) -> Registration {
        let secret = self.ids.client_secret();
        let secrets = DataCenter::all().map(|enabled| (enabled, secret.clone())).collect();
        self.register_with(kind, self.ids.client_id(), name, redirect_uri, secrets)
    }

    /// With a secret for each data centre, as is the console's default.
    pub(super) fn register_in(
        &mut self,
        kind: ClientKind,
        name: &str,
        data_centers: &[DataCenter],
        redirect_uri: &str,
    ) -> Registration {
        let secret = |enabled: &DataCenter| (*enabled, self.ids.client_secret());
        let secrets = data_centers.iter().map(secret).collect();
        self.register_with(kind, self.ids.client_id(), name, redirect_uri, secrets)
    }

    /// With the credentials of an app. Where it has no secret there is one that nobody knows, since the console
    /// makes one for every application.
    pub(super) fn register_app(
        &mut self,
        name: &str,
        app: &(impl Sealed + ?Sized),
    ) -> Registration {
        let client = app.client();
        let unknown = self.ids.client_secret();
        let is_enabled =
            |it: &DataCenter| client.kind() != ClientKind::SelfClient || client.pin() == Some(*it);
        let secret = |it| (it, client.secret(it).unwrap_or(&unknown).to_owned());
        let secrets = DataCenter::all().filter(is_enabled).map(secret).collect();
        let redirect_uri = app.redirect_uri().unwrap_or_default();
        self.register_with(client.kind(), client.id().to_string(), name, redirect_uri, secrets)
    }

    fn register_with(
        &mut self,
        kind: ClientKind,
        client_id: String,
        name: &str,
        redirect_uri: &str,
        secrets: Vec<(DataCenter, String)>,
    ) -> Registration {
        let redirect_uri = redirect_uri.to_owned();
        let redirect_uris = vec![redirect_uri.clone()].into_iter().filter(|uri| !uri.is_empty());
        let mut client = Client::new(kind, name, secrets.clone(), redirect_uris.collect());
        if let Some(before) = self.clients.remove(&client_id) {
            client = client.in_place_of(before);
        }
        self.clients.insert(client_id.clone(), client);
        Registration { client_id, secrets, redirect_uri }
    }
}

#[cfg(test)]
mod tests {
    use super::super::backend::tests::backend;
    use crate::{ClientKind, DataCenter};

    #[test]
    fn debug_does_not_show_the_secret() {
        let app = backend().register("App", "https://example.com/callback");
        let shown = format!("{app:?}");
        assert!(shown.contains(app.client_id()) && !shown.contains(app.client_secret()), "{shown}");
    }

    #[test]
    fn ids_and_secrets_have_the_shape_of_the_console() {
        let app = backend().register("App", "https://example.com/callback");
        let id = app.client_id().strip_prefix("1000.").unwrap();
        assert_eq!(id.len(), 30);
        assert!(id.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()));
        assert_eq!(app.client_secret().len(), 42);
    }

    #[test]
    fn secrets_are_the_same_everywhere_or_differ_everywhere() {
        let mut zoho = backend();
        let same = zoho.register("App", "https://example.com/callback");
        for data_center in DataCenter::all() {
            assert_eq!(same.client_secret_in(data_center), Some(same.client_secret()));
        }
        let places = [DataCenter::Eu, DataCenter::In];
        let own = zoho.register_in(
            ClientKind::ServerBased,
            "App",
            &places,
            "https://example.com/callback",
        );
        let [europe, india] = places.map(|it| own.client_secret_in(it).unwrap());
        assert_ne!(europe, india);
        assert_eq!(own.client_secret(), europe);
        assert_eq!(own.client_secret_in(DataCenter::Us), None);
    }
}
