//! Percent-encoding after RFC 3986, written for the tests: expectations must not come from the code under test.

use std::fmt::Write as _;

/// Escapes everything but the unreserved characters of RFC 3986.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::new();
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

/// Fills the variables of a path template.
#[track_caller]
pub(crate) fn expand(template: &str, values: &[(&str, String)]) -> String {
    let mut path = template.to_owned();
    for (name, value) in values {
        let variable = format!("{{{name}}}");
        assert!(
            path.contains(&variable),
            "{template} has no variable `{name}`"
        );
        path = path.replace(&variable, &escape(value));
    }
    assert!(
        !path.contains('{'),
        "{template}: a variable has no value: {path}"
    );
    path
}

/// Reads a query as decoded pairs, sorted; `+` is a plus, since a form's blank is `%20` here.
#[track_caller]
pub(crate) fn pairs(query: &str) -> Vec<(String, String)> {
    let legal = |c: char| c.is_ascii_alphanumeric() || "-._~%=&:/?@!$'()*,;".contains(c);
    assert!(
        query.chars().all(legal),
        "characters that a query must not have: {query}"
    );
    let mut pairs: Vec<_> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (unescape(name), unescape(value))
        })
        .collect();
    pairs.sort();
    pairs
}

/// Reads a urlencoded body as decoded pairs, sorted; here `+` is a blank.
#[track_caller]
pub(crate) fn form_pairs(body: &str) -> Vec<(String, String)> {
    pairs(&body.replace('+', "%20"))
}

#[track_caller]
fn unescape(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        if *first == b'%' {
            let (digits, tail) = tail.split_at(2);
            let digits = std::str::from_utf8(digits).unwrap();
            bytes.push(u8::from_str_radix(digits, 16).unwrap());
            rest = tail;
        } else {
            bytes.push(*first);
        }
    }
    String::from_utf8(bytes).unwrap()
}

#[test]
fn escaping_is_undone_by_reading() {
    let text = "a b/c&d=ü\"+%7E~";
    let escaped = escape(text);
    assert_eq!(escaped, "a%20b%2Fc%26d%3D%C3%BC%22%2B%257E~");
    assert_eq!(
        pairs(&format!("q={escaped}")),
        [("q".to_owned(), text.to_owned())]
    );
}
