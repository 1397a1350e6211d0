use std::collections::{BTreeMap, BTreeSet};

use super::anomalies::{Anomaly, Odd};
use super::catalog_files::{CatalogFile, Need};
use super::drift::{Drift, Kind};
use super::input::Page;
use super::scope_name::{self, Reading, ScopeName, Spelling, read};
use crate::endpoint_table::Endpoint;
use crate::table::{Status, raw};

/// What becomes of one row of `scopes.toml`; `None` leaves a field as it is.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Edit {
    pub(super) status: Option<Status>,
    pub(super) evidence: Option<String>,
    /// `Some(None)` takes the mark away.
    pub(super) deprecated: Option<Option<String>>,
}

/// What becomes of `scopes.toml`.
#[derive(Default)]
pub(super) struct Compared {
    pub(super) edits: BTreeMap<ScopeName, Edit>,
    pub(super) drift: Vec<Drift>,
    pub(super) anomalies: Vec<Anomaly>,
    pub(super) notes: Vec<String>,
    /// How many scopes the page had, and how many of them it has no more.
    pub(super) live_on_page: usize,
    pub(super) gone_from_page: usize,
}

/// What is known of a scope.
struct Known<'a> {
    status: Status,
    evidence: &'a str,
    deprecated: Option<&'a str>,
}

/// What was read of a scope.
#[derive(Default)]
struct Seen {
    /// The spellings of the page.
    page: BTreeSet<String>,
    operations: usize,
    example: String,
}

pub(super) struct Sources<'a> {
    pub(super) pages: &'a [Page],
    pub(super) files: &'a [CatalogFile],
    /// `endpoints.csv` before and after.
    pub(super) before: &'a [Endpoint],
    pub(super) after: &'a [Endpoint],
    pub(super) today: &'a str,
}

/// Compares the scopes with the page, if one was read, and with the endpoints as they will be.
pub(super) fn compare(sources: &Sources<'_>, table: &raw::Table, spelling: &Spelling) -> Compared {
    let mut out = Compared::default();
    let known = known(table);
    let seen = seen(sources, spelling, &mut out);
    let before = used(sources.before);
    let after = used(sources.after);
    for (name, seen) in &seen {
        let here = known.get(name);
        present(name, seen, here, sources.today, spelling, &mut out);
        spelt(name, seen, here, sources.today, spelling, &mut out);
    }
    for (name, known) in known.iter().filter(|(_, known)| known.deprecated.is_none()) {
        let seen = seen.get(name);
        let left = after.get(name).copied().unwrap_or_default();
        let from_page = known.status == Status::OauthPage;
        out.live_on_page += usize::from(from_page);
        let gone = match known.status {
            Status::OauthPage => {
                !sources.pages.is_empty() && seen.is_none_or(|seen| seen.page.is_empty())
            }
            Status::Openapi => seen.is_none() && before.contains_key(name) && left == 0,
            _ => false,
        };
        if gone {
            out.gone_from_page += usize::from(from_page);
            absent(name, known, left, sources.today, spelling, &mut out);
        }
    }
    out.drift.sort_by_key(|drift| drift.kind);
    out
}

fn known(table: &raw::Table) -> BTreeMap<ScopeName, Known<'_>> {
    let mut known = BTreeMap::new();
    for (name, row) in scope_name::rows(table) {
        if let Some(status) = Status::from_word(row.status.get_ref()) {
            let evidence = row.evidence.get_ref().as_str();
            let deprecated = row.deprecated.as_ref().map(|date| date.get_ref().as_str());
            known.insert(name, Known { status, evidence, deprecated });
        }
    }
    known
}

fn seen(
    sources: &Sources<'_>,
    spelling: &Spelling,
    out: &mut Compared,
) -> BTreeMap<ScopeName, Seen> {
    let mut seen: BTreeMap<ScopeName, Seen> = BTreeMap::new();
    let mut old_create = 0;
    let mut reserved = BTreeMap::new();
    for page in sources.pages {
        for text in &page.scopes {
            match read(text) {
                Reading::Scope(name) => {
                    let canonical = spelling.wire(&name);
                    let create =
                        canonical.strip_suffix("CREATE").map(|rest| format!("{rest}Create"));
                    let known = create.as_ref() == Some(text);
                    old_create += usize::from(known);
                    let text = if known { canonical } else { text.clone() };
                    seen.entry(name).or_default().page.insert(text);
                }
                Reading::Reserved(reason) => {
                    reserved.insert(text, reason);
                }
                Reading::UnknownWord => {
                    out.anomalies.push(Anomaly::on_page(
                        Odd::UnknownOperationWord,
                        &page.shown,
                        text,
                    ));
                }
                Reading::Foreign => {
                    out.anomalies.push(Anomaly::on_page(
                        Odd::NoScopeOfZohoBooks,
                        &page.shown,
                        text,
                    ));
                }
            }
        }
    }
    if old_create > 0 {
        out.notes.push(format!(
            "the page spells CREATE as `Create` {old_create} times: known, read as CREATE"
        ));
    }
    for operation in sources.files.iter().flat_map(|file| &file.operations) {
        if let Some(name) = operation.need.scope() {
            let seen = seen.entry(name.clone()).or_default();
            if seen.operations == 0 {
                seen.example = format!("{} {}", operation.method, operation.path);
            }
            seen.operations += 1;
        }
        if let Need::Reserved(text, reason) = &operation.need {
            reserved.insert(text, reason.clone());
        }
    }
    for (text, reason) in reserved {
        out.drift.push(Drift::scope(Kind::ScopeNotHeld, text.clone(), reason));
    }
    seen
}

/// How many endpoints that are not gone need each scope.
fn used(rows: &[Endpoint]) -> BTreeMap<ScopeName, usize> {
    let mut used = BTreeMap::new();
    for row in rows.iter().filter(|row| row.deprecated.is_empty()) {
        if let Reading::Scope(name) = read(&row.scope) {
            *used.entry(name).or_default() += 1;
        }
    }
    used
}

/// A scope that was read: it has to be in the table, as documented and not as gone.
fn present(
    name: &ScopeName,
    seen: &Seen,
    known: Option<&Known<'_>>,
    today: &str,
    spelling: &Spelling,
    out: &mut Compared,
) {
    let on_page = !seen.page.is_empty();
    let status = match known.map(|known| known.status) {
        _ if on_page => Status::OauthPage,
        // Gone from the page before, and now only in the files.
        Some(Status::OauthPage) if known.is_some_and(|known| known.deprecated.is_none()) => {
            return;
        }
        Some(Status::OfficialPage) => Status::OfficialPage,
        _ => Status::Openapi,
    };
    let mut edit = Edit::default();
    let mut detail = Vec::new();
    let old = known.filter(|known| known.status != status);
    if known.is_none() || old.is_some() {
        let mut evidence = Vec::new();
        if on_page {
            evidence.push(format!("OAuth page, read {today}"));
            detail.push("on the OAuth page".to_owned());
        }
        if seen.operations > 0 {
            let (count, example) = (seen.operations, &seen.example);
            let s = if count == 1 { "" } else { "s" };
            evidence.push(format!("OpenAPI, read {today}: {count} operation{s}, e.g. {example}"));
            detail.push(format!("{count} operation{s} of the OpenAPI files"));
        }
        if let Some(old) = old {
            let word = old.status.word();
            evidence.push(format!("before, as {word}: {}", old.evidence));
            detail.push(format!("{word} before"));
        }
        edit.status = Some(status);
        edit.evidence = Some(evidence.join("; "));
    }
    if let Some(date) = known.and_then(|known| known.deprecated) {
        edit.deprecated = Some(None);
        detail.push(format!("gone since {date}, back"));
    }
    if edit != Edit::default() {
        out.drift.push(Drift::scope(Kind::ScopeAdded, spelling.wire(name), detail.join(", ")));
        out.edits.insert(name.clone(), edit);
    }
}

/// Another spelling on the page is reported once, and then known from the evidence.
fn spelt(
    name: &ScopeName,
    seen: &Seen,
    known: Option<&Known<'_>>,
    today: &str,
    spelling: &Spelling,
    out: &mut Compared,
) {
    let canonical = spelling.wire(name);
    for text in seen.page.iter().filter(|text| **text != canonical) {
        let short = text.strip_prefix("ZohoBooks.").unwrap_or(text);
        let phrase = format!("spelled {short}");
        if known.is_some_and(|known| has_phrase(known.evidence, &phrase)) {
            continue;
        }
        let edit = out.edits.entry(name.clone()).or_default();
        let old = edit.evidence.take().or_else(|| known.map(|known| known.evidence.to_owned()));
        let old = old.unwrap_or_default();
        edit.evidence = Some(format!("{old}; {phrase} on the OAuth page, {today}"));
        if known.is_none() {
            continue;
        }
        out.drift.push(Drift {
            was: Some(canonical.clone()),
            detail: Some("on the OAuth page".to_owned()),
            ..Drift::scope(Kind::SpeltOtherwise, text.clone(), String::new())
        });
    }
}

fn has_phrase(text: &str, phrase: &str) -> bool {
    text.match_indices(phrase).any(|(at, _)| {
        !text[at + phrase.len()..].starts_with(|c: char| c.is_ascii_alphanumeric() || c == '_')
    })
}

/// A scope that was not read where it used to stand.
fn absent(
    name: &ScopeName,
    known: &Known<'_>,
    left: usize,
    today: &str,
    spelling: &Spelling,
    out: &mut Compared,
) {
    let edit = out.edits.entry(name.clone()).or_default();
    let detail = if left > 0 {
        edit.status = Some(Status::Openapi);
        let evidence = known.evidence;
        edit.evidence = Some(format!("{evidence}; no longer on the OAuth page, {today}"));
        let need = if left == 1 { "endpoint needs" } else { "endpoints need" };
        format!("from the OAuth page, but {left} {need} it: kept as openapi")
    } else {
        edit.deprecated = Some(Some(today.to_owned()));
        let place = if known.status == Status::OauthPage { "OAuth page" } else { "OpenAPI files" };
        format!("from the {place}: deprecated")
    };
    out.drift.push(Drift::scope(Kind::ScopeRemoved, spelling.wire(name), detail));
}
