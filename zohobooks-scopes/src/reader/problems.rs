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
}

impl<'a> Problems<'a> {
    pub(super) fn new(report: Report<'a>) -> Self {
        let pieces = Pieces::new(report.text);
        Self { report, pieces, seen: None, told: None, next: None, ended: false }
    }

    fn problem(&self, kind: ProblemKind, start: usize, end: usize) -> Raw<'a> {
        let found = self.report.text.get(start..end).unwrap_or_default();
        Raw { kind, found, start, scope: None, neighbour: None }
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
        let end = self.report.text.len();
        (first && self.report.is_empty).then(|| self.problem(ProblemKind::Empty, 0, end))
    }
}

const FULL: Scope = Scope::from_catalog(FULL_ACCESS, Operation::All);

impl<'a> Iterator for Problems<'a> {
    type Item = Raw<'a>;

    fn next(&mut self) -> Option<Raw<'a>> {
        if let Some(next) = self.next.take() {
            return Some(next);
        }
        if self.report.is_too_long() {
            let first = !core::mem::replace(&mut self.ended, true);
            let end = self.report.text.len();
            return first.then(|| self.problem(ProblemKind::InputTooLong, 0, end));
        }
        loop {
            let Some(piece) = self.pieces.next() else { return self.at_the_end() };
            let range = match piece {
                Piece::Nothing(at) => {
                    return Some(self.problem(ProblemKind::Empty, at.start, at.end));
                }
                Piece::Comment(at) => {
                    return Some(self.problem(ProblemKind::Comment, at.start, at.end));
                }
                Piece::Entry(range) => range,
            };
            let problem = |kind| self.problem(kind, range.start, range.end);
            match classify(self.report.text.get(range.clone()).unwrap_or_default()) {
                Finding::Foreign(None) => {}
                Finding::Foreign(neighbour) => {
                    return Some(Raw { neighbour, ..problem(ProblemKind::Neighbour) });
                }
                Finding::Bad(kind) => return Some(problem(kind)),
                Finding::Scope(scope, spelling) => {
                    let scope_problem = |kind| Raw { scope: Some(scope), ..problem(kind) };
                    let spelling = spelling.map(scope_problem);
                    let base = problem(ProblemKind::Duplicate);
                    let standing = self.standing(scope);
                    let standing = standing.map(|kind| Raw { kind, scope: Some(scope), ..base });
                    if spelling.is_some() {
                        self.next = standing;
                        return spelling;
                    }
                    if standing.is_some() {
                        return standing;
                    }
                }
            }
        }
    }
}

impl<'a> Raw<'a> {
    pub(super) fn explained(self, set: Option<ScopeSet>) -> Problem<'a> {
        let Self { kind, found, start, scope, neighbour } = self;
        let fix = match (kind, scope, neighbour) {
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
