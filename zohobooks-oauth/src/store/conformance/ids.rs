use super::{Tried, id, row, same, same_list};
use crate::{ConnectionId, Store};

/// Connections whose names look alike, or like something else, have nothing to do with each other.
///
/// # Panics
///
/// If a rule is broken.
pub async fn ids(store: &dyn Store) {
    let store = Tried::new(store, RULE);
    let ids = hostile();
    for id in &ids {
        // Also to a database that finds what is like it.
        let found = store.version(id).await;
        same(
            &found,
            &None,
            &format!("{id:?} was never saved, and has nothing to do with the others"),
        );
        store.make(id, row(1, id.as_str())).await;
    }
    for id in &ids {
        let found = store.load(id).await.map(|row| row.content.to_vec());
        let wanted = Some(id.as_str().as_bytes().to_vec());
        same(&found, &wanted, &format!("{id:?} must keep what was saved under it"));
    }
    let mut sorted = ids.clone();
    sorted.sort_unstable();
    let listed = store.list(None, usize::MAX).await;
    same_list(&listed, &sorted, "`list` must have every ID once, in the order of their bytes");
    let mut left = sorted.as_slice();
    while let Some((last, rest)) = left.split_last() {
        store.clear([last]).await;
        let listed = store.list(None, usize::MAX).await;
        same_list(&listed, rest, &format!("removing {last:?} must remove nothing else"));
        left = rest;
    }
}

/// Quotes, wildcards, paths, names of devices, forms of one letter, long ones.
fn hostile() -> Vec<ConnectionId> {
    let mut ids: Vec<_> = [
        "a",
        "A",
        "ab",
        "AB",
        "aB",
        "1",
        "01",
        "1.0",
        "-1",
        "null",
        "None",
        "undefined",
        "true",
        "*",
        "?",
        "%",
        "_",
        "a%",
        "a_",
        "%a%",
        "__",
        "[a]",
        "'",
        "''",
        "\"",
        "`",
        ";",
        "--",
        "/*",
        "\\",
        "\\0",
        "$1",
        "{a}",
        "a:b",
        "'; drop table connections; --",
        "' or '1'='1",
        "conformance:*",
        ".",
        "..",
        "...",
        "/",
        "//",
        "../a",
        "a/b",
        "a/../b",
        "/etc/passwd",
        "~",
        "a.",
        "a..",
        "a ",
        "a  ",
        " a",
        " ",
        "  ",
        "con",
        "CON",
        "nul",
        "com1.txt",
        ".tmp",
        "a.grant",
        "a.lock",
        "a.corrupt",
        "%41",
        "%2F",
        "%00",
        "%",
        "id-a",
        "ä",
        "a\u{308}",
        "Ä",
        "Å",
        "\u{212b}",
        "ﬁ",
        "fi",
        "ß",
        "ss",
        "SS",
        "ı",
        "i",
        "I",
        "İ",
        "K",
        "\u{212a}",
        "é",
        "e\u{301}",
        "\u{202e}abc",
        "abc",
        "\u{200b}",
        "a\u{200b}",
        "\u{feff}a",
        "\u{a0}a",
        "日本",
        "🙂",
        "🙂\u{fe0f}",
        "👩‍👩‍👧",
        "\u{10ffff}",
        "\u{ffff}",
        "\u{e000}",
    ]
    .into_iter()
    .map(id)
    .collect();
    let long = "x".repeat(254);
    ids.extend([id(format!("{long}x")), id(format!("{long}y")), id(format!("{long}X")), id(&long)]);
    ids.push(id("/".repeat(255)));
    ids.push(id("🙂".repeat(63)));
    ids.push(id("%".repeat(255)));
    ids.sort_unstable();
    ids.dedup();
    // So that each is looked for among those that are like it, and not only behind them.
    let (even, odd): (Vec<_>, Vec<_>) =
        ids.into_iter().enumerate().partition(|(at, _)| at % 2 == 0);
    even.into_iter().chain(odd.into_iter().rev()).map(|(_, id)| id).collect()
}

const RULE: &str = "Connections whose names look alike, or like something else, have nothing to do with each other";
