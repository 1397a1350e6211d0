mod browser;
mod device;
mod native;
mod self_client;
mod server;

use crate::client::Client;

pub use browser::BrowserApp;
pub use device::DeviceApp;
pub use native::NativeApp;
pub use self_client::SelfClient;
pub use server::ServerApp;

/// A client as it is registered in Zoho's API console: [`ServerApp`], [`NativeApp`], [`BrowserApp`],
/// [`DeviceApp`] or [`SelfClient`].
///
/// [`Accounts`](crate::Accounts) works for each of them. What a kind can do besides, such as to begin a
/// login, is in its own type.
pub trait App: Sealed {}

impl<T: App> App for &T {}

/// Keeps the set of kinds closed.
pub trait Sealed {
    fn client(&self) -> &Client;

    /// Some kinds have none.
    fn redirect_uri(&self) -> Option<&str> {
        None
    }
}

impl<T: Sealed> Sealed for &T {
    fn client(&self) -> &Client {
        (**self).client()
    }

    fn redirect_uri(&self) -> Option<&str> {
        (**self).redirect_uri()
    }
}

/// What every kind has.
macro_rules! app {
    ($name:ident $(, $redirect_uri:ident)?) => {
        impl $name {
            /// The client ID.
            #[must_use]
            pub fn client_id(&self) -> &str {
                self.client.id()
            }

            /// The app, talking to servers on this machine instead of Zoho: those are the accounts server
            /// and the API of every data centre, and nothing is sent anywhere else. For tests and for
            /// trying things out.
            #[must_use]
            pub fn on_loopback(mut self, loopback: $crate::Loopback) -> Self {
                self.client = self.client.on_loopback(loopback);
                self
            }

            /// The app, with a clock of your own: a [`ManualClock`](crate::ManualClock) in tests.
            #[must_use]
            pub fn with_clock(mut self, clock: impl $crate::Clock + 'static) -> Self {
                self.client = self.client.with_clock(clock);
                self
            }
        }

        #[cfg(feature = "foreign")]
        impl $name {
            /// The app, asking for these scopes of other Zoho products in each login as well.
            ///
            /// That Zoho has them is not checked, and one that it has not makes it refuse the whole consent.
            /// What was granted of them is in
            /// [`GrantedScopes::foreign`](crate::GrantedScopes::foreign).
            #[must_use]
            pub fn with_foreign_scopes(
                mut self,
                scopes: impl IntoIterator<Item = $crate::ForeignScope>,
            ) -> Self {
                self.client = self.client.with_foreign(scopes);
                self
            }
        }

        impl $crate::app::App for $name {}

        impl $crate::app::Sealed for $name {
            fn client(&self) -> &$crate::client::Client {
                &self.client
            }

            $(fn redirect_uri(&self) -> Option<&str> {
                Some(&self.$redirect_uri)
            })?
        }
    };
}

/// What the kinds have that work in more than one data centre.
macro_rules! pinned {
    ($name:ident) => {
        impl $name {
            /// The app, pinned to a data centre: logins start there, and users of others are refused.
            ///
            /// An app for Chinese users has to be pinned to [`DataCenter::Cn`](crate::DataCenter::Cn),
            /// since their logins must start there. With the others it only saves the user a redirect.
            ///
            /// Source: <https://www.zoho.com/crm/developer/docs/api/multi-dc.html>.
            #[must_use]
            pub fn pinned_to(mut self, data_center: $crate::DataCenter) -> Self {
                self.client = self.client.pinned_to(data_center);
                self
            }
        }
    };
}

/// What the kinds have that have a secret in each data centre.
macro_rules! secrets {
    ($name:ident) => {
        impl $name {
            /// The app, with another secret in one data centre.
            ///
            /// The client ID is the same in all of them. Unless the console says that they share the
            /// credentials, each that is enabled there, in the tab Settings, has a secret of its own.
            ///
            /// Source: <https://www.zoho.com/accounts/protocol/oauth/multi-dc.html>.
            ///
            /// # Errors
            ///
            /// [`ErrorKind::App`](crate::ErrorKind::App) if it cannot be what the console shows.
            pub fn with_secret_in(
                mut self,
                data_center: $crate::DataCenter,
                client_secret: impl Into<$crate::ClientSecret>,
            ) -> Result<Self, $crate::Error> {
                self.client = self.client.with_secret_in(data_center, client_secret)?;
                Ok(self)
            }
        }
    };
}

use {app, pinned, secrets};
