//! Trees as text, one node a line, with the line of every node: what diagnostics are compared with.

use std::collections::BTreeMap;

use super::tree::{Path, Tree};

/// A text and where its nodes are.
#[derive(Clone, Debug)]
pub(crate) struct Text {
    /// The text.
    pub(crate) text: String,
    lines: BTreeMap<Path, Vec<Lines>>,
}

#[derive(Clone, Copy, Debug)]
struct Lines {
    /// The key's, or that of the dash.
    key: usize,
    /// That of the first thing inside; the key's for a scalar.
    value: usize,
}

impl Text {
    /// Writes YAML in block style.
    pub(crate) fn yaml(tree: &Tree) -> Self {
        let mut writer = Writer::default();
        writer.yaml(tree, 0, &mut Vec::new());
        writer.done()
    }

    /// Writes JSON with one entry a line.
    pub(crate) fn json(tree: &Tree) -> Self {
        let mut writer = Writer::default();
        writer.json(tree, 0, &mut Vec::new());
        writer.text.push('\n');
        writer.done()
    }

    /// Gives the lines, counted from 1, on which a diagnostic about a node may point: its key and its
    /// first content, of each node that is at this path (of duplicate keys there are several).
    pub(crate) fn lines_of(&self, path: &[String]) -> Vec<usize> {
        let lines = self.lines.get(path).into_iter().flatten();
        let mut lines: Vec<_> = lines.flat_map(|lines| [lines.key, lines.value]).collect();
        lines.sort_unstable();
        lines.dedup();
        lines
    }
}

#[derive(Default)]
struct Writer {
    text: String,
    line: usize,
    lines: BTreeMap<Path, Vec<Lines>>,
}

impl Writer {
    fn done(self) -> Text {
        Text {
            text: self.text,
            lines: self.lines,
        }
    }

    fn end_line(&mut self) {
        self.text.push('\n');
        self.line += 1;
    }

    fn note(&mut self, at: &Path, key: usize, value: usize) {
        let lines = Lines {
            key: key + 1,
            value: value + 1,
        };
        self.lines.entry(at.clone()).or_default().push(lines);
    }

    /// Writes a node at the beginning of a line or after a dash; scalars end their line.
    fn yaml(&mut self, node: &Tree, indent: usize, at: &mut Path) {
        let first = self.line;
        if at.is_empty() {
            self.note(at, first, first);
        }
        match node {
            Tree::Map(entries) if !entries.is_empty() => {
                for (index, (key, value)) in entries.iter().enumerate() {
                    self.pad(index, indent);
                    at.push(key.clone());
                    let here = self.line;
                    self.yaml_key(key, indent);
                    let inside = is_filled(value);
                    self.note(at, here, self.line + usize::from(inside));
                    if inside {
                        self.end_line();
                        self.text.push_str(&" ".repeat(indent + 2));
                    } else {
                        self.text.push(' ');
                    }
                    self.yaml(value, indent + 2, at);
                    at.pop();
                }
            }
            Tree::List(items) if !items.is_empty() => {
                for (index, item) in items.iter().enumerate() {
                    self.pad(index, indent);
                    self.text.push_str("- ");
                    at.push(index.to_string());
                    self.note(at, self.line, self.line);
                    self.yaml(item, indent + 2, at);
                    at.pop();
                }
            }
            scalar => {
                let text = match scalar {
                    Tree::Text(text) => yaml_text(text),
                    Tree::Plain(text) | Tree::Raw(text) => text.clone(),
                    Tree::List(_) => "[]".to_owned(),
                    Tree::Map(_) => "{}".to_owned(),
                };
                self.line += text.matches('\n').count();
                self.text.push_str(&text);
                self.end_line();
            }
        }
    }

    /// YAML reads keys of up to 1,024 characters; a longer one is announced by a question mark.
    fn yaml_key(&mut self, key: &str, indent: usize) {
        let key = yaml_text(key);
        let long = key.chars().count() > 1000;
        if long {
            self.text.push_str("? ");
        }
        self.text.push_str(&key);
        if long {
            self.end_line();
            self.pad(1, indent);
        }
        self.text.push(':');
    }

    fn pad(&mut self, index: usize, indent: usize) {
        if index > 0 {
            self.text.push_str(&" ".repeat(indent));
        }
    }

    fn json(&mut self, node: &Tree, indent: usize, at: &mut Path) {
        let first = self.line;
        if at.is_empty() {
            self.note(at, first, first);
        }
        match node {
            Tree::Text(text) => self.text.push_str(&quoted(text)),
            Tree::Plain(text) | Tree::Raw(text) => self.text.push_str(text),
            Tree::List(items) => {
                let items = items.iter().enumerate();
                let items = items.map(|(index, item)| (index.to_string(), None, item));
                self.json_lines(('[', ']'), items, indent, at);
            }
            Tree::Map(entries) => {
                let entries = entries.iter();
                let entries = entries.map(|(key, value)| (key.clone(), Some(key), value));
                self.json_lines(('{', '}'), entries, indent, at);
            }
        }
    }

    fn json_lines<'t>(
        &mut self,
        (open, close): (char, char),
        nodes: impl ExactSizeIterator<Item = (String, Option<&'t String>, &'t Tree)>,
        indent: usize,
        at: &mut Path,
    ) {
        self.text.push(open);
        let last = nodes.len();
        for (index, (word, key, node)) in nodes.enumerate() {
            self.end_line();
            self.text.push_str(&" ".repeat(indent + 2));
            if let Some(key) = key {
                self.text.push_str(&quoted(key));
                self.text.push_str(": ");
            }
            at.push(word);
            self.note(at, self.line, self.line);
            self.json(node, indent + 2, at);
            at.pop();
            if index + 1 < last {
                self.text.push(',');
            }
        }
        if last > 0 {
            self.end_line();
            self.text.push_str(&" ".repeat(indent));
        }
        self.text.push(close);
    }
}

fn is_filled(node: &Tree) -> bool {
    !node.entries().is_empty() || !node.items().is_empty()
}

fn quoted(text: &str) -> String {
    serde_json::to_string(text).unwrap()
}

/// Plain where that is surely a text, as people write it; quoted otherwise.
fn yaml_text(text: &str) -> String {
    let word = |c: char| c.is_ascii_alphanumeric() || "_/{}$".contains(c);
    let sure = text.len() > 5 && text.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/');
    if sure && text.chars().all(word) {
        text.to_owned()
    } else {
        // What JSON leaves as it is and YAML would not take.
        let escape = |c: char| match c {
            '\u{7f}'..='\u{9f}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{feff}'
            | '\u{fffe}'
            | '\u{ffff}' => {
                format!("\\u{:04x}", u32::from(c))
            }
            c => c.to_string(),
        };
        quoted(text).chars().map(escape).collect()
    }
}
