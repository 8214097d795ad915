//! Names of views and predicates, and the lock that keeps them.

use super::build::*;
use crate::diagnostic::{Code, Diagnostics};
use crate::ir::{Api, Group, GroupId, Method, Name, Predicate, View, ViewId};
use crate::naming::NamesLock;

/// An API with orders for everyone and orders of a customer.
fn shop() -> Api {
    let mut api = api(&["Orders"]);
    api.views = vec![View {
        name: Name {
            explicit: Some("customer".to_owned()),
            ..Name::new("customer")
        },
        scheme: "token".to_owned(),
        ..View::default()
    }];
    api.groups.push(Group {
        name: Name::new("Orders"),
        view: Some(ViewId(0)),
        ..Group::default()
    });
    let mut mine = operation(Method::Get, "/me/orders", "list_orders_mine").returns(map(STRING));
    mine.group = GroupId(1);
    api.operations = vec![
        mine,
        operation(Method::Get, "/orders", "list_orders").returns(map(STRING)),
    ];
    api
}

fn run(api: &mut Api, lock: &NamesLock) -> (NamesLock, Vec<Code>) {
    let mut sink = Diagnostics::new();
    let new = crate::passes::run(api, lock, &mut sink);
    (new, codes(&sink))
}

fn handles(api: &Api) -> Vec<String> {
    let groups = api.groups.iter();
    groups
        .map(|group| format!("{} {}", group.name.rust, group.type_name))
        .collect()
}

#[test]
fn a_tag_may_be_a_group_of_the_client_and_of_a_view_under_one_name() {
    let mut api = shop();
    let (lock, found) = run(&mut api, &NamesLock::default());
    assert_eq!(found, []);
    assert_eq!(handles(&api), ["orders Orders", "orders CustomerOrders"]);
    assert_eq!(api.views[0].type_name.as_str(), "CustomerClient");
    let text = lock.to_text();
    for line in [
        "group Orders = orders Orders",
        "group Orders in customer = orders CustomerOrders",
        "operation GET /me/orders = customer orders list_mine ListOrdersMine",
        "operation GET /orders = orders list ListOrders",
        "view customer = customer CustomerClient",
    ] {
        assert!(text.lines().any(|known| known == line), "{line} in\n{text}");
    }
    assert_eq!(NamesLock::parse(&text), Ok(lock));
}

#[test]
fn released_names_of_a_view_stay() {
    let text = "names.lock 1\nview customer = customer Shopper\n\
        group Orders in customer = orders ShopperOrders\n\
        operation GET /me/orders = customer orders own ListOwn\n";
    let lock = NamesLock::parse(text).unwrap();
    let mut api = shop();
    let (new, _) = run(&mut api, &lock);
    assert_eq!(api.views[0].type_name.as_str(), "Shopper");
    assert_eq!(handles(&api)[1], "orders ShopperOrders");
    assert_eq!(api.operations[0].name.rust.as_str(), "own");
    for line in text.lines().skip(1) {
        assert!(new.to_text().contains(line), "{line}");
    }
}

#[test]
fn a_tag_of_a_view_that_has_another_name_now_keeps_its_rust_names() {
    let mut api = shop();
    let (lock, _) = run(&mut api, &NamesLock::default());
    let mut api = shop();
    api.groups[1].name = Name::new("Purchases");
    run(&mut api, &lock);
    assert_eq!(handles(&api), ["orders Orders", "orders CustomerOrders"]);
}

#[test]
fn a_view_that_a_group_hides_gets_another_name_and_says_so() {
    let mut api = shop();
    api.groups[0].name = Name::new("customer");
    let (_, found) = run(&mut api, &NamesLock::default());
    assert!(found.contains(&Code::NameCollision), "{found:?}");
    assert_ne!(api.groups[0].name.rust, api.views[0].name.rust);
}

#[test]
fn a_predicate_is_called_what_the_overlay_calls_it_unless_errors_have_that_already() {
    for (name, rust, found) in [
        ("needs_login", "needs_login", Vec::new()),
        ("is_timeout", "is_timeout_", vec![Code::InvalidName]),
        ("NeedsLogin", "needs_login", vec![Code::InvalidName]),
    ] {
        let mut api = shop();
        api.errors.predicates = vec![Predicate {
            name: Name {
                explicit: Some(name.to_owned()),
                ..Name::new(name)
            },
            ..Predicate::default()
        }];
        let (_, codes) = run(&mut api, &NamesLock::default());
        assert_eq!(api.errors.predicates[0].name.rust.as_str(), rust);
        assert_eq!(codes, found, "{name}");
    }
}
