//! Texts for the patterns that descriptions have: literals, classes, groups, alternatives and repetition.
//!
//! It is no engine of regular expressions: what looks around or back has no sample.

use std::iter::Peekable;
use std::str::Chars;

/// The longest text that is made.
const LONGEST: usize = 4096;

/// Makes up a text that a pattern fits and whose length is in bounds; `None` when it finds none.
pub(super) fn sample(pattern: &str, least: usize, most: usize) -> Option<String> {
    // Repetition without end is stretched until the text is long enough.
    (0..=least.min(LONGEST)).find_map(|stretch| {
        let mut reader = Reader {
            rest: pattern.chars().peekable(),
            stretch,
            anchored: false,
        };
        let text = reader.alternatives()?;
        if reader.rest.next().is_some() {
            return None;
        }
        let pad = if reader.anchored {
            0
        } else {
            least.saturating_sub(text.chars().count())
        };
        let text = text + &"a".repeat(pad.min(LONGEST));
        (least..=most)
            .contains(&text.chars().count())
            .then_some(text)
    })
}

struct Reader<'p> {
    rest: Peekable<Chars<'p>>,
    stretch: usize,
    anchored: bool,
}

impl Reader<'_> {
    /// Reads alternatives up to the end of the group, and keeps the first.
    fn alternatives(&mut self) -> Option<String> {
        let first = self.sequence()?;
        while self.rest.next_if_eq(&'|').is_some() {
            self.sequence()?;
        }
        Some(first)
    }

    fn sequence(&mut self) -> Option<String> {
        let mut text = String::new();
        while let Some(&c) = self.rest.peek() {
            if c == '|' || c == ')' {
                break;
            }
            self.rest.next();
            let piece = match c {
                '^' => continue,
                '$' => {
                    self.anchored = true;
                    continue;
                }
                '(' => self.group()?,
                '[' => self.class()?.to_string(),
                '.' => "a".to_owned(),
                '\\' => {
                    let escaped = self.rest.next()?;
                    match escape(escaped)? {
                        Some(c) => c.to_string(),
                        None => continue,
                    }
                }
                c => c.to_string(),
            };
            let times = self.times()?;
            if piece.len().saturating_mul(times) > LONGEST {
                return None;
            }
            text.push_str(&piece.repeat(times));
        }
        Some(text)
    }

    fn group(&mut self) -> Option<String> {
        if self.rest.next_if_eq(&'?').is_some() {
            match self.rest.next()? {
                ':' => {}
                '<' => {
                    if matches!(self.rest.peek(), Some('=' | '!')) {
                        return None;
                    }
                    self.rest.by_ref().find(|c| *c == '>')?;
                }
                _ => return None,
            }
        }
        let text = self.alternatives()?;
        self.rest.next_if_eq(&')')?;
        Some(text)
    }

    /// Reads a class, and takes a character that belongs to it.
    fn class(&mut self) -> Option<char> {
        let negated = self.rest.next_if_eq(&'^').is_some();
        let mut ranges: Vec<(char, char)> = Vec::new();
        loop {
            let start = match self.rest.next()? {
                ']' if !ranges.is_empty() || negated => break,
                '\\' => match self.rest.next()? {
                    'd' => {
                        ranges.push(('0', '9'));
                        continue;
                    }
                    'w' => {
                        ranges.extend([('a', 'z'), ('A', 'Z'), ('0', '9'), ('_', '_')]);
                        continue;
                    }
                    's' => {
                        ranges.push((' ', ' '));
                        continue;
                    }
                    c => escape(c)??,
                },
                c => c,
            };
            let mut end = start;
            let mut ahead = self.rest.clone();
            if ahead.next() == Some('-') && ahead.peek().is_some_and(|c| *c != ']') {
                self.rest.next();
                end = match self.rest.next()? {
                    '\\' => escape(self.rest.next()?)??,
                    c => c,
                };
            }
            ranges.push((start, end));
        }
        let holds = |c: char| {
            ranges
                .iter()
                .any(|(start, end)| (*start..=*end).contains(&c))
        };
        let plain = "aA1".chars().find(|c| holds(*c) != negated);
        plain
            .or_else(|| (' '..='~').find(|c| holds(*c) != negated))
            .or_else(|| ranges.first().filter(|_| !negated).map(|(start, _)| *start))
    }

    /// Reads how often the piece before is repeated.
    fn times(&mut self) -> Option<usize> {
        let (least, most) = match self.rest.peek() {
            Some('*') => (0, None),
            Some('+') => (1, None),
            Some('?') => (0, Some(1)),
            Some('{') => {
                let bounds: String = self
                    .rest
                    .by_ref()
                    .skip(1)
                    .take_while(|c| *c != '}')
                    .collect();
                let (least, most) = match bounds.split_once(',') {
                    None => (bounds.parse().ok()?, Some(bounds.parse().ok()?)),
                    Some((least, "")) => (least.parse().ok()?, None),
                    Some((least, most)) => (least.parse().ok()?, Some(most.parse().ok()?)),
                };
                self.rest.next_if_eq(&'?');
                return Some(self.stretched(least, most));
            }
            _ => return Some(1),
        };
        self.rest.next();
        self.rest.next_if(|c| matches!(c, '?' | '+'));
        Some(self.stretched(least, most))
    }

    fn stretched(&self, least: usize, most: Option<usize>) -> usize {
        let wanted = least.max(self.stretch);
        most.map_or(wanted, |most| wanted.min(most))
    }
}

/// What an escape stands for: a character, or with `Some(None)` a boundary; `None` when it has no sample.
#[allow(clippy::option_option, reason = "no sample, no character, a character")]
fn escape(c: char) -> Option<Option<char>> {
    match c {
        'd' => Some(Some('1')),
        'w' | 'S' | 'D' => Some(Some('a')),
        's' => Some(Some(' ')),
        'W' => Some(Some('-')),
        'b' | 'A' | 'Z' | 'z' => Some(None),
        'n' => Some(Some('\n')),
        't' => Some(Some('\t')),
        c if c.is_ascii_alphanumeric() => None,
        c => Some(Some(c)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_patterns_have_a_sample() {
        for (pattern, least, text) in [
            ("^[A-Z]{3}$", 0, "AAA"),
            ("^[0-9a-f]{4}-[0-9a-f]{2}$", 0, "aaaa-aa"),
            (r"^\d+\.\d{2}$", 0, "1.11"),
            ("^(asc|desc)$", 0, "asc"),
            ("^[a-z]+$", 4, "aaaa"),
            (r"^\+?[1-9]\d{1,14}$", 5, "+1111"),
            ("^(?:cus)_[^_]*$", 6, "cus_aa"),
            ("^[^a-zA-Z0-9]$", 0, " "),
            ("abc", 5, "abcaa"),
            (r"^[\w\-.]{2,}$", 0, "aa"),
        ] {
            assert_eq!(
                sample(pattern, least, 100).as_deref(),
                Some(text),
                "{pattern}"
            );
        }
    }

    #[test]
    fn what_looks_around_or_cannot_fit_has_none() {
        for (pattern, least, most) in [
            ("^(?!a)b$", 0, 9),
            (r"^(a)\1$", 0, 9),
            ("^a{5}$", 0, 3),
            ("^a$", 2, 9),
            (r"^\p{L}$", 0, 9),
            ("^[a", 0, 9),
        ] {
            assert_eq!(sample(pattern, least, most), None, "{pattern}");
        }
    }
}
