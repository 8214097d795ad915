//! Usage, direction, pruning, merging, idempotency.

use super::build::*;
use crate::diagnostic::Code;
use crate::ir::{
    Direction, Evidence, Extra, GroupId, Idempotency, Method, ParamPlace, StatusRange, TypeRef,
};
use crate::passes::{Selection, select};

const RECEIVED: Direction = Direction {
    sent: false,
    received: true,
};
const BOTH: Direction = Direction {
    sent: true,
    received: true,
};

#[test]
fn a_type_is_known_by_the_first_place_that_uses_it() {
    let mut api = api(&["Orders"]);
    let line = object(&mut api, "Line", vec![field("id", INTEGER)]);
    let order = object(&mut api, "Order", vec![field("lines", list(named(line)))]);
    let envelope = object(
        &mut api,
        "Envelope",
        vec![field("data", list(named(order)))],
    );
    let filter = choice(&mut api, "Filter", &["a"]);
    let odd = object(
        &mut api,
        "Odd",
        vec![field("a/b", map(named(line))), field("*", STRING)],
    );
    api.operations = vec![
        operation(Method::Post, "/orders", "create").takes(named(order)),
        operation(Method::Get, "/orders", "list")
            .query("by", named(filter))
            .unwraps(named(envelope), "data", list(named(order))),
        operation(Method::Put, "/z", "z").takes(list(named(odd))),
    ];
    finish(&mut api);
    let usage = |id| api.types.get(id).usage.as_str();
    assert_eq!(usage(envelope), "GET /orders response 200");
    assert_eq!(usage(order), "GET /orders response 200 /data/*");
    assert_eq!(usage(line), "GET /orders response 200 /data/*/lines/*");
    assert_eq!(usage(filter), "GET /orders query by");
    assert_eq!(usage(odd), "PUT /z body /*");
}

#[test]
fn every_address_leads_back_to_its_type() {
    let mut api = api(&["Orders"]);
    let one = object(&mut api, "One", vec![field("a /b", INTEGER)]);
    let two = object(
        &mut api,
        "Two",
        vec![field("|0", named(one)), field("*", named(one))],
    );
    let either = union(
        &mut api,
        "Either",
        &[("a", list(named(two))), ("b", named(one))],
    );
    let alias = add(
        &mut api,
        "Alias",
        crate::ir::TypeKind::Alias(map(named(either))),
    );
    let hook = object(&mut api, "Hook", vec![field("x", INTEGER)]);
    api.operations = vec![operation(Method::Get, "/a /{b}", "get").returns(named(alias))];
    api.extras = vec![Extra {
        key: "webhook a /b".to_owned(),
        ty: named(hook),
        direction: RECEIVED,
    }];
    finish(&mut api);
    let finder = crate::naming::usage::Finder::new(&api);
    for id in [one, two, either, alias, hook] {
        let usage = &api.types.get(id).usage;
        assert_eq!(finder.find(usage), Some(id), "{usage}");
    }
    assert_eq!(finder.find("GET /a /{renamed} response 200"), Some(alias));
    assert_eq!(finder.find("GET /a /{b} response 200 /nothing"), None);
    assert_eq!(finder.find(""), None);
}

#[test]
fn an_inline_type_belongs_to_the_type_that_holds_it() {
    let mut api = api(&["Orders"]);
    let inner = object(&mut api, "Order lines", vec![field("id", INTEGER)]);
    inline(
        &mut api,
        inner,
        "/components/schemas/Order/properties/lines/items",
    );
    let order = object(&mut api, "Order", vec![field("lines", list(named(inner)))]);
    let top = object(
        &mut api,
        "get_order response",
        vec![field("order", named(order))],
    );
    inline(&mut api, top, "/paths/~1orders/get/responses/200");
    api.operations = vec![operation(Method::Get, "/orders", "get_order").unwraps(
        named(top),
        "order",
        named(order),
    )];
    finish(&mut api);
    assert_eq!(api.types.get(inner).parent, Some(order));
    assert_eq!(api.types.get(top).parent, None);
    assert_eq!(api.types.get(order).parent, None);
}

#[test]
fn a_deep_chain_of_types_costs_no_more_than_its_length() {
    let mut api = api(&["Orders"]);
    let mut last = object(&mut api, "T0", vec![field("value", INTEGER)]);
    for depth in 1..5_000 {
        last = object(
            &mut api,
            &format!("T{depth}"),
            vec![field("inner_value", named(last))],
        );
    }
    api.operations = vec![operation(Method::Get, "/deep", "deep").returns(named(last))];
    finish(&mut api);
    assert!(
        api.types
            .iter()
            .all(|(_, def)| (1..500).contains(&def.usage.len()))
    );
    let usages: std::collections::BTreeSet<_> = api
        .types
        .iter()
        .map(|(_, def)| def.usage.as_str())
        .collect();
    assert_eq!(usages.len(), 5_000);
}

#[test]
fn bodies_are_sent_answers_received_and_envelopes_neither() {
    let mut api = api(&["Orders"]);
    let secret = object(&mut api, "Secret1", vec![field("x", INTEGER)]);
    let stamp = object(&mut api, "Stamp", vec![field("x", INTEGER)]);
    let mut write_only = field("secret", named(secret));
    write_only.write_only = true;
    let mut read_only = field("stamp", named(stamp));
    read_only.read_only = true;
    // Written as a whole, since it travels both ways.
    let order = object(&mut api, "Order", vec![write_only, read_only]);
    let envelope = object(&mut api, "Envelope", vec![field("data", named(order))]);
    let problem = object(&mut api, "Problem", vec![field("x", INTEGER)]);
    let nameless = object(&mut api, "post 400", vec![field("x", INTEGER)]);
    inline(&mut api, nameless, "/paths/~1orders/post/responses/400");
    api.operations = vec![
        operation(Method::Post, "/orders", "create")
            .takes(named(order))
            .unwraps(named(envelope), "data", named(order))
            .responds(400, named(nameless))
            .responds(500, named(problem)),
    ];
    finish(&mut api);
    let direction = |id| api.types.get(id).direction;
    assert_eq!(direction(order), BOTH);
    assert_eq!(direction(secret), BOTH);
    assert_eq!(direction(stamp), BOTH);
    assert_eq!(direction(problem), RECEIVED);
    assert_eq!(direction(nameless), Direction::default());
    assert_eq!(direction(envelope), Direction::default());
    assert_eq!(rust(&api, envelope), "");
}

#[test]
fn a_read_only_field_of_a_type_that_is_only_sent_is_left_out_with_its_type() {
    let mut api = api(&["Orders"]);
    let stamp = object(&mut api, "Stamp", vec![field("x", INTEGER)]);
    let mut read_only = field("stamp", named(stamp));
    read_only.read_only = true;
    let order = object(&mut api, "Order", vec![field("id", INTEGER), read_only]);
    api.operations = vec![operation(Method::Post, "/orders", "create").takes(named(order))];
    finish(&mut api);
    let crate::ir::TypeKind::Struct(body) = &api.types.get(order).kind else {
        panic!("an object is a struct");
    };
    let fields: Vec<_> = body
        .fields
        .iter()
        .map(|field| field.name.wire.as_str())
        .collect();
    assert_eq!(fields, ["id"]);
    assert_eq!(rust(&api, stamp), "");
}

#[test]
fn error_bodies_get_no_type_where_codes_say_what_happened() {
    let mut api = api(&["Orders"]);
    let problem = object(&mut api, "Problem", vec![field("code", STRING)]);
    api.errors.body = Some(problem);
    api.errors.codes = vec![crate::ir::ErrorCode {
        name: crate::ir::Name::new("x"),
        ..Default::default()
    }];
    api.operations = vec![operation(Method::Get, "/o", "o").responds(400, named(problem))];
    finish(&mut api);
    assert_eq!(api.types.get(problem).direction, Direction::default());
}

#[test]
fn types_that_nothing_uses_are_taken_out_with_one_note() {
    let mut api = api(&["Orders"]);
    let _gone = object(&mut api, "Gone", vec![field("x", INTEGER)]);
    let kept = object(&mut api, "Kept", vec![field("x", INTEGER)]);
    let hook = object(&mut api, "Hook", vec![field("kept", named(kept))]);
    let _also = object(&mut api, "Also", vec![field("kept", named(kept))]);
    let order = object(&mut api, "Order", vec![field("kept", list(named(kept)))]);
    api.extras = vec![Extra {
        key: "schema Hook".to_owned(),
        ty: named(hook),
        direction: RECEIVED,
    }];
    api.operations = vec![
        operation(Method::Post, "/o", "o")
            .takes(named(order))
            .responds(400, named(order)),
    ];
    api.errors.body = Some(kept);
    let sink = finish(&mut api);
    let names: Vec<_> = api
        .types
        .iter()
        .map(|(_, def)| def.name.wire.as_str())
        .collect();
    assert_eq!(names, ["Kept", "Hook", "Order"]);
    assert_eq!(codes(&sink), [Code::UnusedTypes]);
    let note = sink.iter().next().unwrap();
    assert!(
        note.message.ends_with("2 of the schemas: Also, Gone"),
        "{}",
        note.message
    );
    let body = api.errors.body.unwrap();
    assert_eq!(rust(&api, body), "Kept");
    assert_eq!(api.types.get(body).direction, BOTH);
}

#[test]
fn a_selection_keeps_operations_by_tag_or_path_with_their_groups() {
    let paths = |selection: &Selection| {
        let mut api = api(&["A", "B", "C"]);
        for (group, path) in [(0, "/a"), (1, "/b/{id}"), (1, "/b"), (2, "/c/x/y")] {
            let made = operation(Method::Get, path, "get");
            api.operations.push(crate::ir::Operation {
                group: GroupId(group),
                ..made
            });
        }
        select(&mut api, selection);
        let tag = |operation: &crate::ir::Operation| &api.groups[operation.group.0].name.wire;
        let pair = |operation| format!("{} {}", tag(operation), operation.path);
        (
            api.groups.len(),
            api.operations.iter().map(pair).collect::<Vec<_>>(),
        )
    };
    let by = |tags: &[&str], paths: &[&str]| Selection {
        tags: tags.iter().map(|tag| (*tag).to_owned()).collect(),
        paths: paths.iter().map(|path| (*path).to_owned()).collect(),
    };
    assert_eq!(paths(&by(&[], &[])).0, 3);
    assert_eq!(paths(&by(&["B"], &[])).1, ["B /b/{id}", "B /b"]);
    assert_eq!(paths(&by(&[], &["/b/*"])).1, ["B /b/{id}"]);
    assert_eq!(
        paths(&by(&["A"], &["/c/**"])),
        (2, vec!["A /a".to_owned(), "C /c/x/y".to_owned()])
    );
    assert_eq!(paths(&by(&[], &["/c/*"])).1, Vec::<String>::new());
    assert_eq!(paths(&by(&[], &["**"])).1.len(), 4);
}

#[test]
fn enums_of_one_explicit_name_and_the_same_values_are_one_type() {
    let mut api = api(&["Orders"]);
    let first = choice(&mut api, "list_a by", &["x", "y"]);
    inline(&mut api, first, "/paths/~1a/get/parameters/0/schema");
    let second = choice(&mut api, "list_b by", &["y", "x"]);
    inline(&mut api, second, "/paths/~1b/get/parameters/0/schema");
    let other = choice(&mut api, "Sort", &["z"]);
    let component = choice(&mut api, "By", &["x", "y"]);
    for id in [first, second] {
        api.types.get_mut(id).name.explicit = Some("By".to_owned());
    }
    api.operations = vec![
        operation(Method::Get, "/a", "list_a")
            .query("by", named(first))
            .query("s", named(other)),
        operation(Method::Get, "/b", "list_b").query("by", list(named(second))),
        operation(Method::Get, "/c", "list_c").query("by", named(component)),
    ];
    let sink = finish(&mut api);
    assert!(sink.is_empty(), "{sink:?}");
    let names: Vec<_> = api
        .types
        .iter()
        .map(|(_, def)| def.name.rust.as_str())
        .collect();
    assert_eq!(names, ["Sort", "By"]);
    let of = |index: usize| &api.operations[index].params[0].ty;
    assert_eq!(of(1), &list(of(0).clone()));
    assert_eq!(of(2), of(0));
}

#[test]
fn methods_and_key_headers_say_whether_an_operation_may_be_repeated() {
    let mut api = api(&["Orders"]);
    let methods = [
        (Method::Get, Idempotency::Safe),
        (Method::Head, Idempotency::Safe),
        (Method::Options, Idempotency::Safe),
        (Method::Trace, Idempotency::Safe),
        (Method::Put, Idempotency::Idempotent),
        (Method::Delete, Idempotency::Idempotent),
        (Method::Post, Idempotency::Unsafe),
        (Method::Patch, Idempotency::Unsafe),
    ];
    api.operations = methods
        .iter()
        .map(|(method, _)| operation(*method, "/x", method.as_str()))
        .collect();
    let mut keyed = operation(Method::Post, "/y", "keyed");
    keyed
        .params
        .push(param("Idempotency-Key", ParamPlace::Header, STRING));
    let mut keyed_delete = keyed.clone();
    keyed_delete.method = Method::Delete;
    let mut declared = operation(Method::Get, "/z", "declared");
    declared.idempotency = Idempotency::Unsafe;
    api.operations.extend([keyed, declared, keyed_delete]);
    finish(&mut api);
    for (operation, (_, expected)) in api.operations.iter().zip(&methods) {
        assert_eq!(&operation.idempotency, expected, "{}", operation.key());
    }
    let name = "Idempotency-Key".to_owned();
    let inferred = Idempotency::KeyHeader {
        name,
        evidence: Evidence::Inferred,
    };
    assert_eq!(api.operations[8].idempotency, inferred);
    assert_eq!(api.operations[10].idempotency, inferred);
    assert!(
        api.operations[8].params.is_empty(),
        "the call makes the key"
    );
    assert_eq!(api.operations[9].idempotency, Idempotency::Unsafe);
}

#[test]
fn broken_invariants_are_reported_and_do_not_panic() {
    let mut api = api(&["Orders"]);
    let mut lost =
        operation(Method::Get, "/x/{id}", "get").returns(TypeRef::Named(crate::ir::TypeId(7)));
    lost.params.clear();
    lost.group = GroupId(9);
    lost.responses[0].status = StatusRange::Default;
    api.operations = vec![lost];
    let mut sink = crate::diagnostic::Diagnostics::new();
    crate::passes::validate::run(&api, &mut sink);
    assert!(sink.len() >= 4, "{sink:?}");
    assert!(codes(&sink).iter().all(|code| *code == Code::Internal));
}
