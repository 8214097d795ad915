//! JSON texts one after the other: a line each, or each behind a record separator (RFC 7464).
//! Nothing here knows of HTTP or reads JSON.

use bytes::{Buf as _, Bytes, BytesMut};

use super::sse::TooLarge;

/// The separator of `application/json-seq`, which stands before each text.
const RECORD: u8 = 0x1e;

/// Cuts what arrives into texts.
#[derive(Debug)]
pub(super) struct Splitter {
    separator: u8,
    text: BytesMut,
}

impl Splitter {
    /// Cuts at line feeds.
    pub(super) fn lines() -> Self {
        let (separator, text) = (b'\n', BytesMut::new());
        Self { separator, text }
    }

    /// Cuts at record separators, since texts of sequences may have lines.
    pub(super) fn records() -> Self {
        let (separator, text) = (RECORD, BytesMut::new());
        Self { separator, text }
    }

    /// Takes bytes up to the end of a text that is not blank; `None` when more has to arrive.
    pub(super) fn next(
        &mut self,
        arrived: &mut Bytes,
        limit: usize,
    ) -> Result<Option<Bytes>, TooLarge> {
        while arrived.has_remaining() {
            let end = arrived.iter().position(|byte| *byte == self.separator);
            let piece = arrived.split_to(end.unwrap_or(arrived.len()));
            if self.text.len() + piece.len() > limit {
                return Err(TooLarge);
            }
            self.text.extend_from_slice(&piece);
            if end.is_some() {
                arrived.advance(1);
                if let Some(text) = self.rest() {
                    return Ok(Some(text));
                }
            }
        }
        Ok(None)
    }

    /// Takes the text under way, which has no end of its own when it is the last.
    pub(super) fn rest(&mut self) -> Option<Bytes> {
        let text = self.text.split().freeze();
        let is_blank = |byte: &u8| byte.is_ascii_whitespace() || *byte == RECORD;
        let first = text.iter().position(|byte| !is_blank(byte))?;
        Some(text.slice(first..))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(mut splitter: Splitter, text: &[u8], size: usize) -> Vec<String> {
        let mut found = Vec::new();
        let mut keep = |text: Bytes| found.push(String::from_utf8(text.to_vec()).unwrap());
        for piece in text.chunks(size) {
            let mut arrived = Bytes::copy_from_slice(piece);
            while let Some(text) = splitter.next(&mut arrived, 100).unwrap() {
                keep(text);
            }
        }
        splitter.rest().into_iter().for_each(keep);
        found
    }

    #[test]
    fn each_line_is_a_text_also_the_last_without_an_end_and_blank_ones_are_none() {
        let text = b"{\"a\":1}\r\n\n  \n[2]\n3";
        for size in 1..=text.len() {
            let found = split(Splitter::lines(), text, size);
            assert_eq!(found, ["{\"a\":1}\r", "[2]", "3"], "in pieces of {size}");
        }
    }

    #[test]
    fn each_record_is_a_text_over_several_lines() {
        let text = b"\x1e{\n\"a\": 1}\n\x1e\x1e2\n";
        for size in 1..=text.len() {
            let found = split(Splitter::records(), text, size);
            assert_eq!(found, ["{\n\"a\": 1}\n", "2\n"], "in pieces of {size}");
        }
    }

    #[test]
    fn a_text_beyond_the_limit_is_refused_over_pieces_too() {
        let mut splitter = Splitter::lines();
        assert_eq!(splitter.next(&mut Bytes::from_static(b"123"), 5), Ok(None));
        let more = splitter.next(&mut Bytes::from_static(b"456"), 5);
        assert_eq!(more, Err(TooLarge));
    }
}
