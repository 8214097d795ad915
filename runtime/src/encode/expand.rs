//! A path template filled in.

use super::EncodeError;

/// Fills the variables of a path template, such as `/orders/{order_id}`, with encoded values in
/// the order of the variables.
///
/// # Errors
///
/// There are fewer or more values than variables, a brace is not closed, or a whole segment
/// became `.` or `..`, which servers and proxies take for another path.
pub fn expand<S: AsRef<str>>(template: &str, values: &[S]) -> Result<String, EncodeError> {
    let what = || format!("the path `{template}`");
    let mut values = values.iter().map(AsRef::as_ref);
    let mut path = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((literal, after)) = rest.split_once('{') {
        let Some((_, after)) = after.split_once('}') else {
            return Err(EncodeError::new(what(), "has a `{` without its `}`"));
        };
        let Some(value) = values.next() else {
            return Err(EncodeError::new(
                what(),
                "has more variables than values were given",
            ));
        };
        path.push_str(literal);
        path.push_str(value);
        rest = after;
    }
    path.push_str(rest);
    if values.next().is_some() {
        return Err(EncodeError::new(
            what(),
            "has fewer variables than values were given",
        ));
    }
    let is_dots = |segment: &str| segment == "." || segment == "..";
    if path.contains('.') && path.split('/').any(is_dots) {
        return Err(EncodeError::new(
            what(),
            "has a value `.` or `..`, which makes another path",
        ));
    }
    Ok(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_filled_in_order() {
        let table = [
            ("/orders", &[][..], "/orders"),
            ("/orders/{id}", &["7"], "/orders/7"),
            ("/a/{x}/b/{y}.json", &["1", "{y}"], "/a/1/b/{y}.json"),
            ("/a{x}{y}", &[";x=1", ";y=2"], "/a;x=1;y=2"),
        ];
        for (template, values, expected) in table {
            assert_eq!(expand(template, values).unwrap(), expected);
        }
    }

    #[test]
    fn a_dot_segment_is_refused() {
        for values in [["."], [".."]] {
            assert!(expand("/orders/{id}/items", &values).is_err());
        }
        assert_eq!(expand("/files/{name}", &["..."]).unwrap(), "/files/...");
        assert_eq!(expand("/files/x{name}", &[".."]).unwrap(), "/files/x..");
    }

    #[test]
    fn a_wrong_number_of_values_is_refused() {
        assert!(expand("/orders/{id}", &[] as &[&str]).is_err());
        assert!(expand("/orders", &["1"]).is_err());
        assert!(expand("/orders/{id", &["1"]).is_err());
    }
}
