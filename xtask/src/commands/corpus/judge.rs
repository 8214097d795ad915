//! What a document and the generated code say by themselves, read without the generator: how many operations there are, and
//! whether a schema gives a type. So that its own figures can be wrong and be noticed.

use std::collections::BTreeMap;

use serde_json::Value;

/// The methods of OpenAPI 3.0 and 3.1.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// Keywords by which a schema gives a type.
const TYPED: [&str; 9] = [
    "$ref",
    "type",
    "properties",
    "items",
    "allOf",
    "oneOf",
    "anyOf",
    "enum",
    "const",
];

/// Reads a document as JSON, or as YAML.
pub(super) fn read(text: &str) -> Option<Value> {
    serde_json::from_str(text)
        .ok()
        .or_else(|| serde_yaml::from_str(text).ok())
}

/// Counts the operations of a document: the methods of its paths, also where a path is a reference.
pub(super) fn documented(document: &Value) -> usize {
    let Some(paths) = document.get("paths").and_then(Value::as_object) else {
        return 0;
    };
    let paths = paths.iter().filter(|(path, _)| !path.starts_with("x-"));
    let items = paths.map(|(_, item)| {
        let target = item.get("$ref").and_then(Value::as_str);
        let target = target.and_then(|to| document.pointer(to.strip_prefix('#')?));
        target.unwrap_or(item)
    });
    let count = |item: &Value| {
        METHODS
            .iter()
            .filter(|method| item[**method].is_object())
            .count()
    };
    items.map(count).sum()
}

/// Counts the operations in generated code: each has a constant description.
pub(super) fn emitted(files: &BTreeMap<String, String>) -> usize {
    let operations = files.iter().filter(|(path, _)| path.contains("operations"));
    let is_one = |line: &&str| {
        line.starts_with("static ")
            && (line.contains(": Operation = ") || line.contains(": codegen::Operation = "))
    };
    operations
        .map(|(_, text)| text.lines().filter(is_one).count())
        .sum()
}

/// Says whether the schema at this pointer gives a type. One that is not there counts as one that does.
pub(super) fn gives_a_type(document: &Value, pointer: &str) -> bool {
    let Some(schema) = document.pointer(pointer) else {
        return true;
    };
    TYPED.iter().any(|keyword| schema.get(*keyword).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_are_counted_by_their_methods() {
        let text = "{paths: {/a: {get: {}, post: {}, parameters: []}, /b: {$ref: '#/paths/~1a'}, x-c: {get: {}}}}";
        assert_eq!(documented(&read(text).unwrap()), 4);
    }

    #[test]
    fn operations_are_counted_in_code_where_they_begin() {
        let text = "static A: Operation = Operation::new(\n/// static B: Operation = \n\
                    static C: codegen::Operation = codegen::Operation::new(\n";
        let files = BTreeMap::from([("src/operations/a.rs".to_owned(), text.to_owned())]);
        assert_eq!(emitted(&files), 2);
    }

    #[test]
    fn a_schema_of_annotations_gives_no_type() {
        let document = read("{a: {description: any}, b: {type: string}}").unwrap();
        assert!(!gives_a_type(&document, "/a"));
        assert!(gives_a_type(&document, "/b"));
        assert!(gives_a_type(&document, "/lost"));
    }
}
