use std::time::{SystemTime, UNIX_EPOCH};

/// The day in UTC, as `2026-11-22`.
pub(crate) fn today() -> String {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    from_days(since.as_secs() / 86_400)
}

pub(crate) fn is_valid(text: &str) -> bool {
    let mut parts = text.split('-');
    let mut number = |width: usize| {
        let part = parts.next()?;
        let digits = part.len() == width && part.bytes().all(|b| b.is_ascii_digit());
        digits.then(|| part.parse::<u64>().ok()).flatten()
    };
    let (Some(year), Some(month), Some(day)) = (number(4), number(2), number(2)) else {
        return false;
    };
    parts.next().is_none()
        && (1..=12).contains(&month)
        && (1..=month_length(year, month)).contains(&day)
}

fn from_days(mut days: u64) -> String {
    let mut year = 1970;
    while days >= year_length(year) {
        days -= year_length(year);
        year += 1;
    }
    let mut month = 1;
    while days >= month_length(year, month) {
        days -= month_length(year, month);
        month += 1;
    }
    format!("{year:04}-{month:02}-{:02}", days + 1)
}

fn year_length(year: u64) -> u64 {
    (1..=12).map(|month| month_length(year, month)).sum()
}

fn month_length(year: u64, month: u64) -> u64 {
    match month {
        2 if year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::{from_days, is_valid};

    #[test]
    fn days_become_dates() {
        let days = [(0, "1970-01-01"), (11_016, "2000-02-29"), (20_779, "2026-11-22")];
        for (days, date) in days {
            assert_eq!(from_days(days), date);
        }
    }

    #[test]
    fn only_days_of_the_calendar_are_valid() {
        for date in ["2026-11-22", "2024-02-29", "2000-12-31"] {
            assert!(is_valid(date), "{date}");
        }
        for date in
            ["", "2026-11", "2026-11-31", "2025-02-29", "1900-02-29", "2026-1-02", "2026-11-22-1"]
        {
            assert!(!is_valid(date), "{date}");
        }
    }
}
