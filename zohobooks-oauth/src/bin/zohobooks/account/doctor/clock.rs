use std::time::SystemTime;

use zohobooks_oauth::http::HeaderValue;

use crate::failure::Failure;

/// The clock of this machine with that of a server, by the `Date` of its answer. Codes live for a minute or two.
pub(super) fn compare(date: Option<&HeaderValue>) -> Result<String, Failure> {
    let date = date.and_then(|it| it.to_str().ok());
    let Some(date) = date.and_then(|it| httpdate::parse_http_date(it).ok()) else {
        return Ok("the server has not said what time it is".to_owned());
    };
    let now = SystemTime::now();
    let (apart, direction) = match now.duration_since(date) {
        Ok(apart) => (apart.as_secs(), "ahead of"),
        Err(error) => (error.duration().as_secs(), "behind"),
    };
    match apart {
        0..=TOLERANCE => Ok(format!("{apart} s apart from the server")),
        _ => Err(Failure::new(format_args!(
            "this machine is {apart} s {direction} the server: set its clock"
        ))),
    }
}

/// In seconds.
const TOLERANCE: u64 = 60;

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn a_minute_is_close_enough() {
        let compared = |date: SystemTime| {
            let date = HeaderValue::try_from(httpdate::fmt_http_date(date)).unwrap();
            compare(Some(&date)).map_err(|failure| failure.to_string())
        };
        let (now, minutes) = (SystemTime::now(), |minutes: u64| Duration::from_secs(60 * minutes));
        assert!(compared(now).is_ok());
        assert!(compared(now - minutes(5)).unwrap_err().contains("ahead of the server"));
        assert!(compared(now + minutes(5)).unwrap_err().contains("behind the server"));
    }

    #[test]
    fn what_is_no_date_says_nothing() {
        for date in [None, Some(HeaderValue::from_static("soon"))] {
            assert!(compare(date.as_ref()).unwrap().contains("has not said"));
        }
    }
}
