//! The changelog: a section for what a new edition of a description changed. It writes text, not files.

use std::fmt::Write as _;

use shopwright_generator::diff::{Area, Change, Kind, Level, Report};
use shopwright_generator::surface::Impact;

/// The heading under which sections go.
const UNRELEASED: &str = "## Unreleased\n";

/// Whether a change belongs under a heading.
type Belongs = fn(&Change) -> bool;

/// Writes the section of an API, with `edition` as the version of its description.
pub(crate) fn section(name: &str, edition: &str, report: &Report) -> String {
    let mut out = format!("### {name}, description {edition}\n");
    let is_text = |change: &&Change| change.kind == Kind::TextChanged;
    let changes: Vec<&Change> = report.changes.iter().filter(|c| !is_text(c)).collect();
    let groups: [(&str, Belongs); 5] = [
        ("Added", |c| group(c) == Some("Added")),
        ("Changed", |c| group(c) == Some("Changed")),
        ("Removed", |c| group(c) == Some("Removed")),
        ("Error codes", |c| c.area == Area::ErrorCode),
        ("Scopes", |c| c.area == Area::Scope),
    ];
    for (heading, belongs) in groups {
        let lines: Vec<String> = changes
            .iter()
            .filter(|c| belongs(c))
            .map(|c| line(c))
            .collect();
        list(&mut out, heading, lines);
    }
    let texts = report.changes.iter().filter(is_text).count();
    if texts > 0 {
        let places = if texts == 1 { "place" } else { "places" };
        list(
            &mut out,
            "Texts",
            vec![format!("Documentation in {texts} {places}.")],
        );
    }
    list(&mut out, "Migration", migration(&changes));
    out
}

/// Puts a section at the top of what is not released yet; `None` when the changelog has no place for it.
pub(crate) fn insert(changelog: &str, section: &str) -> Option<String> {
    let at = changelog.find(UNRELEASED)? + UNRELEASED.len();
    let (head, tail) = changelog.split_at(at);
    Some(format!("{head}\n{section}{tail}"))
}

/// Proposes the next version after `version`, by Cargo's rule for versions below 1.0; `None` when it is none.
pub(crate) fn next_version(version: &str, impact: Impact) -> Option<String> {
    let numbers: Option<Vec<u64>> = version.split('.').map(|part| part.parse().ok()).collect();
    let &[major, minor, patch] = &numbers?[..] else {
        return None;
    };
    let (major, minor, patch) = match (major, impact) {
        (_, Impact::None) => (major, minor, patch),
        (0, Impact::Major) => (0, minor + 1, 0),
        (0, Impact::Minor | Impact::Patch) | (_, Impact::Patch) => (major, minor, patch + 1),
        (_, Impact::Minor) => (major, minor + 1, 0),
        (_, Impact::Major) => (major + 1, 0, 0),
    };
    Some(format!("{major}.{minor}.{patch}"))
}

/// The section of a change that is about neither codes nor scopes.
fn group(change: &Change) -> Option<&'static str> {
    if matches!(change.area, Area::ErrorCode | Area::Scope) || change.kind == Kind::RustOnly {
        return None;
    }
    let id = change.id();
    Some(if id.ends_with("-added") {
        "Added"
    } else if id.ends_with("-removed") {
        "Removed"
    } else {
        "Changed"
    })
}

fn line(change: &Change) -> String {
    let breaks = if change.impact == Impact::Major {
        " **Breaking.**"
    } else {
        ""
    };
    let stays = if change.kind == Kind::OperationIdChanged && change.rust.is_empty() {
        "; its name in Rust stays"
    } else {
        ""
    };
    let message = change.message.trim_end_matches('.');
    format!("`{}`: {message}{stays}.{breaks}", subject(change))
}

fn subject(change: &Change) -> String {
    change.subject.replace('`', "'")
}

/// What users have to do about changes that may stop their builds or their calls, one line for each thing to do.
fn migration(changes: &[&Change]) -> Vec<String> {
    let mut hints: Vec<(&str, Vec<String>)> = Vec::new();
    for change in changes {
        let breaks = change.impact == Impact::Major || change.level() == Level::Error;
        let hint = change.hint();
        if !breaks || hint.is_empty() {
            continue;
        }
        let subject = format!("`{}`", subject(change));
        match hints.iter_mut().find(|(known, _)| *known == hint) {
            Some((_, subjects)) if subjects.contains(&subject) => {}
            Some((_, subjects)) => subjects.push(subject),
            None => hints.push((hint, vec![subject])),
        }
    }
    let line = |(hint, subjects): (&str, Vec<String>)| format!("{}: {hint}", subjects.join(", "));
    hints.into_iter().map(line).collect()
}

fn list(out: &mut String, heading: &str, lines: Vec<String>) {
    if lines.is_empty() {
        return;
    }
    let _ = write!(out, "\n**{heading}**\n\n");
    for line in lines {
        let _ = writeln!(out, "- {line}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_below_one_go_by_cargos_rule() {
        for (version, impact, next) in [
            ("0.1.2", Impact::Major, "0.2.0"),
            ("0.1.2", Impact::Minor, "0.1.3"),
            ("0.1.2", Impact::Patch, "0.1.3"),
            ("1.2.3", Impact::Major, "2.0.0"),
            ("1.2.3", Impact::Minor, "1.3.0"),
            ("1.2.3", Impact::Patch, "1.2.4"),
            ("1.2.3", Impact::None, "1.2.3"),
        ] {
            assert_eq!(next_version(version, impact).as_deref(), Some(next));
        }
        assert_eq!(next_version("v1", Impact::Major), None);
    }

    #[test]
    fn a_section_goes_below_the_heading_and_above_what_is_there() {
        let text = insert("# Changes\n\n## Unreleased\n\n### Added\n", "### Shop\n").unwrap();
        assert_eq!(
            text,
            "# Changes\n\n## Unreleased\n\n### Shop\n\n### Added\n"
        );
        assert_eq!(insert("# Changes\n", ""), None);
    }
}
