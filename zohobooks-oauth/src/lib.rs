#![doc = include_str!("../README.md")]

mod accounts;
mod app;
mod authorize;
mod books;
mod callback;
mod clock;
mod credentials;
mod data_center;
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
mod link;
mod loopback;
mod owner;
mod random;
mod redirect_uri;
mod request;
mod servers;
mod text;
mod token_answer;
mod transport;
mod wire;

pub use accounts::Accounts;
pub use app::ServerApp;
pub use authorize::{AuthorizationCode, PendingLogin};
pub use books::{Books, Organization, OrganizationId};
pub use credentials::{AccessToken, ClientSecret, RefreshToken};
pub use data_center::DataCenter;
pub use error::{
    AccountsFault, AnswerFault, AppFault, BooksFault, CallbackFault, ConsentFault, Error,
    ErrorKind, MismatchFault, TokenFault, TransportFault,
};
pub use grant::Grant;
pub use granted_scopes::GrantedScopes;
pub use http;
pub use loopback::{Loopback, NotLoopback};
pub use transport::{BodyLimit, BoxFuture, Transport, TransportError};
#[doc(no_inline)]
pub use zohobooks_scopes::*;
