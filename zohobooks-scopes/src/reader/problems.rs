use core::ops::Range;

use super::Report;
use super::classify::{Finding, classify};
use super::entries::{Piece, Pieces};
use super::kind::ProblemKind;
use super::names::Neighbour;
use super::problem::{Fix, Problem};
use super::suggest;
use crate::generated::catalog::FULL_ACCESS;
use crate::{Operation, Scope, ScopeSet, Status};

/// The problems of a text in its order, found by reading it again.
#[derive(Clone)]
pub(super) struct Problems<'a> {
    report: Report<'a>,
    pieces: Pieces<'a>,
    seen: Option<ScopeSet>,
    /// The scopes that were told to be there twice.
    told: Option<ScopeSet>,
    /// What is left to tell about the last entry.
    next: Option<Raw<'a>>,
    ended: bool,
}

/// A problem before it is known what to write instead.
#[derive(Clone, Copy)]
pub(super) struct Raw<'a> {
    pub(super) kind: ProblemKind,
    found: &'a str,
    start: usize,
    scope: Option<Scope>,
    neighbour: Option<&'static Neighbour>,
    last_comma: bool,
}

impl<'a> Problems<'a> {
    pub(super) fn new(report: Report<'a>) -> Self {
        let pieces = Pieces::new(report.text);
        Self { report, pieces, seen: None, told: None, next: None, ended: false }
    }

    /// What there is to say about a scope besides how it is spelled.
    fn standing(&mut self, scope: Scope) -> Option<ProblemKind> {
        let holds = |set: Option<ScopeSet>| set.is_some_and(|set| set.contains(scope));
        let with = |set: Option<ScopeSet>| set.map_or(scope.into(), |set| set.with(scope));
        if holds(self.seen) {
            let told = holds(self.told);
            self.told = Some(with(self.told));
            return (!told).then_some(ProblemKind::Duplicate);
        }
        self.seen = Some(with(self.seen));
        if !holds(self.report.set.map(ScopeSet::reduced)) {
            Some(ProblemKind::Redundant)
        } else if scope == FULL {
            Some(ProblemKind::FullAccess)
        } else {
            (scope.status() == Status::Observed).then_some(ProblemKind::Undocumented)
        }
    }

    /// No scope at all, and nothing said about it yet.
    fn at_the_end(&mut self) -> Option<Raw<'a>> {
        let first = !core::mem::replace(&mut self.ended, true);
        let text = self.report.text;
        (first && self.report.is_empty)
            .then(|| Raw::at(text, 0..text.len(), ProblemKind::NothingToAskFor))
    }
}

const FULL: Scope = Scope::from_catalog(FULL_ACCESS, Operation::All);

impl<'a> Iterator for Problems<'a> {
    type Item = Raw<'a>;

    fn next(&mut self) -> Option<Raw<'a>> {
        if let Some(next) = self.next.take() {
            return Some(next);
        }
        let text = self.report.text;
        if self.report.is_too_long() {
            let first = !core::mem::replace(&mut self.ended, true);
            return first.then(|| Raw::at(text, 0..text.len(), ProblemKind::InputTooLong));
        }
        loop {
            let Some(piece) = self.pieces.next() else { return self.at_the_end() };
            let range = match piece {
                Piece::Nothing(range) => return Some(Raw::at(text, range, ProblemKind::Empty)),
                Piece::LastComma(range) => {
                    let last_comma = Raw::at(text, range, ProblemKind::Empty);
                    return Some(Raw { last_comma: true, ..last_comma });
                }
                Piece::Comment(range) => return Some(Raw::at(text, range, ProblemKind::Comment)),
                Piece::OddBlank(range) => {
                    return Some(Raw::at(text, range, ProblemKind::OddBlank));
                }
                Piece::Entry(range) => range,
            };
            let problem = |kind| Raw::at(text, range.clone(), kind);
            match classify(text.get(range.clone()).unwrap_or_default()) {
                Finding::Foreign(None) => {}
                Finding::Foreign(neighbour) => {
                    return Some(Raw { neighbour, ..problem(ProblemKind::Neighbour) });
                }
                Finding::Bad(kind) => return Some(problem(kind)),
                Finding::Scope(scope, spelling) => {
                    let problem = |kind| Raw { scope: Some(scope), ..problem(kind) };
                    let standing = self.standing(scope).map(problem);
                    let Some(spelling) = spelling.map(problem) else {
                        if standing.is_some() {
                            return standing;
                        }
                        continue;
                    };
                    self.next = standing;
                    return Some(spelling);
                }
            }
        }
    }
}

impl<'a> Raw<'a> {
    fn at(text: &'a str, range: Range<usize>, kind: ProblemKind) -> Self {
        let start = range.start;
        let found = text.get(range).unwrap_or_default();
        Self { kind, found, start, scope: None, neighbour: None, last_comma: false }
    }

    pub(super) fn explained(self, set: Option<ScopeSet>) -> Problem<'a> {
        let Self { kind, found, start, scope, neighbour, last_comma } = self;
        let fix = match (kind, scope, neighbour) {
            _ if last_comma => Fix::LastComma,
            (_, _, Some(row)) => Fix::Neighbour(row),
            (ProblemKind::Redundant, Some(scope), _) => {
                let full = set.is_some_and(|set| set.contains(FULL));
                let module = if full { FULL.module() } else { scope.module() };
                Fix::CoveredBy(Scope::from_catalog(module.0, Operation::All))
            }
            (
                ProblemKind::MissingService
                | ProblemKind::ModuleSpelling
                | ProblemKind::LetterCase
                | ProblemKind::OldSpelling,
                Some(scope),
                _,
            ) => Fix::Scopes(scope.into()),
            _ => suggest::meant(found, kind).map_or(Fix::None, Fix::Scopes),
        };
        Problem { found, start, kind, fix }
    }
}
