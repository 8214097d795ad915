//! Header parameters (`simple`, JSON) and cookies (`form`, JSON).

use http::HeaderValue;

use super::percent::Escape;
use super::style::{Flat, checked, misplaced};
use super::{EncodeError, ParamValue};
use crate::operation::Style;

/// Encodes a header parameter; `None` when it is left out.
///
/// # Errors
///
/// The value has a character that no header can carry (line break, control, not ASCII), could
/// not be made, or the style does not exist in headers.
pub fn header(
    name: &str,
    value: &ParamValue,
    style: Style,
) -> Result<Option<HeaderValue>, EncodeError> {
    let what = || format!("header `{name}`");
    let (value, _) = checked(what, value)?;
    if *value == ParamValue::Null {
        return Ok(None);
    }
    let text = match (style, Flat::of(value)) {
        (Style::Json, _) => value.to_json(),
        (Style::Simple | Style::SimpleExploded, Flat::Nothing) => return Ok(None),
        (Style::Simple, flat) => flat.join(Escape::None, ","),
        (Style::SimpleExploded, flat) => flat.join_exploded(Escape::None, ","),
        (other, _) => return Err(misplaced(what(), other)),
    };
    let problem = "has a character that no header can carry (line break, control, not ASCII)";
    header_value(&text)
        .map(Some)
        .ok_or_else(|| EncodeError::new(what(), problem))
}

/// Makes a header value of text that every server reads alike: printable ASCII and tabs. The
/// library would let more through as UTF-8, which some servers take for Latin-1.
pub(crate) fn header_value(text: &str) -> Option<HeaderValue> {
    if text.is_ascii() {
        HeaderValue::from_str(text).ok()
    } else {
        None
    }
}

/// Makes a header value like [`header_value`], of text that is not needed any more.
pub(crate) fn header_text(text: String) -> Option<HeaderValue> {
    if text.is_ascii() {
        HeaderValue::try_from(text).ok()
    } else {
        None
    }
}

/// Encodes a cookie as `name=value`, or several joined by `; `; `None` when it is left out.
///
/// # Errors
///
/// The value could not be made, or the style does not exist in cookies.
pub fn cookie(name: &str, value: &ParamValue, style: Style) -> Result<Option<String>, EncodeError> {
    let what = || format!("cookie `{name}`");
    let (value, _) = checked(what, value)?;
    if *value == ParamValue::Null {
        return Ok(None);
    }
    let flat = Flat::of(value);
    let names = Escape::Component;
    let pairs = match style {
        Style::Json => vec![(
            name.to_owned(),
            Escape::Cookie.text(&value.to_json()).into_owned(),
        )],
        _ if flat == Flat::Nothing => return Ok(None),
        // The comma is no character of cookies, so between parts it is escaped like inside.
        Style::Form => vec![(name.to_owned(), flat.join(Escape::Cookie, "%2C"))],
        Style::FormExploded => flat
            .into_pairs(name)
            .into_iter()
            .map(|(name, value)| (name, Escape::Cookie.text(&value).into_owned()))
            .collect(),
        other => return Err(misplaced(what(), other)),
    };
    let texts: Vec<_> = pairs
        .iter()
        .map(|(name, value)| format!("{}={value}", names.text(name)))
        .collect();
    Ok(Some(texts.join("; ")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encode::Param;

    fn object() -> ParamValue {
        let pairs = [("R", 100), ("G", 200), ("B", 150)];
        ParamValue::Object(
            pairs
                .map(|(name, value)| (name.into(), value.to_param()))
                .into(),
        )
    }

    /// The rows `simple` of the table "Style Examples" of OpenAPI 3.0.4 and 3.1.1.
    #[test]
    fn the_table_of_the_specification_holds_for_headers() {
        let list = ["blue", "black", "brown"];
        let table = [
            (Style::Simple, "R,100,G,200,B,150"),
            (Style::SimpleExploded, "R=100,G=200,B=150"),
        ];
        let encode = |value: ParamValue, style| header("X-Color", &value, style).unwrap();
        for (style, expected_object) in table {
            assert_eq!(encode("".to_param(), style).unwrap(), "");
            assert_eq!(encode("blue".to_param(), style).unwrap(), "blue");
            assert_eq!(encode(list.to_param(), style).unwrap(), "blue,black,brown");
            assert_eq!(encode(object(), style).unwrap(), expected_object);
            assert_eq!(encode(ParamValue::List(vec![]), style), None);
        }
    }

    /// The rows `form` of the same table; where it puts `&`, cookies have `; `.
    #[test]
    fn the_table_of_the_specification_holds_for_cookies() {
        let list = ["blue", "black", "brown"];
        let table = [
            (
                Style::Form,
                "color=blue%2Cblack%2Cbrown",
                "color=R%2C100%2CG%2C200%2CB%2C150",
            ),
            (
                Style::FormExploded,
                "color=blue; color=black; color=brown",
                "R=100; G=200; B=150",
            ),
        ];
        let encode = |value: ParamValue, style| cookie("color", &value, style).unwrap();
        for (style, expected_list, expected_object) in table {
            assert_eq!(encode("".to_param(), style).unwrap(), "color=");
            assert_eq!(encode("blue".to_param(), style).unwrap(), "color=blue");
            assert_eq!(encode(list.to_param(), style).unwrap(), expected_list);
            assert_eq!(encode(object(), style).unwrap(), expected_object);
            assert_eq!(encode(ParamValue::Null, style), None);
        }
    }

    #[test]
    fn a_header_is_not_percent_encoded() {
        let value = header("X-Name", &"a b/c%20;d".to_param(), Style::Simple).unwrap();
        assert_eq!(value.unwrap(), "a b/c%20;d");
    }

    #[test]
    fn a_header_that_cannot_be_sent_is_refused_without_showing_its_value() {
        for value in ["secret\r\nX-Evil: 1", "secret\0", "sécret"] {
            let error = header("X-Name", &value.to_param(), Style::Simple)
                .unwrap_err()
                .to_string();
            assert!(
                error.starts_with("header `X-Name` has a character"),
                "{error}"
            );
            assert!(!error.contains("cret"), "{error}");
        }
    }

    #[test]
    fn json_in_a_header_is_ascii() {
        let value = header("X-Name", &"é".to_param(), Style::Json).unwrap();
        assert_eq!(value.unwrap(), r#""\u00e9""#);
    }

    #[test]
    fn a_cookie_cannot_smuggle_another() {
        let value = cookie("a", &"1; b=2".to_param(), Style::Form).unwrap();
        assert_eq!(value.unwrap(), "a=1%3B%20b=2");
    }
}
