//! A query parameter: `form`, `spaceDelimited`, `pipeDelimited`, `deepObject` and JSON. The same
//! styles serve the properties of a form body.

use super::percent::Escape;
use super::style::{Flat, checked, misplaced};
use super::{EncodeError, ParamValue};
use crate::operation::Style;

/// Encodes a query parameter as `name=value`, or several joined by `&`; `None` when it is left
/// out.
///
/// # Errors
///
/// The value could not be made, or the style does not exist in queries.
pub fn query(name: &str, value: &ParamValue, style: Style) -> Result<Option<String>, EncodeError> {
    let (value, escape) = checked(|| format!("query parameter `{name}`"), value)?;
    pairs(
        Writer {
            name,
            names: Escape::Component,
            values: escape,
        },
        value,
        style,
    )
}

/// Encodes a property of a body of type `application/x-www-form-urlencoded`, like [`query`].
///
/// # Errors
///
/// The value could not be made, or the style does not exist in forms.
pub fn form_pairs(
    name: &str,
    value: &ParamValue,
    style: Style,
) -> Result<Option<String>, EncodeError> {
    let (value, escape) = checked(|| format!("form field `{name}`"), value)?;
    let values = match escape {
        Escape::Reserved => Escape::ReservedForm,
        _ => Escape::Form,
    };
    pairs(
        Writer {
            name,
            names: Escape::Form,
            values,
        },
        value,
        style,
    )
}

/// Lays a property of a `multipart/form-data` body out as names and texts, like [`query`] but with nothing escaped.
///
/// # Errors
///
/// The value could not be made, or the style does not exist in queries.
pub(crate) fn styled_parts(
    name: &str,
    value: &ParamValue,
    style: Style,
) -> Result<Vec<(String, String)>, EncodeError> {
    let (value, _) = checked(|| format!("field `{name}`"), value)?;
    let delimiter = match style {
        _ if *value == ParamValue::Null => return Ok(Vec::new()),
        Style::Form => ",",
        Style::SpaceDelimited => " ",
        Style::PipeDelimited => "|",
        Style::Json => return Ok(vec![(name.to_owned(), value.to_json())]),
        Style::FormExploded => return Ok(Flat::of(value).into_pairs(name)),
        Style::DeepObject => {
            let mut out = Vec::new();
            deepen(name.to_owned(), value, true, &mut out);
            return Ok(out);
        }
        other => return Err(misplaced(format!("field `{name}`"), other)),
    };
    let flat = Flat::of(value);
    let text = flat.join(Escape::None, delimiter);
    Ok(if flat == Flat::Nothing {
        Vec::new()
    } else {
        vec![(name.to_owned(), text)]
    })
}

#[derive(Clone, Copy)]
struct Writer<'a> {
    name: &'a str,
    names: Escape,
    values: Escape,
}

impl Writer<'_> {
    fn pair(self, name: &str, value: &str) -> String {
        format!("{}={}", self.names.text(name), self.values.text(value))
    }

    /// One pair whose value is joined already.
    fn joined(self, flat: &Flat, delimiter: &str) -> String {
        format!(
            "{}={}",
            self.names.text(self.name),
            flat.join(self.values, delimiter)
        )
    }
}

fn pairs(
    writer: Writer<'_>,
    value: &ParamValue,
    style: Style,
) -> Result<Option<String>, EncodeError> {
    if *value == ParamValue::Null {
        return Ok(None);
    }
    let blank = match writer.values {
        Escape::Form | Escape::ReservedForm => "+",
        _ => "%20",
    };
    let delimiter = match style {
        Style::Form => ",",
        Style::SpaceDelimited => blank,
        Style::PipeDelimited => "%7C",
        Style::Json => return Ok(Some(writer.pair(writer.name, &value.to_json()))),
        Style::FormExploded => {
            return Ok(join(writer, Flat::of(value).into_pairs(writer.name)));
        }
        Style::DeepObject => {
            let mut out = Vec::new();
            deepen(writer.name.to_owned(), value, true, &mut out);
            return Ok(join(writer, out));
        }
        other => {
            return Err(misplaced(
                format!("query parameter `{}`", writer.name),
                other,
            ));
        }
    };
    let flat = Flat::of(value);
    Ok((flat != Flat::Nothing).then(|| writer.joined(&flat, delimiter)))
}

fn join(writer: Writer<'_>, pairs: Vec<(String, String)>) -> Option<String> {
    let texts: Vec<_> = pairs
        .iter()
        .map(|(name, value)| writer.pair(name, value))
        .collect();
    (!texts.is_empty()).then(|| texts.join("&"))
}

fn deepen(name: String, value: &ParamValue, is_root: bool, out: &mut Vec<(String, String)>) {
    match value {
        ParamValue::Object(pairs) => {
            for (key, value) in pairs {
                deepen(format!("{name}[{key}]"), value, false, out);
            }
        }
        ParamValue::List(items) => {
            let name = if is_root { format!("{name}[]") } else { name };
            for item in items {
                deepen(name.clone(), item, false, out);
            }
        }
        scalar => out.extend(Flat::of(scalar).into_pairs(&name)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::encode::{Param, allow_reserved};

    fn object() -> ParamValue {
        let pairs = [("R", 100), ("G", 200), ("B", 150)];
        ParamValue::Object(
            pairs
                .map(|(name, value)| (name.into(), value.to_param()))
                .into(),
        )
    }

    fn encode(value: impl Param, style: Style) -> Option<String> {
        query("color", &value.to_param(), style).unwrap()
    }

    /// The table "Style Examples" of OpenAPI 3.0.4 and 3.1.1. A scalar has no example for the
    /// last three styles; it is written as with `form`.
    #[test]
    fn the_table_of_the_specification_holds() {
        let list = ["blue", "black", "brown"];
        let table = [
            (
                Style::Form,
                "color=blue,black,brown",
                "color=R,100,G,200,B,150",
            ),
            (
                Style::FormExploded,
                "color=blue&color=black&color=brown",
                "R=100&G=200&B=150",
            ),
            (
                Style::SpaceDelimited,
                "color=blue%20black%20brown",
                "color=R%20100%20G%20200%20B%20150",
            ),
            (
                Style::PipeDelimited,
                "color=blue%7Cblack%7Cbrown",
                "color=R%7C100%7CG%7C200%7CB%7C150",
            ),
            (
                Style::DeepObject,
                "color%5B%5D=blue&color%5B%5D=black&color%5B%5D=brown",
                "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
            ),
        ];
        for (style, expected_list, expected_object) in table {
            assert_eq!(encode("", style).unwrap(), "color=", "{style:?}");
            assert_eq!(encode("blue", style).unwrap(), "color=blue", "{style:?}");
            assert_eq!(encode(list, style).unwrap(), expected_list, "{style:?}");
            assert_eq!(
                encode(object(), style).unwrap(),
                expected_object,
                "{style:?}"
            );
        }
    }

    #[test]
    fn what_is_empty_or_null_is_left_out() {
        let styles = [
            Style::Form,
            Style::FormExploded,
            Style::SpaceDelimited,
            Style::PipeDelimited,
            Style::DeepObject,
        ];
        let nulls = ParamValue::List(vec![ParamValue::Null]);
        for style in styles {
            for value in [ParamValue::Null, ParamValue::List(vec![]), nulls.clone()] {
                assert_eq!(encode(value, style), None, "{style:?}");
            }
            assert_eq!(encode(ParamValue::Object(vec![]), style), None, "{style:?}");
        }
        assert_eq!(encode(ParamValue::Null, Style::Json), None);
    }

    #[test]
    fn delimiters_and_separators_inside_values_are_escaped() {
        let value = ["a,b", "c&d=e", "f|g h"];
        assert_eq!(
            encode(value, Style::Form).unwrap(),
            "color=a%2Cb,c%26d%3De,f%7Cg%20h"
        );
        assert_eq!(
            query("a&b", &"c".to_param(), Style::Form).unwrap().unwrap(),
            "a%26b=c"
        );
    }

    #[test]
    fn reserved_characters_stay_when_they_are_allowed() {
        let value = allow_reserved("https://a.example/b?c=d&e#f");
        assert_eq!(
            encode(value, Style::Form).unwrap(),
            "color=https://a.example/b?c=d%26e%23f"
        );
    }

    #[test]
    fn deep_objects_nest_and_their_lists_repeat_the_key() {
        let inner = ParamValue::Object(vec![("gte".into(), 5.to_param())]);
        let tags = ["x", "y"].to_param();
        let value = ParamValue::Object(vec![("created".into(), inner), ("tags".into(), tags)]);
        assert_eq!(
            encode(value, Style::DeepObject).unwrap(),
            "color%5Bcreated%5D%5Bgte%5D=5&color%5Btags%5D=x&color%5Btags%5D=y"
        );
    }

    #[test]
    fn nesting_where_a_style_has_none_is_json() {
        let value = ParamValue::List(vec![["a"].to_param(), 1.to_param()]);
        assert_eq!(
            encode(value, Style::FormExploded).unwrap(),
            "color=%5B%22a%22%5D&color=1"
        );
    }

    #[test]
    fn json_keeps_what_other_styles_leave_out() {
        assert_eq!(
            encode(ParamValue::List(vec![]), Style::Json).unwrap(),
            "color=%5B%5D"
        );
        assert_eq!(encode("a", Style::Json).unwrap(), "color=%22a%22");
    }

    #[test]
    fn a_form_field_escapes_by_the_rules_of_forms() {
        let encode = |value: &str| form_pairs("a b", &value.to_param(), Style::FormExploded);
        assert_eq!(encode("c d~é").unwrap().unwrap(), "a+b=c+d%7E%C3%A9");
    }

    #[test]
    fn a_form_field_keeps_reserved_characters_but_those_that_break_a_form() {
        let value = allow_reserved("/a?b=c;d,e:@!$'()* %&+#[]");
        assert_eq!(
            form_pairs("a/b", &value, Style::FormExploded)
                .unwrap()
                .unwrap(),
            "a%2Fb=/a?b=c;d,e:@!$'()*+%25%26%2B%23%5B%5D"
        );
    }

    #[test]
    fn an_invalid_value_is_refused_wherever_it_hides() {
        let value = ParamValue::Object(vec![("x".into(), vec![f64::NAN].to_param())]);
        let error = query("color", &value, Style::DeepObject)
            .unwrap_err()
            .to_string();
        assert_eq!(error, "query parameter `color` is not a finite number");
    }
}
