use super::program::{Program, Target};
use crate::workspace;

/// A fault, and the tests that show that it does no harm.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) id: String,
    pub(super) fault: String,
    pub(super) tests: Vec<Test>,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Test {
    pub(super) file: String,
    pub(super) program: Program,
    /// As the program lists it.
    pub(super) name: String,
}

/// Reads the rows: a heading of the third level each, `### P1: what happens`, and below it the tests, as
/// `path/of/the/file.rs::function`.
pub(super) fn read(text: &str) -> Result<Vec<Row>, String> {
    let mut rows: Vec<Row> = Vec::new();
    for (line, number) in text.lines().zip(1_u32..) {
        let at = |what: String| format!("{}:{number}: {what}", workspace::FAULTS);
        if let Some(heading) = line.strip_prefix("### ") {
            let (id, fault) = heading
                .split_once(": ")
                .ok_or_else(|| at("no colon behind the name".to_owned()))?;
            if rows.iter().any(|row| row.id == id) {
                return Err(at(format!("a second row {id}")));
            }
            rows.push(Row { id: id.to_owned(), fault: fault.to_owned(), tests: Vec::new() });
        } else if line.starts_with("## ") && rows.last().is_some_and(|row| row.tests.is_empty()) {
            return Err(at("the last row has no test".to_owned()));
        }
        for span in line.split('`').skip(1).step_by(2).filter(|span| span.contains(".rs::")) {
            let row = rows.last_mut().ok_or_else(|| at(format!("{span} is in no row")))?;
            row.tests.push(Test::read(span).ok_or_else(|| at(format!("{span} is no test")))?);
        }
    }
    match rows.iter().find(|row| row.tests.is_empty()) {
        Some(row) => Err(format!("{}: {} has no test", workspace::FAULTS, row.id)),
        None => Ok(rows),
    }
}

impl Test {
    /// `None` if no program has such a file.
    fn read(span: &str) -> Option<Self> {
        let (stem, inside) = span.split_once(".rs::")?;
        let mut folders = stem.split('/');
        let package = folders.next()?;
        let (package, folder) = match package {
            "tests" => ("zohobooks-tests", "tests"),
            _ => (package, folders.next()?),
        };
        let target = match folder {
            "src" => Target::Library,
            "tests" => Target::Test(folders.next()?.to_owned()),
            _ => return None,
        };
        let modules = folders.filter(|name| !["lib", "main"].contains(name));
        let name: Vec<_> = modules.chain([inside]).collect();
        let program = Program { package: package.to_owned(), target };
        Some(Self { file: format!("{stem}.rs"), program, name: name.join("::") })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tests_are_found_by_their_files() {
        let read = |span| {
            let test = Test::read(span)?;
            Some((test.file, test.program.to_string(), test.name))
        };
        let is = |file: &str, program: &str, name: &str| {
            Some((file.to_owned(), program.to_owned(), name.to_owned()))
        };
        assert_eq!(
            read("oauth/src/a/b.rs::c::d"),
            is("oauth/src/a/b.rs", "oauth --lib", "a::b::c::d")
        );
        assert_eq!(read("oauth/src/lib.rs::d"), is("oauth/src/lib.rs", "oauth --lib", "d"));
        assert_eq!(read("oauth/tests/x.rs::d"), is("oauth/tests/x.rs", "oauth --test x", "d"));
        let main = is("tests/x/main.rs", "zohobooks-tests --test x", "d");
        assert_eq!(read("tests/x/main.rs::d"), main);
        let deep = is("tests/x/y/z.rs", "zohobooks-tests --test x", "y::z::d");
        assert_eq!(read("tests/x/y/z.rs::d"), deep);
        for no_test in ["x.rs::d", "oauth/benches/x.rs::d", "oauth/src/a.rs"] {
            assert_eq!(read(no_test), None, "{no_test}");
        }
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        let row = "### A1: it breaks\n* `tests/x.rs::a` and `that` and\n  `tests/x.rs::b`\n";
        let rows = read(row).unwrap();
        assert_eq!((&*rows[0].id, &*rows[0].fault, rows[0].tests.len()), ("A1", "it breaks", 2));
        for (text, error) in [
            ("### A1\n", ":1: no colon"),
            ("`tests/x.rs::a`\n", ":1: tests/x.rs::a is in no row"),
            (&*format!("{row}{row}"), ":4: a second row A1"),
            ("### A1: it\n`nowhere.rs::a`\n", ":2: nowhere.rs::a is no test"),
            ("### A1: it\n", ": A1 has no test"),
        ] {
            let found = read(text).unwrap_err();
            assert!(found.contains(error), "{found}");
        }
    }
}
