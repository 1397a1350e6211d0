mod anomalies;
mod archive;
mod arguments;
mod catalog_files;
mod document;
mod drift;
mod endpoints;
mod input;
mod json;
mod openapi;
mod operation_id;
mod page;
mod problem;
mod removals;
mod report;
mod rewrite;
mod scope_name;
mod scopes;
mod sources;
mod yaml;

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;

use crate::endpoint_table::{self, Endpoint};
use crate::{complain, date, print, regen, table, workspace};
use arguments::Arguments;
use input::Input;
use problem::Problem;
use report::{Counts, Report};
use scope_name::{ScopeName, Spelling};

/// The two files of `data/`.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Data {
    scopes: String,
    endpoints: String,
}

/// Runs `cargo xtask import` with the arguments behind `import`.
pub(crate) fn run(args: &[&str]) -> ExitCode {
    let arguments = match arguments::read(args) {
        Ok(arguments) => arguments,
        Err(reason) => {
            if arguments::asks_for_json(args) {
                print(&report::errors(&[Problem::new("command line", 0, reason.as_str())]));
            }
            complain(&format!("xtask import: {reason}\n\n{}", arguments::USAGE));
            return ExitCode::from(2);
        }
    };
    if arguments.help {
        print(arguments::USAGE);
        return ExitCode::SUCCESS;
    }
    let place = Place { scopes: workspace::SCOPES, endpoints: workspace::ENDPOINTS };
    match import(&arguments, &place, &date::today()) {
        Ok(report) => {
            if arguments.json {
                print(&serde_json::json!(report).to_string());
            } else {
                print(report.text(arguments.check).trim_end());
            }
            ExitCode::from(u8::from(arguments.check && !report.drift.is_empty()))
        }
        Err(problems) => {
            if arguments.json {
                print(&report::errors(&problems));
            }
            for problem in &problems {
                complain(&problem.to_string());
            }
            complain("nothing was written");
            ExitCode::from(2)
        }
    }
}

/// Where the two files are, as the workspace names them.
struct Place<'a> {
    scopes: &'a str,
    endpoints: &'a str,
}

fn import(arguments: &Arguments, place: &Place<'_>, today: &str) -> Result<Report, Vec<Problem>> {
    let bad = |reason: String| vec![Problem::new("data", 0, reason)];
    let scopes = workspace::read(place.scopes).map_err(bad)?;
    let endpoints = workspace::read(place.endpoints).map_err(bad)?;
    let before = Data { scopes, endpoints };
    let (after, mut report, removals) = plan(input::read(&arguments.paths)?, &before, today)?;
    if arguments.check {
        report.notes.extend(removals.iter().map(ToString::to_string));
    } else if !removals.is_empty() && !arguments.allow_removals {
        return Err(removals);
    } else {
        let mut files = Vec::new();
        if after.scopes != before.scopes {
            files.push((place.scopes, after.scopes));
        }
        if after.endpoints != before.endpoints {
            files.push((place.endpoints, after.endpoints));
        }
        workspace::write_all(&files).map_err(bad)?;
        report.written = files.iter().map(|(file, _)| (*file).to_owned()).collect();
    }
    Ok(report)
}

/// What `data/` has to be after the import, what there is to say about it, and where so much vanishes that
/// the input may be cut short. Writes nothing.
fn plan(
    input: Input,
    data: &Data,
    today: &str,
) -> Result<(Data, Report, Vec<Problem>), Vec<Problem>> {
    let Input { files, pages, mut notes } = input;
    let bad = |reason: String| vec![Problem::new(workspace::SCOPES, 0, reason)];
    let table = table::parse(workspace::SCOPES, &data.scopes).map_err(bad)?;
    let rows = endpoint_rows(&data.endpoints)?;
    let spelling = Spelling::of(&table);
    let files = catalog_files::name(files, &rows, &spelling, &mut notes)?;

    let mut endpoints = endpoints::compare(&files, &rows, &spelling, today);
    let sources = scopes::Sources {
        pages: &pages,
        files: &files,
        before: &rows,
        after: &endpoints.rows,
        today,
    };
    let mut scopes = scopes::compare(&sources, &table, &spelling);

    let after = Data {
        scopes: rewrite::scopes(&data.scopes, &table, &scopes.edits, today),
        endpoints: endpoint_table::write(&endpoints.rows).map_err(bad)?,
    };
    valid(&after, &table, &scopes.edits)?;

    let mut removals = endpoints::removals(&files, &rows, &endpoints.drift);
    if removals::are_many(scopes.gone_from_page, scopes.live_on_page) {
        let shown: Vec<&str> = pages.iter().map(|page| page.shown.as_str()).collect();
        let (gone, live) = (scopes.gone_from_page, scopes.live_on_page);
        removals.push(removals::problem(&shown.join(", "), gone, live, "scopes of the page"));
    }
    notes.append(&mut scopes.notes);
    notes.extend(not_compared(&files, &pages, &rows));
    for module in rewrite::to_describe(&table, &scopes.edits) {
        notes.push(format!("`{module}` is new: say in scopes.toml what it opens"));
    }
    let mut drift = scopes.drift;
    drift.append(&mut endpoints.drift);
    drift.sort_by_key(|drift| drift.kind);
    let mut anomalies = anomalies::find(&files, &spelling);
    anomalies.append(&mut scopes.anomalies);
    let read = Counts::of(&files, &pages);
    Ok((after, Report { read, drift, anomalies, notes, written: Vec::new() }, removals))
}

fn endpoint_rows(text: &str) -> Result<Vec<Endpoint>, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut rows = Vec::new();
    for (line, row) in endpoint_table::parse(text) {
        match row {
            Ok(row) => rows.push(row),
            Err(reason) => problems.push(Problem::new(workspace::ENDPOINTS, line, reason)),
        }
    }
    if problems.is_empty() { Ok(rows) } else { Err(problems) }
}

/// `regen` has to take what is written, and what no edit is about has to be there as before.
fn valid(
    data: &Data,
    before: &table::raw::Table,
    edits: &BTreeMap<ScopeName, scopes::Edit>,
) -> Result<(), Vec<Problem>> {
    let read = table::read(workspace::SCOPES, &data.scopes).and_then(|table| {
        let endpoints = endpoint_table::read(workspace::ENDPOINTS, &data.endpoints, &table)?;
        regen::render(&endpoints, &table)?;
        let after = table::parse(workspace::SCOPES, &data.scopes)?;
        let edited = edits.keys().map(|name| name.module.as_str()).collect();
        if before.is_same_but_for(&after, &edited) {
            return Ok(());
        }
        Err(format!("{}: would lose rows that nothing was read about", workspace::SCOPES))
    });
    read.map_err(|reason| {
        vec![Problem::new("data", 0, format!("would not be valid after the import:\n{reason}"))]
    })
}

/// What of the catalog the input says nothing about.
fn not_compared(
    files: &[catalog_files::CatalogFile],
    pages: &[input::Page],
    rows: &[Endpoint],
) -> Vec<String> {
    let mut notes = Vec::new();
    let catalog: BTreeSet<&str> =
        rows.iter().filter(|row| endpoints::is_openapi(row)).map(|row| row.file.as_str()).collect();
    let missing =
        catalog.iter().filter(|name| files.iter().all(|file| file.name != **name)).count();
    if missing > 0 {
        let files = report::count(missing, "file");
        notes.push(format!("{files} of the catalog were not read, so not compared"));
    }
    if pages.is_empty() {
        notes.push("the OAuth page was not read, so not compared".to_owned());
    }
    notes
}

#[cfg(test)]
mod tests;
