//! Operations: order, groups, documentation, servers.

use super::{document, operation};
use crate::ir::Method;

#[test]
fn operations_are_sorted_by_path_then_method() {
    let lowered = document(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /b: {get: {responses: {}}}\n  \
         /a: {put: {responses: {}}, delete: {responses: {}}, get: {responses: {}}}\n",
    );
    let keys: Vec<_> = lowered
        .api
        .operations
        .iter()
        .map(crate::ir::Operation::key)
        .collect();
    assert_eq!(keys, ["DELETE /a", "GET /a", "PUT /a", "GET /b"]);
}

#[test]
fn a_group_is_the_first_tag_or_the_first_noun_of_the_path() {
    let table = [
        ("/x", "tags: [b, a], ", "b"),
        ("/api/v1/customers/{id}/cards", "", "customers"),
        ("/v2.0/2024-05/shops:sync", "", "shops"),
        ("/{id}", "", "default"),
        ("/", "", "default"),
        ("/x", "tags: [''], ", "x"),
    ];
    for (path, tags, expected) in table {
        let lowered = document(&format!(
            "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths: {{'{path}': {{get: {{{tags}responses: {{}}}}}}}}\n"
        ));
        assert_eq!(
            lowered.api.groups[0].name.wire.as_str(),
            expected,
            "{path} {tags}"
        );
    }
}

#[test]
fn documentation_and_doubts_are_kept() {
    let lowered = operation(
        "summary: Does.\ndescription: Long.\ndeprecated: true\nx-inferred: true\nx-source: https://a.example; README\n\
         externalDocs: {url: 'https://b.example'}\nresponses: {}\n",
    );
    let docs = &lowered.api.operations[0].docs;
    assert_eq!(docs.summary.as_deref(), Some("Does."));
    assert_eq!(docs.description.as_deref(), Some("Long."));
    assert_eq!(
        docs.links,
        ["https://a.example", "README", "https://b.example"]
    );
    assert!(docs.inferred && docs.deprecated);
}

#[test]
fn a_missing_operation_id_is_made_of_method_and_path() {
    let lowered = document(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {'/orders/{id}': {get: {responses: {}}}}\n",
    );
    let operation = &lowered.api.operations[0];
    assert_eq!(operation.method, Method::Get);
    assert_eq!(operation.name.wire.as_str(), "get_order");
}

#[test]
fn servers_of_the_operation_stand_for_themselves() {
    let lowered = document(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\nservers: [{url: 'https://{r}.example', variables: {r: {default: eu, enum: [eu, us]}}}]\n\
         paths: {/x: {get: {servers: [{url: 'https://up.example'}], responses: {}}, put: {responses: {}}}}\n",
    );
    assert_eq!(lowered.api.servers[0].variables[0].values, ["eu", "us"]);
    let urls = |index: usize| {
        let servers = &lowered.api.operations[index].servers;
        servers
            .iter()
            .map(|server| server.url.as_str())
            .collect::<Vec<_>>()
    };
    assert_eq!(urls(0), ["https://up.example"]);
    assert_eq!(urls(1), [""; 0]);
}

#[test]
fn webhooks_and_callbacks_are_kept_as_types() {
    let lowered = document(
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths:\n  /x:\n    post:\n      operationId: op\n      responses: {}\n      \
         callbacks: {done: {'{$request.body#/url}': {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/E'}}}}, responses: {}}}}}\n\
         webhooks: {made: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/E'}}}}, responses: {}}}}\n\
         components: {schemas: {E: {type: object, properties: {id: {type: string}}}}}\n",
    );
    let keys: Vec<_> = lowered
        .api
        .extras
        .iter()
        .map(|extra| extra.key.as_str())
        .collect();
    assert_eq!(keys, ["callback POST /x done", "webhook made"]);
}

#[test]
fn the_order_of_keys_changes_nothing() {
    let one = document(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /b: {get: {responses: {'200': {$ref: '#/components/responses/R'}}}}\n  /a: {get: {responses: {}}}\n\
         components: {responses: {R: {description: d, content: {application/json: {schema: {type: object, properties: {b: {type: string}, a: {type: string}}}}}}}}\n",
    );
    let other = document(
        "components: {responses: {R: {content: {application/json: {schema: {properties: {a: {type: string}, b: {type: string}}, type: object}}}, description: d}}}\n\
         paths:\n  /a: {get: {responses: {}}}\n  /b: {get: {responses: {'200': {$ref: '#/components/responses/R'}}}}\ninfo: {version: '1', title: T}\nopenapi: 3.0.3\n",
    );
    assert_eq!(crate::ir::dump(&one.api), crate::ir::dump(&other.api));
}
