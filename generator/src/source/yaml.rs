//! YAML text to a value: one document, anchors expanded within bounds, keys as written.

use std::borrow::Cow;

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError, Tag};
use serde_json::Value;

use super::builder::{Builder, Scalar};
use super::limits::MAX_DEPTH;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, FileId, Pointer, Position};

/// Reads YAML. What makes it unreadable is the error; the rest goes into `sink`.
pub(super) fn read(text: &str, id: FileId, sink: &mut Diagnostics) -> Result<Value, Diagnostic> {
    let mut builder = Builder::new(id, sink);
    let mut documents = 0;
    for result in Parser::new_from_str(text) {
        let (event, span) = result.map_err(|error| unreadable(&error, id))?;
        let length = if span.start.line() == span.end.line() {
            span.len()
        } else {
            1
        };
        let position = at(span.start, length);
        match event {
            Event::DocumentStart(_) => {
                documents += 1;
                if documents > 1 {
                    let message = "a second YAML document begins here";
                    return Err(refusal(Code::SeveralDocuments, message, id, position));
                }
            }
            Event::Scalar(text, style, anchor, tag) => {
                let is_plain = style == ScalarStyle::Plain;
                builder.scalar(
                    Scalar {
                        text,
                        is_plain,
                        tag: kind(tag),
                    },
                    anchor,
                    position,
                )?;
            }
            Event::SequenceStart(anchor, _) => builder.list(anchor, position)?,
            Event::MappingStart(anchor, _) => builder.map(anchor, position)?,
            Event::SequenceEnd | Event::MappingEnd => builder.end(position)?,
            Event::Alias(anchor) => builder.alias(anchor, position)?,
            _ => {}
        }
    }
    Ok(builder.finish())
}

/// The tags that change how a scalar is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum TagKind {
    None,
    Text,
    Plain,
    Unknown(String),
}

fn kind(tag: Option<Cow<'_, Tag>>) -> TagKind {
    let Some(tag) = tag else { return TagKind::None };
    if format!("{}{}", tag.handle, tag.suffix) == "!" {
        return TagKind::Text;
    }
    match (tag.is_yaml_core_schema(), tag.suffix.as_str()) {
        (true, "str" | "timestamp") => TagKind::Text,
        (true, "int" | "float" | "bool" | "null") => TagKind::Plain,
        _ => TagKind::Unknown(format!("{}{}", tag.handle, tag.suffix)),
    }
}

fn unreadable(error: &ScanError, id: FileId) -> Diagnostic {
    let position = at(*error.marker(), 1);
    if error.info().contains("recursion limit") {
        let message = format!("nested deeper than {MAX_DEPTH} levels");
        return refusal(Code::TooDeep, &message, id, position);
    }
    refusal(Code::Syntax, error.info(), id, position)
}

fn at(marker: Marker, length: usize) -> Position {
    Position {
        line: marker.line().max(1),
        column: marker.col() + 1,
        length: length.max(1),
    }
}

pub(super) fn refusal(code: Code, message: &str, id: FileId, position: Position) -> Diagnostic {
    Diagnostic::new(code, &Pointer::root(), message)
        .in_file(id)
        .at_position(position)
}
