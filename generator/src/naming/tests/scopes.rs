//! Collisions, and that the order of discovery does not matter.

use std::collections::BTreeSet;

use super::super::method;
use super::super::scope::{Given, Scope, Trouble, Wish};
use super::Kind;

fn names(wishes: &[Wish]) -> Vec<String> {
    all(wishes).into_iter().map(|given| given.name).collect()
}

fn all(wishes: &[Wish]) -> Vec<Given> {
    Scope::new(BTreeSet::new()).name_all(wishes)
}

fn wishes(kind: Kind, wires: &[&str]) -> Vec<Wish> {
    wires.iter().map(|wire| Wish::new(kind, wire)).collect()
}

fn methods(group: &str, ids: &[&str]) -> Vec<Wish> {
    let wish = |id: &&str| Wish {
        candidates: method::candidates(id, group),
        ..Wish::new(Kind::Method, id)
    };
    ids.iter().map(wish).collect()
}

#[test]
fn collisions_are_resolved_by_wire_name() {
    let table: &[(Kind, &[(&str, &str)])] = &[
        (
            Kind::Field,
            &[("fooBar", "foo_bar_2"), ("foo_bar", "foo_bar")],
        ),
        (
            Kind::Field,
            &[("fooBar", "foo_bar_2"), ("FooBar", "foo_bar")],
        ),
        (Kind::Field, &[("@type", "at_type"), ("type", "type_")]),
        (Kind::Field, &[("a", "a"), ("A", "a_3"), ("a_2", "a_2")]),
        (
            Kind::Value,
            &[("c", "C"), ("c++", "CPlusPlus"), ("c#", "CHash")],
        ),
        (Kind::Value, &[("asc", "Asc2"), ("ASC", "Asc")]),
        (
            Kind::Value,
            &[("v1", "V1_2"), ("V1", "V1"), ("v.1", "VDot1")],
        ),
        (Kind::Type, &[("Order", "Order"), ("order", "Order2")]),
        (Kind::Type, &[("Order1", "Order1"), ("order1", "Order1_2")]),
        (
            Kind::Code,
            &[("not-found", "NotDashFound"), ("not_found", "NotFound")],
        ),
    ];
    for (kind, rows) in table {
        let wires: Vec<&str> = rows.iter().map(|row| row.0).collect();
        let expected: Vec<&str> = rows.iter().map(|row| row.1).collect();
        assert_eq!(names(&wishes(*kind, &wires)), expected, "{wires:?}");
    }
}

#[test]
fn the_order_of_discovery_does_not_matter() {
    let wires = [
        "fooBar",
        "foo_bar",
        "FooBar",
        "foo-bar",
        "foo_bar_2",
        "@foo_bar",
        "foo__bar",
    ];
    let expected = sorted(&wishes(Kind::Field, &wires));
    for shift in 0..wires.len() {
        let mut rotated = wires;
        rotated.rotate_left(shift);
        assert_eq!(sorted(&wishes(Kind::Field, &rotated)), expected);
        rotated.reverse();
        assert_eq!(sorted(&wishes(Kind::Field, &rotated)), expected);
    }
    let unique: BTreeSet<_> = expected.iter().map(|(_, name)| name).collect();
    assert_eq!(unique.len(), wires.len());
}

fn sorted(wishes: &[Wish]) -> Vec<(String, String)> {
    let wires = wishes.iter().map(|wish| wish.wire.clone());
    let mut pairs: Vec<_> = wires.zip(names(wishes)).collect();
    pairs.sort();
    pairs
}

#[test]
fn methods_that_would_be_the_same_without_their_group_keep_it() {
    let ids = ["get_order", "get_orders", "create_order"];
    let given = all(&methods("Orders", &ids));
    let names: Vec<_> = given.iter().map(|given| given.name.as_str()).collect();
    assert_eq!(names, ["get_order", "get_orders", "create"]);
    assert!(given.iter().all(|given| given.troubles.is_empty()));
}

#[test]
fn operation_ids_that_differ_in_case_only_are_numbered() {
    assert_eq!(
        names(&methods("Orders", &["getOrder", "get_order"])),
        ["get_order_2", "get_order"]
    );
}

#[test]
fn a_handle_gives_way_to_a_model_without_a_warning() {
    let given = all(&[
        Wish::new(Kind::Handle, "Store"),
        Wish::new(Kind::Type, "Store"),
        Wish::new(Kind::Call, "store"),
        Wish::new(Kind::Marker, "Store"),
    ]);
    let names: Vec<_> = given.iter().map(|given| given.name.as_str()).collect();
    assert_eq!(names, ["StoreApi", "Store", "StoreCall", "StoreService"]);
    assert!(given.iter().all(|given| given.troubles.is_empty()));
}

#[test]
fn an_explicit_name_wins_over_a_released_one_and_both_over_the_rules() {
    let mut wishes = wishes(Kind::Field, &["a", "b", "c"]);
    wishes[2].explicit = Some("a".to_owned());
    wishes[1].locked = Some("a".to_owned());
    let given = all(&wishes);
    assert_eq!(given[2].name, "a");
    assert_eq!(given[1].name, "b");
    assert_eq!(given[1].troubles, [Trouble::LostLock("a".to_owned())]);
    assert_eq!(given[0].name, "a_2");
}

#[test]
fn an_explicit_name_that_cannot_be_is_refused() {
    for (kind, bad) in [
        (Kind::Field, "type"),
        (Kind::Field, "camelCase"),
        (Kind::Field, "new"),
        (Kind::Field, "_"),
        (Kind::Field, "a b"),
        (Kind::Field, ""),
        (Kind::Type, "order"),
        (Kind::Type, "Order_Item"),
        (Kind::Type, "String"),
        (Kind::Type, "Order;"),
        (Kind::Value, "Unrecognized"),
        (Kind::Param, "with_x"),
    ] {
        let mut wish = Wish::new(kind, "x");
        wish.explicit = Some(bad.to_owned());
        let given = all(&[wish]);
        assert_eq!(
            given[0].troubles,
            [Trouble::BadExplicit(bad.to_owned())],
            "{bad}"
        );
        assert!(kind.accepts(&given[0].name));
    }
}

#[test]
fn a_released_name_is_kept_when_a_newcomer_wants_it() {
    let mut wishes = wishes(Kind::Value, &["Asc", "asc"]);
    wishes[1].locked = Some("Asc".to_owned());
    assert_eq!(names(&wishes), ["Asc2", "Asc"]);
}

#[test]
fn ten_thousand_things_of_one_name_are_numbered_in_no_time() {
    let same: Vec<Wish> = (0..10_000)
        .map(|index| Wish {
            tie: format!("{index:05}"),
            ..Wish::new(Kind::Type, "Order")
        })
        .collect();
    let given = names(&same);
    assert_eq!(given[0], "Order");
    assert_eq!(given[9_999], "Order10000");
}
