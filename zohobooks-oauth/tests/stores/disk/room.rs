use std::fs::{Permissions, create_dir, set_permissions};
use std::os::unix::fs::{PermissionsExt as _, chown};
use std::process::Command;

use super::child::{Says, start_in};
use super::*;

/// The old row stays, nothing is left behind, and what is small enough can still be written.
const NO_ROOM: &str = "Full, row Some(1), left 0, next true";

fn said(shell: &[&str], first: &str, work: &str, folder: &Path) -> Option<String> {
    let mut child = start_in(shell, first, work, folder);
    let said = Says::of(&mut child).last();
    child.wait().unwrap();
    said
}

#[test]
fn no_room_for_a_file() {
    let (_parent, folder) = folder();
    // In blocks of 512 or 1024 bytes. Who ignores the signal gets the error.
    let said = said(&["sh"], "trap '' XFSZ; ulimit -f 64", "full", &folder);
    assert_eq!(said.as_deref(), Some(NO_ROOM));
}

#[test]
fn no_room_on_the_disk() {
    let (_parent, folder) = folder();
    let Some(mount) = mount(&folder) else { return };
    assert_eq!(said(&NAMESPACE, &mount, "full", &folder).as_deref(), Some(NO_ROOM));
}

#[test]
fn a_disk_that_is_read_only_is_refused_at_open() {
    let (_parent, folder) = folder();
    let Some(mount) = mount(&folder) else { return };
    assert_eq!(said(&NAMESPACE, &mount, "open", &folder).as_deref(), Some("opened None"));
    let mount = format!("{mount} && mount -o remount,ro '{}'", folder.display());
    let said = said(&NAMESPACE, &mount, "open", &folder);
    assert_eq!(said.as_deref(), Some("opened Some(Denied)"));
}

#[test]
fn a_folder_that_is_read_only_is_refused_at_open() {
    let (parent, folder) = folder();
    create_dir(&folder).unwrap();
    let is_root = chown(&folder, Some(NOBODY), Some(NOBODY)).is_ok();
    let nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "sh"];
    let shell = if is_root { &nobody[..] } else { &["sh"] };
    set_permissions(parent.path(), Permissions::from_mode(0o755)).unwrap();
    for (mode, opened) in [(0o700, "opened None"), (0o500, "opened Some(Denied)")] {
        set_permissions(&folder, Permissions::from_mode(mode)).unwrap();
        match said(shell, "", "open", &folder) {
            None if is_root => eprintln!("skipped: needs `setpriv` and a target folder for all"),
            said => assert_eq!(said.as_deref(), Some(opened), "{mode:o}"),
        }
    }
    set_permissions(&folder, Permissions::from_mode(0o700)).unwrap();
}

/// How to get a disk of 256 KiB there, in a namespace of its own. Not every machine allows that.
fn mount(folder: &Path) -> Option<String> {
    create_dir(folder).unwrap();
    let mount = format!("mount -t tmpfs -o size=256k,mode=700 tmpfs '{}'", folder.display());
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
