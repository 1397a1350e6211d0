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

/// What offers the Secret Service.
#[cfg(all(unix, not(any(target_vendor = "apple", target_os = "android"))))]
pub(super) fn keyring() -> Result<Arc<CredentialStore>, What> {
    Ok(zbus_secret_service_keyring_store::Store::new()?)
}

#[cfg(any(target_os = "android", all(target_vendor = "apple", not(target_os = "macos"))))]
pub(super) fn keyring() -> Result<Arc<CredentialStore>, What> {
    Err(What::Unreachable("none is known on this system; hand one in by `with_store`".into()))
}
