//! Bytes as choices: a part of a real description, changed in places. What is generated of it parses, no scope has a name
//! twice, and the generator finds no fault of its own.

use std::path::Path;

use serde_json::Value;
use shopwright_generator::Input;
use shopwright_generator::diagnostic::{Code, Diagnostics};
use shopwright_generator::external::NoFiles;
use shopwright_generator::naming::NamesLock;
use shopwright_generator::passes::Selection;
use shopwright_generator::render::{RenderOptions, RuntimePath};
use shopwright_generator::source::SourceFile;

use super::choices::Choices;
use super::{mutation, scopes, seeds};

/// Reads the descriptions that inputs begin with, so that the first input takes no longer than others.
pub fn prepare() {
    seeds::all();
}

/// Runs one input.
pub fn run(bytes: &[u8]) {
    let mut choices = Choices::new(bytes);
    let seeds = seeds::all();
    let mut document = mutation::part(choices.of(seeds), &mut choices);
    let again = choices.below(4) == 1;
    while !choices.is_empty() {
        mutation::change(&mut document, seeds, &mut choices);
    }
    let lock = check(&document, "");
    if again {
        assert_eq!(
            check(&document, &lock),
            lock,
            "names that were released stay"
        );
    }
}

/// Generates a client, holds it to the promises, and gives its `names.lock`.
fn check(document: &Value, lock: &str) -> String {
    let file = SourceFile::new("openapi.json", document.to_string());
    let lock = NamesLock::parse(lock).expect("a lock that was written is read");
    let input = Input {
        document: &file,
        overlays: &[],
        lock: &lock,
        selection: &Selection::default(),
        loader: &NoFiles,
    };
    let options = RenderOptions {
        runtime: RuntimePath::External,
        sources: vec!["openapi.json".to_owned()],
        command: "fuzz".to_owned(),
        package: None,
    };
    let mut sink = Diagnostics::new();
    let made = shopwright_generator::generate(&input, &options, &mut sink);
    let internal = sink.iter().find(|found| found.code == Code::Internal);
    assert!(internal.is_none(), "{internal:?} in {document}");
    let Some(made) = made else {
        assert!(sink.has_errors(), "nothing is refused without a word");
        return String::new();
    };
    for (path, text) in made.files.iter() {
        if Path::new(path).extension().is_some_and(|end| end == "rs") {
            let parsed = syn::parse_file(text);
            let file = parsed.unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
            let twice = scopes::repeated(&file);
            assert!(twice.is_empty(), "{path}: {twice:?}\n{text}");
        }
    }
    made.lock.to_text()
}
