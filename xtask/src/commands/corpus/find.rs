//! Which documents a run is about: all JSON and YAML files at any depth, or a sample of them.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// Lists the files, relative to `folder` and sorted, or the same draw of them for the same seed.
///
/// # Errors
///
/// When the folder cannot be read or has no such file.
pub(super) fn documents(
    folder: &Path,
    sample: Option<u64>,
    seed: u64,
) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        let entries = fs::read_dir(&next)
            .map_err(|error| Failure::usage(format!("cannot read {}: {error}", next.display())))?;
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() && !path.is_symlink() {
                folders.push(path);
            } else if is_document(&path) {
                found.extend(path.strip_prefix(folder).map(Path::to_owned));
            }
        }
    }
    if found.is_empty() {
        let text = format!("no .json, .yaml or .yml file below {}", folder.display());
        return Err(Failure::usage(text));
    }
    found.sort();
    if let Some(number) = sample {
        fastrand::Rng::with_seed(seed).shuffle(&mut found);
        found.truncate(usize::try_from(number).unwrap_or(usize::MAX));
        found.sort();
    }
    Ok(found)
}

fn is_document(path: &Path) -> bool {
    let end = path.extension().unwrap_or_default();
    ["json", "yaml", "yml"].iter().any(|known| end == *known)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("deep")).unwrap();
        for number in 0..20 {
            fs::write(folder.path().join(format!("deep/{number}.yaml")), "").unwrap();
        }
        fs::write(folder.path().join("README.md"), "").unwrap();
        fs::write(folder.path().join("a.json"), "").unwrap();
        folder
    }

    #[test]
    fn documents_are_found_at_any_depth() {
        let found = documents(folder().path(), None, 0).unwrap();
        assert_eq!(found.len(), 21);
        assert_eq!(found[0], Path::new("a.json"));
    }

    #[test]
    fn the_seed_decides_the_sample() {
        let folder = folder();
        let draw = |seed| documents(folder.path(), Some(5), seed).unwrap();
        assert_eq!(draw(1).len(), 5);
        assert_eq!(draw(1), draw(1));
        assert_ne!(draw(1), draw(2));
    }

    #[test]
    fn a_folder_without_documents_is_wrong_usage() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(documents(folder.path(), None, 0).unwrap_err().status(), 2);
    }
}
