//! What a server has to prove before it gets a request.

use rcgen::{CertificateParams, date_time_ymd};
use rustls::AlertDescription;
use rustls::version::{TLS12, TLS13};

use super::certificates::{Identity, Signer, params_for, self_signed};
use super::client::{Client, REFRESH};
use super::recorder::{ACCESS, Recorder, Server, Visit, assert_tunnel};

const TRUSTED: &str = "trusted";
const ACCOUNTS: &str = "accounts.zoho.com";
const API: &str = "www.zohoapis.com";

/// Shows that the other tests can fail: with a good certificate the same client hands everything over.
#[test]
fn a_good_certificate_opens_the_connection() {
    for version in [&TLS12, &TLS13] {
        let authority = Signer::authority(TRUSTED);
        let mut params = params_for(ACCOUNTS);
        params.subject_alt_names.extend(params_for(API).subject_alt_names);
        let (visits, report) = meet(&authority, Server::tls(authority.sign(&params), version));
        let [accounts, api] = visits.as_slice() else { panic!("{visits:?}") };
        assert_tunnel(accounts, ACCOUNTS);
        assert!(accounts.application.starts_with("POST /oauth/v2/token HTTP/1.1\r\n"), "{report}");
        assert!(accounts.application.contains(REFRESH));
        assert_tunnel(api, API);
        assert!(api.application.contains(ACCESS));
        assert!(report.contains(&format!("token: {ACCESS}")), "{report}");
    }
}

#[test]
fn a_certificate_for_another_host_is_refused() {
    for host in ["accounts.zoho.eu", "zoho.com", "accounts.zoho.com.evil.test", "evil.test"] {
        certificate_refused(AlertDescription::BadCertificate, |authority| {
            authority.sign(&params_for(host))
        });
    }
}

#[test]
fn an_expired_certificate_is_refused() {
    certificate_refused(AlertDescription::CertificateExpired, |authority| {
        authority.sign(&valid(2000, 2001))
    });
}

#[test]
fn a_certificate_that_is_not_valid_yet_is_refused() {
    certificate_refused(AlertDescription::CertificateExpired, |authority| {
        authority.sign(&valid(3000, 3001))
    });
}

#[test]
fn a_self_signed_certificate_is_refused() {
    certificate_refused(AlertDescription::UnknownCA, |_| self_signed(&params_for(ACCOUNTS)));
}

#[test]
fn a_certificate_of_an_unknown_authority_is_refused() {
    certificate_refused(AlertDescription::UnknownCA, |_| {
        Signer::authority("unknown").sign(&params_for(ACCOUNTS))
    });
    // Another key under the name of the one that is trusted.
    certificate_refused(AlertDescription::DecryptError, |_| {
        Signer::authority(TRUSTED).sign(&params_for(ACCOUNTS))
    });
}

#[test]
fn a_certificate_signed_by_the_owner_of_another_is_refused() {
    certificate_refused(AlertDescription::CertificateUnknown, |authority| {
        authority.site("evil.test").sign(&params_for(ACCOUNTS))
    });
}

/// The accounts server is the right one here, the server of the API is not.
#[test]
fn an_access_token_is_not_sent_to_another_server() {
    let authority = Signer::authority(TRUSTED);
    let identity = authority.sign(&params_for(ACCOUNTS));
    let (visits, report) = meet(&authority, Server::tls(identity, &TLS13));
    let [accounts, api] = visits.as_slice() else { panic!("{visits:?}") };
    assert!(accounts.application.contains(REFRESH));
    assert_tunnel(api, API);
    assert_eq!((api.application.as_str(), api.alert), ("", Some(AlertDescription::BadCertificate)));
    assert_fails_for_good(&report);
}

#[test]
fn a_server_without_encryption_is_refused() {
    let reply = format!("HTTP/1.1 200 OK\r\n\r\n{{\"access_token\":\"{ACCESS}\"}}");
    reply_refused(AlertDescription::DecodeError, reply.into());
}

/// With versions before 1.2, which `rustls` as a server does not have: a `ServerHello` that chooses
/// `TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA`, as in RFC 4346.
#[test]
fn an_outdated_protocol_is_refused() {
    for minor in [0, 1, 2] {
        let mut hello = vec![22, 3, minor, 0, 42, 2, 0, 0, 38, 3, minor];
        hello.extend([7; 32]);
        hello.extend([0, 0xc0, 0x13, 0]);
        reply_refused(AlertDescription::ProtocolVersion, hello);
    }
}

/// The alert tells why, so that it is this mistake that is found and no other one.
fn certificate_refused(alert: AlertDescription, identity: impl Fn(&Signer) -> Identity) {
    for version in [&TLS12, &TLS13] {
        let authority = Signer::authority(TRUSTED);
        let met = meet(&authority, Server::tls(identity(&authority), version));
        assert_refused(met, alert);
    }
}

fn reply_refused(alert: AlertDescription, reply: Vec<u8>) {
    assert_refused(meet(&Signer::authority(TRUSTED), Server::Raw(reply)), alert);
}

fn assert_refused((visits, report): (Vec<Visit>, String), alert: AlertDescription) {
    let [visit] = visits.as_slice() else { panic!("{visits:?}\n{report}") };
    assert_tunnel(visit, ACCOUNTS);
    assert_eq!((visit.application.as_str(), visit.alert), ("", Some(alert)), "{report}");
    assert_fails_for_good(&report);
}

/// Lets a client that trusts the authority meet the server; what the server saw, and what the client
/// says of it.
fn meet(authority: &Signer, server: Server) -> (Vec<Visit>, String) {
    let recorder = Recorder::start(server);
    let report = Client::behind(recorder.address(), authority).run();
    (recorder.stop(), report)
}

fn assert_fails_for_good(report: &str) {
    assert!(report.contains("failed: Transport(Tls)\ntry again: false\n"), "{report}");
}

fn valid(from: i32, until: i32) -> CertificateParams {
    let mut params = params_for(ACCOUNTS);
    (params.not_before, params.not_after) = (date_time_ymd(from, 1, 1), date_time_ymd(until, 1, 1));
    params
}
