//! The files that a run reads: a document and its overlays, as text with the names that diagnostics show.

use std::fs;
use std::path::{Path, PathBuf};

use shopwright_generator::diagnostic::Diagnostics;
use shopwright_generator::source::{SourceFile, Sources};

use crate::failure::Failure;
use crate::terminal::count;
use crate::workspace::{ApiFolder, Workspace, shown};

/// A document with its overlays.
#[derive(Clone, Debug)]
pub(crate) struct Input {
    pub(crate) document: SourceFile,
    pub(crate) overlays: Vec<SourceFile>,
}

impl Input {
    /// Reads the files that the command line names.
    ///
    /// # Errors
    ///
    /// Wrong usage when a file does not exist, cannot be read or is no UTF-8.
    pub(crate) fn read(document: &Path, overlays: &[PathBuf]) -> Result<Self, Failure> {
        let read = |path: &PathBuf| Ok(SourceFile::new(shown(path), text(path)?));
        Ok(Self {
            document: read(&document.to_owned())?,
            overlays: overlays.iter().map(read).collect::<Result<_, _>>()?,
        })
    }

    /// Reads a folder of `spec/`. Names are relative to the workspace, since they end up in generated files.
    ///
    /// # Errors
    ///
    /// When a file cannot be read or is no UTF-8.
    pub(crate) fn of_api(workspace: &Workspace, api: &ApiFolder) -> Result<Self, Failure> {
        let read = |path: &PathBuf| Ok(SourceFile::new(workspace.shown(path), text(path)?));
        Ok(Self {
            document: read(&api.document)?,
            overlays: api.overlay.iter().map(read).collect::<Result<_, _>>()?,
        })
    }

    /// Lists what the files are called in what is made of them: nothing of this machine.
    pub(crate) fn names(&self) -> Vec<String> {
        let name = |file: &SourceFile| {
            let path = Path::new(&file.name);
            let last = path.file_name().unwrap_or_default().to_string_lossy();
            if path.is_absolute() {
                last.into_owned()
            } else {
                file.name.clone()
            }
        };
        std::iter::once(&self.document)
            .chain(&self.overlays)
            .map(name)
            .collect()
    }

    /// Gives the texts for printing diagnostics.
    pub(crate) fn sources(&self) -> Sources<'_> {
        Sources::new(&self.document, &self.overlays)
    }

    /// Prints what was found to standard error.
    pub(crate) fn tell(&self, found: &Diagnostics) {
        if !found.is_empty() {
            eprint!("{}", found.render_text(&self.sources()));
        }
    }
}

/// Says how much was found: `2 errors, 1 warning`.
pub(crate) fn summary(found: &Diagnostics) -> String {
    let (errors, warnings) = (found.errors(), found.warnings());
    format!("{}, {}", count(errors, "error"), count(warnings, "warning"))
}

/// Reads a text.
///
/// # Errors
///
/// Wrong usage when the file does not exist, cannot be read or is no UTF-8.
pub(crate) fn text(path: &Path) -> Result<String, Failure> {
    let refuse = |why: &str| Failure::usage(format!("cannot read {}: {why}", path.display()));
    if path.is_dir() {
        return Err(refuse("it is a folder; name the document inside of it"));
    }
    let bytes = fs::read(path).map_err(|error| refuse(&error.to_string()))?;
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        refuse(&format!(
            "it is no UTF-8 text (at byte {at}); save it as UTF-8"
        ))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_file_is_wrong_usage() {
        let folder = tempfile::tempdir().unwrap();
        let failure = Input::read(&folder.path().join("none.yaml"), &[]).unwrap_err();
        assert_eq!(failure.status(), 2);
        assert!(failure.text().unwrap().contains("none.yaml"));
    }

    #[test]
    fn a_folder_is_no_document() {
        let folder = tempfile::tempdir().unwrap();
        let failure = Input::read(folder.path(), &[]).unwrap_err();
        assert!(failure.text().unwrap().contains("it is a folder"));
    }

    #[test]
    fn other_encodings_are_told_with_their_place() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("latin1.yaml");
        fs::write(&path, b"title: caf\xe9\n").unwrap();
        let failure = Input::read(&path, &[]).unwrap_err();
        assert!(failure.text().unwrap().contains("at byte 10"));
    }
}
