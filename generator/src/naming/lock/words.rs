//! The words of a line: parted by spaces, quoted as JSON strings where they have to be.

/// A word of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Text(String),
    Equals,
}

/// Returns the texts of words, quotes taken off.
pub(super) fn texts(words: &[Word]) -> Vec<String> {
    let text = |word: &Word| match word {
        Word::Text(text) => text.clone(),
        Word::Equals => "=".to_owned(),
    };
    words.iter().map(text).collect()
}

/// Splits a line into words; `None` when a quoted one does not end.
pub(super) fn split(line: &str) -> Option<Vec<Word>> {
    let mut words = Vec::new();
    let mut rest = line.trim_start_matches(' ');
    while !rest.is_empty() {
        if rest.starts_with('"') {
            let mut stream = serde_json::Deserializer::from_str(rest).into_iter::<String>();
            let text = stream.next()?.ok()?;
            rest = &rest[stream.byte_offset()..];
            words.push(Word::Text(text));
        } else {
            let end = rest.find(' ').unwrap_or(rest.len());
            let word = &rest[..end];
            words.push(if word == "=" {
                Word::Equals
            } else {
                Word::Text(word.to_owned())
            });
            rest = &rest[end..];
        }
        rest = rest.trim_start_matches(' ');
    }
    Some(words)
}
