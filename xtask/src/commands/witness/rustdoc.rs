//! What the compiler says is public, from rustdoc's JSON: independent of how the generator reads its own output.
//!
//! Only the shapes that generated clients have are understood. Any other is an error that names it, so that no item
//! is left out unseen.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// The items of a crate, by what users call them.
#[derive(Debug)]
pub(super) struct Docs {
    json: Value,
    /// Public paths by id, such as `client::models::Order`.
    public: BTreeMap<String, String>,
}

impl Docs {
    /// Reads the JSON of a crate.
    ///
    /// # Errors
    ///
    /// When it is none of rustdoc.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        let json: Value = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let root = id(&json["root"]).ok_or("rustdoc's JSON has no root")?;
        let mut docs = Self {
            json,
            public: BTreeMap::new(),
        };
        let name = text_of(&docs.item(&root)["name"]).to_owned();
        let mut public = BTreeMap::new();
        docs.walk(&root, &name, &mut public, &mut BTreeSet::new());
        docs.public = public;
        Ok(docs)
    }

    /// Follows modules and exports down from the root.
    fn walk(
        &self,
        module: &str,
        path: &str,
        public: &mut BTreeMap<String, String>,
        seen: &mut BTreeSet<String>,
    ) {
        if !seen.insert(module.to_owned()) {
            return;
        }
        public.insert(module.to_owned(), path.to_owned());
        for child in list(&self.item(module)["inner"]["module"]["items"]) {
            let Some(child) = id(child) else { continue };
            let item = self.item(&child);
            let (target, name) = match &item["inner"]["use"] {
                Value::Null => (child, text_of(&item["name"])),
                export => match id(&export["id"]) {
                    Some(target) => (target, text_of(&export["name"])),
                    None => continue,
                },
            };
            let path = format!("{path}::{name}");
            match self.item(&target)["inner"]["module"] {
                // Exported from another crate: not an item of this one.
                _ if self.item(&target)["crate_id"] != 0 => {}
                Value::Null => _ = public.entry(target).or_insert(path),
                _ => self.walk(&target, &path, public, seen),
            }
        }
    }

    /// Gives an item; null when it is of another crate.
    pub(super) fn item(&self, id: &str) -> &Value {
        &self.json["index"][id]
    }

    /// Lists the items that users can name, by path.
    pub(super) fn items(&self) -> Vec<(&str, &Value)> {
        let mut items = Vec::with_capacity(self.public.len());
        for (id, path) in &self.public {
            items.push((path.as_str(), self.item(id)));
        }
        items.sort_by_key(|(path, _)| *path);
        items
    }

    /// Gives the path by which a program can name an item of any crate.
    ///
    /// # Errors
    ///
    /// When it cannot: the item is private.
    pub(super) fn path(&self, id: &str) -> Result<String, String> {
        if let Some(path) = self.public.get(id) {
            return Ok(format!("::{path}"));
        }
        let summary = &self.json["paths"][id];
        let parts: Vec<_> = list(&summary["path"]).iter().map(text_of).collect();
        let (first, last) = match parts.as_slice() {
            [first, .., last] => (*first, *last),
            _ => return Err(format!("item {id} has no path")),
        };
        if summary["crate_id"] == 0 {
            return Err(format!(
                "{} is in a signature but private",
                parts.join("::")
            ));
        }
        Ok(match (first, last) {
            // These are defined in private modules and exported from the ones around.
            ("std" | "core" | "alloc", "BTreeMap") => "::std::collections::BTreeMap".to_owned(),
            ("std" | "core" | "alloc", "Deref") => "::std::ops::Deref".to_owned(),
            ("std" | "core" | "alloc", "FromStr") => "::std::str::FromStr".to_owned(),
            ("std" | "core" | "alloc", "Future" | "IntoFuture") => format!("::std::future::{last}"),
            ("std" | "core" | "alloc", "UnwindSafe" | "RefUnwindSafe") => {
                format!("::std::panic::{last}")
            }
            ("std" | "core" | "alloc", _) => format!("::std::{}", parts[1..].join("::")),
            // Whatever else generated code names, it names through the runtime.
            _ => format!("contract::{last}"),
        })
    }
}

/// An id as a key of the index.
pub(super) fn id(value: &Value) -> Option<String> {
    value.as_u64().map(|number| number.to_string())
}

/// A list, which is empty where there is none.
pub(super) fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// A text, which is empty where there is none.
pub(super) fn text_of(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
