//! What is repaired around schemas: versions, paths, operations, bodies.

use serde_json::{Value, json};

use super::{node, run};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Pointer};
use crate::normalize::normalize;

const V3_0: &str = "3.0.3";

fn table(path: &[&str], rows: &[(Value, Value, &[&str])]) {
    for (written, expected, findings) in rows {
        let (value, found) = node(V3_0, path, written.clone());
        assert_eq!(value, *expected, "{written}");
        assert_eq!(found, *findings, "{written}");
    }
}

#[test]
fn other_versions_are_one_error() {
    let rows = [
        (json!({"swagger": "2.0", "info": 1}), "SW030 /swagger"),
        (json!({"openapi": "4.0.0", "info": 1}), "SW030 /openapi"),
        (json!({"openapi": "2.0"}), "SW030 /openapi"),
        (json!({"openapi": 2}), "SW030 /openapi"),
        (json!({"openapi": null}), "SW030 /openapi"),
        (json!({"info": {}}), "SW030 "),
    ];
    for (document, expected) in rows {
        let mut sink = Diagnostics::new();
        assert_eq!(
            normalize(&mut document.clone(), &mut sink),
            None,
            "{document}"
        );
        assert!(sink.has_errors());
        assert_eq!(run(document).1, [expected]);
    }
}

#[test]
fn every_3_0_and_3_1_spelling_is_read() {
    for version in [
        json!("3.0.0"),
        json!("3.0"),
        json!(3.0),
        json!("3.1.0"),
        json!("3.1"),
        json!("3.2.0"),
    ] {
        let document =
            json!({"openapi": version, "info": {"title": "t", "version": "1"}, "paths": {}});
        assert!(
            normalize(&mut document.clone(), &mut Diagnostics::new()).is_some(),
            "{version}"
        );
    }
}

#[test]
fn an_empty_document_gets_what_it_lacks() {
    let (document, found) = run(json!({"openapi": "3.0.0"}));
    assert_eq!(
        document["info"],
        json!({"title": "Untitled", "version": "0"})
    );
    assert_eq!(document["paths"], json!({}));
    assert_eq!(found.len(), 2, "{found:?}");
    let (_, found) =
        run(json!({"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "webhooks": {}}));
    assert_eq!(found, [""; 0]);
}

#[test]
fn info_is_completed() {
    let rows = [
        (
            json!({"title": "t"}),
            json!({"title": "t", "version": "0"}),
            "SW040 ",
        ),
        (
            json!({"title": null, "version": "1"}),
            json!({"title": "Untitled", "version": "1"}),
            "SW040 /title",
        ),
        (
            json!({"title": "t", "version": 1.5}),
            json!({"title": "t", "version": "1.5"}),
            "SW041 /version",
        ),
        (
            json!({"title": "t", "version": "1", "license": "MIT"}),
            json!({"title": "t", "version": "1", "license": {"name": "MIT"}}),
            "SW041 /license",
        ),
    ];
    for (info, expected, finding) in rows {
        let (document, found) = run(json!({"openapi": "3.0.0", "paths": {}, "info": info}));
        assert_eq!(document["info"], expected);
        assert_eq!(found, [finding.replacen(' ', " /info", 1)]);
    }
}

#[test]
fn parameters_are_repaired() {
    let path = ["components", "parameters", "P"];
    table(
        &path,
        &[
            (
                json!({"name": "a", "in": "path", "schema": {}}),
                json!({"name": "a", "in": "path", "schema": {}, "required": true}),
                &["SW045 "],
            ),
            (
                json!({"name": "a", "in": "Query", "schema": {}}),
                json!({"name": "a", "in": "query", "schema": {}}),
                &["SW042 /in"],
            ),
            (
                json!({"name": "a", "schema": {}}),
                json!({"name": "a", "in": "query", "schema": {}}),
                &["SW040 "],
            ),
            (
                json!({"name": "a", "in": "query"}),
                json!({"name": "a", "in": "query", "schema": {}}),
                &["SW040 "],
            ),
            (
                json!({"name": "a", "in": "query", "type": "string", "enum": ["x"]}),
                json!({"name": "a", "in": "query", "schema": {"type": "string", "enum": ["x"]}}),
                &["SW044 /type", "SW044 /enum"],
            ),
            (
                json!({"name": 5, "in": "query", "required": "true", "schema": {}}),
                json!({"name": "5", "in": "query", "required": true, "schema": {}}),
                &["SW041 /name", "SW041 /required"],
            ),
            (
                json!({"name": "a", "in": "query", "schema": {}, "examples": [1]}),
                json!({"name": "a", "in": "query", "schema": {}, "examples": {"example1": {"value": 1}}}),
                &["SW041 /examples"],
            ),
        ],
    );
}

#[test]
fn responses_are_repaired() {
    let described = json!({"description": "d"});
    table(
        &["paths", "/a", "get"],
        &[
            (json!({}), json!({"responses": {}}), &["SW040 "]),
            (
                json!({"responses": []}),
                json!({"responses": {}}),
                &["SW041 /responses"],
            ),
            (
                json!({"responses": {"200": {}}}),
                json!({"responses": {"200": {"description": ""}}}),
                &["SW040 /responses/200"],
            ),
            (
                json!({"responses": {"Default": described, "200 OK": described, "ok": described}}),
                json!({"responses": {"default": described, "200": described}}),
                &[
                    "SW050 /responses/200 OK",
                    "SW050 /responses/Default",
                    "SW050 /responses/ok",
                ],
            ),
            (
                json!({"responses": {"200": {"description": "d", "schema": {"type": "string"}}}}),
                json!({"responses": {"200": {"description": "d", "content": {"application/json": {"schema": {"type": "string"}}}}}}),
                &["SW044 /responses/200/schema"],
            ),
            (
                json!({"responses": {}, "tags": "a", "consumes": ["x"], "operationID": "b", "x-ok": 1}),
                json!({"responses": {}, "tags": ["a"], "consumes": ["x"], "operationID": "b", "x-ok": 1}),
                &["SW044 /consumes", "SW043 /operationID", "SW041 /tags"],
            ),
        ],
    );
}

#[test]
fn body_parameters_of_swagger_become_the_request_body() {
    let schema = json!({"type": "string"});
    let query = json!({"name": "q", "in": "query", "schema": schema});
    table(
        &["paths", "/a", "post"],
        &[
            (
                json!({"responses": {}, "parameters": [{"name": "b", "in": "body", "required": true, "description": "d", "schema": schema}, query]}),
                json!({"responses": {}, "parameters": [query],
                    "requestBody": {"content": {"application/json": {"schema": schema}}, "required": true, "description": "d"}}),
                &["SW044 /parameters/0"],
            ),
            (
                json!({"responses": {}, "parameters": [
                    {"name": "f", "in": "formData", "type": "string", "required": true}, {"name": "g", "in": "formData", "schema": schema, "description": "d"}
                ]}),
                json!({"responses": {}, "parameters": [], "requestBody": {"content": {"application/x-www-form-urlencoded": {"schema": {
                    "type": "object", "properties": {"f": {"type": "string"}, "g": {"type": "string", "description": "d"}}, "required": ["f"]
                }}}}}),
                &["SW044 /parameters/0", "SW044 /parameters/1"],
            ),
            (
                json!({"responses": {}, "parameters": [{"name": "f", "in": "formData", "type": "file"}]}),
                json!({"responses": {}, "parameters": [], "requestBody": {"content": {"multipart/form-data": {"schema": {
                    "type": "object", "properties": {"f": {"type": "string", "format": "binary"}}
                }}}}}),
                &["SW044 /parameters/0", "SW047 /parameters/0/type"],
            ),
        ],
    );
}

#[test]
fn paths_begin_with_a_slash() {
    let (value, found) = node(V3_0, &["paths"], json!({"a": {}, "x-b": 1, "/c": null}));
    assert_eq!(value, json!({"/a": {}, "x-b": 1, "/c": {}}));
    assert_eq!(found, ["SW051 /a", "SW041 /~1c"]);
}

#[test]
fn security_schemes_are_repaired() {
    table(
        &["components", "securitySchemes", "S"],
        &[
            (
                json!({"type": "basic"}),
                json!({"type": "http", "scheme": "basic"}),
                &["SW044 /type"],
            ),
            (
                json!({"type": "http"}),
                json!({"type": "http", "scheme": "bearer"}),
                &["SW040 "],
            ),
            (
                json!({"type": "apikey", "in": "Header", "name": "k"}),
                json!({"type": "apiKey", "in": "header", "name": "k"}),
                &["SW042 /type", "SW042 /in"],
            ),
            (
                json!({"type": "oauth2", "flow": "accessCode", "authorizationUrl": "a", "tokenUrl": "t", "scopes": {"s": "d"}}),
                json!({"type": "oauth2", "flows": {"authorizationCode": {"authorizationUrl": "a", "tokenUrl": "t", "scopes": {"s": "d"}}}}),
                &["SW044 /flow"],
            ),
            (
                json!({"type": "oauth2", "flows": {"clientCredentials": {"scopes": ["a"]}}}),
                json!({"type": "oauth2", "flows": {"clientCredentials": {"scopes": {"a": ""}, "tokenUrl": ""}}}),
                &[
                    "SW040 /flows/clientCredentials",
                    "SW041 /flows/clientCredentials/scopes",
                ],
            ),
        ],
    );
}

#[test]
fn security_requirements_name_schemes_that_exist() {
    let (_, found) = run(
        json!({"openapi": "3.0.0", "info": {"title": "t", "version": "1"}, "paths": {},
        "security": [{"key": []}, {"kye": []}], "components": {"securitySchemes": {"key": {"type": "apiKey", "in": "query", "name": "k"}}}}),
    );
    assert_eq!(found, ["SW080 /security/1/kye"]);
}

#[test]
fn a_moved_node_is_still_shown_where_it_was_written() {
    let mut sink = Diagnostics::new();
    let mut document = json!({"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "components": {"schemas": {"S": {
        "anyOf": [{"type": "null"}, {"oneOf": [{"type": "null"}, {"title": "a"}]}], "$comment": "c"
    }, "R": {"$ref": "#/x", "maxLength": 1}}}});
    normalize(&mut document, &mut sink).unwrap();
    assert!(sink.is_empty(), "{sink:?}");
    let shown = [
        (
            "/components/schemas/S/anyOf/0/oneOf/0/title",
            "/components/schemas/S/anyOf/1/oneOf/1/title",
        ),
        (
            "/components/schemas/R/allOf/0/$ref",
            "/components/schemas/R/$ref",
        ),
    ];
    for (now, _) in shown {
        assert!(document.pointer(now).is_some(), "{now}");
        sink.push(Diagnostic::new(
            Code::InvalidValue,
            &Pointer::parse(now).unwrap(),
            now,
        ));
    }
    let places: Vec<_> = sink.iter().map(|d| d.place.pointer.as_str()).collect();
    assert_eq!(places, shown.map(|(_, written)| written));
}

#[test]
fn normalising_twice_changes_nothing() {
    let document = json!({"openapi": "3.0.0", "paths": {"a": {"get": {"parameters": [{"name": "p", "in": "path", "type": "file"}]}}},
        "components": {"schemas": {"S": {"type": ["string", "integer", "null"], "required": true, "const": 1}}}});
    let (once, _) = run(document);
    let (twice, found) = run(once.clone());
    assert_eq!(twice, once);
    assert_eq!(found, [""; 0]);
}
