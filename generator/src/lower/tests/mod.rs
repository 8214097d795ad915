//! Lowering of tiny documents: YAML in, lines of the IR's text out.

mod bodies;
mod enums;
mod errors;
mod extensions;
mod limits;
mod objects;
mod operations;
mod params;
mod responses;
mod security;
mod selorax;
mod types;
mod unions;
mod views;

use crate::diagnostic::{Code, Diagnostics};
use crate::ir::{Api, dump};
use crate::source::SourceFile;

/// A lowered document, and what was found in it.
pub(super) struct Lowered {
    pub(super) api: Api,
    pub(super) found: Diagnostics,
}

/// Lowers a document.
pub(super) fn document(text: &str) -> Lowered {
    let mut found = Diagnostics::new();
    let file = SourceFile::new("openapi.yaml", text);
    let document = crate::load(&file, &[], &crate::external::NoFiles, &mut found)
        .expect("the test's document can be read");
    let api = super::lower(&document, &mut found);
    Lowered { api, found }
}

/// Lowers a document with these schemas, indented by nothing.
pub(super) fn schemas(text: &str) -> Lowered {
    document(&format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ncomponents:\n  schemas:\n{}",
        indent(text, 4)
    ))
}

/// Lowers a document with one operation, `GET /x` unless the text says `post:` and so on.
pub(super) fn operation(text: &str) -> Lowered {
    document(&format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n  /x:\n    get:\n      operationId: op\n{}",
        indent(text, 6)
    ))
}

fn indent(text: &str, by: usize) -> String {
    let lines = text.lines().map(|line| format!("{:by$}{line}\n", ""));
    lines.collect()
}

impl Lowered {
    /// Gives the lines below the one that begins with `head`, less where things come from.
    pub(super) fn of(&self, head: &str) -> Vec<String> {
        let text = dump(&self.api);
        let mut lines = text.lines().skip_while(|line| !line.starts_with(head));
        assert!(lines.next().is_some(), "no `{head}` in:\n{text}");
        let below = lines.take_while(|line| line.starts_with(' '));
        let told = below.map(str::trim).filter(|line| !line.starts_with("at "));
        told.map(str::to_owned).collect()
    }

    /// Gives the lines of the operation that begin with `word`, without it.
    pub(super) fn lines(&self, word: &str) -> Vec<String> {
        let lines = self.of("operation ").into_iter();
        let rest = lines.filter_map(|line| {
            let rest = line.strip_prefix(word)?.strip_prefix(' ')?;
            Some(rest.to_owned())
        });
        rest.collect()
    }

    /// Gives the line of a field.
    pub(super) fn field(&self, head: &str, name: &str) -> String {
        let lines = self.of(head);
        let wanted = [format!("field {name}:"), format!("field {name}?:")];
        let found = lines.iter().find_map(|line| {
            wanted
                .iter()
                .find_map(|start| line.strip_prefix(start.as_str()))
        });
        let rest = found.unwrap_or_else(|| panic!("no field {name} in {lines:#?}"));
        rest.trim().to_owned()
    }

    /// Gives the codes of what was found, notes and the front stages aside.
    pub(super) fn codes(&self) -> Vec<Code> {
        let lowering = |code: &Code| ("SW100".."SW190").contains(&code.as_str());
        self.found
            .iter()
            .map(|found| found.code)
            .filter(lowering)
            .collect()
    }
}
