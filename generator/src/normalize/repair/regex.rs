//! Patterns are regular expressions. Clients do not check values against them; people read them.

use std::iter::Peekable;
use std::str::Chars;

use serde_json::Value;

use super::name::shown;
use crate::diagnostic::Code;
use crate::normalize::context::{Context, Fields};

pub(super) fn run(fields: &mut Fields, context: &mut Context<'_>) {
    let Some(Value::String(pattern)) = fields.get("pattern") else {
        return;
    };
    if let Some(flaw) = flaw(pattern) {
        let message = format!("`{}` is no regular expression: {flaw}", shown(pattern));
        context.warn_at("pattern", Code::InvalidPattern, message);
        fields.remove("pattern");
    }
}

/// Finds what no dialect of regular expressions allows; everything else is left to those who match.
fn flaw(pattern: &str) -> Option<&'static str> {
    let mut rest = pattern.chars().peekable();
    let mut open = 0_usize;
    // Whether a quantifier may follow.
    let mut repeatable = false;
    while let Some(c) = rest.next() {
        let repeated = repeatable;
        repeatable = true;
        match c {
            // Takes what is escaped along.
            '\\' if rest.next().is_none() => return Some("it ends in a backslash"),
            '[' => {
                if let Some(flaw) = class(&mut rest) {
                    return Some(flaw);
                }
            }
            '(' => {
                open += 1;
                if let Some(flaw) = group(&mut rest) {
                    return Some(flaw);
                }
                repeatable = false;
            }
            ')' => match open.checked_sub(1) {
                Some(outer) => open = outer,
                None => return Some("a `)` has no `(`"),
            },
            '|' => repeatable = false,
            '*' | '+' | '?' => {
                if !repeated {
                    return Some("there is nothing to repeat");
                }
                // Lazy and possessive forms.
                rest.next_if(|c| matches!(c, '?' | '+'));
            }
            '{' => {
                if let Some(flaw) = bounds(&rest) {
                    return Some(flaw);
                }
            }
            _ => {}
        }
    }
    (open > 0).then_some("a `(` has no `)`")
}

/// Reads what follows `(`: `?:`, `?=`, `?<name>` and the like.
fn group(rest: &mut Peekable<Chars<'_>>) -> Option<&'static str> {
    rest.next_if_eq(&'?')?;
    if rest.next_if(|c| matches!(c, '<' | 'P')).is_some() {
        let name: String = rest.clone().collect();
        let closed = name.contains('>') || name.starts_with(['=', '!']);
        return (!closed).then_some("the name of a group does not end");
    }
    rest.next();
    None
}

/// Reads what follows `[` up to the `]`.
fn class(rest: &mut Peekable<Chars<'_>>) -> Option<&'static str> {
    let mut before: Option<char> = None;
    rest.next_if_eq(&'^');
    while let Some(c) = rest.next() {
        match c {
            ']' => return None,
            '\\' => {
                rest.next();
                before = None;
            }
            '-' => {
                let plain = |c: &char| !matches!(c, ']' | '\\' | '[');
                let after = rest.peek().copied().filter(plain);
                if before.zip(after).is_some_and(|(from, to)| from > to) {
                    return Some("a range in brackets is the wrong way round");
                }
                before = None;
            }
            c => before = Some(c),
        }
    }
    Some("a `[` has no `]`")
}

/// Looks at what follows `{`, which is a plain brace unless numbers follow.
fn bounds(rest: &Peekable<Chars<'_>>) -> Option<&'static str> {
    let text: String = rest.clone().take_while(|c| *c != '}').collect();
    let (from, to) = text.split_once(',')?;
    let (from, to): (u64, u64) = (from.parse().ok()?, to.parse().ok()?);
    (from > to).then_some("a repetition has its bounds the wrong way round")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expressions_of_all_dialects_pass() {
        for fine in [
            "",
            "^sx_app_[0-9a-f]{32}$",
            "^(a|b)(:(asc|desc))?$",
            r"^\d{4}-\d\d$",
            r"[^\s/\]]+",
            "[]",
            "[a-]",
            "[-a]",
            r"[\w-z]",
            "(?=x)(?!y)(?:z)(?<name>a)(?<=b)(?<!c)(?P<n>d)(?i)e",
            "a{2,}b{,3}c{2,3}{d",
            "a*?b+?c??d++",
            r"\p{Lu}\u{1F600}",
            "^*",
            "x|",
            "}]",
            "[[:alpha:]]",
        ] {
            assert_eq!(flaw(fine), None, "{fine}");
        }
    }

    #[test]
    fn flaws_are_found() {
        for bad in [
            "[", "[a", "(", "a)", "*", "(*a)", "a|+", "\\", "[z-a]", "x{3,1}", "(?<n",
        ] {
            assert!(flaw(bad).is_some(), "{bad}");
        }
    }
}
