//! The files that rules are about: what git tracks or would track.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::failure::Failure;
use crate::workspace::Workspace;

/// Which rules a file is under.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Rust written by people.
    HandWritten,
    /// Rust written by the generator, inside of the runtime.
    Generated,
    /// A `Cargo.toml`.
    Manifest,
    /// Everything else.
    Other,
}

/// A file of the repository.
#[derive(Clone, Debug)]
pub(crate) struct File {
    /// Where, relative to the workspace, with `/` between the parts.
    pub(crate) path: String,
    /// The content.
    pub(crate) text: String,
    /// What it is.
    pub(crate) kind: Kind,
}

/// The folder of the generated modules.
pub(super) const GENERATED: &str = "runtime/src/generated/";

/// The first words of every generated file.
pub(super) const MARK: &str = "// @generated";

impl File {
    /// Pairs a path with its content, and sees what kind of file that is.
    pub(crate) fn new(path: &str, text: &str) -> Self {
        let rust = Path::new(path).extension().is_some_and(|end| end == "rs");
        let kind = match path {
            _ if rust && path.starts_with(GENERATED) => Kind::Generated,
            _ if rust && text.starts_with(MARK) => Kind::Other,
            _ if rust => Kind::HandWritten,
            "Cargo.toml" => Kind::Manifest,
            _ if path.ends_with("/Cargo.toml") => Kind::Manifest,
            _ => Kind::Other,
        };
        let (path, text) = (path.to_owned(), text.to_owned());
        Self { path, text, kind }
    }

    /// Says whether the file holds tests only.
    pub(crate) fn is_test(&self) -> bool {
        let name = self.path.rsplit('/').next().unwrap_or_default();
        self.path.split('/').any(|part| part == "tests") || name == "tests.rs"
    }
}

/// Reads all text files that git tracks or would track; without git, all below the root that are no output.
///
/// # Errors
///
/// When a folder or file cannot be read.
pub(crate) fn files(workspace: &Workspace) -> Result<Vec<File>, Failure> {
    let root = workspace.root();
    let mut paths = match listed_by_git(root) {
        Some(paths) => paths,
        None => walked(root)?,
    };
    paths.sort();
    paths.dedup();
    let mut files = Vec::new();
    for path in paths {
        let full = root.join(&path);
        // A file may be tracked and just deleted, or be a link.
        if fs::symlink_metadata(&full).is_ok_and(|meta| meta.is_file()) {
            let bytes = fs::read(&full).map_err(|error| Failure::io("read", &full, &error))?;
            files.extend(String::from_utf8(bytes).map(|text| File::new(&path, &text)));
        }
    }
    Ok(files)
}

fn listed_by_git(root: &Path) -> Option<Vec<String>> {
    let output = Command::new("git")
        .args([
            "ls-files",
            "-z",
            "--cached",
            "--others",
            "--exclude-standard",
        ])
        .current_dir(root)
        .output()
        .ok()
        .filter(|output| output.status.success() && !output.stdout.is_empty())?;
    let text = String::from_utf8_lossy(&output.stdout);
    let paths = text.split('\0').filter(|path| !path.is_empty());
    Some(paths.map(str::to_owned).collect())
}

fn walked(root: &Path) -> Result<Vec<String>, Failure> {
    let mut found = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries =
            fs::read_dir(&folder).map_err(|error| Failure::io("read", &folder, &error))?;
        for path in entries.flatten().map(|entry| entry.path()) {
            let name = path.file_name().unwrap_or_default();
            let skipped = [".git", "target", "corpus"]
                .iter()
                .any(|skip| name == *skip);
            if path.is_symlink() || skipped {
            } else if path.is_dir() {
                folders.push(path);
            } else if let Ok(relative) = path.strip_prefix(root) {
                found.push(crate::workspace::shown(relative));
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_sorted_into_kinds() {
        for (path, text, kind) in [
            ("xtask/src/main.rs", "//! Doc", Kind::HandWritten),
            ("runtime/src/generated/a/mod.rs", "", Kind::Generated),
            (
                "generator/tests/cases/a/expected/lib.rs",
                "// @generated from a",
                Kind::Other,
            ),
            ("Cargo.toml", "", Kind::Manifest),
            ("xtask/Cargo.toml", "", Kind::Manifest),
            ("README.md", "", Kind::Other),
        ] {
            assert_eq!(File::new(path, text).kind, kind, "{path}");
        }
    }

    #[test]
    fn without_git_the_folder_is_walked() {
        let folder = tempfile::tempdir().unwrap();
        for path in ["a/b.rs", "target/c.rs", "d.md"] {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
        }
        let mut found = walked(folder.path()).unwrap();
        found.sort();
        assert_eq!(found, ["a/b.rs", "d.md"]);
    }
}
