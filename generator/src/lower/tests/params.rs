//! Parameters and path templates.

use super::{document, operation};
use crate::diagnostic::Code;

fn param(text: &str) -> (Vec<String>, Vec<Code>) {
    let lowered = operation(&format!(
        "parameters: [{{name: p, {text}}}]\nresponses: {{}}\n"
    ));
    let lines = lowered.of("operation ").into_iter();
    let places = ["path ", "query ", "header ", "cookie "];
    let lines = lines.filter(|line| places.iter().any(|place| line.starts_with(place)));
    (lines.collect(), lowered.codes())
}

#[test]
fn styles_are_read_for_every_place() {
    let list = "schema: {type: array, items: {type: string}}";
    let table = [
        ("in: query", "query p?: [string]"),
        (
            "in: query, style: form, explode: false",
            "query p?: [string] form",
        ),
        (
            "in: query, style: spaceDelimited",
            "query p?: [string] space-delimited",
        ),
        (
            "in: query, style: pipeDelimited",
            "query p?: [string] pipe-delimited",
        ),
        (
            "in: query, style: pipeDelimited, explode: true",
            "query p?: [string]",
        ),
        (
            "in: query, style: deepObject, explode: true",
            "query p?: [string] deep-object",
        ),
        (
            "in: query, allowReserved: true",
            "query p?: [string] reserved allowed",
        ),
        ("in: header", "header p?: [string]"),
        (
            "in: header, explode: true",
            "header p?: [string] simple exploded",
        ),
        ("in: cookie, explode: false", "cookie p?: [string] form"),
        ("in: query, required: true", "query p: [string]"),
    ];
    for (text, expected) in table {
        let (lines, codes) = param(&format!("{text}, {list}"));
        assert_eq!(lines, [expected], "{text}");
        assert_eq!(codes, [], "{text}");
    }
}

#[test]
fn a_style_that_cannot_be_here_is_the_default() {
    let (lines, codes) = param("in: query, style: matrix, schema: {type: string}");
    assert_eq!(lines, ["query p?: string"]);
    assert_eq!(codes, [Code::ParameterStyle]);
}

#[test]
fn content_parameters_are_json_or_text() {
    let (lines, codes) = param("in: query, content: {application/json: {schema: {type: object}}}");
    assert_eq!(
        (lines, codes),
        (vec!["query p?: json object as json".to_owned()], vec![])
    );
    let (_, codes) = param("in: query, content: {text/csv: {schema: {type: string}}}");
    assert_eq!(codes, [Code::ParameterContent]);
}

#[test]
fn headers_that_openapi_ignores_are_ignored() {
    let lowered = operation(
        "parameters: [{name: Authorization, in: header, schema: {type: string}}, {name: X-A, in: header, schema: {type: string}}]\nresponses: {}\n",
    );
    assert_eq!(lowered.lines("header"), ["X-A?: string"]);
    assert_eq!(lowered.codes(), [Code::HeaderParameterIgnored]);
}

fn sent(text: &str) -> Vec<String> {
    let lowered = operation(text);
    let mut lines = lowered.lines("sends");
    lines.sort();
    lines
}

#[test]
fn a_content_type_that_is_required_goes_with_a_request_without_a_body() {
    let header = |name: &str, rest: &str| {
        format!(
            "parameters: [{{name: {name}, in: header, {rest}}}]\nresponses: {{'200': {{description: ok, content: {{text/csv: {{}}}}}}}}\n"
        )
    };
    let of = |rest: &str| sent(&header("Content-type", rest));
    let json = ["content-type: application/json"];
    assert_eq!(
        of("required: true, schema: {type: string, enum: [application/json]}"),
        json
    );
    assert_eq!(
        of("required: true, schema: {type: string, default: application/json}"),
        json
    );
    assert_eq!(
        of("required: true, example: application/json, schema: {type: string}"),
        json
    );
    let utf8 = of("required: true, example: 'application/json; charset=utf-8', schema: {}");
    assert_eq!(utf8, ["content-type: application/json; charset=utf-8"]);
    // It is not wanted, not known, or no content type at all.
    assert!(of("schema: {type: string, default: application/json}").is_empty());
    assert!(of("required: true, schema: {type: string}").is_empty());
    assert!(of("required: true, example: json, schema: {type: string}").is_empty());
    assert!(of("required: true, example: \"a/b\\r\\nX: y\", schema: {type: string}").is_empty());
    // The answer says what is asked for.
    assert!(
        sent(&header(
            "Accept",
            "required: true, example: application/json"
        ))
        .is_empty()
    );
}

#[test]
fn a_body_and_an_answer_say_their_content_type_themselves() {
    let parameters = "parameters: [{name: Content-Type, in: header, required: true, example: text/x}, {name: Accept, in: header, required: true, example: application/x+json}]\n";
    let bare = format!("{parameters}responses: {{'204': {{description: ok}}}}\n");
    assert_eq!(
        sent(&bare),
        ["accept: application/x+json", "content-type: text/x"]
    );
    let body = format!(
        "{bare}requestBody: {{required: true, content: {{application/json: {{schema: {{type: object}}}}}}}}\n"
    );
    assert_eq!(sent(&body), ["accept: application/x+json"]);
}

#[test]
fn inline_types_of_parameters_are_named_by_operation_and_parameter() {
    let (lines, _) = param("in: query, schema: {type: string, enum: [a, b]}");
    assert_eq!(lines, ["query p?: \"op p\""]);
}

fn path(path: &str, parameters: &str) -> (Vec<String>, Vec<Code>) {
    let lowered = document(&format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n  {path}:\n    parameters: [{parameters}]\n    get: {{operationId: op, responses: {{}}}}\n",
    ));
    let lines = lowered.of("operation ").into_iter();
    let lines = lines.filter(|line| line.starts_with("path ") || line.starts_with("query "));
    (lines.collect(), lowered.codes())
}

#[test]
fn path_parameters_come_in_the_order_of_the_template() {
    let (lines, codes) = path(
        "/a/{x}/{y}",
        "{name: y, in: path, required: true, schema: {type: integer}}, {name: q, in: query, schema: {type: string}}, {name: x, in: path, required: true, schema: {type: string}}",
    );
    assert_eq!(lines, ["path x: string", "path y: i64", "query q?: string"]);
    assert_eq!(codes, []);
}

#[test]
fn a_variable_without_parameter_is_text() {
    let (lines, codes) = path("/a/{x}", "");
    assert_eq!(lines, ["path x: string"]);
    assert_eq!(codes, [Code::PathVariableUndeclared]);
}

#[test]
fn a_parameter_without_variable_is_left_out() {
    let (lines, codes) = path(
        "/a",
        "{name: x, in: path, required: true, schema: {type: string}}",
    );
    assert_eq!(lines, [""; 0]);
    assert_eq!(codes, [Code::PathParameterUnused]);
}

#[test]
fn a_variable_that_occurs_twice_is_one_parameter() {
    let (lines, codes) = path(
        "/a/{x}/b/{x}",
        "{name: x, in: path, required: true, schema: {type: string}}",
    );
    assert_eq!(lines, ["path x: string"]);
    assert_eq!(codes, [Code::PathVariableRepeated]);
}

#[test]
fn variables_of_a_query_in_the_path_are_query_parameters() {
    let (lines, codes) = path(
        "'/a?q={q}&s={t}&r={r}'",
        "{name: q, in: query, required: true, schema: {type: integer}}, {name: t, in: path, required: true, schema: {type: boolean}}",
    );
    assert_eq!(lines, ["query q: i64", "query s: bool", "query r: string"]);
    assert_eq!(codes, [Code::PathVariableUndeclared]);
}
