//! A document in one file, and the same in many: the client is the same.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Memory, client};
use crate::diagnostic::{Diagnostics, FileId};
use crate::external::NoFiles;
use crate::source::{self, SourceFile};

/// Moves every schema and path to a file of its own.
fn split(mut document: Value) -> (Value, Memory) {
    let mut files = BTreeMap::new();
    for (section, folder) in [("/components/schemas", "schemas"), ("/paths", "paths")] {
        let entries = document.pointer_mut(section).and_then(Value::as_object_mut);
        for (number, (name, entry)) in entries.into_iter().flatten().enumerate() {
            if entry.get("$ref").is_some() {
                continue;
            }
            let path = match folder {
                "schemas" => format!("schemas/{name}.json"),
                _ => format!("paths/{number}.json"),
            };
            let mut moved = std::mem::replace(entry, json!({"$ref": format!("./{path}")}));
            relocate(&mut moved, folder);
            files.insert(path, moved.to_string());
        }
    }
    (document, Memory(files))
}

/// Rewrites the references of a node that moves to a folder, those of discriminators too.
fn relocate(value: &mut Value, folder: &str) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| relocate(item, folder)),
        Value::Object(fields) => {
            for field in fields.values_mut() {
                match field {
                    Value::String(text) if text.starts_with("#/") => {
                        let schema = text.strip_prefix("#/components/schemas/");
                        *text = match schema.filter(|name| !name.contains('/')) {
                            Some(name) if folder == "schemas" => format!("{name}.json"),
                            Some(name) => format!("../schemas/{name}.json"),
                            None => format!("../openapi.yaml{text}"),
                        };
                    }
                    field => relocate(field, folder),
                }
            }
        }
        _ => {}
    }
}

#[track_caller]
fn same_client(text: &str) {
    let file = SourceFile::new("api/openapi.yaml", text);
    let mut found = Diagnostics::new();
    let value = source::read(&file, FileId::DOCUMENT, &mut found).unwrap();
    let (document, files) = split(value);
    assert!(!files.0.is_empty());
    let moved = SourceFile::new("api/openapi.yaml", document.to_string());
    let mut of_moved = Diagnostics::new();
    let one = client(&file, &NoFiles, &mut found);
    let many = client(&moved, &files, &mut of_moved);
    assert_eq!(of_moved.len(), found.len(), "{of_moved:?}");
    assert_eq!(one.len(), many.len());
    for (one, many) in one.iter().zip(&many) {
        assert_eq!(one, many);
    }
}

#[test]
fn a_split_document_gives_the_same_client() {
    same_client(include_str!("../../diff/tests/base.yaml"));
    same_client(include_str!("../../../../spec/selorax/openapi.yaml"));
}
