use super::*;

#[tokio::test]
async fn damage_is_never_none_and_never_overwritten() {
    let place = Place::with_row().await;
    let whole = fs::read(place.file()).unwrap();
    let halved = &whole[..whole.len() / 2];
    for damaged in [&b""[..], halved, b"{\"version\":9999}", &[0; 4096]] {
        fs::write(place.file(), damaged).unwrap();
        let (fault, cause) = told(place.store.load(&id()).await);
        assert_eq!(fault, StoreFault::Corrupt);
        assert!(cause.contains("id-customer-42.grant") && cause.contains("set_aside"), "{cause}");
        for expected in [None, Some(version(1))] {
            let saved = place.store.save(&id(), row(2, "new"), expected).await;
            assert_eq!(told(saved).0, StoreFault::Corrupt);
        }
        assert_eq!(told(place.store.remove(&id(), version(1)).await).0, StoreFault::Corrupt);
        assert_eq!(fs::read(place.file()).unwrap(), damaged);
        assert_eq!(place.store.list(None, 9).await.unwrap(), [id()]);
        let due = place.store.due(SystemTime::now(), 9).await.unwrap();
        assert_eq!(due, [id()], "whoever refreshes it reports it");
    }
}

#[tokio::test]
async fn a_file_of_a_gibibyte_is_not_read() {
    let place = Place::with_row().await;
    let file = fs::OpenOptions::new().write(true).open(place.file()).unwrap();
    file.set_len(1 << 30).unwrap();
    assert_eq!(told(place.store.load(&id()).await).0, StoreFault::Corrupt);
    let read = place.store.rows.folder().read("id-customer-42.grant", 1 << 20);
    assert!(read.is_err_and(|trouble| trouble.fault() == StoreFault::Corrupt));
}

#[tokio::test]
async fn the_file_of_another_connection_is_refused() {
    let place = Place::with_row().await;
    fs::copy(place.file(), place.folder().join("id-other.grant")).unwrap();
    let other = ConnectionId::new("other").unwrap();
    let (fault, cause) = told(place.store.load(&other).await);
    assert_eq!(fault, StoreFault::Corrupt);
    assert!(cause.contains("another connection"), "{cause}");
}

#[tokio::test]
async fn only_damage_is_set_aside() {
    let place = Place::with_row().await;
    assert_eq!(place.store.set_aside(&id()).await.unwrap(), None);
    assert_eq!(place.store.set_aside(&ConnectionId::new("none").unwrap()).await.unwrap(), None);

    for damage in ["first damage", "second damage"] {
        fs::write(place.file(), damage).unwrap();
        let aside = place.store.set_aside(&id()).await.unwrap().unwrap();
        assert!(aside.to_str().unwrap().contains("id-customer-42.grant.corrupt-"), "{aside:?}");
        assert_eq!(fs::read_to_string(&aside).unwrap(), damage);
        assert!(place.store.load(&id()).await.unwrap().is_none());
        assert!(place.store.list(None, 9).await.unwrap().is_empty());
        assert!(place.store.save(&id(), row(2, "new"), None).await.unwrap());
    }
    let kept = place.names().into_iter().filter(|name| name.contains("corrupt-")).count();
    assert_eq!(kept, 2);
}

#[tokio::test]
async fn a_later_version_is_left_alone() {
    let place = Place::with_row().await;
    let mut later = fs::read(place.file()).unwrap();
    later[8] = 2;
    let body = later.len() - 32;
    let sum = <sha2::Sha256 as sha2::Digest>::digest(&later[..body]);
    later[body..].copy_from_slice(&sum);
    fs::write(place.file(), &later).unwrap();
    let (fault, cause) = told(place.store.load(&id()).await);
    assert_eq!(fault, StoreFault::Newer);
    assert!(cause.contains("update this program"), "{cause}");
    assert_eq!(told(place.store.set_aside(&id()).await).0, StoreFault::Newer);
}

#[tokio::test]
async fn what_killed_processes_leave_is_removed_at_open() {
    let place = Place::with_row().await;
    let shard = Shard::of(&name::stem(&id())).0;
    let busy = Shard((shard + 1) % SHARDS);
    let leftover = format!(".tmp-{shard:02x}-abc");
    let in_use = format!(".tmp-{:02x}-abc", busy.0);
    for name in [&*leftover, &in_use, "mine.txt", ".process-0", "gone.lease", ".tmp-else"] {
        fs::write(place.folder().join(name), "a secret").unwrap();
        let mode = fs::Permissions::from_mode(0o600);
        fs::set_permissions(place.folder().join(name), mode).unwrap();
    }
    let lock = place.store.rows.folder().lock(busy, Instant::now()).unwrap();
    drop(place.again().await);
    let mut left = vec![&*in_use, ".tmp-else", "id-customer-42.grant", "mine.txt"];
    assert_eq!(place.names(), left, "what is ours and nobody writes goes, and nothing else");
    assert!(!place.folder().join(".process-0").exists());
    drop(lock);
    drop(place.again().await);
    left.remove(0);
    assert_eq!(place.names(), left);
}

/// An unmounted disk is not an empty store.
#[tokio::test]
async fn a_folder_that_vanished_is_no_empty_store() {
    let place = Place::with_row().await;
    let folder = place.folder();
    fs::rename(&folder, folder.with_extension("moved")).unwrap();
    for step in ["gone", "another one"] {
        assert_eq!(told(place.store.load(&id()).await).0, StoreFault::Unreachable, "{step}");
        assert_eq!(told(place.store.list(None, 9).await).0, StoreFault::Unreachable, "{step}");
        let due = place.store.due(SystemTime::now(), 9).await;
        assert_eq!(told(due).0, StoreFault::Unreachable, "{step}");
        let saved = place.store.save(&id(), row(2, "x"), Some(version(1))).await;
        assert_eq!(told(saved).0, StoreFault::Unreachable, "{step}");
        let _ = fs::create_dir(&folder);
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).unwrap();
    }
    assert!(place.names().is_empty());
}
