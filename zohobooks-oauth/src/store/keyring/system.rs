use std::sync::Arc;

use keyring_core::CredentialStore;

use super::trouble::What;

/// The keyring of the user who runs this program. May take its time.
#[cfg(target_os = "macos")]
pub(super) fn keyring() -> Result<Arc<CredentialStore>, What> {
    Ok(apple_native_keyring_store::keychain::Store::new()?)
}

#[cfg(windows)]
pub(super) fn keyring() -> Result<Arc<CredentialStore>, What> {
    Ok(windows_native_keyring_store::Store::new()?)
}

#[cfg(any(
    target_os = "linux",
    target_os = "freebsd",
    target_os = "netbsd",
    target_os = "openbsd"
))]
pub(super) fn keyring() -> Result<Arc<CredentialStore>, What> {
    Ok(zbus_secret_service_keyring_store::Store::new()?)
}

#[cfg(not(any(
    windows,
    target_os = "macos",
    target_os = "linux",
    target_os = "freebsd",
    target_os = "netbsd",
    target_os = "openbsd"
)))]
pub(super) fn keyring() -> Result<Arc<CredentialStore>, What> {
    Err(What::Unreachable("none is known on this system; hand one in by `with_store`".into()))
}
