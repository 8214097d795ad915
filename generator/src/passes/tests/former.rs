//! Former names: a released thing that gets another name keeps the old one as an alias.

use super::build::*;
use crate::diagnostic::Diagnostics;
use crate::ir::{Api, Method, TypeId};
use crate::naming::NamesLock;

/// Orders behind two operations.
fn shop() -> Api {
    let mut api = api(&["Orders"]);
    let order = object(&mut api, "Order", vec![field("id", INTEGER)]);
    api.operations = vec![
        operation(Method::Get, "/orders", "list_orders").returns(list(named(order))),
        operation(Method::Get, "/orders/{id}", "get_order").returns(named(order)),
    ];
    api
}

fn run(api: &mut Api, lock: &NamesLock) -> NamesLock {
    crate::passes::run(api, lock, &mut Diagnostics::new())
}

fn released() -> NamesLock {
    run(&mut shop(), &NamesLock::default())
}

/// The shop whose overlay names the type and an operation otherwise.
fn renamed() -> Api {
    let mut api = shop();
    api.types.get_mut(TypeId(0)).name.explicit = Some("Purchase".to_owned());
    api.operations[1].name.explicit = Some("fetch".to_owned());
    api.operations[1].explicit_type = Some("FetchOrder".to_owned());
    api
}

fn former(api: &Api) -> Vec<String> {
    let types = api.types.iter().flat_map(|(_, def)| &def.name.former);
    let calls = api.operations.iter().flat_map(|op| &op.former);
    let calls = calls.map(|old| format!("{} {}", old.method, old.type_name));
    types.map(ToString::to_string).chain(calls).collect()
}

#[test]
fn what_the_overlay_names_otherwise_leaves_its_released_name_behind() {
    let mut api = renamed();
    let lock = run(&mut api, &released());
    assert_eq!(former(&api), ["Order", "get GetOrder"]);
    let text = lock.to_text();
    assert!(
        text.contains(" fetch FetchOrder\n  was get GetOrder\n"),
        "{text}"
    );
    assert!(
        text.contains(" = Purchase from Order\n  was Order\n"),
        "{text}"
    );
}

#[test]
fn former_names_stay_until_their_line_is_taken_out() {
    let lock = run(&mut renamed(), &released());
    let text = lock.to_text();
    assert_eq!(NamesLock::parse(&text).as_ref(), Ok(&lock));
    // The overlay need not name them any more.
    let mut later = shop();
    assert_eq!(run(&mut later, &lock), lock);
    assert_eq!(former(&later), ["Order", "get GetOrder"]);

    let without: Vec<&str> = text
        .lines()
        .filter(|line| !line.starts_with("  was "))
        .collect();
    let without = NamesLock::parse(&without.join("\n")).unwrap();
    let mut api = shop();
    run(&mut api, &without);
    assert!(former(&api).is_empty());
}

#[test]
fn a_new_thing_does_not_get_a_former_name() {
    let lock = run(&mut renamed(), &released());
    let mut api = shop();
    let other = object(&mut api, "Other", vec![field("id", INTEGER)]);
    api.types.get_mut(other).name.wire = crate::ir::WireName::new("Order");
    let get = operation(Method::Get, "/others/{id}", "get").returns(named(other));
    api.operations.push(get);
    run(&mut api, &lock);
    assert_eq!(former(&api), ["Order", "get GetOrder"]);
    let names: Vec<_> = api
        .types
        .iter()
        .map(|(_, def)| def.name.rust.to_string())
        .collect();
    assert!(!names.contains(&"Order".to_owned()), "{names:?}");
    assert_ne!(api.operations[2].name.rust.as_str(), "get");
}

#[test]
fn a_thing_that_gets_its_old_name_back_has_the_other_as_the_former() {
    let lock = run(&mut renamed(), &released());
    let mut api = shop();
    api.types.get_mut(TypeId(0)).name.explicit = Some("Order".to_owned());
    run(&mut api, &lock);
    assert_eq!(api.types.get(TypeId(0)).name.rust.as_str(), "Order");
    assert_eq!(former(&api)[0], "Purchase");
}

#[test]
fn names_that_are_exchanged_leave_no_alias() {
    let mut two = shop();
    let bill = object(&mut two, "Bill", vec![field("sum", INTEGER)]);
    two.operations
        .push(operation(Method::Get, "/bill", "get_bill").returns(named(bill)));
    let lock = run(&mut two.clone(), &NamesLock::default());
    two.types.get_mut(TypeId(0)).name.explicit = Some("Bill".to_owned());
    two.types.get_mut(bill).name.explicit = Some("Order".to_owned());
    run(&mut two, &lock);
    assert!(former(&two).is_empty(), "{:?}", former(&two));
}

#[test]
fn a_former_name_that_another_line_gives_away_is_refused_with_both_lines() {
    let text = "names.lock 1\n\ntype GET /a response 200 = Order\n  was Bill\ntype GET /b response 200 = Bill\n";
    let errors = NamesLock::parse(text).unwrap_err();
    assert_eq!(
        errors[0].to_string(),
        "line 5: line 4 gives the name `Bill` to something else; rename one of the two"
    );
}

#[test]
fn a_field_may_be_called_was() {
    let text = "names.lock 1\n\ntype GET /a response 200 = Order\n  was Bill\n  was\n";
    let lock = NamesLock::parse(text).unwrap();
    assert!(
        lock.to_text().ends_with("= Order\n  was Bill\n  was\n"),
        "{}",
        lock.to_text()
    );
}
