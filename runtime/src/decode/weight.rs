//! What a JSON body weighs as values, told from its text before any value is made.
//!
//! Three bytes of text (`{},`) can become hundreds of bytes in memory, so that the size of a body
//! alone bounds nothing. The weight counts values, and each object as [`OBJECT`] of them, since it
//! becomes a struct or a map.

use super::DecodeError;

/// Weight of an object beside that of what is in it.
const OBJECT: usize = 8;
/// No JSON weighs more than this for each byte: `{},` is 10 in 3.
const MOST_PER_BYTE: usize = 4;

/// Tells whether a body weighs at most this much.
#[allow(
    clippy::naive_bytecount,
    reason = "the compiler widens these loops, and only large bodies get there"
)]
pub(crate) fn fits(body: &[u8], most: usize) -> bool {
    if body.len().saturating_mul(MOST_PER_BYTE) <= most {
        return true;
    }
    // Counting without regard to texts takes next to nothing, and errs on the heavy side only.
    let counted = |wanted: u8| body.iter().filter(|&&byte| byte == wanted).count();
    let objects = counted(b'{');
    let values = counted(b',') + counted(b'[') + objects + 1;
    let heaviest = values.saturating_add(objects.saturating_mul(OBJECT));
    heaviest <= most || weigh(body) <= most
}

/// Refuses a body that weighs more.
///
/// # Errors
/// It says how much is allowed.
pub(crate) fn check(body: &[u8], most: usize) -> Result<(), DecodeError> {
    if fits(body, most) {
        return Ok(());
    }
    Err(DecodeError::other(format!(
        "it weighs more than {most} values (an object counts as {OBJECT} more), which could take \
         far more memory than its text; `max_json_values` allows more"
    )))
}

/// Weighs a text, taking it for JSON: what is not will not be read anyway.
fn weigh(body: &[u8]) -> usize {
    let mut weight = 1;
    let mut bytes = body.iter();
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => skip_text(&mut bytes),
            b',' | b'[' => weight += 1,
            b'{' => weight += 1 + OBJECT,
            _ => {}
        }
    }
    weight
}

/// Goes behind the end of a text whose opening quote is behind.
fn skip_text(bytes: &mut std::slice::Iter<'_, u8>) {
    while let Some(byte) = bytes.next() {
        match byte {
            b'"' => return,
            b'\\' => {
                bytes.next();
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_and_objects_are_counted() {
        assert_eq!(weigh(b"1"), 1);
        assert_eq!(weigh(b"[1,2,3]"), 4);
        assert_eq!(weigh(b"{\"a\":1}"), 1 + 1 + OBJECT);
        assert_eq!(weigh(b"[{},{}]"), 1 + 1 + 1 + 2 * (1 + OBJECT));
    }

    #[test]
    fn what_stands_in_texts_weighs_nothing() {
        let text = br#""{{{{[[[[,,,,\"{{{{\\""#;
        assert_eq!(weigh(text), 1);
        assert!(fits(text, 8));
    }

    #[test]
    fn no_text_weighs_more_per_byte_than_the_shortcut_assumes() {
        // `{{` would, but no JSON has it: the reader ends at its second byte.
        for piece in ["{},", "[],", "0,", "{\"\":0},", "[[", ",,,"] {
            let body = piece.repeat(1000);
            let weight = weigh(body.as_bytes());
            assert!(weight <= body.len() * MOST_PER_BYTE, "{piece}: {weight}");
        }
    }

    #[test]
    fn a_body_is_refused_from_one_value_too_many() {
        let body = format!("[{}1]", "1,".repeat(98));
        assert!(fits(body.as_bytes(), 100));
        assert!(!fits(body.as_bytes(), 99));
        let error = check(body.as_bytes(), 99).unwrap_err();
        assert!(error.to_string().contains("99 values"), "{error}");
    }
}
