//! What a program that uses a client notices, what the tools' words mean, and when a prediction holds.

use std::collections::{BTreeMap, BTreeSet};

use shopwright_generator::surface::{Impact, Item, ItemChange, ItemKind};

use super::agreement::{Judged, Opinion, Tools};
use super::case;
use super::compiler::{Compiler, Complaint};
use super::judge::{self, PublicApi, SemverChecks};
use super::{judge_all, page};
use crate::process::Said;
use crate::workspace::Workspace;

/// A client with one of everything; nothing of it ever runs.
const CLIENT: &str = r"
pub use shopwright;
pub mod models {
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Order { pub id: i64, pub note: Option<String> }
    impl Order {
        pub const ALL: &'static [u8] = &[];
        pub fn new(id: i64) -> Self { loop {} }
        pub fn note(self, note: impl Into<String>) -> Self { loop {} }
        pub fn text(&self) -> &str { loop {} }
    }
    #[derive(Clone, PartialEq)]
    pub struct Needs { pub id: i64 }
    #[derive(Clone)]
    pub enum Code { Gone, Late(i64) }
    impl From<i64> for Code { fn from(_: i64) -> Self { loop {} } }
    impl std::ops::Deref for Code { type Target = i64; fn deref(&self) -> &Self::Target { loop {} } }
    #[non_exhaustive]
    pub enum Open { First }
}
pub type Id = i64;
pub struct Token;
pub struct Hidden(u8);
";

/// An edit of the client, and the error of programs that use it.
const BREAKS: [(&str, &str, &str); 24] = [
    ("pub mod models", "mod models", "E0603"),
    ("pub type Id = i64", "pub type Ids = i64", "E0425"),
    ("pub type Id = i64", "pub type Id = i32", "E0308"),
    ("pub struct Token;", "pub struct Tokens;", "E0425"),
    ("pub struct Token;", "pub struct Token {}", "E0423"),
    ("Hidden(u8)", "Hidden(std::rc::Rc<u8>)", "E0277"),
    (
        "{ pub id: i64, pub note",
        "{ pub id: i32, pub note",
        "E0308",
    ),
    (
        "{ pub id: i64, pub note",
        "{ pub number: i64, pub note",
        "E0609",
    ),
    ("{ pub id: i64, pub note", "{ id: i64, pub note", "E0616"),
    ("Debug, Default", "Debug", "E0277"),
    ("ALL: &'static [u8]", "ALL: &'static [u16]", "E0308"),
    ("pub fn new(id: i64)", "pub fn made(id: i64)", "E0599"),
    ("pub fn new(id: i64)", "pub fn new(id: i64, _: u8)", "E0061"),
    ("pub fn new(id: i64)", "pub fn new(id: i32)", "E0308"),
    (
        "new(id: i64) -> Self",
        "new(id: i64) -> Option<Self>",
        "E0308",
    ),
    ("impl Into<String>", "impl Into<String> + Copy", "E0277"),
    ("pub fn text(&self)", "pub fn text(&mut self)", "E0308"),
    (
        "Needs { pub id: i64 }",
        "Needs { pub id: i64, pub n: u8 }",
        "E0063",
    ),
    (
        "pub struct Needs",
        "#[non_exhaustive] pub struct Needs",
        "E0639",
    ),
    ("Code { Gone,", "Code { Gone, More,", "E0004"),
    ("pub enum Code", "#[non_exhaustive] pub enum Code", "E0004"),
    ("Late(i64)", "Late(i64, u8)", "E0023"),
    (
        "From<i64> for Code { fn from(_: i64)",
        "From<u8> for Code { fn from(_: u8)",
        "E0277",
    ),
    ("type Target = i64", "type Target = u64", "E0271"),
];

/// Edits that no program notices.
const HARMLESS: [(&str, &str); 5] = [
    ("pub fn new(id: i64)", "pub fn new(key: i64)"),
    ("Open { First }", "Open { First, Second }"),
    ("Option<String> }", "Option<String>, pub more: u8 }"),
    ("pub struct Token;", "pub struct Token; pub struct More;"),
    ("pub fn text(&self)", "#[deprecated] pub fn text(&self)"),
];

fn files(text: &str) -> BTreeMap<String, String> {
    let text = format!("#![allow(warnings)]\n{text}");
    BTreeMap::from([("src/lib.rs".to_owned(), text)])
}

#[test]
fn a_program_breaks_exactly_where_the_client_does() {
    let compiler = Compiler::new(&Workspace::find().unwrap(), "witness-breaks").unwrap();
    let old = compiler.client("test", &files(CLIENT)).unwrap();
    let breaks = BREAKS
        .iter()
        .map(|(from, to, code)| (from, to, Some(*code)));
    let harmless = HARMLESS.iter().map(|(from, to)| (from, to, None));
    let mut wrong = Vec::new();
    for (from, to, expected) in breaks.chain(harmless) {
        assert!(CLIENT.contains(from), "{from}");
        let new = files(&CLIENT.replace(from, to));
        let new = compiler.compile("test-edited", &new).unwrap();
        let room = compiler.room("test");
        let complaints = compiler.check(&old.witness.text, &new, &room).unwrap();
        let codes: BTreeSet<_> = complaints.iter().map(|said| said.code.as_str()).collect();
        let is_right = match expected {
            Some(code) => codes.contains(code),
            None => codes.is_empty(),
        };
        if !is_right {
            wrong.push(format!("{from} -> {to}: {codes:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn an_item_that_programs_cannot_use_is_told_and_not_left_out() {
    let compiler = Compiler::new(&Workspace::find().unwrap(), "witness-shapes").unwrap();
    for (text, told) in [
        ("pub fn free() {}", "an item of the kind `function`"),
        ("pub struct Held<T>(T);", "an item with parameters"),
        ("pub struct Open(pub u8);", "a public field of a tuple"),
        (
            "mod inner { pub struct Own; } pub type Own = inner::Own;",
            "private",
        ),
    ] {
        let text = format!("pub use shopwright; {text}");
        let failure = compiler.client("test-shape", &files(&text)).unwrap_err();
        let said = failure.text().unwrap().to_owned();
        assert!(said.contains(told), "{said}");
    }
}

fn said(success: bool, stdout: &str) -> Said {
    Said {
        success,
        stdout: stdout.to_owned(),
        stderr: String::new(),
    }
}

#[test]
fn the_words_of_semver_checks_are_understood() {
    let text = "--- failure enum_missing: pub enum removed or renamed ---\n\n     \
                Summary semver requires new major version: 1 major and 0 minor checks failed\n";
    let found = judge::read_semver_checks(&said(false, text)).unwrap();
    assert_eq!(
        (found.bump, found.lints),
        (Impact::Major, vec!["enum_missing".to_owned()])
    );
    let found = judge::read_semver_checks(&said(true, "     Summary no semver update required\n"));
    assert_eq!(found.unwrap(), SemverChecks::default());
    // Neither a crash nor words that have changed are taken for consent.
    assert_eq!(
        judge::read_semver_checks(&said(false, "error: no such file")),
        None
    );
    assert_eq!(judge::read_semver_checks(&said(true, "fine")), None);
    assert_eq!(
        judge::read_semver_checks(&said(false, "Summary all is well")),
        None
    );
}

#[test]
fn the_lists_of_public_api_are_understood() {
    let lists = |removed: &str, changed: &str, added: &str| {
        let text = format!(
            "Removed items from the public API\n===\n{removed}\n\nChanged items in the public API\n===\n{changed}\n\n\
             Added items to the public API\n===\n{added}\n"
        );
        judge::read_public_api(&said(true, &text)).unwrap().bump()
    };
    let none = "(none)";
    assert_eq!(lists(none, none, none), Impact::None);
    assert_eq!(lists(none, none, "+pub fn c::S::f(&self)"), Impact::Minor);
    assert_eq!(lists("-pub fn c::S::f(&self)", none, none), Impact::Major);
    let id = "-pub fn c::S::f(&self, id: i64) -> c::T";
    let types = lists(
        none,
        &format!("{id}\n+pub fn c::S::f(&self, id: u8) -> c::T"),
        none,
    );
    assert_eq!(types, Impact::Major);
    let names = lists(
        none,
        &format!("{id}\n+pub fn c::S::f(&self, key: i64) -> c::T"),
        none,
    );
    assert_eq!(
        names,
        Impact::None,
        "no caller writes the name of an argument"
    );
    assert_eq!(judge::read_public_api(&said(true, "nothing")), None);
    assert_eq!(judge::read_public_api(&said(false, "")), None);
}

fn change(old: Option<&str>, new: Option<&str>, impact: Impact) -> ItemChange {
    let item = |signature: &str| Item {
        kind: ItemKind::Field,
        signature: signature.to_owned(),
        is_open: false,
        is_deprecated: false,
    };
    ItemChange {
        path: "models::Order::id".to_owned(),
        old: old.map(item),
        new: new.map(item),
        impact,
    }
}

fn judged(prediction: Impact, item: ItemChange) -> Judged {
    Judged {
        name: "a pair".to_owned(),
        kinds: Vec::new(),
        prediction,
        items: vec![item],
        uses: 1,
        complaints: Vec::new(),
        tools: Some(Tools::default()),
    }
}

fn broken() -> Vec<Complaint> {
    vec![Complaint {
        code: "E0308".to_owned(),
        message: "mismatched types".to_owned(),
    }]
}

#[test]
fn a_prediction_milder_than_any_judge_does_not_hold() {
    let minor = judged(Impact::Minor, change(None, Some("i64"), Impact::Minor));
    let mut held = minor.clone();
    let more = vec!["pub c::S::id: i64".to_owned()];
    held.tools.as_mut().unwrap().public_api.added = more.clone();
    assert!(held.holds());
    let mut by_program = held.clone();
    by_program.complaints = broken();
    assert!(!by_program.holds());
    let mut by_lint = held.clone();
    by_lint.tools.as_mut().unwrap().semver_checks.bump = Impact::Major;
    assert!(!by_lint.holds());
    let mut listed = held;
    listed.tools.as_mut().unwrap().public_api.removed = more;
    assert!(!listed.holds());
}

#[test]
fn a_prediction_stricter_than_a_judge_needs_a_reason() {
    let item = change(Some("i64"), Some("i32"), Impact::Major);
    let mut case = judged(Impact::Major, item);
    assert!(!case.holds(), "programs compile, and nothing is listed");
    case.complaints = broken();
    let lists = PublicApi {
        changed: vec![(
            "pub c::S::id: i64".to_owned(),
            "pub c::S::id: i32".to_owned(),
        )],
        ..PublicApi::default()
    };
    case.tools.as_mut().unwrap().public_api = lists;
    assert!(case.holds());
    let opinions: BTreeMap<_, _> = case.opinions().into_iter().collect();
    assert_eq!(opinions["witness"], Opinion::Agrees);
    assert!(matches!(opinions["semver-checks"], Opinion::Stricter(_)));
    // It has a lint for fields that are gone: silence is no agreement.
    case.items = vec![change(Some("i64"), None, Impact::Major)];
    assert!(!case.holds());
}

/// All pairs and all judges: `cargo xtask witness`.
#[test]
fn predictions_of_some_pairs_hold_before_the_compiler() {
    let workspace = Workspace::find().unwrap();
    let names = [
        "one more code",
        "name of a path variable",
        "width of an integer received",
        "one more scope",
        "payload",
        "text of a property",
    ]
    .map(str::to_owned);
    let compiler = Compiler::new(&workspace, "witness-pairs").unwrap();
    let cases = case::pairs(&workspace, &names).unwrap();
    let judged = judge_all(&compiler, &cases, false).unwrap();
    let wrong: Vec<_> = judged.iter().filter(|case| !case.holds()).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    let broken = judged.iter().filter(|case| !case.complaints.is_empty());
    let (broken, all) = (broken.count(), judged.len());
    assert_eq!(all, 2 * names.len());
    assert!(0 < broken && broken < all, "{broken} of {all}");
}

#[test]
fn the_page_has_every_pair_both_ways() {
    let workspace = Workspace::find().unwrap();
    let page = std::fs::read_to_string(workspace.root().join(super::PAGE)).unwrap();
    let cases = case::pairs(&workspace, &[]).unwrap();
    let missing = cases.iter().filter(|case| {
        let row = format!("\n| {} |", page::escaped(&case.name));
        !page.contains(&row)
    });
    let missing: Vec<_> = missing.map(|case| &case.name).collect();
    assert!(
        missing.is_empty(),
        "run `cargo xtask witness --write`: {missing:#?}"
    );
    assert!(!page.contains("does not hold**"));
}
