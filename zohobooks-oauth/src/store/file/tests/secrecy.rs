use super::*;

fn mode(path: impl AsRef<Path>) -> u32 {
    fs::symlink_metadata(path).unwrap().mode() & 0o7777
}

fn set_mode(path: impl AsRef<Path>, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}

#[tokio::test]
async fn nobody_else_can_read() {
    let place = Place::with_row().await;
    let time = Duration::from_secs(9);
    assert!(place.store.lease(&id(), LeaseOwner::from_u128(1), time).await.unwrap());
    assert_eq!(mode(place.folder()), 0o700);
    assert_eq!(mode(place.folder().parent().unwrap()), 0o700);
    let files = fs::read_dir(place.folder()).unwrap();
    let files: Vec<_> = files.map(|it| it.unwrap().path()).collect();
    assert!(files.len() >= 4, "{files:?}");
    for file in files {
        assert_eq!(mode(&file), 0o600, "{file:?}");
    }
}

#[tokio::test]
async fn what_others_can_read_is_refused_with_the_remedy() {
    let place = Place::with_row().await;
    for open in [0o640, 0o604, 0o620, 0o602, 0o666, 0o644] {
        set_mode(place.file(), open);
        let (fault, cause) = told(place.store.load(&id()).await);
        assert_eq!(fault, StoreFault::Denied);
        let path = place.file();
        assert!(cause.contains(&format!("mode {open:o}): run `chmod 600 {path:?}`")), "{cause}");
        let saved = place.store.save(&id(), row(2, "x"), Some(version(1))).await;
        assert_eq!(told(saved).0, StoreFault::Denied);
    }
    set_mode(place.file(), 0o400);
    assert!(place.store.load(&id()).await.unwrap().is_some());

    for open in [0o755, 0o701, 0o710, 0o777] {
        set_mode(place.folder(), open);
        let (fault, cause) = told(FileStore::open(place.folder()).await);
        assert_eq!(fault, StoreFault::Denied);
        assert!(cause.contains(&format!("mode {open:o}): run `chmod 700 ")), "{cause}");
        assert_eq!(told(place.store.list(None, 9).await).0, StoreFault::Denied);
    }
}

/// In place of a row, as in place of a lock.
#[tokio::test]
async fn what_is_no_file_of_its_own_is_refused() {
    let place = Place::with_row().await;
    let lock = place.folder().join(format!("lock-{:02x}", Shard::of(&name::stem(&id())).0));
    let victim = place.folder().parent().unwrap().join("victim");
    fs::copy(place.file(), &victim).unwrap();
    let before = fs::read(&victim).unwrap();
    for path in [place.file(), lock] {
        let refused = async |what: &str| {
            let saved = place.store.save(&id(), row(2, "x"), Some(version(1))).await;
            let (fault, cause) = told(saved);
            assert_eq!(fault, StoreFault::Denied, "{what}: {cause}");
            assert!(cause.contains(path.to_str().unwrap()), "{what}: {cause}");
            if path == place.file() {
                let loaded = place.store.load(&id()).await;
                assert_eq!(told(loaded).0, StoreFault::Denied, "{what}");
            }
        };
        let whole = fs::read(&path).unwrap();
        fs::remove_file(&path).unwrap();
        for target in ["/etc/passwd", "/dev/zero", victim.to_str().unwrap(), "/nowhere"] {
            symlink(target, &path).unwrap();
            refused(target).await;
            fs::remove_file(&path).unwrap();
        }
        fs::hard_link(&victim, &path).unwrap();
        refused("a hard link").await;
        fs::remove_file(&path).unwrap();
        fs::create_dir(&path).unwrap();
        refused("a folder").await;
        fs::remove_dir(&path).unwrap();
        let made = std::process::Command::new("mkfifo").arg("-m600").arg(&path).status().unwrap();
        assert!(made.success());
        refused("a pipe").await;
        fs::remove_file(&path).unwrap();
        let socket = std::os::unix::net::UnixListener::bind(&path).unwrap();
        refused("a socket").await;
        drop(socket);
        fs::remove_file(&path).unwrap();
        fs::write(&path, whole).unwrap();
        set_mode(&path, 0o600);
        assert!(place.store.load(&id()).await.unwrap().is_some());
    }
    assert_eq!(fs::read(&victim).unwrap(), before);
}

#[tokio::test]
async fn what_belongs_to_others_is_refused() {
    if !rustix::process::geteuid().is_root() {
        eprintln!("skipped: only root can give files away");
        return;
    }
    let place = Place::with_row().await;
    std::os::unix::fs::chown(place.file(), Some(12345), None).unwrap();
    let (fault, cause) = told(place.store.load(&id()).await);
    assert_eq!(fault, StoreFault::Denied);
    assert!(cause.contains("belongs to user 12345 and this program runs as user 0"), "{cause}");
    std::os::unix::fs::chown(place.folder(), Some(12345), None).unwrap();
    assert_eq!(told(FileStore::open(place.folder()).await).0, StoreFault::Denied);
}

#[tokio::test]
async fn what_is_no_folder_is_refused_at_open() {
    let place = Place::with_row().await;
    assert_eq!(told(FileStore::open(place.file()).await).0, StoreFault::Denied);
    assert_eq!(told(FileStore::open("/dev/null").await).0, StoreFault::Denied);
    let below = FileStore::open(place.file().join("below")).await;
    assert!(told(below).1.contains("below"));
    assert!(FileStore::open("").await.is_err());

    // People who keep their files elsewhere have a link to a folder of their own.
    let link = place.folder().parent().unwrap().join("link");
    symlink(place.folder(), &link).unwrap();
    let linked = FileStore::open(&link).await.unwrap();
    assert!(linked.load(&id()).await.unwrap().is_some());
}

#[tokio::test]
async fn nothing_shows_what_is_in_it() {
    let place = Place::with_row().await;
    let debug = format!("{:?}", place.store);
    assert!(debug.starts_with("FileStore { folder: "), "{debug}");
    let whole = fs::read(place.file()).unwrap();
    fs::write(place.file(), &whole[..whole.len() - 1]).unwrap();
    let error = place.store.load(&id()).await.unwrap_err();
    assert!(!format!("{error:?} {error}").contains("first"));
}
