//! Recursion.

use super::build::*;
use crate::diagnostic::Code;
use crate::ir::{Api, Method, TypeId, TypeKind, TypeRef};

fn boxed(api: &Api) -> Vec<String> {
    let mut found = Vec::new();
    for (_, def) in api.types.iter() {
        let wires: Vec<_> = match &def.kind {
            TypeKind::Struct(kind) => kind
                .fields
                .iter()
                .filter(|field| field.boxed)
                .map(|field| &field.name.wire)
                .collect(),
            TypeKind::Union(kind) => kind
                .variants
                .iter()
                .filter(|variant| variant.boxed)
                .map(|variant| &variant.name.wire)
                .collect(),
            _ => Vec::new(),
        };
        found.extend(
            wires
                .into_iter()
                .map(|wire| format!("{}.{wire}", def.name.wire)),
        );
    }
    found
}

fn uses(api: &mut Api, id: TypeId) {
    api.operations = vec![operation(Method::Get, "/x", "get").returns(named(id))];
}

fn set(api: &mut Api, id: TypeId, kind: TypeKind) {
    api.types.get_mut(id).kind = kind;
}

fn hole() -> TypeKind {
    TypeKind::Alias(TypeRef::Json)
}

#[test]
fn a_type_that_holds_itself_is_boxed_and_one_behind_a_list_is_not() {
    let mut api = api(&["X"]);
    let node = add(&mut api, "Node", hole());
    let kind = structure(vec![
        field("parent", named(node)),
        field("maybe", TypeRef::Nullable(Box::new(named(node)))),
        field("children", list(named(node))),
        field("by_name", map(named(node))),
    ]);
    set(&mut api, node, kind);
    uses(&mut api, node);
    finish(&mut api);
    assert_eq!(boxed(&api), ["Node.maybe", "Node.parent"]);
}

#[test]
fn one_place_of_a_longer_cycle_is_boxed() {
    let mut api = api(&["X"]);
    let a = add(&mut api, "A", hole());
    let b = add(&mut api, "B", hole());
    let c = object(&mut api, "C", vec![field("a", named(a))]);
    set(&mut api, a, structure(vec![field("b", named(b))]));
    set(
        &mut api,
        b,
        structure(vec![field("c", named(c)), field("c2", named(c))]),
    );
    uses(&mut api, a);
    finish(&mut api);
    assert_eq!(boxed(&api), ["C.a"]);
}

#[test]
fn the_choice_does_not_depend_on_names_or_on_the_order_of_types() {
    let shape = |names: [&str; 2], swapped: bool| {
        let mut api = api(&["X"]);
        let (first, second) = (
            add(&mut api, names[0], hole()),
            add(&mut api, names[1], hole()),
        );
        let (a, b) = if swapped {
            (second, first)
        } else {
            (first, second)
        };
        set(&mut api, a, structure(vec![field("b", named(b))]));
        set(&mut api, b, structure(vec![field("a", named(a))]));
        uses(&mut api, a);
        finish(&mut api);
        let field = |id| fields(&api, id)[0].boxed;
        (field(a), field(b))
    };
    assert_eq!(shape(["A", "B"], false), (false, true));
    assert_eq!(shape(["B", "A"], false), (false, true));
    assert_eq!(shape(["A", "B"], true), (false, true));
}

#[test]
fn an_alternative_of_a_union_is_boxed_through_an_alias() {
    let mut api = api(&["X"]);
    let expr = add(&mut api, "Expr", hole());
    let alias = add(&mut api, "Inner", TypeKind::Alias(named(expr)));
    let not = object(&mut api, "Not", vec![field("of", named(alias))]);
    let text = union(&mut api, "Text", &[("not", named(not)), ("text", STRING)]);
    let kind = api.types.get(text).kind.clone();
    set(&mut api, expr, kind);
    uses(&mut api, alias);
    finish(&mut api);
    assert_eq!(boxed(&api), ["Not.of"]);
}

#[test]
fn aliases_of_nothing_but_each_other_become_raw_json_with_a_warning() {
    let mut api = api(&["X"]);
    let a = add(&mut api, "A", hole());
    let b = add(&mut api, "B", TypeKind::Alias(list(named(a))));
    set(&mut api, a, TypeKind::Alias(map(named(b))));
    let own = add(&mut api, "Own", hole());
    set(&mut api, own, TypeKind::Alias(named(own)));
    let top = object(
        &mut api,
        "Top",
        vec![field("a", named(a)), field("own", named(own))],
    );
    uses(&mut api, top);
    let sink = finish(&mut api);
    assert_eq!(codes(&sink), [Code::AliasCycle, Code::AliasCycle]);
    let TypeKind::Alias(ty) = &api.types.get(b).kind else {
        panic!()
    };
    assert_eq!(ty, &list(TypeRef::Json));
    let TypeKind::Alias(ty) = &api.types.get(own).kind else {
        panic!()
    };
    assert_eq!(ty, &TypeRef::Json);
}

#[test]
fn a_chain_of_ten_thousand_types_does_not_overflow_the_stack() {
    let mut api = api(&["X"]);
    let first = add(&mut api, "T0", hole());
    let mut last = first;
    for depth in 1..10_000 {
        last = object(
            &mut api,
            &format!("T{depth}"),
            vec![field("next", named(last))],
        );
    }
    set(&mut api, first, structure(vec![field("last", named(last))]));
    uses(&mut api, last);
    finish(&mut api);
    assert_eq!(boxed(&api), ["T0.last"]);
}
