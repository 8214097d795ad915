//! Which documents a run is about: all JSON and YAML files at any depth, or a sample of them; and which are done together.

use std::fs;
use std::path::{Path, PathBuf};

use crate::failure::Failure;

/// A file of a corpus.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::commands) struct Document {
    /// Where, relative to the folder.
    pub(in crate::commands) path: PathBuf,
    pub(in crate::commands) bytes: u64,
}

/// Cuts a list into pieces that are large enough to be worth starting a compiler for, and small enough for its memory.
pub(super) fn batches(documents: Vec<Document>) -> Vec<Vec<Document>> {
    let mut batches = Vec::<Vec<Document>>::new();
    let mut room = 0;
    for document in documents {
        match batches.last_mut() {
            Some(last) if document.bytes <= room && last.len() < BATCH_DOCUMENTS => {
                room -= document.bytes;
                last.push(document);
            }
            _ => {
                room = BATCH_BYTES.saturating_sub(document.bytes);
                batches.push(vec![document]);
            }
        }
    }
    batches
}

/// How many bytes of documents are checked at once; a larger document is alone.
const BATCH_BYTES: u64 = 1_500_000;
/// How many documents are checked at once.
const BATCH_DOCUMENTS: usize = 40;

/// Lists the files, relative to `folder` and sorted, or the same draw of them for the same seed.
///
/// # Errors
///
/// When the folder cannot be read or has no such file.
pub(in crate::commands) fn documents(
    folder: &Path,
    sample: Option<u64>,
    seed: u64,
    most: Option<u64>,
) -> Result<Vec<Document>, Failure> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        let entries = fs::read_dir(&next)
            .map_err(|error| Failure::usage(format!("cannot read {}: {error}", next.display())))?;
        for path in entries.flatten().map(|entry| entry.path()) {
            if path.is_dir() && !path.is_symlink() {
                folders.push(path);
            } else if is_document(&path) {
                let bytes = fs::metadata(&path).map_or(0, |meta| meta.len());
                let path = path.strip_prefix(folder).map(Path::to_owned);
                found.extend(path.map(|path| Document { path, bytes }));
            }
        }
    }
    if found.is_empty() {
        let text = format!("no .json, .yaml or .yml file below {}", folder.display());
        return Err(Failure::usage(text));
    }
    found.retain(|document| most.is_none_or(|most| document.bytes <= most));
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
        let found = documents(folder().path(), None, 0, None).unwrap();
        assert_eq!(found.len(), 21);
        assert_eq!(found[0].path, Path::new("a.json"));
    }

    #[test]
    fn the_seed_decides_the_sample() {
        let folder = folder();
        let draw = |seed| documents(folder.path(), Some(5), seed, None).unwrap();
        assert_eq!(draw(1).len(), 5);
        assert_eq!(draw(1), draw(1));
        assert_ne!(draw(1), draw(2));
    }

    #[test]
    fn a_folder_without_documents_is_wrong_usage() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(
            documents(folder.path(), None, 0, None)
                .unwrap_err()
                .status(),
            2
        );
    }

    #[test]
    fn documents_beyond_a_size_can_be_left_out() {
        let folder = folder();
        fs::write(folder.path().join("large.json"), "[1, 2]").unwrap();
        assert_eq!(
            documents(folder.path(), None, 0, Some(5)).unwrap().len(),
            21
        );
        assert_eq!(
            documents(folder.path(), None, 0, Some(6)).unwrap().len(),
            22
        );
    }

    #[test]
    fn a_batch_ends_where_the_next_document_is_too_large_for_it() {
        let sizes = [10, BATCH_BYTES - 10, 1, 2 * BATCH_BYTES, 5];
        let document = |bytes: &u64| Document {
            path: PathBuf::from("a"),
            bytes: *bytes,
        };
        let lengths: Vec<_> = batches(sizes.iter().map(document).collect())
            .iter()
            .map(Vec::len)
            .collect();
        assert_eq!(lengths, [2, 1, 1, 1]);
        let many = vec![document(&0); BATCH_DOCUMENTS + 1];
        assert_eq!(batches(many).len(), 2);
    }
}
