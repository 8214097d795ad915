//! Error bodies and codes.

use super::document;
use crate::diagnostic::Code;
use crate::ir::CodeRetry;

fn with_error(schema: &str, more: &str) -> super::Lowered {
    document(&format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n  /x:\n    get:\n      operationId: op\n      responses:\n        \
         '200': {{description: d}}\n        '409': {{description: d, content: {{application/json: {{schema: {{$ref: '#/components/schemas/Problem'}}{more}}}}}}}\n\
         components: {{schemas: {{Problem: {schema}}}}}\n"
    ))
}

fn envelope(schema: &str) -> [Option<String>; 3] {
    let errors = with_error(schema, "").api.errors;
    let join = |keys: Option<Vec<String>>| keys.map(|keys| keys.join("/"));
    [
        errors.envelope.code,
        errors.envelope.message,
        errors.envelope.details,
    ]
    .map(join)
}

#[test]
fn parts_of_an_error_are_found_by_their_usual_names() {
    let table: [(&str, [Option<&str>; 3]); 6] = [
        (
            "{type: object, properties: {code: {type: string}, message: {type: string}, errors: {type: array, items: {type: string}}}}",
            [Some("code"), Some("message"), Some("errors")],
        ),
        (
            "{type: object, properties: {error: {type: object, properties: {type: {type: string, enum: [a]}, code: {type: string}, message: {type: string}}}}}",
            [Some("error/type"), Some("error/message"), None],
        ),
        (
            "{type: object, properties: {error: {type: string}, error_description: {type: string}}}",
            [Some("error"), Some("error_description"), None],
        ),
        (
            "{type: object, properties: {type: {type: string}, title: {type: string}, detail: {type: string}, status: {type: integer}}}",
            [None, Some("detail"), None],
        ),
        (
            "{type: object, properties: {code: {type: integer}, message: {type: string}}}",
            [None, Some("message"), None],
        ),
        (
            "{type: object, properties: {anything: {type: string}}}",
            [None, None, None],
        ),
    ];
    for (schema, expected) in table {
        assert_eq!(
            envelope(schema),
            expected.map(|it| it.map(str::to_owned)),
            "{schema}"
        );
    }
}

#[test]
fn codes_are_the_values_of_the_code_field() {
    let lowered = with_error(
        "{type: object, properties: {code: {type: string, enum: [b_code, a_code]}, message: {type: string}}}",
        "",
    );
    let codes = lowered.api.errors.codes.iter();
    assert_eq!(
        codes
            .map(|code| code.name.wire.as_str())
            .collect::<Vec<_>>(),
        ["a_code", "b_code"]
    );
    assert!(lowered.api.errors.body.is_some());
}

#[test]
fn codes_are_taken_from_examples_where_no_list_is_given() {
    let lowered = with_error(
        "{type: object, properties: {code: {type: string}, message: {type: string}}}",
        ", examples: {one: {value: {code: taken, message: m}}, two: {value: {code: 'a sentence.'}}}",
    );
    let codes: Vec<_> = lowered.api.errors.codes.iter().collect();
    assert_eq!(codes.len(), 1);
    assert_eq!(
        (codes[0].name.wire.as_str(), codes[0].status),
        ("taken", Some(409))
    );
}

#[test]
fn a_catalogue_stands_for_all_codes() {
    let lowered = document(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\nx-shopwright-errors:\n  envelope: {code: /e/c}\n  codes:\n  \
         - {code: busy, status: 503, retry: rejected, name: TooBusy, sources: [https://a.example]}\n  - {code: bad}\n  uncoded:\n  - {status: 429, retry: throttled}\n",
    );
    let errors = &lowered.api.errors;
    assert_eq!(
        errors.envelope.code.as_deref(),
        Some(&["e".to_owned(), "c".to_owned()][..])
    );
    assert_eq!(errors.codes.len(), 2);
    assert_eq!(errors.codes[1].name.explicit.as_deref(), Some("TooBusy"));
    assert_eq!(errors.codes[1].retry, CodeRetry::Rejected);
    assert_eq!(errors.uncoded[0].retry, CodeRetry::Throttled);
    assert_eq!(lowered.codes(), []);
}

#[test]
fn a_code_that_the_description_lists_and_the_catalogue_lacks_is_added_with_a_warning() {
    let lowered = document(
        "openapi: 3.0.3
info: {title: T, version: '1'}
x-shopwright-errors:
  envelope: {code: /code}
  codes:
  - {code: busy, status: 503, retry: rejected}
paths:
  /a:
    get:
      responses:
        '200': {description: Fine.}
        '400':
          description: Bad.
          content:
            application/json: {schema: {$ref: '#/components/schemas/Failure'}}
components:
  schemas:
    Failure:
      type: object
      required: [code]
      properties: {code: {$ref: '#/components/schemas/Codes'}}
    Codes: {type: string, enum: [busy, brand_new]}
",
    );
    let codes = &lowered.api.errors.codes;
    let told: Vec<_> = codes
        .iter()
        .map(|code| (code.name.wire.as_str(), code.status))
        .collect();
    assert_eq!(told, [("brand_new", None), ("busy", Some(503))]);
    assert_eq!(lowered.codes(), [Code::CodeUncatalogued]);
    let place = &lowered.found.iter().next().expect("one finding").place;
    assert_eq!(place.pointer.as_str(), "/components/schemas/Codes");
}

fn with_predicates(predicates: &str) -> super::Lowered {
    document(&format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths: {{}}\nx-shopwright-errors:\n  predicates: {predicates}\n  codes:\n  \
         - {{code: b, group: login}}\n  - {{code: a, group: login}}\n  - {{code: c, retry: later}}\n"
    ))
}

#[test]
fn a_predicate_holds_for_the_codes_of_its_groups_and_for_those_it_names() {
    let lowered =
        with_predicates("{needs_login: {groups: [login], codes: [c]}, is_c: {codes: [c]}}");
    assert_eq!(lowered.codes(), []);
    let predicates = lowered.api.errors.predicates.iter();
    let told: Vec<_> = predicates
        .map(|one| (one.name.wire.as_str(), one.codes.join(" ")))
        .collect();
    assert_eq!(
        told,
        [
            ("is_c", "c".to_owned()),
            ("needs_login", "a b c".to_owned())
        ]
    );
    assert_eq!(lowered.api.errors.codes[2].retry, CodeRetry::Later);
}

#[test]
fn a_predicate_over_what_the_catalogue_lacks_is_reported() {
    for (predicates, expected) in [
        ("{is_x: {codes: [x, a]}}", Code::ErrorCodeUnknown),
        (
            "{is_x: {groups: [nope], codes: [a]}}",
            Code::ErrorCodeUnknown,
        ),
        ("{is_x: {codes: [a, a]}}", Code::ExtensionInvalid),
        ("{is_x: {groups: []}}", Code::ExtensionInvalid),
        ("{is_x: {wrong: [], codes: [a]}}", Code::ExtensionUnknown),
    ] {
        assert_eq!(
            with_predicates(predicates).codes(),
            [expected],
            "{predicates}"
        );
    }
}
