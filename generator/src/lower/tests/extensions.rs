//! What `x-shopwright-…` extensions change, and what is said about wrong ones.

use super::{document, operation, schemas};
use crate::diagnostic::Code;

#[test]
fn a_stated_type_takes_the_place_of_what_the_schema_says() {
    let table = [
        ("type: number", "decimal", "decimal"),
        ("type: string", "decimal-text", "decimal-text"),
        ("type: integer, enum: [0, 1]", "bool-int", "bool-int"),
        (
            "type: string, enum: ['true', 'false']",
            "bool-text",
            "bool-text",
        ),
        ("type: string", "secret", "secret"),
        ("type: integer", "unix-seconds", "unix-seconds"),
        (
            "type: object, properties: {a: {type: string}}",
            "json",
            "json",
        ),
        ("$ref: '#/components/schemas/N'", "decimal", "decimal"),
    ];
    for (schema, stated, expected) in table {
        let lowered = schemas(&format!(
            "A:\n  type: object\n  properties:\n    p: {{{schema}, x-shopwright-type: {stated}}}\nN: {{type: number}}\n"
        ));
        assert_eq!(lowered.field("struct A", "p"), expected, "{schema}");
    }
}

#[test]
fn a_type_stated_at_a_definition_holds_wherever_it_is_referred_to() {
    let lowered = schemas(
        "A: {type: object, properties: {p: {$ref: '#/components/schemas/Money'}}}\nMoney: {type: number, x-shopwright-type: decimal}\n",
    );
    assert_eq!(lowered.field("struct A", "p"), "decimal");
}

#[test]
fn names_asked_for_are_kept() {
    let lowered = schemas(
        "A:\n  type: object\n  x-shopwright-type-name: Thing\n  properties:\n    type: {type: string, x-shopwright-name: kind}\n    \
         e: {type: integer, enum: [1, 2], x-shopwright-variants: {'1': Low}}\n",
    );
    assert_eq!(lowered.of("struct A asks Thing").len(), 2);
    assert!(
        lowered
            .of("struct A")
            .contains(&"field type asks kind?: string".to_owned())
    );
    assert_eq!(
        lowered.of("enum \"A e\""),
        ["of i64", "value 1 asks Low", "value 2"]
    );
    assert_eq!(lowered.codes(), []);
}

#[test]
fn wrong_extensions_are_reported_and_ignored() {
    let table = [
        ("x-shopwright-idempotency: maybe", Code::ExtensionInvalid),
        (
            "x-shopwright-idempotency: {header: K}",
            Code::ExtensionInvalid,
        ),
        (
            "x-shopwright-idempotency: {body: k, evidence: documented}",
            Code::IdempotencyUnusable,
        ),
        (
            "x-shopwright-pagination: {style: page, param: page, items: /a}",
            Code::PaginationUnusable,
        ),
        (
            "x-shopwright-pagination: {style: single, items: nope}",
            Code::ExtensionInvalid,
        ),
        (
            "x-shopwright-pagination: {style: single, items: /a, itmes: /b}",
            Code::ExtensionUnknown,
        ),
        ("x-shopwright-payload: 5", Code::ExtensionInvalid),
        ("x-shopwright-paylod: /data", Code::ExtensionUnknown),
        ("x-shopwright-codes: 5", Code::ExtensionInvalid),
    ];
    for (extension, code) in table {
        let lowered = operation(&format!("{extension}\nresponses: {{}}\n"));
        assert!(
            lowered.codes().contains(&code),
            "{extension}: {:?}",
            lowered.codes()
        );
    }
}

#[test]
fn a_code_must_be_in_the_catalogue() {
    let lowered = document(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\nx-shopwright-errors: {codes: [{code: a}]}\n\
         paths: {/x: {get: {x-shopwright-codes: [a, b, a], responses: {}}}}\n",
    );
    assert_eq!(lowered.api.operations[0].error_codes, ["a"]);
    assert_eq!(lowered.codes(), [Code::ErrorCodeUnknown]);
}

#[test]
fn an_idempotency_key_needs_its_place_and_evidence() {
    let lowered =
        operation("x-shopwright-idempotency: {header: Key, evidence: inferred}\nresponses: {}\n");
    assert_eq!(
        lowered.lines("repeating"),
        ["by key in header Key Inferred"]
    );
    let silent = operation("responses: {}\n");
    assert_eq!(silent.lines("repeating"), ["unstated"]);
}

#[test]
fn pages_are_read_with_their_bounds() {
    let lowered = operation(
        "x-shopwright-pagination: {style: cursor, param: after, items: /data, next-cursor: /next, limit: {name: size}}\n\
         parameters:\n- {name: after, in: query, schema: {type: string}}\n- {name: size, in: query, schema: {type: integer, default: 20, maximum: 100}}\n\
         responses: {'200': {description: d, content: {application/json: {schema: {type: object, properties: {data: {type: array, items: {type: integer}}, next: {type: string}}}}}}}\n",
    );
    assert_eq!(lowered.lines("returns"), ["page of i64"]);
    assert_eq!(lowered.lines("paged"), ["by cursor query after"]);
    assert_eq!(lowered.lines("default limit"), ["20"]);
    assert_eq!(lowered.lines("largest limit"), ["100"]);
    assert_eq!(lowered.codes(), []);
}

#[test]
fn the_number_of_pages_is_found_where_it_is_said_to_be() {
    let lowered = operation(
        "x-shopwright-pagination: {style: page, param: page, items: /data, total-pages: /meta/pages}\n\
         parameters:\n- {name: page, in: query, schema: {type: integer}}\n\
         responses: {'200': {description: d, content: {application/json: {schema: {type: object, properties: {data: {type: array, items: {type: integer}}}}}}}}\n",
    );
    assert_eq!(lowered.lines("number"), ["of pages at /meta/pages"]);
    assert_eq!(lowered.codes(), []);
}

#[test]
fn a_reset_of_unknown_unit_is_read_by_its_size() {
    let lowered = document(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\nx-shopwright-rate-limit: {reset: X-T, unit: by-size}\npaths: {}\n",
    );
    let limit = lowered.api.rate_limit.as_ref().expect("it is stated");
    assert_eq!(limit.unit, crate::ir::ResetUnit::BySize);
    assert_eq!(lowered.codes(), []);
}

#[test]
fn what_is_no_list_is_not_taken_for_one() {
    let lowered = operation("x-shopwright-pagination: {style: none}\nresponses: {}\n");
    assert!(lowered.api.operations[0].unpaged);
    assert_eq!(lowered.codes(), []);
}

#[test]
fn rate_limits_and_budgets_are_read() {
    let lowered = document(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\nx-shopwright-rate-limit:\n  remaining: X-R\n  reset: X-T\n  unit: epoch-seconds\n  budgets:\n  \
         - {name: all, requests: 5, per-seconds: 1}\n  - {name: x, requests: 1, per-seconds: 1, operations: [GET /x, GET /y], evidence: inferred}\n\
         paths: {/x: {get: {responses: {}}}}\n",
    );
    let limit = lowered.api.rate_limit.as_ref().expect("it is stated");
    assert_eq!(limit.budgets.len(), 2);
    assert_eq!(limit.remaining.as_deref(), Some("X-R"));
    assert_eq!(lowered.codes(), [Code::OperationUnknown]);
}

#[test]
fn the_api_is_called_as_asked_or_after_its_title() {
    let of = |root: &str, title: &str| {
        let text = format!(
            "openapi: 3.0.3\n{root}\ninfo: {{title: '{title}', version: '1'}}\npaths: {{}}\n"
        );
        let api = document(&text).api;
        (
            api.slug,
            api.marker.wire.as_str().to_owned(),
            api.marker.explicit,
        )
    };
    let text = |text: &str| text.to_owned();
    assert_eq!(
        of("", "Shop API (v2)"),
        (text("shop_api_v2"), text("Shop API (v2)"), None)
    );
    assert_eq!(of("", "1Forge"), (text("api_1forge"), text("1Forge"), None));
    assert_eq!(of("", "日本"), (text("api"), text("日本"), None));
    let asked = "x-shopwright-api: {slug: shop, name: ShopWs}";
    assert_eq!(
        of(asked, "T"),
        (text("shop"), text("ShopWs"), Some(text("ShopWs")))
    );
}

#[test]
fn a_schema_is_kept_when_asked() {
    let lowered = schemas(
        "E: {type: object, x-shopwright-keep: received, x-shopwright-type-name: Event, properties: {a: {type: string}}}",
    );
    let extra = &lowered.api.extras[0];
    assert_eq!(extra.key, "schema Event");
    assert!(extra.direction.received && !extra.direction.sent);
}
