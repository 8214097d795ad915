//! Responses and what calls return.

use super::{document, operation};
use crate::diagnostic::Code;

fn returns(responses: &str) -> Vec<String> {
    let lowered = operation(&format!(
        "responses:\n  {}\n",
        responses.replace('\n', "\n  ")
    ));
    assert_eq!(lowered.codes(), []);
    let lines = lowered.of("operation ").into_iter();
    let lines = lines.skip_while(|line| !line.starts_with("returns "));
    lines
        .map(|line| line.trim_start_matches("returns ").to_owned())
        .collect()
}

const A: &str =
    "content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}";

#[test]
fn one_kind_of_success_is_returned_as_it_is() {
    let table = [
        (format!("'200': {{description: d, {A}}}"), "\"op response\""),
        (format!("2XX: {{description: d, {A}}}"), "\"op response\""),
        (format!("default: {{description: d, {A}}}"), "\"op response\""),
        ("'204': {description: d}".to_owned(), "nothing"),
        ("'400': {description: d}".to_owned(), "nothing"),
        ("'302': {description: d}".to_owned(), "location"),
        ("'200': {description: d, content: {text/plain: {schema: {type: string}}}}".to_owned(), "text"),
        ("'200': {description: d, content: {image/png: {}}}".to_owned(), "bytes"),
        (
            "'200': {description: d, content: {text/csv: {}, application/json: {schema: {type: string}}}}".to_owned(),
            "string",
        ),
        ("'200': {description: d, content: {application/json: {}}}".to_owned(), "json"),
        (format!("'200': {{description: d, {A}}}\n'204': {{description: d}}"), "\"op response\" or null"),
        (format!("'200': {{description: d, {A}}}\ndefault: {{description: d, content: {{}}}}"), "\"op response\""),
    ];
    for (responses, expected) in table {
        assert_eq!(returns(&responses), [expected], "{responses}");
    }
}

#[test]
fn several_kinds_of_success_are_a_union() {
    let lines = returns(&format!(
        "'200': {{description: d, {A}}}\n'201': {{description: d, content: {{text/plain: {{}}}}}}\n'204': {{description: d}}"
    ));
    assert_eq!(
        lines,
        [
            "\"op output\"",
            "200 application/json json \"op response\"",
            "201 text/plain text",
            "204 \"\" text"
        ]
    );
}

#[test]
fn a_stream_that_is_waited_for_is_text() {
    for media in [
        "text/event-stream",
        "application/x-ndjson",
        "application/json-seq",
    ] {
        let lowered = operation(&format!(
            "responses: {{'200': {{description: d, content: {{{media}: {{}}}}}}}}\n"
        ));
        assert_eq!(lowered.lines("returns"), ["text"], "{media}");
        assert_eq!(lowered.codes(), []);
    }
}

#[test]
fn beside_json_a_stream_does_not_change_what_is_returned() {
    let schema = "{schema: {type: object, properties: {a: {type: string}}}}";
    let responses = format!(
        "'200':\n  description: d\n  content:\n    application/json: {schema}\n    text/event-stream: {schema}"
    );
    assert_eq!(returns(&responses), ["\"op response\""]);
}

#[test]
fn the_pieces_of_a_stream_have_the_type_of_its_items() {
    let table = [
        ("text/event-stream", "{type: integer}", "events i64"),
        (
            "text/event-stream",
            "{type: array, items: {type: integer}}",
            "events i64",
        ),
        ("application/jsonl", "{type: integer}", "lines of i64"),
        (
            "application/x-ndjson",
            "{type: array, items: {type: integer}}",
            "lines of i64",
        ),
        ("application/stream+json", "{type: integer}", "lines of i64"),
        (
            "application/geo+json-seq",
            "{type: integer}",
            "lines of i64",
        ),
    ];
    for (media, schema, expected) in table {
        let lowered = operation(&format!(
            "responses: {{'200': {{description: d, content: {{{media}: {{schema: {schema}}}}}}}}}\n"
        ));
        let line = format!("{media} {expected}");
        assert!(
            lowered
                .of("operation ")
                .iter()
                .any(|it| it.replace('"', "") == line),
            "{media}: {:?}",
            lowered.of("operation ")
        );
    }
}

fn enveloped(root: &str, own: &str, schema: &str) -> super::Lowered {
    document(&format!(
        "openapi: 3.0.3\n{root}\ninfo: {{title: T, version: '1'}}\npaths:\n  /x:\n    get:\n      operationId: op\n      {own}\n      \
         responses: {{'200': {{description: d, content: {{application/json: {{schema: {schema}}}}}}}}}\n"
    ))
}

const ENVELOPE: &str = "{type: object, required: [data], properties: {data: {type: integer}}}";
const ROOT: &str = "x-shopwright-payload: /data";

#[test]
fn the_payload_is_taken_out_of_the_envelope() {
    let table = [
        (ROOT, "", ENVELOPE, "i64 from /data"),
        (
            ROOT,
            "x-shopwright-payload: ''",
            ENVELOPE,
            "\"op response\"",
        ),
        (
            "",
            "x-shopwright-payload: /data",
            ENVELOPE,
            "i64 from /data",
        ),
        (
            ROOT,
            "",
            "{type: object, properties: {other: {type: string}}}",
            "\"op response\"",
        ),
        (ROOT, "", "{type: array, items: {type: string}}", "[string]"),
        (
            ROOT,
            "",
            "{type: object, properties: {data: {type: integer}}}",
            "i64 from /data",
        ),
        (
            ROOT,
            "",
            "{type: object, required: [m], properties: {m: {type: string}, data: {type: integer}}}",
            "i64 or null from /data",
        ),
    ];
    for (root, own, schema, expected) in table {
        let lowered = enveloped(root, own, schema);
        assert_eq!(
            lowered.lines("returns"),
            [expected],
            "{root} {own} {schema}"
        );
        assert_eq!(lowered.codes(), []);
    }
}

#[test]
fn a_payload_that_is_not_there_is_reported() {
    let lowered = enveloped("", "x-shopwright-payload: /nope", ENVELOPE);
    assert_eq!(lowered.lines("returns"), ["\"op response\""]);
    assert_eq!(lowered.codes(), [Code::PayloadMissing]);
}
