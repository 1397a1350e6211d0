//! What variables of the environment can change, and what they cannot.

use std::fs;
use std::net::TcpListener;
use std::path::Path;

use rustls::version::TLS13;

use super::certificates::{Signer, params_for};
use super::client::{Client, REFRESH};
use super::recorder::{Recorder, Server, assert_tunnel};

const ACCOUNTS: &str = "accounts.zoho.com";

#[test]
fn no_variable_leads_to_another_server_or_trusts_one() {
    let elsewhere = Recorder::start(Server::Closed(502));
    let authority = Signer::authority("trusted");
    let stranger = Signer::authority("unknown").sign(&params_for(ACCOUNTS));
    let zoho = Recorder::start(Server::tls(stranger, &TLS13));
    let client = Client::behind(zoho.address(), &authority);
    let report = tempt(client, &format!("http://{}", elsewhere.address())).run();
    assert!(report.contains("login: https://accounts.zoho.com/oauth/v2/auth?"), "{report}");
    assert!(report.contains("failed: Transport(Tls)"), "{report}");
    let visits = zoho.stop();
    let [visit] = visits.as_slice() else { panic!("{visits:?}") };
    assert_tunnel(visit, ACCOUNTS);
    assert_eq!(visit.application, "");
    assert!(elsewhere.stop().is_empty());
}

#[test]
fn a_stand_in_is_reached_directly_whatever_the_environment_says() {
    let elsewhere = Recorder::start(Server::Closed(502));
    let stand_in = Recorder::start(Server::Closed(502));
    let url = format!("http://{}", elsewhere.address());
    let mut client =
        tempt(Client::of_stand_in(stand_in.address()), &url).with("NO_PROXY", "a.example");
    for name in ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"]
    {
        client = client.with(name, &url);
    }
    let own = format!("login: http://{}/oauth/v2/auth?", stand_in.address());
    let report = client.run();
    assert!(report.contains(&own), "{report}");
    let visits = stand_in.stop();
    let [accounts, api] = visits.as_slice() else { panic!("{visits:?}") };
    assert!(accounts.request.starts_with("POST /oauth/v2/token HTTP/1.1\r\n"), "{accounts:?}");
    assert!(accounts.request.contains(REFRESH));
    assert!(api.request.starts_with("GET /books/v3/organizations HTTP/1.1\r\n"), "{api:?}");
    assert!(elsewhere.stop().is_empty());
}

#[test]
fn a_proxy_that_opens_no_tunnel_gets_nothing() {
    for status in [302, 407, 502] {
        let proxy = Recorder::start(Server::Closed(status));
        let report = Client::behind(proxy.address(), &Signer::authority("trusted")).run();
        assert!(report.contains("failed: Transport(Connect)\n"), "{report}");
        let visits = proxy.stop();
        let [visit] = visits.as_slice() else { panic!("{visits:?}") };
        assert_tunnel(visit, ACCOUNTS);
        assert_eq!(visit.application, "");
    }
}

#[test]
fn what_is_said_of_a_missing_proxy_has_no_password() {
    // No other test has a server at this address.
    let gone = TcpListener::bind("127.0.0.2:0").unwrap().local_addr().unwrap();
    let report = Client::behind(gone, &Signer::authority("trusted")).run();
    assert!(report.contains("failed: Transport(Connect)\n"), "{report}");
}

#[test]
fn without_trusted_certificates_there_is_no_connection() {
    let zoho = Recorder::start(Server::Closed(502));
    let client = Client::behind(zoho.address(), &Signer::authority("trusted"));
    let nowhere = concat!(env!("CARGO_TARGET_TMPDIR"), "/nowhere.pem");
    let report = client.with("SSL_CERT_FILE", nowhere).run();
    assert!(report.contains("failed: Transport(Tls)\ntry again: false\n"), "{report}");
    assert!(zoho.stop().is_empty());
}

#[test]
fn the_keys_of_a_connection_are_not_written_down() {
    let authority = Signer::authority("trusted");
    let zoho = Recorder::start(Server::tls(authority.sign(&params_for(ACCOUNTS)), &TLS13));
    let file = format!("{}/keys-for-{}", env!("CARGO_TARGET_TMPDIR"), zoho.address());
    let _ = fs::remove_file(&file);
    Client::behind(zoho.address(), &authority).with("SSLKEYLOGFILE", &file).run();
    assert!(zoho.stop()[0].application.contains(REFRESH));
    assert!(!Path::new(&file).exists());
}

/// With all that might be thought to name a server, and all that switches checks off elsewhere.
fn tempt(mut client: Client, url: &str) -> Client {
    for owner in ["ZOHO", "ZOHO_BOOKS", "ZOHOBOOKS", "ZOHOBOOKS_OAUTH", "OAUTH", "OAUTH2"] {
        for what in [
            "ACCOUNTS_SERVER",
            "ACCOUNTS_URL",
            "API_DOMAIN",
            "API_URL",
            "AUTH_URL",
            "BASE_URL",
            "EMULATOR",
            "ENDPOINT",
            "HOST",
            "LOOPBACK",
            "PROXY",
            "SERVER",
            "TOKEN_URL",
            "URL",
        ] {
            client = client.with(format!("{owner}_{what}"), url);
        }
        for what in ["DATA_CENTER", "DC", "LOCATION", "REGION"] {
            client = client.with(format!("{owner}_{what}"), "eu");
        }
        for what in ["INSECURE", "NO_VERIFY", "SKIP_VERIFY"] {
            client = client.with(format!("{owner}_{what}"), "1");
        }
    }
    for (name, value) in [
        ("CURL_INSECURE", "1"),
        ("GIT_SSL_NO_VERIFY", "1"),
        ("NODE_TLS_REJECT_UNAUTHORIZED", "0"),
        ("PYTHONHTTPSVERIFY", "0"),
        ("SSL_NO_VERIFY", "1"),
    ] {
        client = client.with(name, value);
    }
    client
}
