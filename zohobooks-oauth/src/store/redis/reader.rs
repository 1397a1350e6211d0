use std::collections::HashMap;
use std::time::{Duration, SystemTime};

use crate::{ConnectionId, Row, StoreFault, Version};

/// A row from the fields of its hash. One without fields is none.
pub(super) fn row(mut fields: HashMap<String, Vec<u8>>) -> Result<Option<Row>, StoreFault> {
    if fields.is_empty() {
        return Ok(None);
    }
    match number(&fields, "layout")? {
        1 => {}
        0 => return Err(StoreFault::Corrupt),
        2.. => return Err(StoreFault::Newer),
    }
    let version = number(&fields, "version")?;
    let due = match fields.get("due").map(Vec::as_slice) {
        Some(b"") => None,
        _ => {
            let since = Duration::from_millis(number(&fields, "due")?);
            Some(SystemTime::UNIX_EPOCH.checked_add(since).ok_or(StoreFault::Corrupt)?)
        }
    };
    let content = fields.remove("content").ok_or(StoreFault::Corrupt)?;
    let is_whole = version >> 63 == 0;
    is_whole
        .then(|| Some(Row::new(Version::from_u64(version), due, content)))
        .ok_or(StoreFault::Corrupt)
}

pub(super) fn ids(ids: Vec<Vec<u8>>) -> Result<Vec<ConnectionId>, StoreFault> {
    let id = |id: Vec<u8>| str::from_utf8(&id).ok().and_then(|id| ConnectionId::new(id).ok());
    ids.into_iter().map(|bytes| id(bytes).ok_or(StoreFault::Corrupt)).collect()
}

fn number(fields: &HashMap<String, Vec<u8>>, name: &str) -> Result<u64, StoreFault> {
    let text = fields.get(name).and_then(|field| str::from_utf8(field).ok());
    text.and_then(|text| text.parse().ok()).ok_or(StoreFault::Corrupt)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(fields: &[(&str, &str)]) -> HashMap<String, Vec<u8>> {
        fields.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect()
    }

    #[test]
    fn what_is_no_row_is_never_taken_for_none() {
        assert!(row(fields(&[])).unwrap().is_none());
        let good = [("layout", "1"), ("version", "7"), ("due", "5"), ("content", "")];
        let read = row(fields(&good)).unwrap().unwrap();
        assert_eq!(read.due, Some(SystemTime::UNIX_EPOCH + Duration::from_millis(5)));
        for (field, bad) in [
            ("layout", ""),
            ("layout", "0"),
            ("version", ""),
            ("version", "-1"),
            ("version", "9223372036854775808"),
            ("due", "soon"),
            ("due", "18446744073709551616"),
        ] {
            let mut bad_fields = fields(&good);
            bad_fields.insert(field.into(), bad.into());
            assert_eq!(row(bad_fields).unwrap_err(), StoreFault::Corrupt, "{field} {bad}");
        }
        for (field, _) in good {
            let mut without = fields(&good);
            without.remove(field);
            assert_eq!(row(without).unwrap_err(), StoreFault::Corrupt, "{field}");
        }
        let mut newer = fields(&good);
        newer.insert("layout".into(), "2".into());
        assert_eq!(row(newer).unwrap_err(), StoreFault::Newer);
    }

    #[test]
    fn what_is_no_name_is_no_name() {
        assert!(ids(vec![b"a".to_vec(), b"\xff".to_vec()]).is_err());
        assert!(ids(vec![b"".to_vec()]).is_err());
    }
}
