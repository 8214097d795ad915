//! How nodes are read, and where references lead.

use openapiv3::{SchemaKind, Type};
use serde_json::{Value, json};

use super::*;
use crate::diagnostic::{Code, Diagnostics, Pointer};
use crate::external::Unreached;

fn document(value: Value) -> Document {
    Document::new(value, Version::V3_0, Unreached::new())
}

fn schema_document(schema: Value) -> Document {
    document(json!({"components": {"schemas": {"S": schema}}}))
}

fn at(pointer: &str) -> Pointer {
    Pointer::parse(pointer).unwrap()
}

#[test]
fn a_schema_is_read_one_level_at_a_time() {
    let document = schema_document(json!({
        "type": "object", "description": "d", "required": ["b", "a"],
        "properties": {"a": {"type": "string", "maxLength": -1}, "b": {"$ref": "#/x"}},
        "additionalProperties": {"type": "integer"}, "x-note": 1
    }));
    let (_, schema) = document.schemas().remove(0);
    let mut sink = Diagnostics::new();
    let typed = schema.typed(&mut sink).unwrap();
    assert!(sink.is_empty(), "what is below is not read");
    assert_eq!(typed.schema_data.description.as_deref(), Some("d"));
    assert!(
        matches!(typed.schema_kind, SchemaKind::Type(Type::Object(object)) if object.properties.is_empty())
    );
    assert_eq!(schema.required(), ["b", "a"]);
    let names: Vec<_> = schema.properties().iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["a", "b"]);
    assert_eq!(schema.extension("x-note"), Some(&json!(1)));
    assert!(matches!(
        schema.additional_properties(),
        AdditionalProperties::Schema(_)
    ));
}

#[test]
fn a_bad_field_costs_that_field_alone() {
    let document =
        schema_document(json!({"type": "string", "maxLength": -1, "minLength": 2, "title": 5}));
    let mut sink = Diagnostics::new();
    let typed = document.schemas()[0].1.typed(&mut sink).unwrap();
    let SchemaKind::Type(Type::String(string)) = typed.schema_kind else {
        panic!()
    };
    assert_eq!((string.min_length, string.max_length), (Some(2), None));
    let places: Vec<_> = sink
        .iter()
        .map(|d| (d.code, d.place.pointer.to_string()))
        .collect();
    let expected = ["maxLength", "title"].map(|key| {
        (
            Code::UnreadableField,
            format!("/components/schemas/S/{key}"),
        )
    });
    assert_eq!(places, expected);
}

#[test]
fn a_node_that_cannot_be_read_is_reported_and_keeps_its_value() {
    let document =
        document(json!({"components": {"parameters": {"P": {"in": "nowhere", "name": "p"}}}}));
    let mut sink = Diagnostics::new();
    let parameters = document.parameters();
    assert!(parameters[0].1.typed(&mut sink).is_none());
    assert_eq!(sink.iter().next().unwrap().code, Code::UnreadableNode);
    assert_eq!(parameters[0].1.text("name"), Some("p"));
}

#[test]
fn a_union_beside_properties_is_any_and_a_lone_one_is_one_of() {
    let mut sink = Diagnostics::new();
    let document = schema_document(json!({"oneOf": [{"type": "string"}, {"$ref": "#/a"}]}));
    let typed = document.schemas()[0].1.typed(&mut sink).unwrap();
    assert!(matches!(typed.schema_kind, SchemaKind::OneOf { one_of } if one_of.is_empty()));
    assert_eq!(document.schemas()[0].1.one_of().len(), 2);
}

#[test]
fn references_reach_any_place_with_escapes() {
    let document = document(json!({
        "paths": {"/a/{b}": {"get": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "string"}}}}}}}},
        "components": {"schemas": {"A B": {"properties": {"x~y": {"type": "integer"}}}, "100%41": {"type": "boolean"}}}
    }));
    let mut sink = Diagnostics::new();
    let mut kind = |reference| {
        document
            .schema_at(reference, &at("/r"), &mut sink)
            .unwrap()
            .type_name()
            .unwrap()
    };
    assert_eq!(
        kind("#/paths/~1a~1%7Bb%7D/get/responses/200/content/application~1json/schema"),
        "string"
    );
    assert_eq!(
        kind("#/components/schemas/A%20B/properties/x~0y"),
        "integer"
    );
    assert_eq!(kind("#/components/schemas/A B/properties/x~0y"), "integer");
    assert_eq!(kind("#/components/schemas/100%41"), "boolean");
}

#[test]
fn references_go_on_through_references() {
    let document = document(json!({"components": {"schemas": {
        "A": {"$ref": "#/components/schemas/B"}, "B": {"properties": {"x": {"type": "integer"}}}
    }}}));
    let mut sink = Diagnostics::new();
    let node = document
        .schema_at("#/components/schemas/A/properties/x", &at("/r"), &mut sink)
        .unwrap();
    assert_eq!(
        node.pointer().as_str(),
        "/components/schemas/B/properties/x"
    );
}

#[test]
fn a_dangling_reference_names_the_nearest_candidate() {
    let document = document(json!({"components": {"schemas": {
        "Order": {}, "S": {"$ref": "#/components/schemas/Ordr"}
    }}}));
    let mut sink = Diagnostics::new();
    let (_, node) = document.schemas().remove(1);
    assert!(node.resolve(&mut sink).is_none());
    let found = sink.iter().next().unwrap();
    assert_eq!(found.code, Code::DanglingReference);
    assert_eq!(found.place.pointer.as_str(), "/components/schemas/S/$ref");
    assert!(
        found.help().contains("#/components/schemas/Order"),
        "{}",
        found.help()
    );
}

#[test]
fn reference_cycles_end_in_a_warning() {
    let document = document(json!({"components": {"schemas": {
        "A": {"$ref": "#/components/schemas/B"}, "B": {"$ref": "#/components/schemas/A"},
        "C": {"$ref": "#/components/schemas/C/properties/x"}
    }}}));
    for (_, node) in document.schemas() {
        let mut sink = Diagnostics::new();
        assert!(node.resolve(&mut sink).is_none());
        assert_eq!(sink.iter().next().unwrap().code, Code::ReferenceCycle);
    }
}

#[test]
fn references_that_lead_over_two_paths_each_do_not_double() {
    // Each can be meant literally too, so that both ways have to be tried, and each of them leads over the one before.
    let mut schemas: serde_json::Map<_, _> = (1..60)
        .map(|index| {
            let reference = format!("#/components/schemas/S{}/%2541", index - 1);
            (format!("S{index}"), json!({"$ref": reference}))
        })
        .collect();
    schemas.insert("S0".to_owned(), json!({}));
    let document = document(json!({"components": {"schemas": schemas}}));
    for (_, node) in document.schemas() {
        let mut sink = Diagnostics::new();
        let _ = node.resolve(&mut sink);
    }
}

#[test]
fn references_of_every_kind_to_themselves_are_told() {
    let sections = [
        "schemas",
        "responses",
        "parameters",
        "examples",
        "requestBodies",
        "headers",
        "securitySchemes",
        "links",
        "callbacks",
    ];
    for section in sections {
        let to = |name: &str| json!({"$ref": format!("#/components/{section}/{name}")});
        let document = document(json!({"components": {section: {
            "Itself": to("Itself"), "One": to("Two"), "Two": to("One"), "Into": to("One"),
        }}}));
        let mut sink = Diagnostics::new();
        document.check_references(&mut sink);
        let found: Vec<_> = sink
            .iter()
            .map(|f| (f.code, f.place.pointer.to_string()))
            .collect();
        let at = |name: &str| format!("/components/{section}/{name}/$ref");
        let expected = ["Itself", "One", "Two"].map(|name| (Code::ReferenceCycle, at(name)));
        assert_eq!(found, expected, "{section}");
    }
}

#[test]
fn a_chain_of_references_is_followed_over_64_of_them() {
    let link = |at: usize| json!({"$ref": format!("#/components/schemas/S{}", at + 1)});
    let mut schemas: serde_json::Map<_, _> =
        (0..70).map(|at| (format!("S{at}"), link(at))).collect();
    schemas.insert("S70".to_owned(), json!({"type": "string"}));
    let document = document(json!({"components": {"schemas": schemas}}));
    for (name, node) in document.schemas() {
        let links = 70 - name[1..].parse::<usize>().unwrap();
        let mut sink = Diagnostics::new();
        let end = node.resolve(&mut sink);
        assert_eq!(end.is_some(), links <= 64, "{name}");
        let codes: Vec<_> = sink.iter().map(|found| found.code).collect();
        let expected: &[Code] = if links <= 64 {
            &[]
        } else {
            &[Code::ReferenceCycle]
        };
        assert_eq!(codes, expected, "{name}");
    }
}

#[test]
fn extensions_beside_a_reference_win_over_those_of_its_target() {
    let document = document(json!({"components": {"parameters": {
        "A": {"$ref": "#/components/parameters/B", "x-name": "site", "description": "here"},
        "B": {"name": "b", "in": "query", "schema": {}, "x-name": "target", "x-other": 1, "description": "there"}
    }}}));
    let mut sink = Diagnostics::new();
    let node = document
        .parameters()
        .remove(0)
        .1
        .resolve(&mut sink)
        .unwrap();
    assert_eq!(node.extension("x-name"), Some(&json!("site")));
    assert_eq!(node.extension("x-other"), Some(&json!(1)));
    assert_eq!(node.description(), Some("here"));
}

#[test]
fn parameters_of_the_operation_override_those_of_the_path() {
    let parameter = |name: &str, place: &str, note: &str| json!({"name": name, "in": place, "schema": {}, "description": note});
    let document = document(json!({"paths": {"/a": {
        "parameters": [parameter("x", "query", "path"), parameter("y", "query", "path")],
        "get": {"parameters": [parameter("x", "query", "own"), parameter("x", "header", "own"), parameter("x", "header", "twice")]}
    }}}));
    let mut sink = Diagnostics::new();
    let operation = document.operations(&mut sink).remove(0);
    let merged = operation.parameters(&mut sink);
    let listed: Vec<_> = merged
        .iter()
        .map(|p| {
            (
                p.text("name").unwrap(),
                p.text("in").unwrap(),
                p.description().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        listed,
        [
            ("y", "query", "path"),
            ("x", "query", "own"),
            ("x", "header", "own")
        ]
    );
    let found = sink.iter().next().unwrap();
    assert_eq!(
        (found.code, found.place.pointer.as_str()),
        (Code::DuplicateParameter, "/paths/~1a/get/parameters/2")
    );
}

#[test]
fn responses_come_by_status_with_default_last() {
    let document = document(json!({"paths": {"/a": {"get": {"responses": {
        "default": {"description": ""}, "4XX": {"description": ""}, "404": {"description": ""}, "200": {"description": ""}, "x-y": 1
    }}}}}));
    let mut sink = Diagnostics::new();
    let operation = document.operations(&mut sink).remove(0);
    let statuses: Vec<_> = operation
        .responses(&mut sink)
        .iter()
        .map(|(status, _)| status.to_string())
        .collect();
    assert_eq!(statuses, ["200", "404", "4XX", "default"]);
    assert!(operation.typed(&mut sink).is_some());
    assert!(sink.is_empty(), "{sink:?}");
}

#[test]
fn operation_servers_and_security_override_the_document() {
    let document = document(json!({
        "servers": [{"url": "https://a"}], "security": [{"key": []}],
        "paths": {"/a": {"get": {"security": [], "responses": {}}, "post": {"servers": [{"url": "https://b"}], "responses": {}}}}
    }));
    let mut sink = Diagnostics::new();
    let operations = document.operations(&mut sink);
    assert_eq!(operations[0].security(), Some(vec![]));
    assert_eq!(operations[0].servers()[0].text("url"), Some("https://a"));
    assert_eq!(
        operations[1].security().unwrap()[0]
            .keys()
            .collect::<Vec<_>>(),
        ["key"]
    );
    assert_eq!(operations[1].servers()[0].text("url"), Some("https://b"));
}

#[test]
fn a_path_item_may_be_a_reference_with_operations_of_its_own() {
    let document = document(json!({"paths": {
        "/a": {"get": {"summary": "a"}, "put": {"summary": "a"}},
        "/b": {"$ref": "#/paths/~1a", "put": {"summary": "b"}}
    }}));
    let mut sink = Diagnostics::new();
    let operations = document.operations(&mut sink);
    let listed: Vec<_> = operations
        .iter()
        .map(|o| (o.path, o.method.key(), o.node.text("summary").unwrap()))
        .collect();
    assert_eq!(
        listed,
        [
            ("/a", "get", "a"),
            ("/a", "put", "a"),
            ("/b", "get", "a"),
            ("/b", "put", "b")
        ]
    );
    assert!(sink.is_empty());
}
