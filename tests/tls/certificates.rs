//! Certificates, good and bad, for servers that say they are Zoho's.

use rcgen::{BasicConstraints, Certificate, CertificateParams, DnType, IsCa, Issuer, KeyPair};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

/// A chain, the server's own certificate first, and the key to that one.
pub(super) struct Identity {
    pub(super) chain: Vec<CertificateDer<'static>>,
    pub(super) key: PrivateKeyDer<'static>,
}

/// Somebody who signs certificates.
pub(super) struct Signer {
    issuer: Issuer<'static, KeyPair>,
    certificate: Certificate,
}

impl Signer {
    pub(super) fn authority(name: &str) -> Self {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let key = KeyPair::generate().unwrap();
        let certificate = params.self_signed(&key).unwrap();
        Self { issuer: Issuer::new(params, key), certificate }
    }

    /// The owner of a good certificate for another site, who signs with it without being an authority.
    pub(super) fn site(&self, host: &str) -> Self {
        let params = params_for(host);
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        Self { issuer: Issuer::new(params, key), certificate }
    }

    pub(super) fn sign(&self, params: &CertificateParams) -> Identity {
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, &self.issuer).unwrap();
        identity(vec![certificate.into(), self.certificate.der().clone()], &key)
    }

    pub(super) fn pem(&self) -> String {
        self.certificate.pem()
    }
}

pub(super) fn self_signed(params: &CertificateParams) -> Identity {
    let key = KeyPair::generate().unwrap();
    identity(vec![params.self_signed(&key).unwrap().into()], &key)
}

/// What a certificate for a host says, valid now. The common name is always Zoho's: clients that look
/// at it are wrong.
pub(super) fn params_for(host: &str) -> CertificateParams {
    let mut params = CertificateParams::new([host.to_owned()]).unwrap();
    params.distinguished_name.push(DnType::CommonName, "accounts.zoho.com");
    params
}

fn identity(chain: Vec<CertificateDer<'static>>, key: &KeyPair) -> Identity {
    Identity { chain, key: PrivateKeyDer::Pkcs8(key.serialize_der().into()) }
}
