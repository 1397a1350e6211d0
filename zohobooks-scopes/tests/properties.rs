//! What holds for every set and every text.
#![allow(clippy::unwrap_used, reason = "a test")]

use std::time::{Duration, Instant};

use proptest::prelude::*;
use zohobooks_scopes::{Report, Scope, ScopeSet, Severity};

fn a_scope() -> impl Strategy<Value = Scope> {
    let all: Vec<Scope> = ScopeSet::catalog().iter().collect();
    prop::sample::select(all)
}

fn a_set() -> impl Strategy<Value = ScopeSet> {
    prop::collection::vec(a_scope(), 1..20).prop_map(|scopes| ScopeSet::of(&scopes).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn parse_of_print_is_identity(set in a_set()) {
        prop_assert_eq!(set.to_string().parse(), Ok(set));
        let report = ScopeSet::read(&set.to_string()).set();
        prop_assert_eq!(report, Some(set));
    }

    #[test]
    fn what_parses_strictly_reads_the_same(text in "[A-Za-z.,]{0,40}|(ZohoBooks\\.(bills|items)\\.(READ|All),?){0,4}") {
        if let Ok(set) = text.parse::<ScopeSet>() {
            let report = ScopeSet::read(&text);
            prop_assert!(report.is_ok());
            prop_assert_eq!(report.set(), Some(set));
        }
    }

    #[test]
    fn separators_letter_case_and_quotes_do_not_change_the_set(
        scopes in prop::collection::vec((a_scope(), any::<bool>(), 0..6_usize), 1..20),
    ) {
        let mut text = String::new();
        for (scope, lower, separator) in &scopes {
            let wire = scope.as_str();
            text += &if *lower { wire.to_lowercase() } else { wire.to_owned() };
            text += [" ", ", ", "%2C", "\n- ", "\",\"", "\r\n"][*separator];
        }
        let report = ScopeSet::read(&text);
        let scopes: Vec<Scope> = scopes.into_iter().map(|(scope, ..)| scope).collect();
        prop_assert_eq!(report.set(), ScopeSet::of(&scopes));
    }

    #[test]
    fn any_text_is_survived(text in "\\PC{0,200}") {
        survive(&text);
    }
}

/// Asks for everything that a report has, and checks what holds for all of them.
fn survive(text: &str) {
    let report = ScopeSet::read(text);
    assert_eq!(report.is_ok(), report.count(Severity::Error) == 0, "{text:?}");
    assert!(!report.is_ok() || report.set().is_some() || report.foreign().next().is_some());
    for problem in report.problems() {
        assert_eq!(text.get(problem.range()), Some(problem.found()), "{text:?}");
        assert!(problem.to_string().ends_with(')'), "{text:?}");
        for suggestion in problem.suggestions() {
            let read = ScopeSet::read(&suggestion.to_string()).is_ok();
            assert!(read, "{text:?} is to become {suggestion}");
        }
    }
    let repaired = report.repaired();
    assert!(report.set().is_none_or(|set| repaired.unwrap().covers(set)), "{text:?}");
}

/// Strings made of the pieces that lead into every branch, which random letters never reach.
#[test]
fn a_million_random_strings_are_survived() {
    const PIECES: [&str; 46] = [
        "ZohoBooks.",
        "zohobooks.",
        "ZohoBook.",
        "ZohoDesk.",
        "ZohoCRM.",
        "invoices",
        "Invoice",
        "salesorder",
        "items",
        "payments",
        "journals",
        "reports",
        "fullaccess",
        "custommodules",
        ".READ",
        ".Create",
        ".ALL",
        ".all",
        ".WRITE",
        ".*",
        ".",
        "..",
        ",",
        ", ",
        " ",
        "\n",
        "\r\n",
        "%2C",
        "%2",
        "%",
        "\"",
        "[",
        "]",
        "- ",
        "# ",
        "//",
        "scope=",
        "\u{200b}",
        "\0",
        "&",
        "&state=",
        "https://x?",
        "X=",
        "--scope",
        "\u{feff}",
        "é",
    ];
    let mut random = Random(0x5eed);
    let mut text = String::new();
    for round in 0..1_000_000_u32 {
        text.clear();
        for _ in 0..random.below(8) {
            text += PIECES[random.below(PIECES.len())];
        }
        if round % 16 == 0 {
            survive(&text);
        } else {
            let report = ScopeSet::read(&text);
            assert!(report.is_ok() || report.problems().next().is_some(), "{text:?}");
        }
    }
}

/// A small generator that gives the same numbers on every machine.
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % end as u64) as usize
    }
}

/// 32 times the text takes about 32 times as long, whatever it is made of; a quadratic reader would take
/// 1,024 times. The bound lies far from both, and only a ratio that is too high is measured again, so that
/// a busy machine does not matter.
#[test]
fn time_grows_with_the_length() {
    let units = [
        "ZohoBooks.invoices.READ,",
        "x",
        "a.b ",
        ",",
        "# ",
        "scope ",
        "scope=&",
        "scope=&a",
        "&a=b",
        "https://",
        "http://%20",
        "http://,",
        "export ",
        "--scope ",
        "\u{feff}\u{200b}a",
        "scope        ",
        "- ",
        "%2C",
        "%",
        "zohobooks.invoices.read ",
        "ZohoBooks.invioces.READ ",
        "ZohoDesk.tickets.READ ",
        "\u{200b}",
        "ZohoBooks.items.READ\n",
        "\"",
    ];
    for unit in units {
        let short = unit.repeat((1 << 10) / unit.len());
        let long = short.repeat(32);
        let ratio = || time(&long, 2).as_secs_f64() / time(&short, 20).as_secs_f64();
        assert!((0..5).any(|_| ratio() < 200.0), "{unit:?}");
    }
}

/// The least of several times.
fn time(text: &str, times: usize) -> Duration {
    let once = || {
        let start = Instant::now();
        let report = ScopeSet::read(text);
        let problems = report.problems().count() + report.count(Severity::Note);
        std::hint::black_box((problems, report.foreign().count(), report.repaired()));
        start.elapsed()
    };
    (0..times).map(|_| once()).min().unwrap()
}

#[test]
fn a_mebibyte_of_anything_is_read() {
    for unit in
        ["ZohoBooks.invoices.READ,", "invoice.read\n", "x y", "\u{200b}", "[\"ZohoCRM.a.READ\"],"]
    {
        let text = unit.repeat(Report::MAX_INPUT / unit.len());
        survive_once(&text);
    }
}

fn survive_once(text: &str) {
    let report = ScopeSet::read(text);
    assert!(report.problems().count() <= 3 * Report::MAX_PROBLEMS);
    assert_eq!(report.is_ok(), report.count(Severity::Error) == 0);
}
