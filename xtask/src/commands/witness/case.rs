//! What is compared: the minimal pairs of the generator's tests, each both ways, or two documents of the user's.

use serde_json::Value;
use shopwright_generator::diagnostic::Diagnostics;
use shopwright_generator::diff::Report;
use shopwright_generator::naming::NamesLock;
use shopwright_generator::render::RuntimeDependency;
use shopwright_generator::source::SourceFile;

use crate::failure::Failure;
use crate::generation::{self, Generated, Package};
use crate::input::{self, Input};
use crate::workspace::Workspace;

/// Where the pairs are.
const FOLDER: &str = "generator/src/diff/tests";

/// Two documents to compare.
#[derive(Clone, Debug)]
pub(super) struct Case {
    pub(super) name: String,
    pub(super) old: Input,
    pub(super) new: Input,
}

/// Both clients of a case, and what `diff` says.
#[derive(Debug)]
pub(super) struct Prepared {
    pub(super) name: String,
    pub(super) report: Report,
    pub(super) clients: [Generated; 2],
}

/// Reads the pairs, or only those that have one of these texts in their name.
///
/// # Errors
///
/// When a file cannot be read or an edit does not fit.
pub(super) fn pairs(workspace: &Workspace, only: &[String]) -> Result<Vec<Case>, Failure> {
    let folder = workspace.root().join(FOLDER);
    let base = input::text(&folder.join("base.yaml"))?;
    let pairs = input::text(&folder.join("pairs.yaml"))?;
    let pairs: Value = serde_yaml::from_str(&pairs)
        .map_err(|error| Failure::failed(format!("pairs.yaml is no YAML: {error}")))?;
    let mut cases = Vec::new();
    for pair in pairs.as_array().into_iter().flatten() {
        let name = pair["name"].as_str().unwrap_or_default();
        if !only.is_empty() && !only.iter().any(|text| name.contains(text)) {
            continue;
        }
        let edited = edited(&base, pair).ok_or_else(|| {
            Failure::failed(format!(
                "the edits of the pair `{name}` do not fit base.yaml"
            ))
        })?;
        for (direction, old, new) in [("made", &base, &edited), ("undone", &edited, &base)] {
            cases.push(Case {
                name: format!("{name}, {direction}"),
                old: of_text(old),
                new: of_text(new),
            });
        }
    }
    if cases.is_empty() {
        let text = format!("no pair of {FOLDER}/pairs.yaml has any of {only:?} in its name");
        return Err(Failure::usage(text));
    }
    Ok(cases)
}

/// The base with the edits of a pair.
fn edited(base: &str, pair: &Value) -> Option<String> {
    let mut text = base.to_owned();
    for edit in pair["edits"].as_array()? {
        let (from, to) = (edit["from"].as_str()?, edit["to"].as_str()?);
        if !text.contains(from) {
            return None;
        }
        text = text.replace(from, to);
    }
    Some(text)
}

fn of_text(text: &str) -> Input {
    Input {
        document: SourceFile::new("openapi.yaml", text),
        overlays: Vec::new(),
        files: None,
    }
}

impl Case {
    /// Compares the documents and generates both clients: the new one under the names of the old one, as `update`
    /// does.
    ///
    /// # Errors
    ///
    /// When either document cannot be read, or has errors that cost a part of its client.
    pub(super) fn prepare(&self) -> Result<Prepared, Failure> {
        let failed = |text: &str| Failure::failed(format!("{}: {text}", self.name));
        let mut found = [Diagnostics::new(), Diagnostics::new()];
        let none = NamesLock::default();
        let report = generation::diff(&self.old, &self.new, &none, &mut found);
        let report = report.ok_or_else(|| failed("a document cannot be read"))?;
        let old = client(&self.old, &none).ok_or_else(|| failed("nothing is made of OLD"))?;
        let lock = NamesLock::parse(&old.lock)
            .map_err(|_| failed("the names of OLD cannot be read back"))?;
        let new = client(&self.new, &lock).ok_or_else(|| failed("nothing is made of NEW"))?;
        Ok(Prepared {
            name: self.name.clone(),
            report,
            clients: [old, new],
        })
    }
}

fn client(input: &Input, lock: &NamesLock) -> Option<Generated> {
    let package = Package {
        name: "client".to_owned(),
        // Clients are not built by cargo here: nothing reads this.
        runtime: RuntimeDependency::Path("runtime".to_owned()),
        sources: Vec::new(),
    };
    generation::package(input, &package, lock, &mut Diagnostics::new())
}
