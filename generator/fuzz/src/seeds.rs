//! Descriptions to begin with: those of `spec/`, those of the generator's cases, and those below the folder that the
//! environment variable `SHOPWRIGHT_FUZZ_SEEDS` names.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use serde_json::Value;

/// The largest file that is read: an input has to take milliseconds.
const MOST_BYTES: u64 = 200_000;
/// How many files of the folder are read, evenly from all of it.
const MOST_FILES: usize = 400;

/// Gives all descriptions, always in the same order.
pub(super) fn all() -> &'static [Value] {
    static ALL: OnceLock<Vec<Value>> = OnceLock::new();
    ALL.get_or_init(|| {
        let crates = Path::new(env!("CARGO_MANIFEST_DIR"));
        // The manifest is that of the generator in its tests, and that of a folder in it otherwise.
        let generator = if crates.ends_with("fuzz") {
            crates.join("..")
        } else {
            crates.into()
        };
        let mut files = Vec::new();
        list(&generator.join("tests/cases"), &mut files);
        list(&generator.join("../spec"), &mut files);
        files.retain(|file| file.ends_with("openapi.yaml"));
        if let Some(folder) = std::env::var_os("SHOPWRIGHT_FUZZ_SEEDS") {
            let mut more = Vec::new();
            list(Path::new(&folder), &mut more);
            let step = (more.len() / MOST_FILES).max(1);
            files.extend(more.into_iter().step_by(step));
        }
        let seeds: Vec<_> = files.iter().filter_map(|file| read(file)).collect();
        assert!(
            seeds.len() > 20,
            "the descriptions of the repository are there"
        );
        seeds
    })
}

fn read(file: &Path) -> Option<Value> {
    if fs::metadata(file).ok()?.len() > MOST_BYTES {
        return None;
    }
    let text = fs::read_to_string(file).ok()?;
    let json = file.extension().is_some_and(|end| end == "json");
    let value: Value = if json {
        serde_json::from_str(&text).ok()?
    } else {
        serde_yaml::from_str(&text).ok()?
    };
    value
        .get("paths")
        .is_some_and(Value::is_object)
        .then_some(value)
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<_> = entries.map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        let end = path.extension().unwrap_or_default();
        if path.is_dir() {
            list(&path, files);
        } else if end == "yaml" || end == "json" {
            files.push(path);
        }
    }
}
