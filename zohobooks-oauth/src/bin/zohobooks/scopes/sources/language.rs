use std::path::Path;

/// What has to be known of a language to read its code.
#[derive(Clone, Copy, Default)]
pub(super) struct Language {
    pub(super) line_comment: Option<&'static str>,
    /// `#` begins a comment where a blank stands before it.
    pub(super) hash_comments: bool,
    pub(super) block_comments: bool,
    /// Strings in these may have several lines.
    pub(super) long_quotes: &'static str,
    pub(super) triple_quotes: bool,
    pub(super) regexes: bool,
    /// `'a` is no string.
    pub(super) lifetimes: bool,
    /// A block ends where the indentation does.
    pub(super) is_indented: bool,
    /// Deluge, or it may be: `getUrl` is a call.
    pub(super) may_be_deluge: bool,
}

impl Language {
    /// By the end of the file's name.
    pub(super) fn of(file: &Path) -> Self {
        let none = Self::default();
        let slashes = Self { line_comment: Some("//"), block_comments: true, ..none };
        let hashes = Self { hash_comments: true, ..none };
        let ending = file.extension().and_then(|it| it.to_str()).unwrap_or_default();
        match ending.to_ascii_lowercase().as_str() {
            "js" | "jsx" | "mjs" | "cjs" | "ts" | "tsx" | "mts" | "cts" | "gs" | "vue"
            | "svelte" => Self { long_quotes: "`", regexes: true, ..slashes },
            "ds" | "dg" | "deluge" => Self { may_be_deluge: true, ..slashes },
            "go" => Self { long_quotes: "`", ..slashes },
            "rs" => Self { long_quotes: "\"", lifetimes: true, ..slashes },
            "php" => Self { hash_comments: true, long_quotes: "\"'", ..slashes },
            "c" | "cc" | "cpp" | "cs" | "dart" | "groovy" | "h" | "hpp" | "java" | "kt" | "kts"
            | "m" | "scala" | "swift" => slashes,
            "py" | "pyi" | "pyw" => Self { triple_quotes: true, is_indented: true, ..hashes },
            "rb" | "rake" | "ex" | "exs" | "cr" => {
                Self { long_quotes: "\"'", is_indented: true, ..hashes }
            }
            "sh" | "bash" | "zsh" | "ksh" | "fish" => Self { long_quotes: "\"'", ..hashes },
            "pl" | "pm" | "ps1" | "psm1" | "r" | "jl" | "yaml" | "yml" | "toml" | "env" => hashes,
            _ => Self { may_be_deluge: true, ..none },
        }
    }
}
