use super::{Tried, id, row, same, version};
use crate::Store;

/// What was saved comes back, byte for byte.
///
/// # Panics
///
/// If a rule is broken.
pub async fn contents(store: &dyn Store) {
    let store = Tried::new(store, RULE);
    let id = id("conformance-contents");
    let all_bytes: Vec<u8> = (0..=u8::MAX).collect();
    let contents: [(&str, Vec<u8>); 6] = [
        ("empty content", Vec::new()),
        ("a zero byte", vec![0]),
        ("zero bytes at both ends", b"\0a\0b\0\0".to_vec()),
        ("every byte", all_bytes.clone()),
        ("ends of lines and spaces", b" \r\n\tx\r\n \n".to_vec()),
        ("a mebibyte", all_bytes.repeat(4096)),
    ];
    for (number, (what, content)) in (1..).zip(contents) {
        store.make(&id, row(number, &content)).await;
        let found = store.load(&id).await.map(|row| row.content.to_vec());
        assert!(found.as_ref() == Some(&content), "{what} must come back as it was saved");
        store.clear([&id]).await;
    }

    store.make(&id, row(1, all_bytes.repeat(64))).await;
    assert!(store.save(&id, row(2, "short"), Some(version(1))).await, "a row can get shorter");
    let found = store.load(&id).await.map(|row| row.content.to_vec());
    same(&found, &Some(b"short".to_vec()), "nothing of a longer row may be left");
    store.clear([&id]).await;
}

const RULE: &str = "What was saved comes back, byte for byte";
