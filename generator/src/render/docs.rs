//! Doc comments: what the description says, made safe, and the facts that rendering adds.

use proc_macro2::TokenStream;
use quote::quote;

use super::{comments, markdown};
use crate::ir::{Docs, Literal};

/// Lines of a doc comment in the making.
#[derive(Default)]
pub(super) struct Doc {
    lines: Vec<String>,
}

impl Doc {
    /// Starts with the description's words, or with `otherwise` when it has none.
    pub(super) fn new(docs: &Docs, otherwise: &str) -> Self {
        let summary = docs.summary.as_deref().map(str::trim).unwrap_or_default();
        let description = docs.description.as_deref().map(str::trim);
        let description = description.unwrap_or_default();
        let mut doc = Self::default();
        if !summary.is_empty() && summary != description {
            doc.paragraph(&sentence(&markdown::inline(summary)));
        }
        doc.block(markdown::lines(description));
        if doc.lines.is_empty() {
            doc.paragraph(otherwise);
        }
        if docs.inferred {
            doc.paragraph("Concluded, not stated by the API's documentation.");
        }
        if docs.deprecated {
            doc.paragraph("Deprecated by the API.");
        }
        doc
    }

    /// Starts with one sentence of ours.
    pub(super) fn line(text: &str) -> Self {
        let mut doc = Self::default();
        doc.paragraph(text);
        doc
    }

    /// Adds a paragraph that is safe already.
    pub(super) fn paragraph(&mut self, text: &str) {
        if !text.trim().is_empty() {
            self.block(markdown::wrapped(text.trim()));
        }
    }

    /// Adds lines that are safe already, set off by a blank line.
    pub(super) fn block(&mut self, lines: Vec<String>) {
        if lines.is_empty() {
            return;
        }
        if !self.lines.is_empty() {
            self.lines.push(String::new());
        }
        self.lines.extend(lines);
    }

    /// Puts words of ours before the first line: `Sets `page`: `.
    pub(super) fn lead(mut self, words: &str) -> Self {
        match self.lines.first_mut() {
            Some(first) if !first.starts_with(['-', '|', '`', '1']) => {
                *first = format!("{words}: {first}");
            }
            Some(_) => {
                self.lines.insert(0, String::new());
                self.lines.insert(0, format!("{words}:"));
            }
            None => self.paragraph(&format!("{words}.")),
        }
        self
    }

    /// Adds links to pages that document the thing.
    pub(super) fn links(&mut self, docs: &Docs) {
        for url in docs.links.iter().take(5) {
            self.paragraph(&markdown::link("source", url));
        }
    }

    /// Adds the value that the server assumes.
    pub(super) fn default_value(&mut self, default: Option<&Literal>) {
        if let Some(value) = default {
            let value = markdown::code(&literal_text(value));
            self.paragraph(&format!("Server default: {value}."));
        }
    }

    /// Gives the lines away.
    pub(super) fn into_lines(self) -> Vec<String> {
        self.lines
    }

    /// Makes an outer doc comment.
    pub(super) fn outer(self) -> TokenStream {
        if self.lines.is_empty() {
            return TokenStream::new();
        }
        let text = comments::keep(self.lines);
        quote!(#[doc = #text])
    }

    /// Writes inner doc comments.
    pub(super) fn inner(&self) -> String {
        let mut out = String::new();
        for line in &self.lines {
            out.push_str("//!");
            out.push_str(spaced(line).trim_end());
            out.push('\n');
        }
        out
    }
}

fn spaced(line: &str) -> String {
    if line.is_empty() {
        String::new()
    } else {
        format!(" {line}")
    }
}

/// Ends a summary with a full stop.
fn sentence(text: &str) -> String {
    if text.is_empty() || text.ends_with(['.', '!', '?', ':', '…']) {
        text.to_owned()
    } else {
        format!("{text}.")
    }
}

/// Returns a literal as the document writes it.
pub(super) fn literal_text(value: &Literal) -> String {
    match value {
        Literal::Null => "null".to_owned(),
        Literal::Bool(value) => value.to_string(),
        Literal::Number(text) | Literal::String(text) => text.clone(),
    }
}
