//! The files that a run reads: a document and its overlays, as text with the names that diagnostics show, and the way to the
//! files that the document refers to.

use std::fs;
use std::path::{Path, PathBuf};

use shopwright_generator::diagnostic::Diagnostics;
use shopwright_generator::external::{Loader, NoFiles};
use shopwright_generator::source::{SourceFile, Sources};

use crate::failure::Failure;
use crate::files_beside::FilesBeside;
use crate::terminal::count;
use crate::workspace::{ApiFolder, Workspace, shown};

/// A document with its overlays.
#[derive(Clone, Debug)]
pub(crate) struct Input {
    pub(crate) document: SourceFile,
    pub(crate) overlays: Vec<SourceFile>,
    /// What the document may refer to; none for a document that is not on this disk.
    pub(crate) files: Option<FilesBeside>,
}

impl Input {
    /// Reads the files that the command line names.
    ///
    /// # Errors
    ///
    /// Wrong usage when a file does not exist, cannot be read or is no UTF-8.
    pub(crate) fn read(document: &Path, overlays: &[PathBuf]) -> Result<Self, Failure> {
        let read = |path: &PathBuf| Ok(SourceFile::new(shown(path), text(path)?));
        let file = read(&document.to_owned())?;
        Ok(Self {
            files: FilesBeside::of(document, &file.name),
            document: file,
            overlays: overlays.iter().map(read).collect::<Result<_, _>>()?,
        })
    }

    /// Allows the document to refer to all files in `root`, not only to those in its own folder.
    ///
    /// # Errors
    ///
    /// Wrong usage when the document is not in this folder.
    pub(crate) fn within(mut self, root: Option<&Path>) -> Result<Self, Failure> {
        if let Some(root) = root {
            let files = self.files.take();
            self.files = files.map(|files| files.within(root)).transpose()?;
        }
        Ok(self)
    }

    /// Gives what hands in the files that the document refers to.
    pub(crate) fn loader(&self) -> &dyn Loader {
        match &self.files {
            Some(files) => files,
            None => &NoFiles,
        }
    }

    /// Reads a folder of `spec/`. Names are relative to the workspace, since they end up in generated files.
    ///
    /// # Errors
    ///
    /// When a file cannot be read or is no UTF-8.
    pub(crate) fn of_api(workspace: &Workspace, api: &ApiFolder) -> Result<Self, Failure> {
        let read = |path: &PathBuf| Ok(SourceFile::new(workspace.shown(path), text(path)?));
        let document = read(&api.document)?;
        Ok(Self {
            files: FilesBeside::of(&api.document, &document.name),
            document,
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
