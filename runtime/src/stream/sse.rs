//! The format of server-sent events, as the WHATWG's HTML standard says in "Server-sent events":
//! <https://html.spec.whatwg.org/multipage/server-sent-events.html>. Nothing here knows of HTTP.

use std::time::Duration;

use bytes::{Buf as _, Bytes};

/// A block of lines that is an event, as it stands on the wire.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    /// `message` where the server names none.
    pub(super) name: String,
    /// Its lines of data, joined by line feeds.
    pub(super) data: String,
    /// The last id that the stream gave, by this event or an earlier one; empty when none.
    pub(super) id: String,
}

/// What a line, or the data of an event, has more of than it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct TooLarge;

/// Reads events out of bytes that are cut anywhere.
#[derive(Debug, Default)]
pub(super) struct Parser {
    /// The part of a line that arrived.
    line: Vec<u8>,
    /// The last byte was a carriage return, so that a line feed now belongs to it.
    after_return: bool,
    /// The first line is behind.
    is_begun: bool,
    name: String,
    data: String,
    has_data: bool,
    id: String,
    retry: Option<Duration>,
}

impl Parser {
    /// Returns the last id that the stream gave.
    pub(super) fn id(&self) -> &str {
        &self.id
    }

    /// Returns how long the server asks to wait before connecting anew.
    pub(super) fn retry(&self) -> Option<Duration> {
        self.retry
    }

    /// Takes bytes up to the end of an event; `None` when all are taken and it is not complete.
    /// An event, with its line under way, has at most `limit` bytes.
    pub(super) fn next(
        &mut self,
        arrived: &mut Bytes,
        limit: usize,
    ) -> Result<Option<Block>, TooLarge> {
        while arrived.has_remaining() {
            if std::mem::take(&mut self.after_return) && arrived[0] == b'\n' {
                arrived.advance(1);
                continue;
            }
            let end = arrived
                .iter()
                .position(|byte| matches!(byte, b'\r' | b'\n'));
            let piece = &arrived[..end.unwrap_or(arrived.len())];
            if self.held() + piece.len() > limit {
                return Err(TooLarge);
            }
            self.line.extend_from_slice(piece);
            let Some(end) = end else {
                arrived.clear();
                return Ok(None);
            };
            self.after_return = arrived[end] == b'\r';
            arrived.advance(end + 1);
            if let Some(block) = self.end_line() {
                return Ok(Some(block));
            }
        }
        Ok(None)
    }

    fn held(&self) -> usize {
        self.line.len() + self.data.len() + self.name.len() + self.id.len()
    }

    fn end_line(&mut self) -> Option<Block> {
        let mut line = std::mem::take(&mut self.line);
        if !std::mem::replace(&mut self.is_begun, true) && line.starts_with("\u{feff}".as_bytes()) {
            line.drain(..3);
        }
        if line.is_empty() {
            return self.dispatch();
        }
        let text = String::from_utf8_lossy(&line);
        let (field, value) = text.split_once(':').unwrap_or((&text, ""));
        self.field(field, value.strip_prefix(' ').unwrap_or(value));
        // The room of a line serves the next one.
        line.clear();
        self.line = line;
        None
    }

    fn field(&mut self, field: &str, value: &str) {
        match field {
            "event" => value.clone_into(&mut self.name),
            "data" => {
                if std::mem::replace(&mut self.has_data, true) {
                    self.data.push('\n');
                }
                self.data.push_str(value);
            }
            "id" if !value.contains('\0') => value.clone_into(&mut self.id),
            "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                let milliseconds = value.parse().ok();
                self.retry = milliseconds.map(Duration::from_millis).or(self.retry);
            }
            // Comments have no name, and other fields no meaning.
            _ => {}
        }
    }

    fn dispatch(&mut self) -> Option<Block> {
        let (name, data) = (
            std::mem::take(&mut self.name),
            std::mem::take(&mut self.data),
        );
        let has_data = std::mem::take(&mut self.has_data);
        has_data.then(|| Block {
            name: if name.is_empty() {
                "message".to_owned()
            } else {
                name
            },
            data,
            id: self.id.clone(),
        })
    }
}

#[cfg(test)]
mod tests;
