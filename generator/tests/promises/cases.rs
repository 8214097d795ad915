//! Small documents, each named after the problem that it shows, against what was made of them before: the client, which
//! the crate `shopwright-cases` compiles, and everything that was said.
//!
//! `UPDATE_EXPECT=1` writes both anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use super::generate::{Outcome, case};
use super::hostile;
use super::text::Text;

/// Writes what is expected anew.
const COMMAND: &str =
    "UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::";

/// How large all expected clients together may be, in bytes: they are compiled whenever anything is. What was said of
/// the documents is not.
const MOST_BYTES: usize = 750_000;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

/// The case whose document is written by these tests: it has every hostile text.
const HOSTILE: &str = "hostile-texts";

/// Lists the documents by the names of their folders.
pub(crate) fn documents() -> BTreeMap<String, String> {
    let entries = fs::read_dir(folder()).unwrap();
    let document = |path: PathBuf| {
        let name = path.file_name()?.to_str()?.to_owned();
        let text = fs::read_to_string(path.join("openapi.yaml")).ok()?;
        Some((name, text))
    };
    let mut all: BTreeMap<_, _> = entries
        .filter_map(|entry| document(entry.unwrap().path()))
        .collect();
    all.insert(HOSTILE.to_owned(), Text::yaml(&hostile::case()).text);
    all
}

/// Gives all files of the crate but the documents and the manifest, by their paths.
fn made() -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut modules = String::new();
    for (name, text) in documents() {
        let Outcome {
            files: client,
            printed,
            ..
        } = case(&text, COMMAND);
        files.insert(format!("{name}/diagnostics.txt"), printed);
        if name == HOSTILE {
            files.insert(format!("{name}/openapi.yaml"), text);
        }
        let Some(client) = client else { continue };
        for (path, text) in client {
            files.insert(format!("{name}/client/{path}"), text);
        }
        let module = name.replace('-', "_");
        write!(
            modules,
            "\n#[rustfmt::skip]\n#[path = \"{name}/client/mod.rs\"]\npub mod {module};\n"
        )
        .unwrap();
    }
    let head = format!(
        "// @generated from the documents in the folders beside it.\n\
         // Run `{COMMAND}` to write it anew; do not edit.\n\n\
         //! What the generator makes of small difficult documents, one module each. It is here to be compiled.\n\n\
         #![forbid(unsafe_code)]\n#![warn(missing_docs)]\n#![deny(warnings)]\n"
    );
    files.insert("lib.rs".to_owned(), head + &modules);
    files
}

/// Gives what is there of such files.
fn stored() -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    list(&folder(), "", &mut files);
    let by_hand = |path: &str| {
        ["Cargo.toml", "answers.rs", "streams.rs"].contains(&path) || is_document(path)
    };
    files.retain(|path, _| !by_hand(path));
    files
}

/// Says whether a file is a document that somebody wrote.
fn is_document(path: &str) -> bool {
    path.ends_with("/openapi.yaml") && !path.starts_with(HOSTILE)
}

fn list(folder: &Path, below: &str, files: &mut BTreeMap<String, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            list(&path, &format!("{below}{name}/"), files);
        } else {
            files.insert(format!("{below}{name}"), fs::read_to_string(path).unwrap());
        }
    }
}

fn write(made: &BTreeMap<String, String>, stored: &BTreeMap<String, String>) {
    for path in stored.keys().filter(|path| !made.contains_key(*path)) {
        fs::remove_file(folder().join(path)).unwrap();
    }
    for (path, text) in made
        .iter()
        .filter(|(path, text)| stored.get(*path) != Some(text))
    {
        let path = folder().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

#[test]
fn every_case_gives_what_is_expected_of_it() {
    let made = made();
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        write(&made, &stored());
    }
    let stored = stored();
    let paths: BTreeSet<_> = made.keys().chain(stored.keys()).collect();
    let differs = |path: &&&String| made.get(**path) != stored.get(**path);
    let differing: Vec<_> = paths.iter().filter(differs).collect();
    assert!(
        differing.is_empty(),
        "{} files differ: {differing:#?}\nto bring them up to date: {COMMAND}",
        differing.len()
    );
}

#[test]
fn the_cases_stay_small() {
    let made = made();
    let clients = made.iter().filter(|(path, _)| path.contains("/client/"));
    let bytes: usize = clients.map(|(_, text)| text.len()).sum();
    assert!(bytes <= MOST_BYTES, "{bytes} bytes");
}

#[test]
fn no_case_makes_the_generator_doubt_itself() {
    for (name, text) in documents() {
        let outcome = case(&text, COMMAND);
        let internal = outcome.findings.iter().find(|found| found.code == "SW900");
        assert_eq!(internal, None, "{name}");
    }
}
