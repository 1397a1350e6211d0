//! Up to the consent page, and the wait for the user to come back.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::time::{Duration, Instant};

use crate::account::{Account, SCOPES};
use crate::running::Running;

/// With a program in place of the browser that tells what it was given.
#[tokio::test(flavor = "multi_thread")]
#[cfg(target_os = "linux")]
async fn the_browser_gets_the_address_and_no_secret() {
    let account = Account::new().await;
    let folder = tempfile::tempdir().unwrap();
    let (told, browser) = (folder.path().join("told"), folder.path().join("xdg-open"));
    let script = format!(
        "#!/bin/sh\n{{ echo $#; echo \"$1\"; echo \"${{ZOHO_CLIENT_SECRET-none}}\"; }} > '{0}.new'\n\
         /bin/mv '{0}.new' '{0}'\n",
        told.display()
    );
    fs::write(&browser, script).unwrap();
    fs::set_permissions(&browser, fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = account.login_command(&["--scopes", SCOPES]);
    command.env("PATH", folder.path()).env("BROWSER", "sh -c 'touch /nowhere' %s");
    command.env("ZOHO_CLIENT_SECRET", account.app.client_secret());
    let mut login = Running::start(&mut command);
    login.says("the consent page opens");
    let address = login.says("");
    let began = Instant::now();
    while !told.exists() {
        assert!(began.elapsed() < Duration::from_secs(20), "nothing was opened");
        std::thread::sleep(Duration::from_millis(10));
    }
    assert_eq!(fs::read_to_string(&told).unwrap(), format!("1\n{address}\nnone\n"));
    login.signal("INT");
    assert_eq!(login.end().0, 130);
    assert!(!account.is_kept());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_wait_has_an_end() {
    let account = Account::new().await;
    let mut command = account.login_command(&["--scopes", SCOPES, "--timeout", "1"]);
    let (status, _, complains) = Running::start(command.env("PATH", "")).end();
    assert_eq!(status, 1);
    assert!(complains.contains("nobody came back"), "{complains}");
    assert!(!account.is_kept());
}
