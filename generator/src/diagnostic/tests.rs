//! What findings look like as text and as JSON, and what is kept of them.

use serde_json::Value;

use super::*;
use crate::source::{SourceFile, Sources};

const TEXT: &str = "openapi: 3.0.0\ninfo:\n  title: t\ncomponents: {}\n";

fn file(text: &str) -> SourceFile {
    SourceFile::new("spec/x/openapi.yaml", text)
}

fn at(pointer: &str) -> Pointer {
    Pointer::parse(pointer).unwrap()
}

#[test]
fn text_shows_place_line_caret_and_help() {
    let file = file(TEXT);
    let mut sink = Diagnostics::new();
    sink.push(
        Diagnostic::new(Code::WrongType, &at("/info/title"), "`title` is odd").with_help("do it"),
    );
    let expected = "\
warning[SW041]: `title` is odd
 --> spec/x/openapi.yaml:3:10
  |
3 |   title: t
  |          ^
  = at: /info/title
  = help: do it

";
    assert_eq!(sink.render_text(&Sources::new(&file, &[])), expected);
}

#[test]
fn findings_are_sorted_by_their_place_in_the_file() {
    let file = file(TEXT);
    let mut sink = Diagnostics::new();
    for pointer in ["/info/title", "/openapi", "/info"] {
        sink.push(Diagnostic::new(Code::WrongType, &at(pointer), pointer));
    }
    let json: Value = serde_json::from_str(&sink.render_json(&Sources::new(&file, &[]))).unwrap();
    let order: Vec<_> = json
        .as_array()
        .unwrap()
        .iter()
        .map(|d| d["message"].as_str().unwrap())
        .collect();
    assert_eq!(order, ["/openapi", "/info", "/info/title"]);
    assert_eq!(json[0]["code"], "SW041");
    assert_eq!(json[0]["severity"], "warning");
    assert_eq!(json[0]["file"], "spec/x/openapi.yaml");
    assert_eq!(json[2]["line"], 3);
    assert_eq!(json[2]["column"], 10);
}

#[test]
fn the_same_finding_is_kept_once() {
    let mut sink = Diagnostics::new();
    for _ in 0..3 {
        sink.push(Diagnostic::new(Code::WrongType, &at("/a"), "m"));
    }
    sink.push(Diagnostic::new(Code::WrongType, &at("/b"), "m"));
    assert_eq!((sink.len(), sink.warnings(), sink.errors()), (2, 2, 0));
    assert!(!sink.has_errors());
}

#[test]
fn findings_beyond_the_limit_are_counted() {
    let mut sink = Diagnostics::new();
    for index in 0..MAX_DIAGNOSTICS + 5 {
        sink.push(Diagnostic::new(
            Code::NotAMapping,
            &Pointer::root().index(index),
            "m",
        ));
    }
    assert_eq!((sink.len(), sink.dropped()), (MAX_DIAGNOSTICS, 5));
    let file = file("a: 1");
    assert!(
        sink.render_text(&Sources::new(&file, &[]))
            .ends_with("… and 5 more\n\n")
    );
}

#[test]
fn a_long_line_is_cut_around_the_place() {
    let text = format!(
        "{{\"a\": \"{}\", \"key\": -1, \"z\": \"{}\"}}",
        "x".repeat(5000),
        "y".repeat(5000)
    );
    let file = file(&text);
    let mut sink = Diagnostics::new();
    sink.push(Diagnostic::new(Code::InvalidValue, &at("/key"), "m"));
    let shown = sink.render_text(&Sources::new(&file, &[]));
    assert!(
        shown.lines().all(|line| line.chars().count() < 140),
        "{shown}"
    );
    let lines: Vec<Vec<char>> = shown.lines().map(|line| line.chars().collect()).collect();
    let caret = lines[4].iter().position(|c| *c == '^').unwrap();
    assert_eq!(lines[3][caret..caret + 2], ['-', '1']);
}

#[test]
fn what_could_disturb_a_terminal_is_replaced() {
    let file = file("a: \u{202e}\u{1b}[31m\n");
    let mut sink = Diagnostics::new();
    sink.push(Diagnostic::new(
        Code::InvalidValue,
        &at("/a"),
        "m \u{1b}[0m\n \u{2066}",
    ));
    let shown = sink.render_text(&Sources::new(&file, &[]));
    assert!(
        !shown.contains(['\u{1b}', '\u{202e}', '\u{2066}']),
        "{shown:?}"
    );
    assert!(shown.starts_with("warning[SW042]: m \u{fffd}[0m\u{fffd}"));
}

#[test]
fn a_text_that_cannot_be_parsed_is_shown_at_the_position_of_the_error() {
    let file = file("a: 1\nb: @x\n");
    let mut sink = Diagnostics::new();
    crate::source::read(&file, FileId::DOCUMENT, &mut sink);
    let shown = sink.render_text(&Sources::new(&file, &[]));
    assert!(shown.contains("spec/x/openapi.yaml:2:4"), "{shown}");
}

#[test]
fn findings_below_a_key_of_megabytes_are_counted_and_not_kept() {
    let mut sink = Diagnostics::new();
    let place = at(&format!("/{}", "k".repeat(1_000_000)));
    for number in 0..1_000 {
        let message = format!("{number}{}", "m".repeat(1_000_000));
        sink.push(Diagnostic::new(Code::WrongType, &place, message));
    }
    assert_eq!(sink.warnings(), 1_000);
    assert!(sink.len() < 100, "{}", sink.len());
    assert!(sink.iter().all(|found| found.message.len() < 10_000));
}

#[test]
fn findings_of_one_long_line_are_shown_each_in_its_window() {
    let items: Vec<_> = (0..500).map(|number| format!("\"é{number}\"")).collect();
    let file = file(&format!("{{\"a\": [{}]}}", items.join(", ")));
    let mut sink = Diagnostics::new();
    for number in [499, 7, 250, 8] {
        let place = at(&format!("/a/{number}"));
        sink.push(Diagnostic::new(Code::WrongType, &place, "odd"));
    }
    let text = sink.render_text(&Sources::new(&file, &[]));
    let lines: Vec<_> = text.lines().collect();
    for pair in lines.windows(2).filter(|pair| pair[1].contains('^')) {
        let column = pair[1].chars().position(|c| c == '^').unwrap();
        let shown: String = pair[0].chars().skip(column).take(2).collect();
        assert_eq!(shown, "\"é", "{}", pair[0]);
    }
    assert_eq!(lines.iter().filter(|line| line.contains('^')).count(), 4);
}
