//! Events of a JSON text that is known to be well-formed.

use std::borrow::Cow;

use super::{Event, Position};

/// Walks the text, counting lines and columns on the way.
struct Cursor<'t> {
    text: &'t str,
    offset: usize,
    line: usize,
    column: usize,
}

pub(super) fn walk(text: &str, visit: &mut dyn FnMut(Event<'_>, Position) -> bool) {
    let mut cursor = Cursor {
        text,
        offset: 0,
        line: 1,
        column: 1,
    };
    while let Some(byte) = text.as_bytes().get(cursor.offset).copied() {
        let (line, column) = (cursor.line, cursor.column);
        let start = cursor.offset;
        let event = match byte {
            b'{' => Event::MapStart,
            b'[' => Event::ListStart,
            b'}' | b']' => Event::End,
            b'"' => Event::Scalar(cursor.string()),
            b'-' | b'0'..=b'9' | b'a'..=b'z' => Event::Scalar(cursor.word()),
            _ => {
                cursor.advance();
                continue;
            }
        };
        if cursor.offset == start {
            cursor.advance();
        }
        let length = (cursor.column.saturating_sub(column)).max(1);
        if !visit(
            event,
            Position {
                line,
                column,
                length,
            },
        ) {
            return;
        }
    }
}

/// Bytes that continue a character are no columns of their own.
fn is_column(byte: u8) -> bool {
    byte & 0xC0 != 0x80
}

impl<'t> Cursor<'t> {
    fn advance(&mut self) {
        match self.text.as_bytes().get(self.offset) {
            Some(b'\n') => {
                self.line += 1;
                self.column = 1;
            }
            Some(byte) if is_column(*byte) => self.column += 1,
            _ => {}
        }
        self.offset += 1;
    }

    fn string(&mut self) -> Cow<'t, str> {
        let bytes = self.text.as_bytes();
        let start = self.offset;
        let mut escaped = false;
        let mut end = start + 1;
        while let Some(byte) = bytes.get(end) {
            match byte {
                b'"' => break,
                b'\\' => {
                    escaped = true;
                    end += 1;
                }
                _ => {}
            }
            end += 1;
        }
        let end = (end + 1).min(bytes.len());
        let quoted = self.text.get(start..end).unwrap_or_default();
        // No string of a well-formed text holds a line end.
        self.column += quoted.bytes().filter(|byte| is_column(*byte)).count();
        self.offset = end;
        let inner = quoted
            .get(1..quoted.len().saturating_sub(1))
            .unwrap_or_default();
        if escaped {
            Cow::Owned(serde_json::from_str(quoted).unwrap_or_else(|_| inner.to_owned()))
        } else {
            Cow::Borrowed(inner)
        }
    }

    fn word(&mut self) -> Cow<'t, str> {
        let start = self.offset;
        while let Some(b'-' | b'+' | b'.' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z') =
            self.text.as_bytes().get(self.offset)
        {
            self.advance();
        }
        Cow::Borrowed(&self.text[start..self.offset])
    }
}
