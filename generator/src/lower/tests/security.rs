//! Credentials: schemes, requirements, scopes.

use super::document;
use crate::diagnostic::Code;
use crate::ir::dump;

const SCHEMES: &str = "components:\n  securitySchemes:\n    \
    bearer: {type: http, scheme: Bearer}\n    \
    basic: {type: http, scheme: basic}\n    \
    key: {type: apiKey, in: query, name: api_key}\n    \
    oauth: {type: oauth2, flows: {clientCredentials: {tokenUrl: /t, scopes: {read:a: Reads., write:a: ''}}}}\n    \
    oidc: {type: openIdConnect, openIdConnectUrl: /o}\n    \
    tls: {type: http, scheme: digest}\n";

fn with(root: &str, own: &str) -> super::Lowered {
    document(&format!(
        "openapi: 3.0.3\n{root}\ninfo: {{title: T, version: '1'}}\npaths:\n  /x:\n    get: {{operationId: op, {own} responses: {{}}}}\n{SCHEMES}"
    ))
}

#[test]
fn schemes_are_what_they_send() {
    let lowered = with("", "");
    let text = dump(&lowered.api);
    let schemes: Vec<_> = text
        .lines()
        .filter_map(|line| line.strip_prefix("  scheme "))
        .collect();
    assert_eq!(
        schemes,
        [
            "basic basic",
            "bearer bearer",
            "key query api_key",
            "oauth bearer",
            "oidc bearer",
            "tls other digest"
        ]
    );
    assert_eq!(lowered.codes(), [Code::SchemeUnsupported]);
}

#[test]
fn an_operation_overrides_the_root() {
    let table: [(&str, &[&str]); 5] = [
        ("", &["bearer"]),
        ("security: [],", &[]),
        (
            "security: [{}, {oauth: [write:a, read:a]}],",
            &["none", "oauth(read:a write:a)"],
        ),
        ("security: [{key: [], basic: []}],", &["basic and key"]),
        ("security: [{nope: []}, {key: []}],", &["key"]),
    ];
    for (own, expected) in table {
        let lowered = with("security: [{bearer: []}]", own);
        assert_eq!(lowered.lines("security"), expected, "{own}");
    }
}

#[test]
fn scopes_come_from_flows_and_operations() {
    let lowered = with(
        "x-shopwright-scopes: {values: {extra: More.}, aliases: [{replace: ':', with: _}]}",
        "security: [{oauth: [other:a]}],",
    );
    let scopes = lowered.api.scopes.iter();
    let scopes: Vec<_> = scopes
        .map(|scope| (scope.name.wire.as_str(), scope.aliases.join(" ")))
        .collect();
    let expected = [
        ("extra", ""),
        ("other:a", "other_a"),
        ("read:a", "read_a"),
        ("write:a", "write_a"),
    ];
    assert_eq!(
        scopes,
        expected.map(|(name, alias)| (name, alias.to_owned()))
    );
    assert_eq!(lowered.api.operations[0].scopes, ["other:a"]);
}

#[test]
fn a_scope_is_named_by_the_overlay() {
    let lowered = with(
        "x-shopwright-scopes: {values: {'*': All of it.}, names: {'*': Everything, nope: Nope}}",
        "",
    );
    let asked = |wire: &str| {
        let mut scopes = lowered.api.scopes.iter();
        let scope = scopes.find(|scope| scope.name.wire.as_str() == wire);
        scope.and_then(|scope| scope.name.explicit.clone())
    };
    assert_eq!(asked("*").as_deref(), Some("Everything"));
    assert_eq!(asked("read:a"), None);
    let refused = crate::diagnostic::Code::ExtensionInvalid;
    assert!(lowered.codes().contains(&refused), "`nope` is no scope");
}

#[test]
fn default_credentials_are_those_of_the_root_or_of_most_operations() {
    let names = |lowered: &super::Lowered| -> Vec<String> {
        let security = lowered.api.default_security.iter();
        security
            .flat_map(|it| it.schemes.iter().map(|(name, _)| name.clone()))
            .collect()
    };
    assert_eq!(
        names(&with("security: [{key: []}]", "security: [{basic: []}],")),
        ["key"]
    );
    let lowered = document(&format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n  /a: {{get: {{security: [{{basic: []}}], responses: {{}}}}}}\n  \
         /b: {{get: {{security: [{{oauth: [read:a]}}], responses: {{}}}}}}\n  /c: {{get: {{security: [{{oauth: [write:a]}}], responses: {{}}}}}}\n{SCHEMES}"
    ));
    assert_eq!(names(&lowered), ["oauth"]);
}
