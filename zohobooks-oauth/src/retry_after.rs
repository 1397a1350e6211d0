use std::time::Duration;

use http::{HeaderMap, header};

/// How long a server asks to be left alone, by its `Retry-After`.
///
/// `None` for all that is not one whole number of seconds between one and a day: what is negative, zero
/// or longer than any of Zoho's limits, a header that is listed twice, and dates, which Zoho has not been
/// seen to send.
pub(crate) fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let mut values = headers.get_all(header::RETRY_AFTER).iter();
    let (value, another) = (values.next()?, values.next());
    let digits = value.as_bytes().trim_ascii();
    if another.is_some() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let seconds = str::from_utf8(digits).ok()?.parse().ok()?;
    (1..=DAY).contains(&seconds).then(|| Duration::from_secs(seconds))
}

const DAY: u64 = 24 * 60 * 60;

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    fn read(values: &[&[u8]]) -> Option<u64> {
        let mut headers = HeaderMap::new();
        for value in values {
            headers.append("Retry-After", HeaderValue::from_bytes(value).unwrap());
        }
        retry_after(&headers).map(|it| it.as_secs())
    }

    #[test]
    fn seconds() {
        for (value, seconds) in
            [("1", 1), ("3600", 3600), (" 60\t", 60), ("007", 7), ("86400", 86_400)]
        {
            assert_eq!(read(&[value.as_bytes()]), Some(seconds), "{value}");
        }
    }

    #[test]
    fn what_is_no_time_is_ignored() {
        for value in [
            "",
            " ",
            "0",
            "-1",
            "+5",
            "1.5",
            "1e12",
            "1000000000000",
            "86401",
            "18446744073709551616",
            "NaN",
            "soon",
            "1 2",
            "1,2",
            "0x10",
            "Wed, 21 Oct 2026 07:28:00 GMT",
            "\u{661}",
        ] {
            assert_eq!(read(&[value.as_bytes()]), None, "{value}");
        }
        assert_eq!(read(&[]), None);
        assert_eq!(read(&[b"60", b"60"]), None);
        assert_eq!(read(&[b"\xff\xfe"]), None);
        assert_eq!(read(&[&[b'9'; 100_000]]), None);
    }
}
