#![doc = include_str!("../README.md")]

mod access;
mod accounts;
mod app;
mod authorize;
#[cfg(feature = "blocking")]
pub mod blocking;
mod books;
mod callback;
mod client;
mod client_credentials;
mod clock;
#[cfg(feature = "connections")]
mod connection;
#[cfg(feature = "connections")]
mod connections;
mod credentials;
mod data_center;
mod device_login;
#[cfg(feature = "emulator")]
pub mod emulator;
mod encode;
mod error;
#[cfg(test)]
mod fake;
mod grant;
mod granted_scopes;
#[cfg(test)]
mod hostile;
mod implicit;
mod link;
mod loopback;
mod owner;
mod pkce;
mod prepared;
mod random;
#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
mod redirect_listener;
mod redirect_uri;
mod request;
mod retry_after;
mod servers;
mod store;
mod text;
mod token_answer;
mod transport;
mod wanted;
mod wire;

pub use access::Access;
pub use accounts::{Accounts, UserInfo};
pub use app::{App, BrowserApp, DeviceApp, NativeApp, SelfClient, ServerApp};
pub use authorize::{AuthorizationCode, PendingLogin};
#[cfg(feature = "books")]
pub use books::{
    Audit, BooksAnswer, BooksRequest, GrantedBy, Items, Limits, OrganizationBooks, Plan, Progress,
};
pub use books::{Books, Dynamic, NotAnOrganizationId, Organization, OrganizationId};
pub use client::ClientKind;
pub use client_credentials::ClientCredentials;
pub use clock::{Clock, ManualClock, SystemClock};
#[cfg(feature = "connections")]
pub use connection::{Connection, ConnectionStatus, Counters, CurrentAccess};
#[cfg(feature = "connections")]
pub use connections::Connections;
pub use credentials::{AccessToken, ClientSecret, RefreshToken};
pub use data_center::{DataCenter, UnknownDataCenter};
#[cfg(feature = "postgres")]
pub use deadpool_postgres;
pub use device_login::{DeviceLogin, DevicePoll, DeviceRequest};
pub use error::{
    AccountsFault, AnswerFault, AppFault, BooksFault, CallbackFault, Cause, ConnectionFault,
    ConsentFault, Error, ErrorKind, LimitFault, ListenerFault, MismatchFault, RequestFault,
    TokenFault, TransportFault,
};
pub use grant::Grant;
pub use granted_scopes::GrantedScopes;
pub use http;
pub use implicit::BrowserLogin;
#[cfg(all(feature = "keyring", any(unix, windows)))]
pub use keyring_core;
pub use loopback::{Loopback, NotLoopback};
#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
pub use redirect_listener::RedirectListener;
pub use redirect_uri::RedirectUriDifference;
#[cfg(all(feature = "file", any(unix, windows)))]
pub use store::FileStore;
#[cfg(all(feature = "keyring", any(unix, windows)))]
pub use store::Keyring;
#[cfg(feature = "postgres")]
pub use store::PostgresStore;
#[cfg(feature = "redis")]
pub use store::RedisStore;
#[cfg(all(feature = "sqlite", any(unix, windows)))]
pub use store::SqliteStore;
#[cfg(any(test, feature = "conformance"))]
pub use store::conformance;
pub use store::{
    ConnectionId, LeaseOwner, MemoryStore, NotAConnectionId, Row, Store, StoreError, StoreFault,
    StoreFuture, Version,
};
#[cfg(feature = "encryption")]
pub use store::{EncryptedStore, EncryptionKey, Renewal};
#[cfg(feature = "postgres")]
pub use tokio_postgres;
pub use transport::{BodyLimit, BoxFuture, TimeLimit, Transport, TransportError};
#[doc(no_inline)]
pub use zohobooks_scopes::*;

#[cfg(test)]
mod tests {
    #[test]
    fn all_of_the_scopes_crate_is_here() {
        use crate::{
            Grants, Module, Operation, ParseScopeError, Scope, ScopeList, ScopeSet, invoices,
        };

        crate::scopes! { struct List = [invoices::READ]; }
        fn needs<G: Grants<invoices::READ>>() -> ScopeSet {
            G::SCOPES
        }
        let scope: Result<Scope, ParseScopeError> = "ZohoBooks.invoices.READ".parse();
        let (module, operation): (Module, Operation) =
            scope.map(|scope| (scope.module(), scope.operation())).unwrap();
        assert_eq!(format!("{module}.{operation}"), "invoices.READ");
        assert_eq!(needs::<List>(), <List as ScopeList>::SCOPES);
    }

    #[test]
    #[cfg(all(
        feature = "endpoints",
        feature = "foreign",
        feature = "observed",
        feature = "serde"
    ))]
    fn its_features_are_here() {
        use crate::endpoints::invoices::ListInvoices;
        use crate::{Endpoint as _, ForeignScope, ScopeSet, foreign_scope, scopes};

        const CRM: ForeignScope = foreign_scope!("ZohoCRM.modules.ALL");
        assert_eq!(CRM.as_str(), "ZohoCRM.modules.ALL");
        let set = ScopeSet::for_endpoints(&[ListInvoices::INFO]);
        assert_eq!(
            serde_json::to_value(set).unwrap(),
            serde_json::json!("ZohoBooks.invoices.READ")
        );
        assert_eq!(scopes![reports::READ].to_string(), "ZohoBooks.reports.READ");
    }
}
