//! The words of doc comments, kept beside the tokens: a token holds the number of its comment, and the words are put in when
//! everything is text. As a literal they would be escaped, checked, unescaped and measured on the way, several times as much
//! work as writing them. Tokens never leave their thread, and neither do these.

use std::cell::RefCell;

/// Begins the number of a comment: text of the description has no controls, and literals escape them.
const MARK: char = '\u{1}';

thread_local! {
    static KEPT: RefCell<Vec<Vec<String>>> = const { RefCell::new(Vec::new()) };
}

/// Does a piece of work, and forgets the comments that it made: by then they are part of its text.
pub(super) fn during<R>(work: impl FnOnce() -> R) -> R {
    let before = KEPT.with_borrow(Vec::len);
    let result = work();
    KEPT.with_borrow_mut(|kept| kept.truncate(before));
    result
}

/// Keeps the lines of a comment; what stands for them is the text of its token.
pub(super) fn keep(lines: Vec<String>) -> String {
    KEPT.with_borrow_mut(|kept| {
        kept.push(lines);
        format!("{MARK}{}", kept.len() - 1)
    })
}

/// Puts the lines of all comments into a text, each on a line of its own and indented as the first one.
pub(super) fn put_in(text: String) -> String {
    if !text.contains(MARK) {
        return text;
    }
    KEPT.with_borrow(|kept| {
        let mut out = String::with_capacity(text.len() * 2);
        let mut pieces = text.split(MARK);
        out.push_str(pieces.next().unwrap_or_default());
        for piece in pieces {
            let digits = piece.bytes().take_while(u8::is_ascii_digit).count();
            let (number, rest) = piece.split_at(digits);
            let number = number.parse::<usize>().ok();
            let lines = number.and_then(|number| kept.get(number));
            comment(
                &mut out,
                lines.expect("what render quotes is printed where it is made"),
            );
            out.push_str(rest);
        }
        out
    })
}

/// Writes a comment after the slashes of its first line.
fn comment(out: &mut String, lines: &[String]) {
    let start = out.rfind('\n').map_or(0, |end| end + 1);
    let slashes = out[start..].to_owned();
    for (index, line) in lines.iter().enumerate() {
        if index > 0 {
            out.push('\n');
            out.push_str(&slashes);
        }
        let line = line.trim_end_matches(' ');
        if !line.is_empty() {
            out.push(' ');
            out.push_str(line);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_put_in_with_the_indentation_of_the_first() {
        let lines = ["a  ", "", "b \\ \" '"].map(str::to_owned).to_vec();
        let text = during(|| {
            let (one, two) = (keep(lines), keep(vec!["c".to_owned()]));
            put_in(format!("///{two}\nx {{\n    ///{one}\n    y\n}}\n"))
        });
        assert_eq!(
            text,
            "/// c\nx {\n    /// a\n    ///\n    /// b \\ \" '\n    y\n}\n"
        );
    }

    #[test]
    fn what_was_kept_is_forgotten_when_its_work_is_done() {
        let before = KEPT.with_borrow(Vec::len);
        during(|| {
            keep(Vec::new());
            during(|| keep(Vec::new()));
            assert_eq!(KEPT.with_borrow(Vec::len), before + 1);
        });
        assert_eq!(KEPT.with_borrow(Vec::len), before);
    }
}
