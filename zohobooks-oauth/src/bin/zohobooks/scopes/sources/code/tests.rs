use std::path::Path;

use super::{Code, Kind};
use crate::scopes::sources::language::Language;

fn code(file: &str, text: &str) -> Code {
    Code::new(text, Language::of(Path::new(file)))
}

fn strings(file: &str, text: &str) -> Vec<String> {
    let code = code(file, text);
    let texts = code.tokens().filter(|(_, token)| token.kind == Kind::Text);
    texts.map(|(at, _)| code.str(at).to_owned()).collect()
}

#[test]
fn comments_become_blanks() {
    for (file, text, left) in [
        ("a.js", "a // b\nc /* d\ne */ f 'g // h'", "a     \nc     \n     f 'g // h'"),
        ("a.js", "x = /['\"/]/.test(y) / 2", "x =        .test(y) / 2"),
        ("a.py", "a # b\n\"#c\" d#e", "a    \n\"#c\" d#e"),
        ("a.py", "def a():\n    '''b'''\n    c('''d''')", "def a():\n           \n    c('''d''')"),
        ("a.php", "a # b\n#[c]", "a    \n#[c]"),
        ("a.txt", "// a # b", "// a # b"),
        ("a.js", "/* ä", "     "),
    ] {
        assert_eq!(code(file, text).text, left, "{file}: {text}");
    }
}

#[test]
fn strings_end_where_their_language_says() {
    assert_eq!(strings("a.js", "`a${b({})}\n`+'c\\'d'"), ["`a${b({})}\n`", "'c\\'d'"]);
    assert_eq!(strings("a.sh", "-d '{\n}' \"b\""), ["'{\n}'", "\"b\""]);
    assert_eq!(strings("a.rs", "<'a>(b: &'a str) 'c' '\"' \"d\""), ["'c'", "'\"'", "\"d\""]);
    assert_eq!(strings("a.md", "Don't \"a\"\nIt's"), ["\"a\""]);
}

#[test]
fn brackets_know_each_other() {
    let code = code("a.js", "f(a, [b, c)], d)");
    let word = |word: &str| code.tokens().map(|it| it.0).find(|at| code.word(*at) == Some(word));
    let around = |of: &str| code.parent(word(of).unwrap()).map(|open| code.str(open));
    assert_eq!([around("f"), around("a"), around("c")], [None, Some("("), Some("[")]);
}

#[test]
fn whatever_stands_there() {
    for text in ["'", "\"\\", "`${", "/*", "([{", ")]}", "ä'ö", "'''", "#", "/", "'ä", "\u{a0}"]
    {
        for file in ["a.js", "a.py", "a.rs", "a.sh", "a.php", "a"] {
            assert_eq!(code(file, text).text.len(), text.len(), "{file}: {text}");
        }
    }
}

#[test]
fn signs_that_begin_no_string_cost_little() {
    let began = std::time::Instant::now();
    code("a.js", &"`${'{'}".repeat(10_000));
    code("a.js", &"(/\n'".repeat(20_000));
    assert!(began.elapsed() < std::time::Duration::from_secs(20), "{:?}", began.elapsed());
}
