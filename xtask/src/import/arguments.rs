/// What stands behind `cargo xtask import`.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Arguments {
    pub(super) check: bool,
    pub(super) json: bool,
    pub(super) allow_removals: bool,
    pub(super) help: bool,
    pub(super) paths: Vec<String>,
}

pub(super) const USAGE: &str = "\
cargo xtask import [--check] [--json] [--allow-removals] PATH…

Reads what Zoho publishes, shows how it differs from zohobooks-scopes/data, and rewrites that so that
`git diff` shows the difference. A PATH is
  the OAuth page, saved as text or HTML (.txt, .html),
  an OpenAPI file (.yml, .yaml, .json), or
  a folder or a zip of these.

  --check   write nothing, exit with 1 if there is a difference
  --json    one JSON object instead of text
  --allow-removals
            write also where more than a third of the endpoints of a file, or of the scopes of the page,
            and at least 5, would vanish; without it such an input, which may be cut short, is refused

A new operation with a method or path that data/ does not know, or without a scope that it could name,
is a difference too (`endpoints added that data/ cannot hold`). It is never written: --check finds it
until the table or this command learns of it. The same goes for a new path of a known operation (`paths
changed to what data/ cannot hold`), whose row keeps the old one.

Exit codes: 0 no difference, or written; 1 difference found by --check; 2 wrong usage, or an input that
cannot be read or takes too much away (then nothing is written).

The JSON object has
  read       counts: openapi_files, operations, operations_with_one_scope, scopes, pages, page_scopes
  drift      a list of {kind, scope?, was?, file?, method?, path?, operation_id?, detail?}; kind is
             scope-added, scope-not-held, scope-removed, spelt-otherwise, endpoint-added, endpoint-not-held,
             endpoint-gone, path-changed, path-not-held, operation-id-changed or scope-changed;
             `was` is what data/ had
  anomalies  a list of {kind, file, method?, path?, scope?, detail?}; kind is no-scope, several-scopes,
             unknown-operation-word, no-scope-of-zoho-books, wrong-letter-case, verb-against-method,
             scope-of-another-module, file-under-another-module or deprecated-by-zoho
  notes      a list of sentences
  written    the files of data/ that were rewritten
or, where the exit code is 2, only
  errors     a list of {file, line?, reason}; for wrong usage, the file is `command line`";

/// Whether the errors are wanted as JSON too, which has to be known of arguments that are wrong.
pub(super) fn asks_for_json(args: &[&str]) -> bool {
    args.iter().take_while(|arg| **arg != "--").any(|arg| *arg == "--json")
}

/// Reads the arguments, or says which one is wrong.
pub(super) fn read(args: &[&str]) -> Result<Arguments, String> {
    let mut arguments = Arguments::default();
    let mut options = true;
    for arg in args {
        match *arg {
            "--" if options => options = false,
            "--check" if options => arguments.check = true,
            "--json" if options => arguments.json = true,
            "--allow-removals" if options => arguments.allow_removals = true,
            "--help" | "-h" if options => arguments.help = true,
            option if options && option.starts_with('-') => {
                return Err(format!("no such option: {option}"));
            }
            path => arguments.paths.push(path.to_owned()),
        }
    }
    if arguments.paths.is_empty() && !arguments.help {
        return Err("no PATH".to_owned());
    }
    Ok(arguments)
}

#[cfg(test)]
mod tests {
    use serde::de::DeserializeOwned;

    use super::super::anomalies::Odd;
    use super::super::drift::Kind;
    use super::{Arguments, USAGE, read};

    /// The words of all variants, which serde lists where it knows none.
    fn words<T: DeserializeOwned>() -> Vec<String> {
        let error = serde_json::from_str::<T>("\"?\"").err().unwrap().to_string();
        let (_, list) = error.split_once("expected one of").unwrap();
        list.split('`').skip(1).step_by(2).map(str::to_owned).collect()
    }

    /// The kinds that the usage text names for this list.
    fn named(list: &str) -> Vec<&'static str> {
        let (_, text) = USAGE.split_once(&format!("\n  {list} ")).unwrap();
        let (_, text) = text.split_once("kind is").unwrap();
        let end = text.find(';').into_iter().chain(text.find("\n  notes")).min().unwrap();
        let words = text[..end].split([',', ' ', '\n']);
        words.filter(|word| !matches!(*word, "" | "or")).collect()
    }

    #[test]
    fn the_usage_names_every_kind() {
        assert_eq!(named("drift"), words::<Kind>());
        assert_eq!(named("anomalies"), words::<Odd>());
        let every = serde_json::json!(Odd::EVERY);
        assert_eq!(every, serde_json::json!(words::<Odd>()));
    }

    #[test]
    fn options_stand_anywhere() {
        let expected = Arguments {
            check: true,
            json: true,
            allow_removals: true,
            help: false,
            paths: vec!["a".to_owned(), "--b".to_owned()],
        };
        assert_eq!(
            read(&["a", "--check", "--json", "--allow-removals", "--", "--b"]),
            Ok(expected)
        );
        assert_eq!(read(&["--chek", "a"]), Err("no such option: --chek".to_owned()));
        assert_eq!(read(&["--check"]), Err("no PATH".to_owned()));
    }
}
