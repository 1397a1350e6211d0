//! Reading an access token that is good for another hour, as this project and others do it. Each has got its token
//! from somebody on this machine, and keeps it by its own means.

mod aws;
mod azure;
mod google;
mod least;
mod locked;
mod token_server;
mod yup;
mod zohobooks;

use tokio::runtime::Runtime;

pub use aws::Aws;
pub use azure::Azure;
pub use google::Google;
pub use least::Least;
pub use locked::Locked;
pub use token_server::TokenServer;
pub use yup::Yup;
pub use zohobooks::Zohobooks;

/// Somebody who has a token.
pub trait Reader: Send + Sync + 'static {
    /// Reads the token. How long it is, so that nobody can leave it out.
    fn read(&self) -> impl Future<Output = usize> + Send;
}

/// Does the same with each of them.
pub trait Visitor {
    fn visit(&mut self, name: &'static str, reader: impl Reader);
}

pub fn visit_all(runtime: &Runtime, visitor: &mut impl Visitor) {
    let server = TokenServer::start();
    visitor.visit("zohobooks-oauth", runtime.block_on(Zohobooks::new()));
    visitor.visit("arc_swap and a coarse clock", Least::new());
    visitor.visit("a mutex and Instant::now", Locked::new());
    visitor.visit("google-cloud-auth", runtime.block_on(Google::new(&server)));
    visitor.visit("yup-oauth2", runtime.block_on(Yup::new(&server)));
    visitor.visit("azure_identity", Azure::new());
    visitor.visit("aws-smithy-runtime", Aws::new());
}

const TOKEN: &str = "1000.8cb99dxxxxxxxxxxxxx9be93.9b8xxxxxxxxxxxxxxxf";
const ANSWER: &str = r#"{"access_token":"1000.8cb99dxxxxxxxxxxxxx9be93.9b8xxxxxxxxxxxxxxxf","expires_in":3600,"token_type":"Bearer"}"#;
