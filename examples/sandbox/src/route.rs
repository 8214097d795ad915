//! Finds the operation of a request. It compares paths, and knows nothing of what operations do.

use http::Method;
use percent_encoding::percent_decode_str;

use crate::operation::{Operation, Segment};

/// What a path leads to.
#[derive(Debug)]
pub(crate) enum Route<'a> {
    /// An operation, with the decoded values of its path parameters in order.
    Found(&'a Operation, Vec<String>),
    /// The path exists, though not with this method; these it has.
    WrongMethod(Vec<Method>),
    /// No template fits.
    Unknown,
}

/// Finds the operation for a method and a raw (still escaped) path; a literal segment wins over a parameter.
pub(crate) fn find<'a>(operations: &'a [Operation], method: &Method, path: &str) -> Route<'a> {
    // Cut first, decode afterwards: an escaped slash belongs to its segment.
    let raw: Vec<&str> = path.split('/').skip(1).collect();
    let Some(pieces) = raw
        .iter()
        .map(|piece| decode(piece))
        .collect::<Option<Vec<_>>>()
    else {
        return Route::Unknown;
    };
    let fitting: Vec<&Operation> = operations.iter().filter(|o| fits(o, &pieces)).collect();
    let best = fitting
        .iter()
        .filter(|o| o.method == *method)
        .min_by_key(|o| places(o));
    match best {
        Some(operation) => Route::Found(operation, arguments(operation, &pieces)),
        None if fitting.is_empty() => Route::Unknown,
        None => Route::WrongMethod(fitting.iter().map(|o| o.method.clone()).collect()),
    }
}

fn decode(piece: &str) -> Option<String> {
    percent_decode_str(piece)
        .decode_utf8()
        .ok()
        .map(std::borrow::Cow::into_owned)
}

fn fits(operation: &Operation, pieces: &[String]) -> bool {
    let segments = &operation.segments;
    segments.len() == pieces.len()
        && segments
            .iter()
            .zip(pieces)
            .all(|(segment, piece)| match segment {
                Segment::Literal(text) => text == piece,
                Segment::Parameter(_) => !piece.is_empty(),
            })
}

/// Where the parameters stand, as an order: the template whose first parameter comes later is the more specific.
fn places(operation: &Operation) -> Vec<bool> {
    operation
        .segments
        .iter()
        .map(|s| matches!(s, Segment::Parameter(_)))
        .collect()
}

fn arguments(operation: &Operation, pieces: &[String]) -> Vec<String> {
    let pairs = operation.segments.iter().zip(pieces);
    pairs
        .filter(|(segment, _)| matches!(segment, Segment::Parameter(_)))
        .map(|(_, piece)| piece.clone())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::description::Description;

    const TEXT: &str = "
paths:
  /discounts/{id}: { get: {}, put: {} }
  /discounts/validate/{code}: { get: {} }
  /discounts/{id}/{part}: { get: {} }
  /discounts/filters: { post: {}, get: {} }
";

    fn found(method: &Method, path: &str) -> Option<(String, Vec<String>)> {
        let description = Description::read(TEXT).unwrap();
        match find(description.operations(), method, path) {
            Route::Found(operation, arguments) => Some((operation.template.clone(), arguments)),
            _ => None,
        }
    }

    #[test]
    fn a_literal_segment_wins_over_a_parameter() {
        let (template, arguments) = found(&Method::GET, "/discounts/validate/SAVE").unwrap();
        assert_eq!(template, "/discounts/validate/{code}");
        assert_eq!(arguments, ["SAVE"]);
        assert_eq!(
            found(&Method::GET, "/discounts/filters").unwrap().0,
            "/discounts/filters"
        );
    }

    #[test]
    fn an_escaped_slash_stays_within_its_segment() {
        let (template, arguments) = found(&Method::GET, "/discounts/a%2Fb%20c").unwrap();
        assert_eq!(template, "/discounts/{id}");
        assert_eq!(arguments, ["a/b c"]);
    }

    #[test]
    fn a_path_without_the_method_lists_those_it_has() {
        let description = Description::read(TEXT).unwrap();
        match find(description.operations(), &Method::DELETE, "/discounts/7") {
            Route::WrongMethod(methods) => assert_eq!(methods, [Method::GET, Method::PUT]),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn an_empty_segment_is_no_argument() {
        assert!(found(&Method::GET, "/discounts/").is_none());
    }
}
