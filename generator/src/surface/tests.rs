//! What counts as public, and what a change of it does.

use super::{Impact, Surface, compare, read};
use crate::file_set::FileSet;

fn surface(files: &[(&str, &str)]) -> Surface {
    let mut set = FileSet::new();
    for (path, text) in files {
        set.insert(*path, *text);
    }
    read(&set)
}

/// The impact of replacing one source of the root by another: the worst of all changes.
fn verdict(old: &str, new: &str) -> Impact {
    let (old, new) = (surface(&[("mod.rs", old)]), surface(&[("mod.rs", new)]));
    let changes = compare(&old, &new);
    let impacts = changes.iter().map(|change| change.impact);
    impacts.max().unwrap_or_default()
}

#[test]
fn items_are_found_where_users_find_them() {
    let found = surface(&[
        (
            "mod.rs",
            "pub mod models; mod client; pub use client::Client;",
        ),
        (
            "client.rs",
            "#[derive(Clone, Debug)] pub struct Client(u8); impl Client { pub fn orders(&self) -> Orders { } fn hidden() {} }",
        ),
        ("models/mod.rs", "mod order; pub use order::Order;"),
        (
            "models/order.rs",
            "#[non_exhaustive] pub struct Order { pub id: i64, secret: u8 } codegen::record!(received Order { 0 id \"id\" required, });",
        ),
    ]);
    let paths: Vec<_> = found.keys().map(String::as_str).collect();
    assert_eq!(
        paths,
        [
            "Client",
            "Client::orders()",
            "impl Clone for Client",
            "impl Debug for Client",
            "impl Deserialize for models::Order",
            "models",
            "models::Order",
            "models::Order::id",
        ]
    );
    assert_eq!(found["Client::orders()"].signature, "(&self) -> Orders");
}

#[test]
fn an_item_that_is_gone_or_has_another_type_is_major() {
    let old = "pub struct A { pub x: i64 } impl A { pub fn f(self, a: u8) -> Self {} }";
    for new in [
        "pub struct B;",
        "pub struct A { pub x: i32 } impl A { pub fn f(self, a: u8) -> Self {} }",
        "pub struct A { pub x: i64 } impl A { pub fn f(self, a: u16) -> Self {} }",
        "pub struct A { pub x: i64 }",
    ] {
        assert_eq!(verdict(old, new), Impact::Major, "{new}");
    }
}

#[test]
fn the_name_of_an_argument_and_a_text_matter_to_nobody() {
    let old = "impl A { /// Old.\n pub fn f(self, a: u8) -> Self {} }";
    let new = "impl A { /// New.\n pub fn f(self, b: u8) -> Self { self } }";
    assert_eq!(verdict(old, new), Impact::None);
}

#[test]
fn a_new_part_is_major_unless_its_whole_is_open() {
    let cases = [
        ("pub enum E { A }", "pub enum E { A, B }", Impact::Major),
        (
            "#[non_exhaustive] pub enum E { A }",
            "#[non_exhaustive] pub enum E { A, B }",
            Impact::Minor,
        ),
        (
            "pub struct S { pub a: u8 }",
            "pub struct S { pub a: u8, pub b: u8 }",
            Impact::Major,
        ),
        (
            "#[non_exhaustive] pub struct S { pub a: u8 }",
            "#[non_exhaustive] pub struct S { pub a: u8, pub b: u8 }",
            Impact::Minor,
        ),
        ("", "pub struct S { pub a: u8 }", Impact::Minor),
    ];
    for (old, new, impact) in cases {
        assert_eq!(verdict(old, new), impact, "{new}");
    }
}

#[test]
fn a_type_that_opens_or_loses_a_trait_is_major_and_one_that_closes_is_not() {
    let open = "#[non_exhaustive] #[derive(Clone)] pub enum E { A }";
    let closed = "#[derive(Clone)] pub enum E { A }";
    let bare = "#[non_exhaustive] pub enum E { A }";
    assert_eq!(verdict(closed, open), Impact::Major);
    assert_eq!(verdict(open, closed), Impact::Minor);
    assert_eq!(verdict(open, bare), Impact::Major);
    assert_eq!(verdict(bare, open), Impact::Minor);
}

#[test]
fn directions_of_a_record_are_traits() {
    let record = |way: &str| format!("pub struct S {{ }} codegen::record!({way} S {{ }});");
    assert_eq!(verdict(&record("sent"), &record("both")), Impact::Minor);
    assert_eq!(verdict(&record("both"), &record("sent")), Impact::Major);
    assert_eq!(verdict(&record("received"), &record("sent")), Impact::Major);
}

#[test]
fn a_field_and_its_setter_are_two_items() {
    let old = "pub struct A { pub x: u8 } impl A { pub fn x(self, x: u8) -> Self {} }";
    for (from, to, path) in [
        ("pub x: u8", "pub x: u16", "A::x"),
        ("x(self, x: u8)", "x(self, x: u16)", "A::x"),
    ] {
        let (old, new) = (old.to_owned(), old.replace(from, to));
        let [old, new] = [old, new].map(|text| surface(&[("mod.rs", &text)]));
        let changes = compare(&old, &new);
        assert_eq!(changes.len(), 1, "{to}: {changes:?}");
        assert_eq!(changes[0].path, path);
        assert_eq!(changes[0].impact, Impact::Major);
    }
}

#[test]
fn how_a_union_is_told_apart_is_no_matter_of_types() {
    let union = |name: &str| format!("pub enum U {{ }} codegen::{name}!(both U {{ }});");
    let (tagged, untagged) = (union("tagged_union"), union("untagged_union"));
    assert_eq!(verdict(&tagged, &untagged), Impact::None);
}

#[test]
fn what_a_call_returns_is_its_signature() {
    let call = |output: &str| format!("pub struct C(u8); codegen::call!(C, Shop, {output});");
    assert_eq!(verdict(&call("Order"), &call("Order")), Impact::None);
    assert_eq!(verdict(&call("Order"), &call("Vec<Order>")), Impact::Major);
}

#[test]
fn deprecation_is_minor() {
    let old = "impl A { pub fn f(self) {} }";
    let new = "impl A { #[deprecated] pub fn f(self) {} }";
    assert_eq!(verdict(old, new), Impact::Minor);
}
