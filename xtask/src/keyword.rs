/// Whether a name in lower case is a keyword of Rust, also one that is only reserved.
pub(crate) fn is_one(name: &str) -> bool {
    KEYWORDS.contains(&name)
}

/// Those of <https://doc.rust-lang.org/reference/keywords.html> that are in lower case.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];
