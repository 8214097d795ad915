//! The files that a document refers to: read from the disk when the generator asks, and only those below one folder.
//!
//! A document is untrusted input. A path is judged as it is written and again as the disk knows it, so that neither `..`
//! nor a link leads out of the folder; only regular files are opened.

use std::fs::{self, File};
use std::io::{ErrorKind, Read as _};
use std::path::{Component, Path, PathBuf};

use shopwright_generator::external::{Loader, Refusal};
use shopwright_generator::source::SourceFile;

use crate::failure::Failure;
use crate::workspace::shown;

/// Reads files beside a document.
#[derive(Clone, Debug)]
pub(crate) struct FilesBeside {
    /// The document, as the disk knows it.
    document: PathBuf,
    /// What the document is called in findings.
    name: String,
    /// The folder below which files may be read, as the disk knows it.
    root: PathBuf,
}

impl FilesBeside {
    /// Allows what is in the folder of the document. `None` when the document is not on this disk.
    pub(crate) fn of(document: &Path, name: &str) -> Option<Self> {
        let document = fs::canonicalize(document).ok()?;
        Some(Self {
            root: document.parent()?.to_owned(),
            document,
            name: name.to_owned(),
        })
    }

    /// Allows what is in `root`, a folder that the document is in.
    ///
    /// # Errors
    ///
    /// Wrong usage when it is no such folder.
    pub(crate) fn within(mut self, root: &Path) -> Result<Self, Failure> {
        let found = fs::canonicalize(root).ok();
        let found = found.filter(|root| self.document.starts_with(root) && root.is_dir());
        self.root = found.ok_or_else(|| {
            let (root, name) = (root.display(), &self.name);
            Failure::usage(format!(
                "--root {root}: this is no folder with {name} in it"
            ))
        })?;
        Ok(self)
    }

    fn folder(&self) -> &Path {
        self.document.parent().unwrap_or(&self.root)
    }

    /// What the file is called in findings: as the document is, from the same place.
    fn name_of(&self, found: &Path, path: &str) -> String {
        if found == self.document {
            return self.name.clone();
        }
        let below = found.strip_prefix(self.folder()).map(shown);
        let below = below.unwrap_or_else(|_| path.to_owned());
        match self.name.rsplit_once('/') {
            Some((folder, _)) => format!("{folder}/{below}"),
            None => below,
        }
    }
}

impl Loader for FilesBeside {
    fn load(&self, path: &str, limit: usize) -> Result<SourceFile, Refusal> {
        let wanted = lexical(self.folder(), Path::new(path)).ok_or(Refusal::Outside)?;
        if !wanted.starts_with(&self.root) {
            return Err(Refusal::Outside);
        }
        let found = fs::canonicalize(&wanted).map_err(|error| refusal(&error))?;
        if !found.starts_with(&self.root) {
            return Err(Refusal::Outside);
        }
        let text = read(&found, limit)?;
        Ok(SourceFile::new(self.name_of(&found, path), text))
    }
}

/// Goes along `path` without asking the disk; nothing when it is not relative or climbs too high.
fn lexical(folder: &Path, path: &Path) -> Option<PathBuf> {
    let mut wanted = folder.to_owned();
    for part in path.components() {
        match part {
            Component::Normal(name) => wanted.push(name),
            Component::CurDir => {}
            Component::ParentDir => wanted.pop().then_some(())?,
            Component::RootDir | Component::Prefix(_) => return None,
        }
    }
    Some(wanted)
}

fn read(path: &Path, limit: usize) -> Result<String, Refusal> {
    let unreadable = |why: &str| Refusal::Unreadable(why.to_owned());
    let kind = fs::metadata(path).map_err(|error| refusal(&error))?;
    if !kind.is_file() {
        return Err(unreadable("it is no file"));
    }
    let most = u64::try_from(limit).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|error| refusal(&error))?;
    let mut file = file.take(most.saturating_add(1));
    file.read_to_end(&mut bytes)
        .map_err(|error| refusal(&error))?;
    if bytes.len() > limit {
        return Err(Refusal::TooLarge);
    }
    String::from_utf8(bytes).map_err(|_| unreadable("it is no UTF-8 text"))
}

fn refusal(error: &std::io::Error) -> Refusal {
    match error.kind() {
        ErrorKind::NotFound => Refusal::Missing,
        _ => Refusal::Unreadable(error.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder `api` with a document, beside files that are no business of it.
    fn folder() -> (tempfile::TempDir, FilesBeside) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path();
        fs::create_dir_all(path.join("api/models")).unwrap();
        for name in ["api/openapi.yaml", "api/models/a.yaml", "secret.yaml"] {
            fs::write(path.join(name), "a: 1").unwrap();
        }
        let files = FilesBeside::of(&path.join("api/openapi.yaml"), "api/openapi.yaml").unwrap();
        (folder, files)
    }

    #[test]
    fn files_in_the_folder_of_the_document_are_read() {
        let (_folder, files) = folder();
        let file = files.load("models/a.yaml", 100).unwrap();
        assert_eq!((&*file.name, &*file.text), ("api/models/a.yaml", "a: 1"));
        let document = files.load("openapi.yaml", 100).unwrap();
        assert_eq!(document.name, "api/openapi.yaml");
    }

    #[test]
    fn nothing_outside_of_the_folder_is_read() {
        let (folder, files) = folder();
        let absolute = folder.path().join("api/openapi.yaml");
        for path in [
            "../secret.yaml",
            "../../../../../../../../../../etc/passwd",
            "models/../../secret.yaml",
            "../none.yaml",
            absolute.to_str().unwrap(),
        ] {
            assert_eq!(
                files.load(path, 100).unwrap_err(),
                Refusal::Outside,
                "{path}"
            );
        }
    }

    #[test]
    fn a_wider_root_allows_siblings() {
        let (folder, files) = folder();
        let files = files.within(folder.path()).unwrap();
        let file = files.load("../secret.yaml", 100).unwrap();
        assert_eq!(file.name, "api/../secret.yaml");
        let outside = files.load("../../etc/passwd", 100).unwrap_err();
        assert_eq!(outside, Refusal::Outside);
    }

    #[test]
    fn a_root_without_the_document_is_wrong_usage() {
        let (folder, files) = folder();
        let failure = files.within(&folder.path().join("api/models")).unwrap_err();
        assert_eq!(failure.status(), 2);
    }

    #[cfg(unix)]
    #[test]
    fn links_do_not_lead_out_of_the_folder() {
        use std::os::unix::fs::symlink;
        let (folder, files) = folder();
        let api = folder.path().join("api");
        symlink(folder.path().join("secret.yaml"), api.join("file.yaml")).unwrap();
        symlink(folder.path(), api.join("up")).unwrap();
        symlink(api.join("models/a.yaml"), api.join("inside.yaml")).unwrap();
        symlink(api.join("openapi.yaml"), api.join("again.yaml")).unwrap();
        symlink(api.join("round.yaml"), api.join("round.yaml")).unwrap();
        for path in ["file.yaml", "up/secret.yaml"] {
            assert_eq!(files.load(path, 100).unwrap_err(), Refusal::Outside);
        }
        // A link within the folder is the file that it leads to, and the document stays the document.
        assert_eq!(
            files.load("inside.yaml", 9).unwrap().name,
            "api/models/a.yaml"
        );
        assert_eq!(
            files.load("again.yaml", 9).unwrap().name,
            "api/openapi.yaml"
        );
        let round = files.load("round.yaml", 9).unwrap_err();
        assert!(matches!(round, Refusal::Unreadable(_)), "{round:?}");
    }

    #[test]
    fn what_is_no_text_within_the_limit_is_refused() {
        let (folder, files) = folder();
        fs::write(folder.path().join("api/latin1.yaml"), b"caf\xe9").unwrap();
        assert_eq!(
            files.load("models/a.yaml", 3).unwrap_err(),
            Refusal::TooLarge
        );
        assert_eq!(files.load("none.yaml", 100).unwrap_err(), Refusal::Missing);
        for path in ["latin1.yaml", "models", "openapi.yaml/x"] {
            let refused = files.load(path, 100).unwrap_err();
            assert!(
                matches!(refused, Refusal::Unreadable(_)),
                "{path} {refused:?}"
            );
        }
    }
}
