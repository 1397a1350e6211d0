use std::time::Duration;

use http::HeaderMap;

/// How many calls are left of the day, and for how long, where an answer says so.
///
/// The headers were seen by some and not by others: <https://github.com/Weble/ZohoBooksApi/issues/38>. That they
/// are about the day, and that the last one counts seconds, was concluded from their values.
pub(super) fn left_of_the_day(headers: &HeaderMap) -> Option<(u64, Duration)> {
    let left = number(headers, "x-rate-limit-remaining")?;
    let reset = number(headers, "x-rate-limit-reset")?;
    (reset <= DAY).then(|| (left, Duration::from_secs(reset)))
}

fn number(headers: &HeaderMap, name: &str) -> Option<u64> {
    let mut values = headers.get_all(name).iter();
    let (value, another) = (values.next()?, values.next());
    if another.is_some() {
        return None;
    }
    value.to_str().ok()?.trim().parse().ok()
}

const DAY: u64 = 24 * 60 * 60;

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn as_they_were_seen_and_otherwise_not_at_all() {
        let mut headers = HeaderMap::new();
        assert_eq!(left_of_the_day(&headers), None);
        headers.insert("X-Rate-Limit-Limit", HeaderValue::from_static("7500"));
        headers.insert("X-Rate-Limit-Remaining", HeaderValue::from_static("6775"));
        assert_eq!(left_of_the_day(&headers), None);
        headers.insert("X-Rate-Limit-Reset", HeaderValue::from_static("34881"));
        assert_eq!(left_of_the_day(&headers), Some((6775, Duration::from_secs(34881))));
        for wrong in ["-1", "soon", "", "1e3", "86401", "99999999999999999999"] {
            headers.insert("X-Rate-Limit-Reset", HeaderValue::from_static(wrong));
            assert_eq!(left_of_the_day(&headers), None, "{wrong}");
        }
        headers.insert("X-Rate-Limit-Reset", HeaderValue::from_static("34881"));
        headers.append("X-Rate-Limit-Remaining", HeaderValue::from_static("0"));
        assert_eq!(left_of_the_day(&headers), None);
    }
}
