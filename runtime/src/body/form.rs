//! Bodies of type `application/x-www-form-urlencoded`.

use serde::Serialize;

use super::Body;
use crate::encode::{EncodeError, ParamValue, allow_reserved, form_pairs, object_param};
use crate::operation::Style;

impl Body {
    /// Creates a form from a value that serialises as an object.
    ///
    /// A list repeats its name, an object inside is JSON text (both are OpenAPI's defaults), and
    /// `null` is left out.
    ///
    /// # Errors
    ///
    /// The value does not serialise, or is not an object.
    pub fn form<T: Serialize + ?Sized>(value: &T) -> Result<Self, EncodeError> {
        Self::form_with(value, &[], &[])
    }

    /// Creates a form in which these properties have another style than the default (OpenAPI's
    /// `encoding`), e.g. `deepObject`, and others keep their reserved characters (`allowReserved`).
    ///
    /// # Errors
    ///
    /// The value does not serialise or is not an object, or a style does not exist in forms.
    pub fn form_with<T: Serialize + ?Sized>(
        value: &T,
        styles: &[(&str, Style)],
        reserved: &[&str],
    ) -> Result<Self, EncodeError> {
        let properties = match object_param(value) {
            ParamValue::Object(properties) => properties,
            ParamValue::Invalid(problem) => return Err(EncodeError::new("the form", problem)),
            _ => return Err(EncodeError::new("the form", "is not an object")),
        };
        let mut text = String::new();
        for (name, value) in &properties {
            let style = styles.iter().find(|(known, _)| known == name).map_or_else(
                || match value {
                    ParamValue::Object(_) => Style::Json,
                    _ => Style::FormExploded,
                },
                |(_, style)| *style,
            );
            let pairs = if reserved.contains(&name.as_str()) {
                form_pairs(name, &allow_reserved(value.clone()), style)?
            } else {
                form_pairs(name, value, style)?
            };
            if let Some(pairs) = pairs {
                if !text.is_empty() {
                    text.push('&');
                }
                text.push_str(&pairs);
            }
        }
        Ok(Self::of(
            "application/x-www-form-urlencoded",
            text.into_bytes(),
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn text(body: Body) -> String {
        match body {
            Body::Bytes {
                content_type,
                bytes,
            } => {
                assert_eq!(content_type, "application/x-www-form-urlencoded");
                String::from_utf8(bytes.into()).unwrap()
            }
            _ => String::new(),
        }
    }

    #[test]
    fn lists_repeat_objects_are_json_and_null_is_left_out() {
        let value = json!({"a": "x y", "b": [1, 2], "c": {"d": true}, "e": null});
        assert_eq!(
            text(Body::form(&value).unwrap()),
            "a=x+y&b=1&b=2&c=%7B%22d%22%3Atrue%7D"
        );
    }

    #[test]
    fn a_property_can_have_another_style() {
        let value = json!({"card": {"number": 42, "expiry": {"year": 2030}}});
        let body = Body::form_with(&value, &[("card", Style::DeepObject)], &[]).unwrap();
        assert_eq!(
            text(body),
            "card%5Bexpiry%5D%5Byear%5D=2030&card%5Bnumber%5D=42"
        );
    }

    #[test]
    fn a_property_can_keep_its_reserved_characters() {
        let value = json!({"back": "https://a.example/?b=c&d", "to": "/", "ids": ["a/b", "c"]});
        let body = Body::form_with(&value, &[("ids", Style::Form)], &["back", "ids"]).unwrap();
        assert_eq!(
            text(body),
            "back=https://a.example/?b=c%26d&ids=a/b,c&to=%2F"
        );
    }

    #[test]
    fn a_form_that_is_not_an_object_is_refused() {
        assert!(Body::form(&[1, 2]).is_err());
    }
}
