use std::time::{Duration, SystemTime};

use aws_smithy_async::rt::sleep::TokioSleep;
use aws_smithy_async::time::SystemTimeSource;
use aws_smithy_runtime::client::identity::IdentityCache;
use aws_smithy_runtime_api::client::identity::http::Token;
use aws_smithy_runtime_api::client::identity::{
    Identity, IdentityFuture, ResolveCachedIdentity as _, ResolveIdentity, SharedIdentityCache,
    SharedIdentityResolver,
};
use aws_smithy_runtime_api::client::runtime_components::{
    RuntimeComponents, RuntimeComponentsBuilder,
};
use aws_smithy_types::config_bag::ConfigBag;

use super::{Reader, TOKEN};

/// The cache that all clients made by Smithy ask before each call.
pub struct Aws {
    cache: SharedIdentityCache,
    resolver: SharedIdentityResolver,
    components: RuntimeComponents,
    config: ConfigBag,
}

impl Aws {
    pub fn new() -> Self {
        let components = RuntimeComponentsBuilder::for_tests()
            .with_time_source(Some(SystemTimeSource::new()))
            .with_sleep_impl(Some(TokioSleep::new()));
        Self {
            cache: IdentityCache::lazy().build(),
            resolver: SharedIdentityResolver::new(Source),
            components: components.build().expect("components"),
            config: ConfigBag::base(),
        }
    }
}

impl Default for Aws {
    fn default() -> Self {
        Self::new()
    }
}

impl Reader for Aws {
    async fn read(&self) -> usize {
        let (resolver, components) = (self.resolver.clone(), &self.components);
        let identity = self.cache.resolve_cached_identity(resolver, components, &self.config);
        identity.await.expect("an identity").data::<Token>().expect("a token").token().len()
    }
}

#[derive(Debug)]
struct Source;

impl ResolveIdentity for Source {
    fn resolve_identity<'a>(
        &'a self,
        _: &'a RuntimeComponents,
        _: &'a ConfigBag,
    ) -> IdentityFuture<'a> {
        let until = SystemTime::now() + Duration::from_secs(3600);
        let token = Token::new(TOKEN, Some(until));
        IdentityFuture::ready(Ok(Identity::new(token, Some(until))))
    }
}
