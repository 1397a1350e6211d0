use proptest::prelude::*;

use super::*;

fn id() -> ConnectionId {
    ConnectionId::new("customer-42").unwrap()
}

fn row() -> Row {
    let due = SystemTime::UNIX_EPOCH + Duration::from_millis(1_760_000_000_123);
    Row::new(Version::from_u64(7), Some(due), b"a grant\0and more".to_vec())
}

fn sealed(mut body: Vec<u8>) -> Vec<u8> {
    let sum = Sha256::digest(&body);
    body.extend_from_slice(&sum);
    body
}

fn fault(file: &[u8]) -> Option<StoreFault> {
    read(file).err()
}

/// The layout is a promise to the programs that have written files.
#[test]
fn the_layout_stays() {
    let row = Row::new(Version::from_u64(0x0102), Some(SystemTime::UNIX_EPOCH), b"xy".to_vec());
    let file = write(&ConnectionId::new("a").unwrap(), &row).unwrap();
    let body = b"\x89ZBO\r\n\x1a\n\x01\0\0\0\x02\x01\0\0\0\0\0\0\x01\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\x02\0\0\0axy";
    assert_eq!(*file, sealed(body.to_vec()));
    assert_eq!(file.capacity(), file.len(), "a reallocation leaves secrets behind");
}

#[test]
fn a_file_cut_anywhere_is_corrupt() {
    let file = write(&id(), &row()).unwrap();
    for length in 0..file.len() {
        assert_eq!(fault(&file[..length]), Some(StoreFault::Corrupt), "{length}");
        let zeroed: Vec<u8> =
            file[..length].iter().copied().chain(vec![0; file.len() - length]).collect();
        assert_eq!(fault(&zeroed), Some(StoreFault::Corrupt), "{length}");
    }
    assert_eq!(fault(&[&**file, b"\n"].concat()), Some(StoreFault::Corrupt));
}

#[test]
fn other_files_are_corrupt_and_later_layouts_newer() {
    for other in
        [&b""[..], b"{}", b"{\"version\":9999}", &[0; 4096], MAGIC, b"[default]\ntoken = x\n"]
    {
        assert_eq!(fault(other), Some(StoreFault::Corrupt));
    }
    let later = |layout: u32| sealed([&MAGIC[..], &layout.to_le_bytes(), b"anything"].concat());
    assert_eq!(fault(&later(0)), Some(StoreFault::Corrupt));
    assert_eq!(fault(&later(2)), Some(StoreFault::Newer));
    assert_eq!(fault(&later(9999)), Some(StoreFault::Newer));
}

/// Whole by its sum, and wrong all the same.
#[test]
fn fields_that_contradict_each_other_are_corrupt() {
    let file = write(&id(), &row()).unwrap();
    let body = &file[..file.len() - SUM];
    for (at, value) in
        [(20, 2), (29 + 3, 0xff), (33, 200), (35, 0), (38, 1), (39, b'\n'), (39, 0xff)]
    {
        let mut changed = body.to_vec();
        changed[at] = value;
        assert_eq!(fault(&sealed(changed)), Some(StoreFault::Corrupt), "{at}");
    }
}

#[test]
fn what_is_too_long_is_not_written() {
    let row = |length| Row::new(Version::from_u64(1), None, vec![0; length]);
    assert!(write(&id(), &row(LONGEST_CONTENT)).is_some_and(|it| it.len() <= LONGEST_FILE));
    assert!(write(&id(), &row(LONGEST_CONTENT + 1)).is_none());
}

proptest! {
    #[test]
    fn what_was_written_is_read(
        text in "\\PC{1,60}",
        version: u64,
        due in prop::option::of((-62_000_000_000_i64..253_402_300_800, 0..NANOSECONDS)),
        content: Vec<u8>,
    ) {
        let id = ConnectionId::new(&text).unwrap();
        let due = due.and_then(|(seconds, nanoseconds)| after_1970(seconds, nanoseconds));
        let row = Row::new(Version::from_u64(version), due, content);
        let (read_id, read) = read(&write(&id, &row).unwrap()).unwrap();
        prop_assert_eq!(read_id, id);
        prop_assert_eq!((read.version, read.due, &read.content), (row.version, row.due, &row.content));
    }

    #[test]
    fn a_flipped_bit_is_corrupt(at: prop::sample::Index, bit in 0_u8..8) {
        let mut file = write(&id(), &row()).unwrap();
        let at = at.index(file.len());
        file[at] ^= 1_u8 << bit;
        prop_assert_eq!(fault(&file), Some(StoreFault::Corrupt));
    }

    #[test]
    fn nothing_makes_it_panic(body: Vec<u8>, layout in 0_u32..3) {
        let _ = read(&body);
        let _ = read(&sealed([&MAGIC[..], &layout.to_le_bytes(), &body].concat()));
    }
}
