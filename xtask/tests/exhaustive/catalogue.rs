//! The catalogues as the overlays have them, read without the generator, and a program that matches on all of one.

use std::fs;

use serde_json::Value;

use crate::copy::checked_in;

/// An action that adds a code.
pub(crate) const NEW: &str = "
- target: $
  update:
    x-shopwright-errors:
      codes:
      - code: NEW_IN_THIS_UPDATE
        status: 418
        cause: Added for a test.
        resolution: Match on it.
";

/// How many codes each API has, counted by a person.
const COUNTS: [(&str, usize); 3] = [("dukanext", 79), ("selorax", 15), ("shoppex", 26)];

/// The error codes of one API.
pub(crate) struct Catalogue {
    pub(crate) api: String,
    codes: Vec<Value>,
}

impl Catalogue {
    /// Reads the catalogue of each folder of `spec/`.
    pub(crate) fn all() -> Vec<Self> {
        let folders = fs::read_dir(checked_in("spec")).unwrap().flatten();
        let mut names: Vec<_> = folders
            .map(|folder| folder.file_name().into_string().unwrap())
            .collect();
        names.sort();
        names.into_iter().map(Self::read).collect()
    }

    fn read(api: String) -> Self {
        let path = checked_in(&format!("spec/{api}/overlay.yaml"));
        let overlay: Value = serde_yaml::from_str(&fs::read_to_string(path).unwrap()).unwrap();
        let actions = overlay["actions"].as_array().unwrap();
        let lists = actions
            .iter()
            .filter_map(|action| action["update"]["x-shopwright-errors"]["codes"].as_array());
        let codes: Vec<_> = lists.flatten().cloned().collect();
        let count = COUNTS.iter().find(|(name, _)| *name == api);
        assert_eq!(count.map(|(_, count)| *count), Some(codes.len()), "{api}");
        Self { api, codes }
    }

    pub(crate) fn overlay(&self) -> String {
        format!("spec/{}/overlay.yaml", self.api)
    }

    /// The names of the variants, sorted.
    pub(crate) fn variants(&self) -> Vec<String> {
        let mut names: Vec<_> = self.codes.iter().map(variant).collect();
        names.sort();
        names
    }

    /// A function that matches on these variants and has no wildcard.
    pub(crate) fn user(&self, variants: &[String]) -> String {
        let api = &self.api;
        let arms = variants
            .iter()
            .map(|variant| format!("        ErrorCode::{variant} => \"{variant}\","));
        let arms = arms.collect::<Vec<_>>().join("\n");
        format!(
            "pub fn {api}(code: shopwright::{api}::ErrorCode) -> &'static str {{\n    \
             use shopwright::{api}::ErrorCode;\n    match code {{\n{arms}\n    }}\n}}\n"
        )
    }
}

/// The variant's name: the one given, else each word with a capital.
fn variant(entry: &Value) -> String {
    if let Some(name) = entry["name"].as_str() {
        return name.to_owned();
    }
    let words = entry["code"].as_str().unwrap().split(['_', '-', '.']);
    words
        .map(|word| {
            let (first, rest) = word.split_at(1);
            first.to_uppercase() + &rest.to_lowercase()
        })
        .collect()
}
