//! P2, P3: disks that are full or must not be written to.

use std::fs::{Permissions, create_dir, set_permissions};
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::path::Path;
use std::process::Command;
use std::sync::Arc;

use zohobooks_oauth::{Row, Store};

use super::{each, leftovers, new_folder};
use crate::kind::Kind;
use crate::process::{Process, say};
use crate::rows::{id, row, stored, version};

fn said(shell: &[&str], first: &str, work: &str, kind: Kind, folder: &Path) -> Option<String> {
    let mut process = Process::start_in(shell, first, work, kind, folder.to_str().unwrap());
    process.voice().last()
}

/// The old row stays, nothing is left behind, and what is small enough can still be written.
#[test]
fn no_room_on_the_disk() {
    each(|kind| {
        let (_parent, folder) = new_folder();
        let Some(mount) = mount(&folder) else { return };
        let said = said(&NAMESPACE, &mount, "fill", kind, &folder);
        assert_eq!(said.as_deref(), Some("Full, row Some(1), next true, left 0"));
    });
}

#[test]
fn no_room_for_a_file() {
    each(|kind| {
        let (_parent, folder) = new_folder();
        // In blocks of 512 or 1024 bytes. Who ignores the signal gets the error.
        let said = said(&["sh"], "trap '' XFSZ; ulimit -f 640", "fill", kind, &folder);
        // SQLite does not tell a file that may not grow from a disk that is broken.
        let fault = if kind.is_file() { "Full" } else { "Other" };
        let wanted = format!("{fault}, row Some(1), next true, left 0");
        assert_eq!(said, Some(wanted));
    });
}

/// In a process: writes more than there is room for.
pub(crate) async fn fill(store: Arc<dyn Store>, kind: Kind, folder: &str) {
    assert!(store.save(&id(), row(1), None).await.unwrap());
    let expected = Some(version(1));
    let large = Row::new(version(2), None, vec![b'x'; 1 << 20]);
    let error = store.save(&id(), large, expected).await.unwrap_err();
    let after = stored(&*store).await;
    let next = store.save(&id(), row(2), expected).await.unwrap();
    drop(store);
    let left = leftovers(Path::new(folder)).len();
    assert_eq!(stored(&*kind.open(folder).await.unwrap()).await, Some(2));
    say(format!("{:?}, row {after:?}, next {next}, left {left}", error.fault()));
}

#[test]
fn a_disk_that_is_read_only_is_refused_at_open() {
    each(|kind| {
        let (_parent, folder) = new_folder();
        let Some(mount) = mount(&folder) else { return };
        let opened = said(&NAMESPACE, &mount, "open", kind, &folder);
        assert_eq!(opened.as_deref(), Some("opened None"));
        let mount = format!("{mount} && mount -o remount,ro '{}'", folder.display());
        let opened = said(&NAMESPACE, &mount, "open", kind, &folder);
        assert_eq!(opened.as_deref(), Some("opened Some(Denied)"));
    });
}

#[test]
fn a_folder_that_is_read_only_is_refused_at_open() {
    each(|kind| {
        let (parent, folder) = new_folder();
        create_dir(&folder).unwrap();
        let is_root = chown(&folder, Some(NOBODY), Some(NOBODY)).is_ok();
        let nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "sh"];
        let shell = if is_root { &nobody[..] } else { &["sh"] };
        set_permissions(parent.path(), Permissions::from_mode(0o755)).unwrap();
        for (mode, opened) in [(0o700, "opened None"), (0o500, "opened Some(Denied)")] {
            set_permissions(&folder, Permissions::from_mode(mode)).unwrap();
            match said(shell, "", "open", kind, &folder) {
                None if is_root => {
                    eprintln!("skipped: needs `setpriv` and a target folder for all");
                }
                said => assert_eq!(said.as_deref(), Some(opened), "{mode:o}"),
            }
        }
        set_permissions(&folder, Permissions::from_mode(0o700)).unwrap();
    });
}

/// How to get a disk of 512 KiB there, in a namespace of its own. Not every machine allows that.
fn mount(folder: &Path) -> Option<String> {
    create_dir(folder).unwrap();
    let mount = format!("mount -t tmpfs -o size=512k,mode=700 tmpfs '{}'", folder.display());
    let [program, arguments @ ..] = NAMESPACE;
    let tried = Command::new(program).args(arguments).args(["-c", &mount]).status();
    let can = tried.is_ok_and(|tried| tried.success());
    if !can {
        eprintln!(
            "skipped: needs `unshare -Urm` and `mount`, and a kernel that lets users have them"
        );
    }
    can.then_some(mount)
}

const NAMESPACE: [&str; 3] = ["unshare", "-Urm", "sh"];
const NOBODY: u32 = 65534;
