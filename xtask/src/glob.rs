//! Path patterns of `--include-path`: `*` and `?` within a segment, `**` over segments.

/// Says whether `path` fits `pattern` as a whole. Braces of path templates are ordinary characters.
pub(crate) fn fits(pattern: &str, path: &str) -> bool {
    // `rows[j]`: whether the pattern read so far fits the first `j` characters of the path.
    let path: Vec<char> = path.chars().collect();
    let mut row = vec![false; path.len() + 1];
    row[0] = true;
    let mut pattern = pattern.chars().peekable();
    while let Some(wanted) = pattern.next() {
        let mut across = false;
        while wanted == '*' && pattern.next_if_eq(&'*').is_some() {
            across = true;
        }
        row = step(&row, wanted, across, &path);
    }
    row[path.len()]
}

fn step(before: &[bool], wanted: char, across: bool, path: &[char]) -> Vec<bool> {
    let mut after = vec![wanted == '*' && before[0]];
    for (index, &c) in path.iter().enumerate() {
        let fits = match wanted {
            '*' => before[index + 1] || (after[index] && (across || c != '/')),
            '?' => before[index] && c != '/',
            _ => before[index] && c == wanted,
        };
        after.push(fits);
    }
    after
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_fit_whole_paths() {
        for (pattern, path, expected) in [
            ("/orders", "/orders", true),
            ("/orders", "/orders/1", false),
            ("/orders/*", "/orders/{id}", true),
            ("/orders/*", "/orders/{id}/notes", false),
            ("/orders/**", "/orders/{id}/notes", true),
            ("/orders**", "/orders", true),
            ("/v?/orders", "/v1/orders", true),
            ("/v?/orders", "/v//orders", false),
            ("**/notes", "/orders/{id}/notes", true),
            ("*", "/orders", false),
            ("**", "/orders", true),
            ("", "", true),
            ("", "/", false),
            ("/a*b*c", "/aXbYbZc", true),
        ] {
            assert_eq!(fits(pattern, path), expected, "{pattern} on {path}");
        }
    }

    #[test]
    fn many_stars_do_not_take_for_ever() {
        assert!(!fits(&"*a".repeat(200), &"a".repeat(150)));
    }
}
