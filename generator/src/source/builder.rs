//! Builds a value from YAML events, without recursion, within the limits.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::duplicates::duplicate;
use super::limits::{MAX_ALIAS_NODES, MAX_DEPTH};
use super::scalar::{self, Resolved};
use super::yaml::{TagKind, refusal};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, FileId, Pointer, Position};

/// A scalar as the parser gives it.
pub(super) struct Scalar<'t> {
    pub(super) text: Cow<'t, str>,
    pub(super) is_plain: bool,
    pub(super) tag: TagKind,
}

/// A finished value, with what is needed to bound its repetition by aliases.
#[derive(Clone)]
struct Built {
    value: Value,
    nodes: usize,
    depth: usize,
}

/// The key that a mapping waits for a value of.
enum Key {
    Text(String),
    Merge,
    Ignored,
}

enum Content {
    Map {
        map: Map<String, Value>,
        key: Option<Key>,
        merges: Vec<Value>,
    },
    List(Vec<Value>),
}

struct Frame {
    content: Content,
    anchor: usize,
    nodes: usize,
    depth: usize,
}

/// Takes events one by one.
pub(super) struct Builder<'s> {
    id: FileId,
    sink: &'s mut Diagnostics,
    open: Vec<Frame>,
    anchors: BTreeMap<usize, Built>,
    alias_nodes: usize,
    root: Option<Value>,
}

impl<'s> Builder<'s> {
    pub(super) fn new(id: FileId, sink: &'s mut Diagnostics) -> Self {
        Self {
            id,
            sink,
            open: Vec::new(),
            anchors: BTreeMap::new(),
            alias_nodes: 0,
            root: None,
        }
    }

    pub(super) fn finish(self) -> Value {
        self.root.unwrap_or_default()
    }

    pub(super) fn list(&mut self, anchor: usize, at: Position) -> Result<(), Diagnostic> {
        self.open(Content::List(Vec::new()), anchor, at)
    }

    pub(super) fn map(&mut self, anchor: usize, at: Position) -> Result<(), Diagnostic> {
        self.open(
            Content::Map {
                map: Map::new(),
                key: None,
                merges: Vec::new(),
            },
            anchor,
            at,
        )
    }

    fn open(&mut self, content: Content, anchor: usize, at: Position) -> Result<(), Diagnostic> {
        if self.open.len() >= MAX_DEPTH {
            return Err(self.too_deep(at));
        }
        self.open.push(Frame {
            content,
            anchor,
            nodes: 1,
            depth: 1,
        });
        Ok(())
    }

    pub(super) fn end(&mut self, at: Position) -> Result<(), Diagnostic> {
        let Some(frame) = self.open.pop() else {
            return Ok(());
        };
        let value = match frame.content {
            Content::List(items) => Value::Array(items),
            Content::Map {
                mut map, merges, ..
            } => {
                for merge in merges {
                    merge_into(&mut map, merge);
                }
                Value::Object(map)
            }
        };
        let built = Built {
            value,
            nodes: frame.nodes,
            depth: frame.depth,
        };
        self.value(built, frame.anchor, at)
    }

    pub(super) fn alias(&mut self, anchor: usize, at: Position) -> Result<(), Diagnostic> {
        // The parser refuses unknown anchors; one that is still open refers to itself.
        let Some(built) = self.anchors.get(&anchor) else {
            let message = "an alias refers to the node that it is in";
            return Err(refusal(Code::TooManyAliases, message, self.id, at));
        };
        self.alias_nodes += built.nodes;
        if self.alias_nodes > MAX_ALIAS_NODES {
            let message = format!("aliases expand to more than {MAX_ALIAS_NODES} nodes");
            return Err(refusal(Code::TooManyAliases, &message, self.id, at));
        }
        if self.open.len() + built.depth > MAX_DEPTH {
            return Err(self.too_deep(at));
        }
        let built = built.clone();
        if let (true, Value::String(text)) = (self.awaits_key(), &built.value) {
            let key = text.clone();
            self.key(key, at);
            return Ok(());
        }
        self.value(built, 0, at)
    }

    pub(super) fn scalar(
        &mut self,
        scalar: Scalar<'_>,
        anchor: usize,
        at: Position,
    ) -> Result<(), Diagnostic> {
        if self.awaits_key() {
            let text = scalar.text.into_owned();
            if anchor > 0 {
                let value = Value::String(text.clone());
                self.anchors.insert(
                    anchor,
                    Built {
                        value,
                        nodes: 1,
                        depth: 0,
                    },
                );
            }
            if scalar.is_plain && text == "<<" {
                self.set_key(Key::Merge);
            } else {
                self.key(text, at);
            }
            return Ok(());
        }
        let value = self.resolve(scalar, at);
        self.value(
            Built {
                value,
                nodes: 1,
                depth: 0,
            },
            anchor,
            at,
        )
    }

    fn resolve(&mut self, scalar: Scalar<'_>, at: Position) -> Value {
        if let TagKind::Unknown(tag) = &scalar.tag {
            self.note(Code::UnknownTag, format!("the tag `{tag}` is ignored"), at);
        }
        let is_text = match scalar.tag {
            TagKind::Text => true,
            TagKind::Plain => false,
            TagKind::None | TagKind::Unknown(_) => !scalar.is_plain,
        };
        if is_text {
            return Value::String(scalar.text.into_owned());
        }
        match scalar::resolve(&scalar.text) {
            Resolved::Value(value) => value,
            Resolved::NotFinite => {
                let message = format!("`{}` is not a finite number", scalar.text);
                self.note(Code::NotFinite, message, at);
                Value::String(scalar.text.into_owned())
            }
        }
    }

    fn awaits_key(&self) -> bool {
        let top = self.open.last().map(|frame| &frame.content);
        matches!(top, Some(Content::Map { key: None, .. }))
    }

    fn set_key(&mut self, new: Key) {
        if let Some(Frame {
            content: Content::Map { key, .. },
            ..
        }) = self.open.last_mut()
        {
            *key = Some(new);
        }
    }

    fn key(&mut self, text: String, at: Position) {
        let is_known = match self.open.last() {
            Some(Frame {
                content: Content::Map { map, .. },
                ..
            }) => map.contains_key(&text),
            _ => false,
        };
        if is_known {
            let pointer = self.pointer().child(&text);
            self.sink.push(duplicate(&pointer, &text, at, self.id));
            self.set_key(Key::Ignored);
        } else {
            self.set_key(Key::Text(text));
        }
    }

    /// Puts a finished value where it belongs: into the innermost open node, or the root.
    fn value(&mut self, built: Built, anchor: usize, at: Position) -> Result<(), Diagnostic> {
        if anchor > 0 {
            self.alias_nodes += built.nodes;
            if self.alias_nodes > MAX_ALIAS_NODES {
                let message = format!("anchors hold more than {MAX_ALIAS_NODES} nodes");
                return Err(refusal(Code::TooManyAliases, &message, self.id, at));
            }
            self.anchors.insert(anchor, built.clone());
        }
        if self.awaits_key() {
            let message = "a list or mapping cannot be a key".to_owned();
            self.note(Code::KeyNotText, message, at);
            self.set_key(Key::Ignored);
            return Ok(());
        }
        let Some(frame) = self.open.last_mut() else {
            self.root.get_or_insert(built.value);
            return Ok(());
        };
        frame.nodes += built.nodes;
        frame.depth = frame.depth.max(built.depth + 1);
        match &mut frame.content {
            Content::List(items) => items.push(built.value),
            Content::Map { map, key, merges } => match key.take() {
                Some(Key::Text(key)) => {
                    map.insert(key, built.value);
                }
                Some(Key::Merge) => merges.push(built.value),
                Some(Key::Ignored) | None => {}
            },
        }
        Ok(())
    }

    /// Gives the pointer of the innermost open node.
    fn pointer(&self) -> Pointer {
        let mut pointer = Pointer::root();
        for frame in self.open.iter().take(self.open.len().saturating_sub(1)) {
            match &frame.content {
                Content::Map {
                    key: Some(Key::Text(key)),
                    ..
                } => pointer.push(key),
                Content::Map { .. } => pointer.push("<<"),
                Content::List(items) => pointer.push_index(items.len()),
            }
        }
        pointer
    }

    fn note(&mut self, code: Code, message: String, at: Position) {
        let diagnostic = Diagnostic::new(code, &self.pointer(), message);
        self.sink.push(diagnostic.in_file(self.id).at_position(at));
    }

    fn too_deep(&self, at: Position) -> Diagnostic {
        refusal(
            Code::TooDeep,
            &format!("nested deeper than {MAX_DEPTH} levels"),
            self.id,
            at,
        )
    }
}

/// Adds what a merge key (`<<`) refers to; what the mapping has itself wins.
fn merge_into(map: &mut Map<String, Value>, merge: Value) {
    match merge {
        Value::Object(entries) => {
            for (key, value) in entries {
                map.entry(key).or_insert(value);
            }
        }
        Value::Array(items) => items.into_iter().for_each(|item| merge_into(map, item)),
        other => {
            map.entry("<<").or_insert(other);
        }
    }
}
