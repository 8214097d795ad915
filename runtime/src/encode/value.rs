//! A parameter's value, before it is known where and in which style it is written.

use std::fmt::{self, Write as _};

use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::secret::Secret;

/// A parameter's value. Numbers are kept as text, so that an amount is never rounded.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParamValue {
    /// Nothing: the parameter is left out.
    Null,
    /// Text: in JSON it stands in quotes.
    Text(String),
    /// Text that is not printed.
    Secret(Secret),
    /// A number or boolean: in JSON it stands without quotes.
    Bare(String),
    /// A list.
    List(Vec<ParamValue>),
    /// Names and values, in the order they are written in.
    Object(Vec<(String, ParamValue)>),
    /// A value whose reserved characters stay (`allowReserved`), where the place allows it.
    Reserved(Box<ParamValue>),
    /// A value that could not be made, and why; sending it is an error.
    Invalid(String),
}

impl ParamValue {
    /// Reads a value from JSON text, keeping numbers as they are written there.
    pub(crate) fn from_json(json: &str) -> Result<Self, serde_json::Error> {
        let text = json.trim();
        Ok(match text.as_bytes().first() {
            Some(b'{') => {
                let Pairs(pairs) = serde_json::from_str(text)?;
                let read = |(name, raw): (String, Box<RawValue>)| -> Result<_, serde_json::Error> {
                    Ok((name, Self::from_json(raw.get())?))
                };
                Self::Object(pairs.into_iter().map(read).collect::<Result<_, _>>()?)
            }
            Some(b'[') => {
                let items: Vec<&RawValue> = serde_json::from_str(text)?;
                let items = items.into_iter().map(|item| Self::from_json(item.get()));
                Self::List(items.collect::<Result<_, _>>()?)
            }
            Some(b'"') => Self::Text(serde_json::from_str(text)?),
            Some(b'n') => Self::Null,
            _ => Self::Bare(text.to_owned()),
        })
    }

    /// Writes the value as JSON text in ASCII alone, so that it fits into a header too.
    pub(crate) fn write_json(&self, out: &mut String) {
        match self {
            Self::Null | Self::Invalid(_) => out.push_str("null"),
            Self::Text(text) => write_json_text(text, out),
            Self::Secret(secret) => write_json_text(secret.expose(), out),
            Self::Bare(text) => out.push_str(text),
            Self::Reserved(value) => value.write_json(out),
            Self::List(items) => {
                write_list(out, ['[', ']'], items, Self::write_json);
            }
            Self::Object(pairs) => write_list(out, ['{', '}'], pairs, |(name, value), out| {
                write_json_text(name, out);
                out.push(':');
                value.write_json(out);
            }),
        }
    }

    pub(crate) fn to_json(&self) -> String {
        let mut out = String::new();
        self.write_json(&mut out);
        out
    }
}

fn write_list<T>(
    out: &mut String,
    brackets: [char; 2],
    items: &[T],
    mut write: impl FnMut(&T, &mut String),
) {
    out.push(brackets[0]);
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push(',');
        }
        write(item, out);
    }
    out.push(brackets[1]);
}

fn write_json_text(text: &str, out: &mut String) {
    // Writing a `str` as JSON cannot fail; were it to, it would be an empty text.
    let quoted = serde_json::to_string(text).unwrap_or_else(|_| "\"\"".to_owned());
    for char in quoted.chars() {
        if char.is_ascii() && char != '\u{7f}' {
            out.push(char);
        } else {
            let mut units = [0; 2];
            for unit in char.encode_utf16(&mut units) {
                let _ = write!(out, "\\u{unit:04x}");
            }
        }
    }
}

/// An object's members in their order; `serde_json::Map` would sort them.
struct Pairs(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Pairs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PairsVisitor;

        impl<'de> Visitor<'de> for PairsVisitor {
            type Value = Pairs;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }

        deserializer.deserialize_map(PairsVisitor)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_read_with_the_text_of_its_numbers_and_the_order_of_its_names() {
        let json = r#" {"z":1.50,"a":[12345678901234567890.1,true,null,"\u00e9\n"],"m":{}} "#;
        let value = ParamValue::from_json(json).unwrap();
        let expected = ParamValue::Object(vec![
            ("z".into(), ParamValue::Bare("1.50".into())),
            (
                "a".into(),
                ParamValue::List(vec![
                    ParamValue::Bare("12345678901234567890.1".into()),
                    ParamValue::Bare("true".into()),
                    ParamValue::Null,
                    ParamValue::Text("é\n".into()),
                ]),
            ),
            ("m".into(), ParamValue::Object(vec![])),
        ]);
        assert_eq!(value, expected);
    }

    #[test]
    fn a_secret_is_written_and_not_printed() {
        let value = ParamValue::List(vec![ParamValue::Secret("hush".into())]);
        assert_eq!(value.to_json(), r#"["hush"]"#);
        assert!(!format!("{value:?}").contains("hush"));
    }

    #[test]
    fn json_is_written_in_ascii() {
        let value = ParamValue::Object(vec![(
            "é\"".into(),
            ParamValue::List(vec![
                ParamValue::Text("😀".into()),
                ParamValue::Bare("1.50".into()),
            ]),
        )]);
        assert_eq!(value.to_json(), r#"{"\u00e9\"":["\ud83d\ude00",1.50]}"#);
        assert_eq!(ParamValue::from_json(&value.to_json()).unwrap(), value);
    }
}
