//! Which lists are taken for paged, and which are not.

use super::build::*;
use crate::ir::{Api, Literal, Method, Operation, Output, PageStyle, Pagination, TypeRef};

/// Builds a list operation with these query parameters (`name` or `name=default`, integers unless
/// they end in `token` or `cursor`) and these properties beside the list `key`.
fn pages(params: &[&str], key: &str, beside: &[(&str, TypeRef)]) -> Option<Pagination> {
    let mut api = api(&["Orders"]);
    let order = object(&mut api, "Order", vec![field("id", INTEGER)]);
    let mut fields = vec![field(key, list(named(order)))];
    fields.extend(beside.iter().map(|(name, ty)| field(name, ty.clone())));
    let answer = object(&mut api, "Orders", fields);
    let list = with_params(operation(Method::Get, "/orders", "list_orders"), params);
    api.operations = vec![list.returns(named(answer))];
    outcome(&mut api)
}

fn with_params(mut operation: Operation, params: &[&str]) -> Operation {
    for text in params {
        let (name, default) = text.split_once('=').unwrap_or((text, ""));
        let textual = ["token", "cursor", "after"]
            .iter()
            .any(|end| name.to_lowercase().ends_with(end));
        operation = operation.query(name, if textual { STRING } else { INTEGER });
        if !default.is_empty() {
            let param = operation.params.last_mut().unwrap();
            param.default = Some(Literal::Number(default.to_owned()));
        }
    }
    operation
}

fn outcome(api: &mut Api) -> Option<Pagination> {
    finish(api);
    let operation = &api.operations[0];
    assert_eq!(
        operation.pagination.is_some(),
        matches!(operation.output, Output::Page { .. })
    );
    operation.pagination.clone()
}

fn style(pagination: Option<Pagination>) -> String {
    match pagination.map(|pagination| pagination.style) {
        Some(PageStyle::Page { param, first }) => format!("{} from {first}", param.name),
        Some(PageStyle::Offset { param } | PageStyle::Cursor { param }) => param.name,
        _ => "none".to_owned(),
    }
}

#[test]
fn page_numbers_are_recognised_when_their_start_is_known() {
    assert_eq!(
        style(pages(&["page=1", "limit=50"], "data", &[])),
        "page from 1"
    );
    assert_eq!(
        style(pages(&["page=0", "size"], "content", &[])),
        "page from 0"
    );
    assert_eq!(
        style(pages(&["page=1"], "data", &[("total", INTEGER)])),
        "page from 1"
    );
    assert_eq!(style(pages(&["page", "limit"], "data", &[])), "none");
    assert_eq!(style(pages(&["page=1"], "data", &[])), "none");
    assert_eq!(style(pages(&["page=7", "limit"], "data", &[])), "none");
}

#[test]
fn the_start_of_page_numbers_is_read_from_their_description() {
    for (text, expected) in [
        ("Page number, starting at 1.", "page from 1"),
        ("Zero-padded; 0-based.", "page from 0"),
        ("Starts at 10 items", "none"),
        ("The page", "none"),
    ] {
        let mut api = api(&["Orders"]);
        let list_type = list(STRING);
        let mut list = with_params(
            operation(Method::Get, "/orders", "list"),
            &["page", "limit"],
        );
        list.params[0].docs.description = Some(text.to_owned());
        api.operations = vec![list.returns(list_type)];
        assert_eq!(style(outcome(&mut api)), expected, "{text}");
    }
}

#[test]
fn offsets_are_recognised_beside_a_limit() {
    assert_eq!(style(pages(&["offset", "limit"], "orders", &[])), "offset");
    assert_eq!(style(pages(&["skip", "take"], "items", &[])), "skip");
    assert_eq!(style(pages(&["offset"], "items", &[])), "none");
}

#[test]
fn cursors_are_recognised_when_the_answer_gives_the_next_one() {
    let found = pages(
        &["cursor", "limit=20"],
        "data",
        &[("next_cursor", STRING), ("has_more", BOOL)],
    );
    let found = found.unwrap();
    assert_eq!(found.next_cursor, Some(vec!["next_cursor".to_owned()]));
    assert_eq!(found.has_more, Some(vec!["has_more".to_owned()]));
    assert_eq!(found.items, ["data"]);
    assert_eq!(found.default_limit, Some(20));
    assert_eq!(style(Some(found)), "cursor");
    let token = pages(&["pageToken"], "files", &[("nextPageToken", STRING)]);
    assert_eq!(
        style(token),
        "none",
        "`files` is neither a usual name nor the resource"
    );
    let token = pages(&["pageToken"], "orders", &[("nextPageToken", STRING)]);
    assert_eq!(style(token), "pageToken");
    assert_eq!(style(pages(&["cursor"], "data", &[])), "none");
    assert_eq!(
        style(pages(&["starting_after"], "data", &[("has_more", BOOL)])),
        "none"
    );
}

#[test]
fn what_is_said_in_an_object_beside_the_list_is_found() {
    let mut api = api(&["Orders"]);
    let order = object(&mut api, "Order", vec![field("id", INTEGER)]);
    let meta = object(
        &mut api,
        "Meta",
        vec![field("total_count", INTEGER), field("end_cursor", STRING)],
    );
    let fields = vec![
        field("data", list(named(order))),
        field("page_info", named(meta)),
    ];
    let answer = object(&mut api, "Orders", fields);
    let list_op = with_params(operation(Method::Get, "/orders", "list"), &["after"]);
    api.operations = vec![list_op.unwraps(named(answer), "data", list(named(order)))];
    let found = outcome(&mut api).unwrap();
    assert_eq!(found.items, ["data"]);
    assert_eq!(found.next_cursor.unwrap(), ["page_info", "end_cursor"]);
    assert_eq!(found.total.unwrap(), ["page_info", "total_count"]);
    assert_eq!(
        api.operations[0].output,
        Output::Page { item: named(order) }
    );
}

#[test]
fn only_a_get_that_returns_one_list_is_paged() {
    let two = [("items2", list(INTEGER))];
    assert_eq!(style(pages(&["page=1", "limit"], "data", &two)), "none");
    let mut api = api(&["Orders"]);
    let post = with_params(
        operation(Method::Post, "/orders", "search"),
        &["page=1", "limit"],
    );
    api.operations = vec![post.returns(list(STRING))];
    assert_eq!(style(outcome(&mut api)), "none");
}
