//! Circles, chains and crowds: everything ends, and something is made.

use super::{answer, run};
use crate::diagnostic::Code;
use crate::external::limits::MAX_FILES;

#[test]
fn schemas_of_two_files_may_refer_to_each_other() {
    let a = "type: object\nproperties: { b: { $ref: b.yaml } }\n";
    let b = "type: object\nproperties: { a: { $ref: a.yaml }, self: { $ref: '#' } }\n";
    let made = run(&answer("a.yaml"), &[("a.yaml", a), ("b.yaml", b)]);
    assert_eq!(
        made.at("/components/schemas/b/properties/self/$ref"),
        "#/components/schemas/b"
    );
    assert!(made.found.is_empty(), "{}", made.printed);
}

#[test]
fn files_that_are_only_references_to_each_other_are_told() {
    let made = run(
        &answer("a.yaml"),
        &[("a.yaml", "$ref: b.yaml"), ("b.yaml", "$ref: a.yaml")],
    );
    assert!(
        made.codes().contains(&Code::ReferenceCycle),
        "{}",
        made.printed
    );
    let made = run(&answer("a.yaml"), &[("a.yaml", "$ref: a.yaml")]);
    assert!(
        made.codes().contains(&Code::ReferenceCycle),
        "{}",
        made.printed
    );
    let made = run(
        "paths: { /x: { $ref: a.yaml } }",
        &[("a.yaml", "$ref: openapi.yaml#/paths/~1x")],
    );
    assert!(
        made.codes().contains(&Code::ReferenceCycle),
        "{}",
        made.printed
    );
}

#[test]
fn parts_that_are_parts_of_themselves_end() {
    let files = [(
        "p.yaml",
        "a: { type: object, properties: { $ref: 'p.yaml' } }\n",
    )];
    let made = run(&answer("p.yaml#/a"), &files);
    assert!(!made.found.is_empty());
    let doubled = "a: { type: object, properties: { $ref: p.yaml } }\nb: { type: object, properties: { $ref: p.yaml } }\n";
    let made = run(&answer("p.yaml#/a"), &[("p.yaml", doubled)]);
    assert!(
        made.codes().contains(&Code::DanglingReference),
        "{}",
        made.printed
    );
}

#[test]
fn a_chain_of_files_is_followed_and_a_crowd_is_bounded() {
    let files: Vec<_> = (0..=MAX_FILES)
        .map(|number| {
            let next = number + 1;
            let text = format!("{{\"type\": \"object\", \"properties\": {{\"n\": {{\"$ref\": \"f{next}.json\"}}}}}}");
            (format!("f{number}.json"), text)
        })
        .collect();
    let files: Vec<_> = files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect();
    let made = run(
        "paths: {}\ncomponents:\n  schemas:\n    A: { $ref: f0.json }\n",
        &files,
    );
    let words = format!("`f{MAX_FILES}.json` was not read");
    assert!(made.printed.contains(&words), "{}", made.printed);
    let schemas = made.at("/components/schemas").as_object().unwrap();
    assert_eq!(schemas.len(), MAX_FILES);
}
