//! Makes strangers' Markdown safe for doc comments: no doctests, no broken links, no HTML, no
//! controls, bounded length. It keeps paragraphs, lists, tables, emphasis, code and web links.
//!
//! Most text needs nothing of this, and is looked at byte by byte to see that.

use std::borrow::Cow;

/// Longest text taken from a description, in characters.
const MAX_CHARS: usize = 3_000;
/// Longest text inside a sentence, in characters.
const MAX_INLINE: usize = 200;
/// Longest inline code, in characters.
const MAX_CODE: usize = 120;
/// Column at which text is wrapped; doc comments stand up to eight columns in.
const WIDTH: usize = 90;

/// Returns the lines of a doc comment; empty when nothing is left of the text.
pub(super) fn lines(text: &str) -> Vec<String> {
    let text = without_tags(printable(text));
    let mut out = Writer::default();
    let mut fence = None;
    for line in text.lines() {
        let trimmed = line.trim();
        if let Some(mark) = fence {
            if trimmed.starts_with(mark) {
                fence = None;
                out.lines.push("```".to_owned());
            } else {
                let inert = line.replace("```", "'''");
                out.lines.push(inert.trim_end().to_owned());
            }
        } else if trimmed.starts_with("```") || trimmed.starts_with("~~~") {
            fence = Some(if trimmed.starts_with('`') {
                "```"
            } else {
                "~~~"
            });
            out.blank();
            out.lines.push("```text".to_owned());
        } else {
            out.prose(line);
        }
    }
    if fence.is_some() {
        out.lines.push("```".to_owned());
    }
    while out.lines.last().is_some_and(String::is_empty) {
        out.lines.pop();
    }
    out.lines
}

/// Breaks a paragraph that is safe already into lines.
pub(super) fn wrapped(text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    wrap(&mut lines, String::new(), 0, text);
    lines
}

/// Returns a text as one paragraph without line breaks of its own, for use inside a sentence.
pub(super) fn inline(text: &str) -> String {
    let text = without_tags(printable(text))
        .replace("```", "")
        .replace("~~~", "");
    let words: Vec<_> = text.split_whitespace().collect();
    let mut text = words.join(" ");
    if let Some((end, _)) = text.char_indices().nth(MAX_INLINE) {
        text.truncate(end);
        text.push('…');
    }
    spans(text.trim_start_matches(['#', '>', '-', '*', '+', '=', '|', ' ']))
}

/// Returns a wire name or a value as inline code.
pub(super) fn code(text: &str) -> String {
    let plain = |b: u8| b.is_ascii_graphic() && b != b'`';
    if (1..=MAX_CODE).contains(&text.len()) && text.bytes().all(plain) {
        return format!("`{text}`");
    }
    let text: String = printable(text)
        .chars()
        .map(|c| if c == '`' { '\'' } else { c })
        .take(MAX_CODE)
        .collect();
    let words: Vec<_> = text.split_whitespace().collect();
    if words.is_empty() {
        "(empty)".to_owned()
    } else {
        format!("`{}`", words.join(" "))
    }
}

/// Returns a web address as an autolink, or as code when it is none.
pub(super) fn link(label: &str, url: &str) -> String {
    match url_len(url) {
        Some(len) if len == url.len() => format!("[{label}](<{url}>)"),
        _ => inline(url),
    }
}

/// Removes controls and what changes the direction of text; bounds the length.
fn printable(text: &str) -> Cow<'_, str> {
    if text.len() <= MAX_CHARS && text.bytes().all(|b| matches!(b, b' '..=b'~' | b'\n')) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len().min(MAX_CHARS * 4));
    let mut previous = '\0';
    for (count, c) in text.chars().enumerate() {
        if count == MAX_CHARS {
            let end = out.rfind(char::is_whitespace).unwrap_or(out.len());
            out.truncate(end);
            out.push_str(" …");
            break;
        }
        match c {
            '\n' if previous == '\r' => {}
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => out.push('\n'),
            '\t' => out.push_str("    "),
            _ if c.is_control() || is_invisible(c) => {}
            _ => out.push(c),
        }
        previous = c;
    }
    Cow::Owned(out)
}

/// Tells whether a character changes the direction of text, or shows nothing.
fn is_invisible(c: char) -> bool {
    matches!(
        c,
        '\u{ad}'
            | '\u{61c}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{fff9}'..='\u{fffb}'
    )
}

/// Replaces the HTML tags that descriptions use by Markdown; others stay and are escaped later.
fn without_tags(text: Cow<'_, str>) -> Cow<'_, str> {
    if !text.contains('<') {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = &*text;
    while let Some(start) = rest.find('<') {
        let (before, tail) = rest.split_at(start);
        out.push_str(before);
        let Some((name, len)) = tag(tail) else {
            out.push('<');
            rest = &tail[1..];
            continue;
        };
        match name.as_str() {
            "p" | "/p" | "div" | "/div" | "ul" | "/ul" | "ol" | "/ol" | "table" | "/table"
            | "tr" | "/tr" | "h1" | "/h1" | "h2" | "/h2" | "h3" | "/h3" | "h4" | "/h4" => {
                out.push_str("\n\n");
            }
            "br" | "br/" | "/li" => out.push('\n'),
            "li" => out.push_str("\n- "),
            "code" | "/code" | "tt" | "/tt" => out.push('`'),
            "pre" | "/pre" => out.push_str("\n```\n"),
            "a" | "/a" | "b" | "/b" | "i" | "/i" | "em" | "/em" | "strong" | "/strong" | "span"
            | "/span" | "td" | "/td" | "th" | "/th" | "u" | "/u" => {}
            _ => out.push_str(&tail[..len]),
        }
        rest = &tail[len..];
    }
    out.push_str(rest);
    Cow::Owned(out)
}

/// Reads a tag at the start of the text: its lower-case name and its length.
fn tag(text: &str) -> Option<(String, usize)> {
    let end = text.bytes().take(300).position(|b| b == b'>')?;
    let inner = &text[1..end];
    let name = inner.split_whitespace().next()?.to_ascii_lowercase();
    let letters = name.trim_start_matches('/').trim_end_matches('/');
    let plain = !letters.is_empty() && letters.bytes().all(|b| b.is_ascii_alphanumeric());
    (plain && !inner.contains('<')).then_some((name, end + 1))
}

/// Collects lines of prose, wrapped.
#[derive(Default)]
struct Writer {
    lines: Vec<String>,
    /// Columns by which a line that continues a list item is set in.
    indent: usize,
}

impl Writer {
    fn blank(&mut self) {
        self.indent = 0;
        if self.lines.last().is_some_and(|line| !line.is_empty()) {
            self.lines.push(String::new());
        }
    }

    /// Adds a line outside of fences. No line starts with more than two spaces unless it continues
    /// a list item, so that nothing becomes an indented code block.
    fn prose(&mut self, line: &str) {
        let indented = line.starts_with("  ");
        let mut text = line.trim().trim_start_matches(['>', ' ']);
        let rule = text.len() >= 2 && ['=', '-', '*', '_'].iter().any(|mark| only(text, *mark));
        if text.is_empty() || rule {
            self.blank();
            return;
        }
        let heading = text.starts_with('#');
        if heading {
            text = text.trim_matches(['#', ' ']);
            self.blank();
        }
        let (marker, text) = list_marker(text);
        let text = spans(&collapsed(text));
        if text.is_empty() {
            return;
        }
        let start = if marker.is_empty() {
            " ".repeat(self.indent)
        } else {
            let nested = if indented && self.indent > 0 { 2 } else { 0 };
            self.indent = nested + marker.len();
            format!("{}{marker}", " ".repeat(nested))
        };
        if text.starts_with('|') {
            self.lines.push(format!("{start}{text}"));
        } else {
            wrap(&mut self.lines, start, self.indent, &text);
        }
        if heading {
            self.blank();
        }
    }
}

/// Tells whether a text consists of one mark (and spaces) alone.
fn only(text: &str, mark: char) -> bool {
    text.chars().all(|c| c == mark || c.is_whitespace())
}

/// Makes one space of all white space between two words.
fn collapsed(text: &str) -> Cow<'_, str> {
    let mut after_space = true;
    let single = |b: u8| {
        let fits = b.is_ascii_graphic() || (b == b' ' && !after_space);
        after_space = b == b' ';
        fits
    };
    if text.bytes().all(single) && !text.ends_with(' ') {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Splits a list marker (`- ` or `1. `, as we write it) off a line.
fn list_marker(text: &str) -> (String, &str) {
    if let Some(rest) = text.strip_prefix(['-', '*', '+']) {
        if rest.starts_with(' ') {
            return ("- ".to_owned(), unmarked(rest));
        }
    }
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if (1..=3).contains(&digits) {
        let rest = &text[digits..];
        if rest.starts_with(". ") || rest.starts_with(") ") {
            return (format!("{}. ", &text[..digits]), unmarked(&rest[1..]));
        }
    }
    (String::new(), text)
}

/// Takes further markers off: `- - - x` would nest lists, `- # x` make a heading.
fn unmarked(text: &str) -> &str {
    let text = text.trim_start_matches(['-', '+', '#', '>', ' ']);
    text.strip_prefix("* ").map_or(text, str::trim_start)
}

/// Adds a text in lines of at most [`WIDTH`] columns where words allow it.
fn wrap(lines: &mut Vec<String>, start: String, indent: usize, text: &str) {
    let is_ascii = text.is_ascii();
    let mut width = start.chars().count();
    let mut line = start;
    // Where the line begins in the text, and where its last word ends.
    let (mut first, mut last) = (0, None);
    let mut at = 0;
    while at <= text.len() {
        let rest = &text[at..];
        let length = rest.bytes().position(|b| b == b' ').unwrap_or(rest.len());
        let word = &rest[..length];
        let columns = if is_ascii {
            length
        } else {
            word.chars().count()
        };
        if let Some(end) = last {
            if width + 1 + columns > WIDTH && !opens_block(word) {
                line.push_str(&text[first..end]);
                lines.push(std::mem::replace(&mut line, " ".repeat(indent)));
                (width, first) = (indent, at);
            } else {
                width += 1;
            }
        }
        width += columns;
        last = Some(at + length);
        at += length + 1;
    }
    line.push_str(&text[first..]);
    lines.push(line);
}

/// Tells whether a word means something else at the start of a line.
fn opens_block(word: &str) -> bool {
    word.starts_with(['-', '+', '*', '#', '>', '=', '|', '_', '~', ':'])
        || word
            .trim_start_matches(|c: char| c.is_ascii_digit())
            .starts_with(['.', ')'])
}

/// Escapes a line of text outside of code spans.
fn spans(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut rest = text;
    loop {
        let special = |b| matches!(b, b'`' | b'[' | b'!' | b'h' | b'\\' | b'<' | b']' | b'~');
        let plain = rest.bytes().position(special).unwrap_or(rest.len());
        out.push_str(&rest[..plain]);
        rest = &rest[plain..];
        let Some(c) = rest.chars().next() else {
            return out;
        };
        let used = match c {
            '`' => code_span(rest, &mut out),
            '[' => web_link(rest, &mut out),
            '!' if rest.starts_with("![") => 1,
            'h' => bare_url(rest, &mut out),
            '\\' => backslash(rest, &mut out),
            '<' => angle(rest, &mut out),
            ']' => escaped(c, &mut out),
            '~' if rest.starts_with("~~~") => escaped(c, &mut out),
            _ => {
                out.push(c);
                c.len_utf8()
            }
        };
        rest = &rest[used..];
    }
}

/// Copies an autolink, or escapes the bracket; returns what was used.
fn angle(rest: &str, out: &mut String) -> usize {
    let Some(len) = url_len(&rest[1..]) else {
        return escaped('<', out);
    };
    out.push_str(&rest[..=len]);
    out.push('>');
    1 + len + usize::from(rest[1 + len..].starts_with('>'))
}

/// Writes an ASCII mark with a backslash; returns its length.
fn escaped(mark: char, out: &mut String) -> usize {
    out.push('\\');
    out.push(mark);
    1
}

/// Copies a closed code span, or escapes the backtick; returns what was used.
fn code_span(rest: &str, out: &mut String) -> usize {
    let ticks = rest.bytes().take_while(|b| *b == b'`').count();
    let body = &rest[ticks..];
    match body.find('`') {
        Some(end) if ticks <= 2 && end > 0 => {
            let closing = body[end..].bytes().take_while(|b| *b == b'`').count();
            out.push('`');
            out.push_str(&body[..end]);
            out.push('`');
            ticks + end + closing
        }
        _ => escaped('`', out),
    }
}

/// Copies `[text](https://…)`; of other brackets the text stays.
fn web_link(rest: &str, out: &mut String) -> usize {
    let Some(close) = rest.find("](") else {
        return escaped('[', out);
    };
    let label = &rest[1..close];
    if label.contains(['[', ']', '`', '<', '\\']) || label.trim().is_empty() {
        return escaped('[', out);
    }
    let target = &rest[close + 2..];
    let Some(end) = target.find(')') else {
        return escaped('[', out);
    };
    let url = target[..end].split(' ').next().unwrap_or_default();
    if url_len(url) == Some(url.len()) {
        out.extend(["[", label, "](<", url, ">)"]);
    } else {
        out.push_str(label);
    }
    close + 2 + end + 1
}

/// Puts a bare URL into angle brackets; returns what was used.
fn bare_url(rest: &str, out: &mut String) -> usize {
    if let Some(len) = url_len(rest) {
        let url = rest[..len].trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_', '\'', ')']);
        if url.len() > "https://".len() {
            out.extend(["<", url, ">"]);
            return url.len();
        }
    }
    out.push('h');
    1
}

/// Copies an escape of ASCII punctuation; any other backslash is text.
fn backslash(rest: &str, out: &mut String) -> usize {
    match rest[1..].chars().next() {
        Some(next) if next.is_ascii_punctuation() => {
            out.push('\\');
            out.push(next);
            2
        }
        _ => escaped('\\', out),
    }
}

/// Returns the length of the web address at the start of the text.
fn url_len(text: &str) -> Option<usize> {
    if !(text.starts_with("http://") || text.starts_with("https://")) {
        return None;
    }
    let stop = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(
                c,
                '<' | '>' | '"' | '`' | '\\' | '[' | ']' | '|' | '{' | '}'
            )
    };
    Some(text.find(stop).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_is_escaped_line_by_line() {
        let table = [
            ("plain", "plain"),
            ("see [Order] now", "see \\[Order\\] now"),
            ("[a](https://x.io/y \"t\").", "[a](<https://x.io/y>)."),
            ("[a](#anchor)", "a"),
            ("![img](https://x.io/p.png)", "[img](<https://x.io/p.png>)"),
            ("go to https://x.io/a_b.", "go to <https://x.io/a_b>."),
            ("<https://x.io>", "<https://x.io>"),
            ("a `[x]` b", "a `[x]` b"),
            ("a ` b", "a \\` b"),
            ("Vec<T> and <id>", "Vec\\<T> and \\<id>"),
            ("<p>Hi <code>x</code></p>", "Hi `x`"),
            ("\\[x\\] \\d", "\\[x\\] \\\\d"),
            ("        let x = 1;", "let x = 1;"),
            ("-      let x = 1;", "- let x = 1;"),
            (">     let x = 1;", "let x = 1;"),
            ("- ```rust", "- \\`\\`\\`rust"),
            ("# Errors", "Errors"),
            ("a\u{202e}b\u{0}c\u{200b}", "abc"),
        ];
        for (text, expected) in table {
            assert_eq!(lines(text).join("\n"), expected, "{text:?}");
        }
    }

    #[test]
    fn a_fence_becomes_text_and_is_closed() {
        assert_eq!(
            lines("a\n```rust\nfn x() {}\n  [y]"),
            ["a", "", "```text", "fn x() {}", "  [y]", "```"]
        );
        assert_eq!(
            lines("~~~\n```\nx\n~~~\ny"),
            ["```text", "'''", "x", "```", "y"]
        );
    }

    #[test]
    fn all_kinds_of_line_ends_end_a_line() {
        assert_eq!(lines("a\r\nb\rc\u{2028}d"), ["a", "b", "c", "d"]);
    }

    #[test]
    fn long_text_is_cut_and_wrapped() {
        let out = lines(&"word ".repeat(10_000));
        assert!(out.iter().all(|line| line.chars().count() <= WIDTH));
        assert!(out.last().is_some_and(|line| line.ends_with('…')));
        assert!(out.iter().map(String::len).sum::<usize>() < MAX_CHARS + 10);
    }

    #[test]
    fn a_line_that_continues_a_list_item_is_set_in() {
        assert_eq!(
            lines("- a\nb\n  - c\n\nd"),
            ["- a", "  b", "  - c", "", "d"]
        );
    }
}
