//! The lock: it reads back what it writes, and what is released stays.

use super::build::*;
use crate::diagnostic::{Code, Diagnostics};
use crate::ir::{Api, GroupId, Method, Name, ParamPlace, TypeId, TypeKind, WireName};
use crate::naming::NamesLock;

/// An API with every kind of thing that has a name; `mark` is put before what providers rename.
fn shop(mark: &str) -> Api {
    let mut api = api(&["Orders", "Store"]);
    let rename = |name: &str| format!("{mark}{name}");
    let status = choice(&mut api, &rename("Status"), &["open", "closed", "+1", ""]);
    let line = object(
        &mut api,
        &rename("Line"),
        vec![field("sku", STRING), field("type", STRING)],
    );
    let fields = vec![
        field("id", INTEGER),
        field("lines", list(named(line))),
        field("status", named(status)),
    ];
    let order = object(&mut api, &rename("Order"), fields);
    let card = object(&mut api, &rename("Card"), vec![field("number", STRING)]);
    let cash = object(&mut api, &rename("Cash"), vec![field("amount", STRING)]);
    let (card_name, cash_name) = (rename("Card"), rename("Cash"));
    let variants = [
        (card_name.as_str(), named(card)),
        (cash_name.as_str(), named(cash)),
    ];
    let pay = union(&mut api, &rename("Payment"), &variants);
    let envelope = object(
        &mut api,
        &rename("List"),
        vec![field("data", list(named(order)))],
    );
    let mut get =
        operation(Method::Get, "/orders/{id}", &rename("get_order")).returns(named(order));
    get.params.push(param("X-Shop", ParamPlace::Header, STRING));
    let mut store = operation(Method::Get, "/store", &rename("get_store")).returns(map(STRING));
    store.group = GroupId(1);
    api.operations = vec![
        operation(Method::Get, "/orders", &rename("list_orders"))
            .query("filter[status]", named(status))
            .unwraps(named(envelope), "data", list(named(order))),
        get,
        operation(Method::Post, "/pay", &rename("pay")).takes(named(pay)),
        store,
    ];
    api.errors.codes = vec![crate::ir::ErrorCode {
        name: Name::new("auth_error"),
        ..Default::default()
    }];
    api.scopes = vec![crate::ir::Scope {
        name: Name::new("read:orders"),
        ..Default::default()
    }];
    api
}

fn run(api: &mut Api, lock: &NamesLock) -> (NamesLock, Diagnostics) {
    let mut sink = Diagnostics::new();
    let new = crate::passes::run(api, lock, &mut sink);
    assert!(!codes(&sink).contains(&Code::Internal), "{sink:?}");
    (new, sink)
}

/// Lists every public name, without saying what it belongs to on the wire.
fn public(api: &Api) -> Vec<String> {
    let mut names = vec![api.marker.rust.to_string()];
    for group in &api.groups {
        names.push(format!("{} {}", group.name.rust, group.type_name));
    }
    for operation in &api.operations {
        let params: Vec<_> = operation
            .params
            .iter()
            .map(|param| param.name.rust.as_str())
            .collect();
        let group = &api.groups[operation.group.0].name.rust;
        names.push(format!(
            "{group}.{}({}) -> {}",
            operation.name.rust,
            params.join(", "),
            operation.type_name
        ));
    }
    for (_, def) in api.types.iter().filter(|(_, def)| def.direction.is_used()) {
        names.push(format!(
            "{} {{ {} }}",
            def.name.rust,
            members(&def.kind).join(", ")
        ));
    }
    names.extend(
        api.errors
            .codes
            .iter()
            .map(|code| code.name.rust.to_string()),
    );
    names.extend(api.scopes.iter().map(|scope| scope.name.rust.to_string()));
    names.sort();
    names
}

fn members(kind: &TypeKind) -> Vec<String> {
    match kind {
        TypeKind::Struct(def) => def
            .fields
            .iter()
            .map(|field| field.name.rust.to_string())
            .collect(),
        TypeKind::Enum(def) => def
            .values
            .iter()
            .map(|value| value.name.rust.to_string())
            .collect(),
        TypeKind::Union(def) => def
            .variants
            .iter()
            .map(|it| it.name.rust.to_string())
            .collect(),
        TypeKind::Alias(_) => Vec::new(),
    }
}

const SHOP: &str = r#"
marker = Shop

code auth_error = AuthError

group Orders = orders Orders
group Store = store Store

operation GET /orders = orders list ListOrders
  query filter[status] = filter_status
operation GET /orders/{id} = orders get GetOrder
  header X-Shop = x_shop
  path id
operation GET /store = store get GetStore
operation POST /pay = orders pay Pay

scope read:orders = ReadOrders

type GET /orders query filter[status] = Status
  "" = Empty
  +1 = Plus1
  closed = Closed
  open = Open
type GET /orders response 200 /data/* = Order
  id
  lines
  status
type GET /orders response 200 /data/*/lines/* = Line
  sku
  type = type_
type POST /pay body = Payment
  Card
  Cash
type POST /pay body /|0 = Card
  number
type POST /pay body /|1 = Cash
  amount
"#;

#[test]
fn the_lock_records_every_public_name_sorted_one_to_a_line() {
    let (lock, _) = run(&mut shop(""), &NamesLock::default());
    let text = lock.to_text();
    let start = text.find("\nmarker").unwrap();
    assert!(text.starts_with("names.lock 1\n# "));
    assert_eq!(&text[start..], SHOP);
}

#[test]
fn a_lock_reads_back_what_was_written_and_a_second_run_changes_nothing() {
    let (lock, _) = run(&mut shop(""), &NamesLock::default());
    let read = NamesLock::parse(&lock.to_text()).unwrap();
    assert_eq!(read, lock);
    let (again, sink) = run(&mut shop(""), &read);
    assert_eq!(again.to_text(), lock.to_text());
    assert!(sink.is_empty(), "{sink:?}");
}

#[test]
fn other_operation_ids_and_schema_names_leave_the_public_names_as_they_are() {
    let mut before = shop("");
    let (lock, _) = run(&mut before, &NamesLock::default());
    for mark in ["x_", "Zz", "aaa_"] {
        let mut after = shop(mark);
        let (new, sink) = run(&mut after, &lock);
        assert_eq!(public(&after), public(&before), "{mark}");
        assert!(sink.is_empty(), "{sink:?}");
        let (again, _) = run(&mut shop(mark), &new);
        assert_eq!(again, new);
    }
}

/// Turns the table of types and the list of operations round.
fn reversed(mut api: Api) -> Api {
    let types: Vec<_> = api.types.iter().map(|(_, def)| def.clone()).collect();
    let last = u32::try_from(types.len()).unwrap() - 1;
    api.types = crate::ir::TypeTable::default();
    for def in types.into_iter().rev() {
        api.types.push(def);
    }
    crate::passes::refs::remap(&mut api, &|id| TypeId(last - id.0));
    api.operations.reverse();
    api
}

#[test]
fn the_order_of_types_and_operations_does_not_matter() {
    let crowded = || {
        let mut api = shop("");
        for name in ["order", "ORDER", "order_", "list_orders", "Orders"] {
            let id = object(
                &mut api,
                name,
                vec![field("a", INTEGER), field("A", INTEGER)],
            );
            let path = format!("/{name}");
            api.operations
                .push(operation(Method::Get, &path, "get_order").returns(named(id)));
        }
        api
    };
    let (mut one, mut other) = (crowded(), reversed(crowded()));
    let (lock, sink) = run(&mut one, &NamesLock::default());
    let (other_lock, other_sink) = run(&mut other, &NamesLock::default());
    assert_eq!(public(&one), public(&other));
    assert_eq!(lock.to_text(), other_lock.to_text());
    let messages = |sink: &Diagnostics| {
        let mut all: Vec<_> = sink.iter().map(|found| found.message.clone()).collect();
        all.sort();
        all
    };
    assert_eq!(messages(&sink), messages(&other_sink));
    assert!(sink.warnings() > 5, "{}", sink.warnings());
}

#[test]
fn a_collision_is_reported_with_the_overlay_lines_that_mend_it() {
    let mut api = shop("");
    let id = object(
        &mut api,
        "Odd",
        vec![field("fooBar", STRING), field("foo_bar", STRING)],
    );
    let TypeKind::Struct(def) = &mut api.types.get_mut(id).kind else {
        panic!()
    };
    def.fields[0].origin =
        crate::ir::Origin("/components/schemas/Odd/properties/fooBar".to_owned());
    api.operations
        .push(operation(Method::Put, "/odd", "odd").takes(named(id)));
    let (_, sink) = run(&mut api, &NamesLock::default());
    let found = sink.iter().next().unwrap();
    assert_eq!(found.code, Code::NameCollision);
    assert_eq!(
        found.place.pointer.as_str(),
        "/components/schemas/Odd/properties/fooBar"
    );
    assert_eq!(
        found.message,
        "the property `fooBar` would be `foo_bar`, as `foo_bar` is; it is `foo_bar_2`"
    );
    assert_eq!(
        found.help(),
        "choose a name in the overlay:\n\
         - target: $.components.schemas.Odd.properties.fooBar\n  \
         update: { x-shopwright-name: foo_bar_2 }"
    );
}

#[test]
fn names_of_path_variables_do_not_matter() {
    let mut before = shop("");
    let (lock, _) = run(&mut before, &NamesLock::default());
    let mut after = shop("x");
    after.operations[1].path = crate::ir::PathTemplate::parse("/orders/{order}");
    after.operations[1].params[0].name.wire = WireName::new("order");
    run(&mut after, &lock);
    assert_eq!(after.operations[1].name.rust.as_str(), "get");
    assert_eq!(after.operations[1].params[1].name.rust.as_str(), "x_shop");
}

#[test]
fn paths_that_only_their_variables_tell_apart_keep_their_own_names() {
    let twins = || {
        let mut api = api(&["Words"]);
        let basic = object(&mut api, "Basic", vec![field("a", INTEGER)]);
        let advanced = object(&mut api, "Advanced", vec![field("a", INTEGER)]);
        api.operations = vec![
            operation(Method::Get, "/words/{advanced}", "get_advanced").returns(named(advanced)),
            operation(Method::Get, "/words/{basic}", "get_basic").returns(named(basic)),
        ];
        api
    };
    let (lock, _) = run(&mut twins(), &NamesLock::default());
    let (again, sink) = run(&mut twins(), &lock);
    assert_eq!(again, lock);
    assert!(sink.is_empty(), "{sink:?}");
}

#[test]
fn parameters_are_told_apart_by_place_where_they_have_several() {
    let mut api = api(&["Orders"]);
    let mut get = operation(Method::Get, "/orders/{id}", "get");
    for (name, place) in [
        ("id", ParamPlace::Query),
        ("Id", ParamPlace::Header),
        ("maxResults", ParamPlace::Query),
        ("MaxResults", ParamPlace::Query),
    ] {
        get.params.push(param(name, place, STRING));
    }
    api.operations = vec![get];
    run(&mut api, &NamesLock::default());
    let params = api.operations[0].params.iter();
    let names: Vec<_> = params.map(|param| param.name.rust.as_str()).collect();
    assert_eq!(
        names,
        [
            "id",
            "id_query",
            "id_header",
            "max_results_2",
            "max_results"
        ]
    );
}

#[test]
fn a_new_operation_that_sorts_first_does_not_move_the_keys() {
    let (lock, _) = run(&mut shop(""), &NamesLock::default());
    let mut api = shop("");
    let order = find(&api, "Order");
    api.operations.insert(
        0,
        operation(Method::Get, "/a", "get_a").returns(named(order)),
    );
    let (new, _) = run(&mut api, &lock);
    let (old, new) = (lock.to_text(), new.to_text());
    let added: Vec<_> = new.lines().filter(|line| !old.contains(line)).collect();
    assert_eq!(added, ["operation GET /a = orders get_a GetA"]);
    assert_eq!(new.lines().count(), old.lines().count() + 1);
}

fn find(api: &Api, wire: &str) -> TypeId {
    let mut found = api
        .types
        .iter()
        .filter(|(_, def)| def.name.wire.as_str() == wire);
    found.next().unwrap().0
}

#[test]
fn an_operation_that_returns_another_schema_does_not_take_the_name_along() {
    let (lock, _) = run(&mut shop(""), &NamesLock::default());
    let mut api = shop("");
    let summary = object(
        &mut api,
        "OrderSummary",
        vec![field("id", INTEGER), field("total", STRING)],
    );
    let envelope = object(
        &mut api,
        "Summaries",
        vec![field("data", list(named(summary)))],
    );
    let listing = operation(Method::Get, "/orders", "list_orders");
    api.operations[0] = listing.unwraps(named(envelope), "data", list(named(summary)));
    let (new, _) = run(&mut api, &lock);
    assert_eq!(rust(&api, find(&api, "Order")), "Order");
    assert_eq!(rust(&api, find(&api, "OrderSummary")), "OrderSummary");
    assert!(
        new.to_text()
            .contains("\ntype GET /orders/{id} response 200 = Order\n")
    );
}

#[test]
fn a_version_two_that_takes_over_the_schema_name_does_not_take_the_rust_name() {
    let (lock, _) = run(&mut shop(""), &NamesLock::default());
    let mut api = shop("");
    let old = find(&api, "Order");
    api.types.get_mut(old).name = Name::new("OrderV1");
    let new = object(
        &mut api,
        "Order",
        vec![field("uuid", STRING), field("id", STRING)],
    );
    api.operations
        .push(operation(Method::Get, "/v2/orders/{id}", "get_order_v2").returns(named(new)));
    run(&mut api, &lock);
    assert_eq!(rust(&api, find(&api, "OrderV1")), "Order");
    assert_eq!(rust(&api, find(&api, "Order")), "Order2");
}

#[test]
fn a_new_alternative_in_front_does_not_shift_the_names_of_the_others() {
    let (lock, _) = run(&mut shop(""), &NamesLock::default());
    let mut api = shop("");
    let check = object(&mut api, "Check", vec![field("bank", STRING)]);
    let pay = find(&api, "Payment");
    let TypeKind::Union(def) = &mut api.types.get_mut(pay).kind else {
        panic!()
    };
    let mut first = def.variants[0].clone();
    (first.name, first.ty) = (Name::new("Check"), named(check));
    def.variants.insert(0, first);
    run(&mut api, &lock);
    for name in ["Card", "Cash", "Check"] {
        assert_eq!(rust(&api, find(&api, name)), name);
    }
    assert_eq!(members(&api.types.get(pay).kind), ["Check", "Card", "Cash"]);
}

#[test]
fn alternatives_with_a_tag_are_named_and_recorded_by_it() {
    let mut api = shop("");
    let pay = find(&api, "Payment");
    let TypeKind::Union(def) = &mut api.types.get_mut(pay).kind else {
        panic!()
    };
    def.variants[0].tags = vec!["by_card".to_owned()];
    def.variants[1].tags = vec!["Cash".to_owned()];
    let (lock, _) = run(&mut api, &NamesLock::default());
    assert_eq!(members(&api.types.get(pay).kind), ["ByCard", "Cash"]);
    assert!(
        lock.to_text()
            .contains("= Payment\n  Cash\n  by_card = ByCard\n")
    );
}

#[test]
fn a_renamed_tag_keeps_its_group() {
    let (lock, _) = run(&mut shop(""), &NamesLock::default());
    let mut api = shop("");
    api.groups[0].name = Name::new("Sales orders");
    let (new, _) = run(&mut api, &lock);
    assert_eq!(api.groups[0].name.rust.as_str(), "orders");
    assert_eq!(api.groups[0].type_name.as_str(), "Orders");
    assert_eq!(api.operations[0].name.rust.as_str(), "list");
    assert!(
        new.to_text()
            .contains("\ngroup \"Sales orders\" = orders Orders\n")
    );
}

#[test]
fn an_operation_in_another_group_is_named_anew() {
    let (lock, _) = run(&mut shop(""), &NamesLock::default());
    let mut api = shop("");
    api.operations[0].group = GroupId(1);
    run(&mut api, &lock);
    assert_eq!(api.operations[0].name.rust.as_str(), "list_orders");
    assert_eq!(api.operations[0].type_name.as_str(), "ListOrders");
}

#[test]
fn a_newcomer_does_not_take_a_released_name() {
    let (lock, _) = run(&mut shop(""), &NamesLock::default());
    let mut api = shop("");
    let line = find(&api, "Line");
    let TypeKind::Struct(def) = &mut api.types.get_mut(line).kind else {
        panic!()
    };
    def.fields.push(field("type_", STRING));
    let handle = object(&mut api, "Store", vec![field("x", STRING)]);
    api.operations
        .push(operation(Method::Put, "/store", "x").takes(named(handle)));
    let (_, sink) = run(&mut api, &lock);
    assert_eq!(
        members(&api.types.get(line).kind),
        ["sku", "type_", "type_underscore"]
    );
    assert_eq!(rust(&api, handle), "StoreModel");
    assert_eq!(codes(&sink), [Code::NameCollision]);
}

#[test]
fn names_of_what_is_gone_are_dropped_with_one_note() {
    let (lock, _) = run(&mut shop(""), &NamesLock::default());
    let mut api = shop("");
    api.operations.remove(2);
    let (new, sink) = run(&mut api, &lock);
    assert!(!new.to_text().contains("Pay"));
    let found: Vec<_> = sink
        .iter()
        .filter(|found| found.code == Code::NameDropped)
        .collect();
    assert_eq!(found.len(), 1);
    assert!(
        found[0].message.ends_with("Payment, Card, Cash, Pay"),
        "{}",
        found[0].message
    );
}

#[test]
fn a_name_edited_in_the_lock_is_the_one_that_is_given() {
    let text = SHOP
        .replace("= type_\n", "= kind\n")
        .replace("= Line\n", "= OrderLine\n");
    let lock = NamesLock::parse(&format!("names.lock 1\n{text}")).unwrap();
    let mut api = shop("");
    let (new, _) = run(&mut api, &lock);
    let line = find(&api, "Line");
    assert_eq!(rust(&api, line), "OrderLine");
    assert_eq!(members(&api.types.get(line).kind), ["sku", "kind"]);
    assert!(new.to_text().contains("= OrderLine from Line\n"));
}

#[test]
fn an_explicit_name_wins_over_the_lock_and_is_recorded() {
    let (lock, _) = run(&mut shop(""), &NamesLock::default());
    let mut api = shop("");
    let line = find(&api, "Line");
    api.types.get_mut(line).name.explicit = Some("OrderLine".to_owned());
    api.operations[0].name.explicit = Some("all".to_owned());
    let (new, _) = run(&mut api, &lock);
    assert_eq!(rust(&api, line), "OrderLine");
    assert!(
        new.to_text()
            .contains("\noperation GET /orders = orders all ListOrders\n")
    );
}

#[test]
fn strange_keys_survive_the_lock() {
    let mut api = api(&["a = b", "#x", "\"q\"", ""]);
    let strange = [
        "", " ", "#", "=", "a = b", "\"", "\n", "from", "a\u{a0}b", "\u{2028}", "~/*",
    ];
    let fields = strange.iter().map(|name| field(name, STRING)).collect();
    let odd = object(&mut api, "A from B = C", fields);
    api.operations = vec![operation(Method::Post, "/a  b = c/\"{d}\"", "x").takes(named(odd))];
    let (lock, _) = run(&mut api, &NamesLock::default());
    assert_eq!(NamesLock::parse(&lock.to_text()).unwrap(), lock);
}

#[test]
fn a_lock_that_cannot_be_read_says_where_and_why() {
    let table: &[(&str, usize, &str)] = &[
        ("names.lock 2\n", 1, "newer"),
        ("names\n", 1, "first line"),
        ("names.lock x\n", 1, "first line"),
        (
            "names.lock 1\ncode a = type\n",
            2,
            "`type` is not a Rust name",
        ),
        ("names.lock 1\ncode a = a b\n", 2, "not an entry"),
        ("names.lock 1\ncode a\n", 2, "not an entry"),
        ("names.lock 1\nthing a = B\n", 2, "`thing` is not an entry"),
        ("names.lock 1\n  a = b\n", 2, "does not belong"),
        ("names.lock 1\ncode a = A\n  a = b\n", 3, "does not belong"),
        ("names.lock 1\ncode a = A\n\ncode a = B\n", 4, "twice"),
        (
            "names.lock 1\ntype GET /a body = A\n  x\n  x = y\n",
            4,
            "twice",
        ),
        (
            "names.lock 1\ntype GET /a body = A\n  x-y\n",
            3,
            "`x-y` is not a Rust name",
        ),
        ("names.lock 1\n<<<<<<< HEAD\n", 2, "merge conflict"),
        ("names.lock 1\ncode \"a = A\n", 2, "quoted"),
        (
            "names.lock 1\ncode a = A; B\n",
            2,
            "`A;` is not a Rust name",
        ),
        ("names.lock 1\n  \n  = a\n", 3, "no key"),
        ("names.lock 1\noperation = a b C\n", 2, "not an entry"),
    ];
    for (text, line, words) in table {
        let errors = NamesLock::parse(text).unwrap_err();
        assert_eq!(errors[0].line, *line, "{text:?}");
        assert!(errors[0].message.contains(words), "{text:?}: {}", errors[0]);
    }
    let many = NamesLock::parse("names.lock 1\nx\ny\ncode a = A\n").unwrap_err();
    assert_eq!(
        many.iter().map(|error| error.line).collect::<Vec<_>>(),
        [2, 3]
    );
    assert!(NamesLock::parse("").unwrap().is_empty());
}

#[test]
fn twenty_two_thousand_operations_and_ten_thousand_types_take_under_a_second() {
    let build = || {
        let mut api = api(&["Orders", "Customers"]);
        let mut last = object(&mut api, "T", vec![field("id", INTEGER)]);
        for index in 0..10_000 {
            let fields = vec![
                field("id", INTEGER),
                field("orderItems", list(named(last))),
                field("type", STRING),
            ];
            last = object(&mut api, &format!("OrderItem{index}"), fields);
        }
        for index in 0..22_000_u32 {
            let ty = named(TypeId(index % 10_000));
            let made = operation(
                Method::Get,
                &format!("/orders/{{id}}/x{index}"),
                &format!("getOrderX{index}"),
            );
            api.operations.push(
                made.query("page", INTEGER)
                    .query("sort", STRING)
                    .returns(ty),
            );
        }
        api
    };
    let mut api = build();
    let start = std::time::Instant::now();
    let (lock, _) = run(&mut api, &NamesLock::default());
    let first = start.elapsed();
    let text = lock.to_text();
    let mut api = build();
    let start = std::time::Instant::now();
    let read = NamesLock::parse(&text).unwrap();
    run(&mut api, &read);
    let second = start.elapsed();
    println!(
        "{first:?} without and {second:?} with a lock of {} bytes",
        text.len()
    );
    // Unoptimised, on a busy machine: what matters is that nothing is quadratic.
    assert!(first.as_secs() < 20 && second.as_secs() < 40);
}
