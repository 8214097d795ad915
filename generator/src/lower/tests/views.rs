//! Views: which operations are in one, and what is left for the client.

use super::document;
use crate::diagnostic::Code;
use crate::ir::dump;

const SCHEMES: &str = "components:\n  securitySchemes:\n    \
    key: {type: apiKey, in: header, name: X-Key}\n    \
    customer: {type: http, scheme: bearer}\n    \
    login: {type: http, scheme: basic}\n";

fn with(views: &str, root: &str, security: &str) -> super::Lowered {
    document(&format!(
        "openapi: 3.0.3\n{root}\ninfo: {{title: T, version: '1'}}\nx-shopwright-views: {views}\npaths:\n  /x:\n    \
         get: {{operationId: op, tags: [Orders], security: {security}, responses: {{}}}}\n    \
         post: {{operationId: add, tags: [Orders], security: [{{key: []}}], responses: {{}}}}\n{SCHEMES}"
    ))
}

fn lines(lowered: &super::Lowered, start: &str) -> Vec<String> {
    let text = dump(&lowered.api);
    let lines = text.lines().map(str::trim);
    let found = lines.filter_map(|line| line.strip_prefix(start));
    found.map(str::to_owned).collect()
}

#[test]
fn what_always_needs_the_credential_is_in_the_view_and_the_rest_of_the_tag_is_not() {
    let lowered = with(
        "{customer: {scheme: customer, description: Hers.}}",
        "",
        "[{key: [], customer: []}]",
    );
    assert_eq!(lowered.codes(), []);
    assert_eq!(
        lines(&lowered, "view "),
        ["customer asks customer by customer"]
    );
    let groups: Vec<_> = lines(&lowered, "group Orders");
    assert_eq!(
        groups,
        ["", " in customer", " in customer", ""].map(str::to_owned)
    );
}

#[test]
fn an_operation_that_also_works_without_the_credential_stays_on_the_client() {
    for security in [
        "[{key: [], customer: []}, {key: []}]",
        "[{}, {customer: []}]",
        "[]",
    ] {
        let lowered = with("{customer: {scheme: customer}}", "", security);
        assert!(
            lowered.api.groups.iter().all(|group| group.view.is_none()),
            "{security}"
        );
    }
}

#[test]
fn raw_calls_of_the_client_do_not_ask_for_what_only_a_view_has() {
    let root = "security: [{key: [], customer: []}]";
    let lowered = with("{customer: {scheme: customer}}", root, "[{key: []}]");
    assert_eq!(lines(&lowered, "default security "), ["key"]);
}

#[test]
fn a_scheme_that_one_secret_cannot_satisfy_opens_no_view() {
    for views in [
        "{v: {scheme: login}}",
        "{v: {scheme: nope}}",
        "{v: {}}",
        "{v: 1}",
    ] {
        let lowered = with(views, "", "[{key: [], customer: []}]");
        assert!(lowered.api.views.is_empty(), "{views}");
        assert!(lowered.codes().contains(&Code::ExtensionInvalid), "{views}");
    }
}

#[test]
fn two_views_of_one_scheme_are_refused() {
    let views = "{a: {scheme: customer}, b: {scheme: customer}}";
    let lowered = with(views, "", "[{customer: []}]");
    assert_eq!(lowered.api.views.len(), 1);
    assert_eq!(lowered.codes(), [Code::ExtensionInvalid]);
}
