//! Which documents a seed draws, so that the result hangs on nobody's choice: the same ones for the same folder and seed.
//!
//! The rule is that of the kept list (`documents.txt`) without its traits: OpenAPI 3 in JSON, of a size that is called in a
//! minute or two, one document of each provider.

use std::collections::BTreeSet;
use std::fs;
use std::ops::RangeInclusive;
use std::path::Path;

use serde_json::{Map, Value};

use crate::commands::corpus::find;
use crate::failure::Failure;

/// How many documents are drawn.
const NUMBER: usize = 20;
/// How large a document may be.
const MOST_BYTES: u64 = 300_000;
/// How many operations it may have.
const OPERATIONS: RangeInclusive<usize> = 5..=60;

const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Draws documents: paths below the folder, in the order of the draw.
///
/// # Errors
///
/// When the folder cannot be read, or has no document.
pub(super) fn documents(folder: &Path, seed: u64) -> Result<Vec<String>, Failure> {
    let mut found = find::documents(folder, None, 0, Some(MOST_BYTES))?;
    fastrand::Rng::with_seed(seed).shuffle(&mut found);
    let mut providers = BTreeSet::new();
    let mut drawn = Vec::new();
    for document in found {
        if drawn.len() == NUMBER {
            break;
        }
        let provider = document.path.iter().next().map(ToOwned::to_owned);
        if providers.contains(&provider) {
            continue;
        }
        let text = fs::read_to_string(folder.join(&document.path)).unwrap_or_default();
        if fits(&serde_json::from_str(&text).unwrap_or_default()) {
            providers.insert(provider);
            drawn.push(document.path.to_string_lossy().into_owned());
        }
    }
    Ok(drawn)
}

/// Says whether a document is OpenAPI 3 with a number of operations that can be called in a short time.
fn fits(document: &Value) -> bool {
    let version = document["openapi"].as_str().unwrap_or_default();
    let paths = document["paths"].as_object();
    let items = paths.into_iter().flat_map(Map::values);
    let operations = items.filter_map(Value::as_object).flat_map(Map::keys);
    let operations = operations.filter(|key| METHODS.contains(&key.as_str()));
    version.starts_with("3.") && OPERATIONS.contains(&operations.count())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn document(version: &str, paths: usize) -> Value {
        let item = json!({"get": {}, "summary": "no operation"});
        let paths = (0..paths).map(|number| (format!("/{number}"), item.clone()));
        json!({"openapi": version, "paths": paths.collect::<Map<_, _>>()})
    }

    #[test]
    fn a_document_fits_by_version_and_operations() {
        assert!(fits(&document("3.0.3", 5)));
        assert!(fits(&document("3.1.0", 60)));
        assert!(!fits(&document("3.0.3", 4)));
        assert!(!fits(&document("3.0.3", 61)));
        assert!(!fits(
            &json!({"swagger": "2.0", "paths": document("3.0.3", 9)["paths"]})
        ));
        assert!(!fits(&Value::Null));
    }

    #[test]
    fn a_seed_draws_the_same_documents_and_one_of_each_provider() {
        let folder = tempfile::tempdir().unwrap();
        for provider in 0..30 {
            let path = folder.path().join(format!("p{provider}.com"));
            fs::create_dir(&path).unwrap();
            for number in 0..2 {
                let text = document("3.0.0", 5).to_string();
                fs::write(path.join(format!("{number}.json")), text).unwrap();
            }
        }
        fs::write(folder.path().join("broken.json"), "{").unwrap();
        let draw = |seed| documents(folder.path(), seed).unwrap();
        let drawn = draw(7);
        assert_eq!(drawn, draw(7));
        assert_ne!(drawn, draw(8));
        let providers = drawn.iter().map(|path| path.split('/').next());
        assert_eq!(providers.collect::<BTreeSet<_>>().len(), NUMBER);
    }
}
