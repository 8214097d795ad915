//! A path parameter: `simple`, `label` and `matrix`.

use super::percent::Escape;
use super::style::{Flat, checked, misplaced};
use super::{EncodeError, ParamValue};
use crate::operation::Style;

/// Encodes the value of a path parameter. `/` is escaped like everything that is not a letter,
/// a digit or one of `-._~`.
///
/// # Errors
///
/// The value is empty or absent (it would make another path), could not be made, or the style
/// does not exist in paths.
pub fn path_segment(name: &str, value: &ParamValue, style: Style) -> Result<String, EncodeError> {
    path_segment_of(|| name, value, style)
}

/// Does the same for a variable whose name is looked up only where it is needed.
pub(crate) fn path_segment_of<'n>(
    name: impl Fn() -> &'n str,
    value: &ParamValue,
    style: Style,
) -> Result<String, EncodeError> {
    let what = || format!("path parameter `{}`", name());
    let (value, _) = checked(what, value)?;
    let escape = Escape::Component;
    let flat = Flat::of(value);
    let is_empty_text = matches!(&flat, Flat::Scalar(text) if text.is_empty());
    if flat == Flat::Nothing || is_empty_text {
        return Err(EncodeError::new(
            what(),
            "is empty, which would make another path",
        ));
    }
    Ok(match style {
        Style::Simple => flat.join(escape, ","),
        Style::SimpleExploded => flat.join_exploded(escape, ","),
        Style::Label => format!(".{}", flat.join(escape, ",")),
        Style::LabelExploded => format!(".{}", flat.join_exploded(escape, ".")),
        Style::Matrix => format!(";{}={}", escape.text(name()), flat.join(escape, ",")),
        Style::MatrixExploded => flat
            .into_pairs(name())
            .iter()
            .map(|(name, value)| match value.as_str() {
                "" => format!(";{}", escape.text(name)),
                value => format!(";{}={}", escape.text(name), escape.text(value)),
            })
            .collect(),
        Style::Json => escape.text(&value.to_json()).into_owned(),
        other => return Err(misplaced(what(), other)),
    })
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

    fn encode(value: impl Param, style: Style) -> String {
        path_segment("color", &value.to_param(), style).unwrap()
    }

    /// The table "Style Examples" of OpenAPI 3.0.4 and 3.1.1.
    #[test]
    fn the_table_of_the_specification_holds() {
        let list = ["blue", "black", "brown"];
        let table = [
            (
                Style::Matrix,
                ";color=blue",
                ";color=blue,black,brown",
                ";color=R,100,G,200,B,150",
            ),
            (
                Style::MatrixExploded,
                ";color=blue",
                ";color=blue;color=black;color=brown",
                ";R=100;G=200;B=150",
            ),
            (
                Style::Label,
                ".blue",
                ".blue,black,brown",
                ".R,100,G,200,B,150",
            ),
            (
                Style::LabelExploded,
                ".blue",
                ".blue.black.brown",
                ".R=100.G=200.B=150",
            ),
            (
                Style::Simple,
                "blue",
                "blue,black,brown",
                "R,100,G,200,B,150",
            ),
            (
                Style::SimpleExploded,
                "blue",
                "blue,black,brown",
                "R=100,G=200,B=150",
            ),
        ];
        for (style, scalar, expected_list, expected_object) in table {
            assert_eq!(encode("blue", style), scalar, "{style:?}");
            assert_eq!(encode(list, style), expected_list, "{style:?}");
            assert_eq!(encode(object(), style), expected_object, "{style:?}");
        }
    }

    /// Section 3.2 of RFC 6570, as far as paths go.
    #[test]
    fn the_examples_of_rfc_6570_hold() {
        let hello = "Hello World!";
        let (semicolon, empty) = (";".to_param(), String::new().to_param());
        let keys = ParamValue::Object(vec![("semi".into(), semicolon), ("empty".into(), empty)]);
        assert_eq!(encode(hello, Style::Simple), "Hello%20World%21");
        assert_eq!(encode("50%", Style::Simple), "50%25");
        assert_eq!(encode(hello, Style::Label), ".Hello%20World%21");
        assert_eq!(encode(keys.clone(), Style::Simple), "semi,%3B,empty,");
        assert_eq!(
            encode(keys.clone(), Style::SimpleExploded),
            "semi=%3B,empty="
        );
        assert_eq!(encode(keys, Style::MatrixExploded), ";semi=%3B;empty");
    }

    #[test]
    fn a_slash_is_escaped() {
        assert_eq!(encode("a/../b?c#d", Style::Simple), "a%2F..%2Fb%3Fc%23d");
    }

    #[test]
    fn an_empty_value_is_refused_and_named() {
        for style in [Style::Simple, Style::Label, Style::Matrix] {
            for value in ["".to_param(), ParamValue::Null, ParamValue::List(vec![])] {
                let error = path_segment("order_id", &value, style)
                    .unwrap_err()
                    .to_string();
                assert!(
                    error.contains("path parameter `order_id` is empty"),
                    "{error}"
                );
            }
        }
    }

    #[test]
    fn json_is_escaped() {
        assert_eq!(
            encode(object(), Style::Json),
            "%7B%22R%22%3A100%2C%22G%22%3A200%2C%22B%22%3A150%7D"
        );
    }

    #[test]
    fn a_style_of_queries_is_refused() {
        assert!(path_segment("a", &"b".to_param(), Style::DeepObject).is_err());
    }
}
