//! The generator as these tests call it: texts in, texts out.

use std::fs;
use std::path::Path;
use std::sync::OnceLock;

use shopwright_generator::Input;
use shopwright_generator::diagnostic::Diagnostics;
use shopwright_generator::file_set::FileSet;
use shopwright_generator::naming::NamesLock;
use shopwright_generator::passes::Selection;
use shopwright_generator::render::{Package, RenderOptions, RuntimeDependency, RuntimePath};
use shopwright_generator::source::{SourceFile, Sources};

/// How the document is called in diagnostics.
pub(crate) const NAME: &str = "openapi.yaml";

/// What came out.
pub(crate) struct Outcome {
    /// The files, unless the document was refused as a whole.
    pub(crate) files: Option<FileSet>,
    /// The new `names.lock`.
    pub(crate) lock: String,
    /// Everything found, as it is printed.
    pub(crate) printed: String,
    /// The same, read back.
    pub(crate) findings: Vec<Finding>,
}

/// A finding, read back from how it is printed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Finding {
    /// `error`, `warning` or `note`.
    pub(crate) severity: String,
    /// Such as `SW012`.
    pub(crate) code: String,
    /// What was found.
    pub(crate) message: String,
    /// In which file.
    pub(crate) file: String,
    /// On which line, counted from 1.
    pub(crate) line: usize,
}

impl Outcome {
    /// Gives what is more than a note.
    pub(crate) fn complaints(&self) -> impl Iterator<Item = &Finding> {
        self.findings
            .iter()
            .filter(|found| found.severity != "note")
    }

    /// Gives the files of a document that was not refused.
    pub(crate) fn files(&self) -> &FileSet {
        self.files
            .as_ref()
            .unwrap_or_else(|| panic!("refused: {:#?}", self.findings))
    }
}

/// Generates a module; `lock` is the text of names.lock.
pub(crate) fn generate(document: &str, overlay: Option<&str>, lock: &str) -> Outcome {
    run(document, overlay, lock, "regen", None)
}

/// Generates a module whose files name the command that writes them.
pub(crate) fn case(document: &str, command: &str) -> Outcome {
    run(document, None, "", command, None)
}

/// Generates a crate.
pub(crate) fn package(document: &str) -> Outcome {
    let package = Package {
        name: "client".to_owned(),
        runtime: RuntimeDependency::Version("0.1".to_owned()),
    };
    run(document, None, "", "generate", Some(package))
}

fn run(
    document: &str,
    overlay: Option<&str>,
    lock: &str,
    command: &str,
    package: Option<Package>,
) -> Outcome {
    let document = SourceFile::new(NAME, document);
    let overlay = overlay.map(|text| SourceFile::new("overlay.yaml", text));
    let overlays = overlay.as_slice();
    let lock = NamesLock::parse(lock).unwrap();
    let input = Input {
        document: &document,
        overlays,
        loader: &shopwright_generator::external::NoFiles,
        lock: &lock,
        selection: &Selection::default(),
    };
    let options = RenderOptions {
        runtime: RuntimePath::External,
        sources: vec![NAME.to_owned()],
        command: command.to_owned(),
        package,
    };
    let mut sink = Diagnostics::new();
    let made = shopwright_generator::generate(&input, &options, &mut sink);
    let printed = sink.render_text(&Sources::new(&document, overlays));
    let (files, lock) = match made {
        Some(made) => (Some(made.files), made.lock.to_text()),
        None => (None, String::new()),
    };
    Outcome {
        files,
        lock,
        findings: findings(&printed),
        printed,
    }
}

fn findings(printed: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut lines = printed.lines().peekable();
    while let Some(line) = lines.next() {
        let place = lines
            .peek()
            .and_then(|next| next.trim_start().strip_prefix("--> "));
        let (Some((head, message)), Some(place)) = (line.split_once("]: "), place) else {
            continue;
        };
        let (severity, code) = head.split_once('[').unwrap();
        let [_column, line, file]: [&str; 3] = place
            .rsplitn(3, ':')
            .collect::<Vec<_>>()
            .try_into()
            .unwrap();
        found.push(Finding {
            severity: severity.to_owned(),
            code: code.to_owned(),
            message: message.to_owned(),
            file: file.to_owned(),
            line: line.parse().unwrap(),
        });
    }
    found
}

/// A file of `spec/selorax`.
pub(crate) fn spec(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../spec/selorax")
        .join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The description of SeloraX, as it is checked in.
pub(crate) fn description() -> &'static str {
    static TEXT: OnceLock<String> = OnceLock::new();
    TEXT.get_or_init(|| spec("openapi.yaml"))
}

/// Our additions to it.
pub(crate) fn overlay() -> &'static str {
    static TEXT: OnceLock<String> = OnceLock::new();
    TEXT.get_or_init(|| spec("overlay.yaml"))
}

/// The names promised to its users.
pub(crate) fn lock() -> &'static str {
    static TEXT: OnceLock<String> = OnceLock::new();
    TEXT.get_or_init(|| generate(description(), Some(overlay()), &lock_file()).lock)
}

fn lock_file() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec/selorax/names.lock");
    fs::read_to_string(path).unwrap_or_default()
}

/// What the checked-in files give.
pub(crate) fn selorax() -> &'static Outcome {
    static OUTCOME: OnceLock<Outcome> = OnceLock::new();
    OUTCOME.get_or_init(|| generate(description(), Some(overlay()), lock()))
}

/// Compares files, and names the first line that differs.
pub(crate) fn assert_same(files: &FileSet, expected: &FileSet, why: &str) {
    for (path, text) in files.iter() {
        let before = expected
            .get(path)
            .unwrap_or_else(|| panic!("{why}: {path} is new"));
        let mut pairs = text.lines().zip(before.lines());
        if let Some((line, before)) = pairs.find(|(line, before)| line != before) {
            panic!("{why}: {path}\n  has    {line}\n  wanted {before}");
        }
        assert_eq!(text.len(), before.len(), "{why}: {path}");
    }
    assert_eq!(files.len(), expected.len(), "{why}");
}
