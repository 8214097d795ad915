//! Both parsers must give trees that print alike.

use proc_macro2::TokenStream;
use syn::{File, ImplItem, Item};

use super::{item, member};

fn print(item: Item) -> String {
    prettyplease::unparse(&File {
        shebang: None,
        frontmatter: None,
        attrs: Vec::new(),
        items: vec![item],
    })
}

fn holder(member: ImplItem) -> Item {
    let mut item: Item = syn::parse_quote!(impl T {});
    if let Item::Impl(block) = &mut item {
        block.items.push(member);
    }
    item
}

#[test]
fn items_print_as_those_that_syn_parses() {
    let texts = [
        "#[doc = \" a\"] #[derive(Clone, Debug)] #[must_use = \"b\"] pub struct A(Call<M, Vec<Option<B>>>);",
        "#[non_exhaustive] pub struct A { #[doc = \" a\"] pub a: BTreeMap<String, Vec<u8>>, pub(crate) r#b: &'static [u8], c: (A, B) }",
        "pub struct A {}",
        "struct A;",
        "pub struct A<T>(T);",
        "#[derive(Clone)] pub enum A { #[doc = \" b\"] B, C(String), D { e: u8 }, F = 3 }",
        "static A: Operation = Operation::new(\"a.b\", Method::GET, \"/a/{b}\").security(&[&[\"c\"], &[]]).page(&Page { a: 1, ..Page::X });",
        "pub static A: &[u8] = b\"a\";",
        "static mut A: u8 = -1;",
        "pub type A = Result<Vec<B>, fn(u8) -> C>;",
        "pub use a::{self, B, c as d};",
        "const A: u8 = 1;",
        "impl A { pub fn a(&self) -> B { B(Call::json_as::<Vec<Exact>>(&self.client, &C).path(a.0)?) } }",
        "impl From<&str> for A { fn from(text: &str) -> Self { Self::B(text.to_owned()) } }",
        "impl a::B<C, D> for A { const X: u8 = 1; type Y = B; fn z() {} }",
        "impl<T: Into<A>> From<T> for B where T: Clone { fn a(x: T) -> A { x.into() } }",
        "impl A {}",
    ];
    for text in texts {
        let tokens: TokenStream = text.parse().unwrap();
        let expected = print(syn::parse2(tokens.clone()).unwrap());
        assert_eq!(print(item(tokens)), expected, "{text}");
    }
}

#[test]
fn members_print_as_those_that_syn_parses() {
    let texts = [
        "pub fn a(self, a: impl Into<String>, mut b: u8, (c, d): E) -> Self { Self(self.0.query(\"a\", a)) }",
        "fn a(&mut self, b: &mut [u8]) -> &str { b[0] }",
        "fn a(self: Box<Self>, b: &str, ) {}",
        "pub(in super::super) fn new(client: Client<M>) -> Self { Self { client } }",
        "pub fn a<T>(b: T) -> T where T: A { b }",
        "pub async fn a() { b().await; c(); }",
        "pub const fn a() -> u8 { if b { 1 } else { 2 } }",
        "fn a() { let b = c.d(&e, &&f, [1; 3], [g, h], |x| x + 1, -1, !y, true)?; b.0.1(b.2) }",
        "fn a() { a::<B, _>(c)(d)[0]; }",
        "fn a(mut self, b: impl Into<B<C>>, c: impl A + B, d: impl Fn(A) -> B) -> Self { self.a = Some(b.into()); self }",
        "fn a() { self.a == b; self.a = B { c: d, e }; self.a += 1; self.a[0] = 1; a.b = 2; a = b }",
        "fn a() -> A { a(); let b = 1; self.c = &b; a }",
        "fn a() -> A { A { b: None, c, d: e.f(), g: a::B {}, h: -1, i: a::<B>::c } }",
        "fn a() -> A { a::B { c, ..d } }",
        "fn a() -> A { B { 0: c, #[d] e: f } }",
        "fn a() -> A { if b { c } else { d } }",
        "fn a() { unsafe { b } c(); match d { e => f } g { h }; }",
        "fn a() -> A { x!(y) }",
        "fn a() -> A { a < b }",
        "fn a() -> A { a..b }",
        "fn a() -> A { \"a\".to_owned() }",
        "fn a() -> A { a as u8 }",
        "fn a() -> A { (a, b) }",
        "fn a() -> A { <A as B>::c() }",
        "#[deprecated(note = \"b\", since = \"1\")] pub fn a(&self) { match b { C => d, _ => {} } }",
        "const A: &[B] = &[B { c: 1 }];",
    ];
    for text in texts {
        let tokens: TokenStream = text.parse().unwrap();
        let expected = print(holder(syn::parse2(tokens.clone()).unwrap()));
        assert_eq!(print(holder(member(tokens))), expected, "{text}");
    }
}
