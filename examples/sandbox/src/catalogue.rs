//! The catalogue of documented error codes, read from the API's overlay. It says what an error looks like; when one is
//! due is decided elsewhere.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

/// The extension of the overlay that holds the catalogue.
const EXTENSION: &str = "x-shopwright-errors";

/// One documented error code.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ErrorEntry {
    /// The code as sent on the wire, for example `invalid_amount`.
    pub code: String,
    /// The HTTP status it comes with.
    pub status: u16,
    /// The documented messages, first the usual one; may be empty.
    pub messages: Vec<String>,
    /// What leads to it, which serves as message where none is documented.
    pub cause: String,
    /// Further fields of the error's body, for example `required_scope`.
    pub fields: Vec<String>,
}

impl ErrorEntry {
    /// Gives the usual message.
    pub fn message(&self) -> &str {
        self.messages.first().unwrap_or(&self.cause)
    }
}

/// All documented error codes of one API.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Catalogue {
    entries: BTreeMap<String, ErrorEntry>,
}

/// Why a catalogue cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogueError(String);

impl fmt::Display for CatalogueError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the catalogue of error codes cannot be read: {}", self.0)
    }
}

impl std::error::Error for CatalogueError {}

impl Catalogue {
    /// Reads a catalogue from YAML text: an overlay with `x-shopwright-errors` somewhere in it, or the bare list.
    ///
    /// # Errors
    /// When the text is no YAML, has no list of entries, or an entry lacks `code` or `status`.
    pub fn from_yaml(text: &str) -> Result<Self, CatalogueError> {
        let root: Value = serde_yaml::from_str(text).map_err(|e| CatalogueError(e.to_string()))?;
        let found = if root.is_array() {
            Some(&root)
        } else {
            find(&root)
        };
        let list = found
            .map(|found| found.get("codes").unwrap_or(found))
            .and_then(Value::as_array);
        let list = list.ok_or_else(|| CatalogueError(format!("there is no list {EXTENSION}")))?;
        let mut entries = BTreeMap::new();
        for (index, node) in list.iter().enumerate() {
            let entry = read_entry(node).ok_or_else(|| {
                CatalogueError(format!(
                    "entry {index} has no `code` or no three-digit `status`"
                ))
            })?;
            entries.insert(entry.code.clone(), entry);
        }
        Ok(Self { entries })
    }

    /// Gives the entry of a code.
    pub fn get(&self, code: &str) -> Option<&ErrorEntry> {
        self.entries.get(code)
    }

    /// Lists all entries, sorted by code.
    pub fn iter(&self) -> impl Iterator<Item = &ErrorEntry> {
        self.entries.values()
    }
}

fn find(node: &Value) -> Option<&Value> {
    match node {
        Value::Object(object) => object
            .get(EXTENSION)
            .or_else(|| object.values().find_map(find)),
        Value::Array(items) => items.iter().find_map(find),
        _ => None,
    }
}

fn read_entry(node: &Value) -> Option<ErrorEntry> {
    let texts = |name: &str| -> Vec<String> {
        let list = node.get(name).and_then(Value::as_array);
        list.into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(str::to_owned)
            .collect()
    };
    let status = node.get("status")?.as_u64()?;
    Some(ErrorEntry {
        code: node.get("code")?.as_str()?.to_owned(),
        status: u16::try_from(status)
            .ok()
            .filter(|s| (400..600).contains(s))?,
        messages: texts("messages"),
        cause: node
            .get("cause")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned(),
        fields: texts("fields"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_is_found_anywhere_in_an_overlay() {
        let text = "
overlay: 1.0.0
actions:
- target: $
  update:
    x-shopwright-errors:
      codes:
      - { code: a, status: 400, messages: [First, Second], cause: Because }
      - { code: b, status: 403, cause: Because, fields: [required_scope] }
";
        let catalogue = Catalogue::from_yaml(text).unwrap();
        assert_eq!(catalogue.get("a").unwrap().message(), "First");
        assert_eq!(catalogue.get("b").unwrap().message(), "Because");
        assert_eq!(catalogue.get("b").unwrap().fields, ["required_scope"]);
        assert_eq!(catalogue.iter().count(), 2);
    }

    #[test]
    fn an_entry_without_status_is_refused_by_number() {
        let error = Catalogue::from_yaml("[{ code: a, status: 400 }, { code: b }]").unwrap_err();
        assert!(error.to_string().contains("entry 1"), "{error}");
    }
}
