//! The file that a reference names, as a path from the folder of the document. Only text: nothing is looked up.

use percent_encoding::percent_decode_str;

use super::limits::MAX_REFERENCE;
use super::trouble::Trouble;

const RELATIVE: &str = "save the file beside the document, and refer to it by a relative path";

/// Splits a reference that stands in the file `base` into a path and a fragment. The path is `None` when the
/// reference stays in its file.
pub(super) fn split<'r>(
    reference: &'r str,
    base: &str,
) -> Result<(Option<String>, &'r str), Trouble> {
    let reference = reference.trim();
    if reference.len() > MAX_REFERENCE {
        let message = format!("a reference of {} bytes is too long", reference.len());
        return Err(Trouble::external(message, "shorten it"));
    }
    let (path, fragment) = reference.split_once('#').unwrap_or((reference, ""));
    if path.is_empty() {
        return Ok((None, fragment));
    }
    // `https:`, `file:`, `urn:`, and drives.
    if path
        .split('/')
        .next()
        .is_some_and(|first| first.contains(':'))
    {
        let message = format!("`{reference}` is an address; nothing is fetched");
        return Err(Trouble::external(message, RELATIVE));
    }
    let decoded = percent_decode_str(path).decode_utf8().ok();
    let decoded = decoded.filter(|path| !path.contains(|c: char| c == '\\' || c.is_control()));
    let Some(decoded) = decoded else {
        let message = format!("`{reference}` is no path: it has characters that paths do not have");
        return Err(Trouble::external(
            message,
            "write `/` between the parts of the path",
        ));
    };
    if decoded.starts_with('/') {
        let message = format!("`{reference}` is an absolute path, and was not read");
        return Err(Trouble::external(message, RELATIVE));
    }
    Ok((Some(join(base, &decoded)), fragment))
}

/// Goes from the folder of `base` along `path`.
fn join(base: &str, path: &str) -> String {
    let folder = base.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut parts: Vec<&str> = Vec::new();
    for part in folder.split('/').chain(path.split('/')) {
        match (part, parts.last()) {
            ("" | ".", _) => {}
            ("..", Some(&last)) if last != ".." => {
                parts.pop();
            }
            _ => parts.push(part),
        }
    }
    parts.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(reference: &str, base: &str) -> Option<String> {
        split(reference, base).unwrap().0
    }

    #[test]
    fn a_path_is_relative_to_the_file_that_it_stands_in() {
        for (reference, base, expected) in [
            ("b.yaml", "openapi.yaml", "b.yaml"),
            ("./m/b.yaml#/X", "openapi.yaml", "m/b.yaml"),
            ("b.yaml", "m/a.yaml", "m/b.yaml"),
            ("../openapi.yaml#/X", "m/a.yaml", "openapi.yaml"),
            ("../../x/b.yaml", "m/a.yaml", "../x/b.yaml"),
            ("a%20b.yaml", "openapi.yaml", "a b.yaml"),
            ("..%2f..%2fetc/passwd", "m/a.yaml", "../etc/passwd"),
            (" b.yaml ", "../x/a.yaml", "../x/b.yaml"),
        ] {
            assert_eq!(path(reference, base).as_deref(), Some(expected));
        }
        assert_eq!(path("#/X", "m/a.yaml"), None);
    }

    #[test]
    fn addresses_and_absolute_paths_are_refused() {
        for reference in [
            "https://example.com/a.yaml",
            "file:///etc/passwd",
            "FILE:/etc/passwd",
            "C:/a.yaml",
            "/etc/passwd",
            "%2fetc/passwd",
            "//host/a.yaml",
            "..\\a.yaml",
            "..%5ca.yaml",
            "a%00.yaml",
            "a%ff.yaml",
        ] {
            assert!(split(reference, "openapi.yaml").is_err(), "{reference}");
        }
        assert!(split(&"a".repeat(5000), "openapi.yaml").is_err());
    }
}
