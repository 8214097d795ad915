//! Which Rust values can be parameters.

use std::borrow::Cow;
use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use rust_decimal::Decimal;
use serde::Serialize;
use serde_json::Value;

use super::ParamValue;
use crate::secret::Secret;

/// A value that can be sent as a parameter.
pub trait Param {
    /// Converts into the value that is written.
    fn to_param(&self) -> ParamValue;
}

macro_rules! bare_params {
    ($($type:ty),*) => {$(
        impl Param for $type {
            fn to_param(&self) -> ParamValue {
                ParamValue::Bare(self.to_string())
            }
        }
    )*};
}

bare_params!(
    bool, i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize, Decimal
);

macro_rules! float_params {
    ($($type:ty),*) => {$(
        impl Param for $type {
            fn to_param(&self) -> ParamValue {
                if self.is_finite() {
                    ParamValue::Bare(self.to_string())
                } else {
                    ParamValue::Invalid("is not a finite number".to_owned())
                }
            }
        }
    )*};
}

float_params!(f32, f64);

impl Param for str {
    fn to_param(&self) -> ParamValue {
        ParamValue::Text(self.to_owned())
    }
}

impl Param for String {
    fn to_param(&self) -> ParamValue {
        ParamValue::Text(self.clone())
    }
}

impl Param for Cow<'_, str> {
    fn to_param(&self) -> ParamValue {
        ParamValue::Text(self.as_ref().to_owned())
    }
}

impl Param for Secret {
    fn to_param(&self) -> ParamValue {
        ParamValue::Secret(self.clone())
    }
}

impl Param for DateTime<Utc> {
    /// RFC 3339 in UTC, with as many digits of the second as it has.
    fn to_param(&self) -> ParamValue {
        ParamValue::Text(self.to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

impl Param for NaiveDate {
    fn to_param(&self) -> ParamValue {
        ParamValue::Text(self.to_string())
    }
}

impl Param for Value {
    fn to_param(&self) -> ParamValue {
        match self {
            Self::Null => ParamValue::Null,
            Self::Bool(value) => value.to_param(),
            Self::Number(number) => ParamValue::Bare(number.to_string()),
            Self::String(text) => text.to_param(),
            Self::Array(items) => items.to_param(),
            Self::Object(map) => {
                let pairs = map
                    .iter()
                    .map(|(name, value)| (name.clone(), value.to_param()));
                ParamValue::Object(pairs.collect())
            }
        }
    }
}

impl Param for ParamValue {
    fn to_param(&self) -> ParamValue {
        self.clone()
    }
}

impl<T: Param + ?Sized> Param for &T {
    fn to_param(&self) -> ParamValue {
        (**self).to_param()
    }
}

impl<T: Param> Param for Option<T> {
    fn to_param(&self) -> ParamValue {
        self.as_ref().map_or(ParamValue::Null, Param::to_param)
    }
}

impl<T: Param> Param for [T] {
    fn to_param(&self) -> ParamValue {
        ParamValue::List(self.iter().map(Param::to_param).collect())
    }
}

impl<T: Param> Param for Vec<T> {
    fn to_param(&self) -> ParamValue {
        self.as_slice().to_param()
    }
}

impl<T: Param, const N: usize> Param for [T; N] {
    fn to_param(&self) -> ParamValue {
        self.as_slice().to_param()
    }
}

impl<T: Param> Param for BTreeMap<String, T> {
    fn to_param(&self) -> ParamValue {
        let pairs = self
            .iter()
            .map(|(name, value)| (name.clone(), value.to_param()));
        ParamValue::Object(pairs.collect())
    }
}

/// Converts any serialisable value, such as a generated model.
///
/// It goes by the JSON text of the value, so an amount keeps every digit and fields their order.
/// A value that does not serialise is an error when it is sent.
pub fn object_param<T: Serialize + ?Sized>(value: &T) -> ParamValue {
    serde_json::to_string(value)
        .and_then(|json| ParamValue::from_json(&json))
        .unwrap_or_else(|error| ParamValue::Invalid(format!("does not serialise: {error}")))
}

/// Converts a boolean that is 0 or 1 on the wire.
pub fn bool_int(value: bool) -> ParamValue {
    u8::from(value).to_param()
}

/// Converts a time that is a number of seconds since 1970 on the wire.
pub fn unix_seconds(time: DateTime<Utc>) -> ParamValue {
    time.timestamp().to_param()
}

/// Marks a value of a query or a form whose reserved characters are sent as they are (`allowReserved`).
pub fn allow_reserved<T: Param>(value: T) -> ParamValue {
    ParamValue::Reserved(Box::new(value.to_param()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_have_their_usual_text() {
        let time: DateTime<Utc> = "2026-03-05T01:02:03.450+06:00".parse().unwrap();
        let bare = |text: &str| ParamValue::Bare(text.to_owned());
        let text = |text: &str| ParamValue::Text(text.to_owned());
        let table = [
            (true.to_param(), bare("true")),
            ((-5_i64).to_param(), bare("-5")),
            (1.5_f64.to_param(), bare("1.5")),
            (Decimal::new(1050, 2).to_param(), bare("10.50")),
            ("a b".to_param(), text("a b")),
            (time.to_param(), text("2026-03-04T19:02:03.450Z")),
            (time.date_naive().to_param(), text("2026-03-04")),
            (bool_int(false), bare("0")),
            (unix_seconds(time), bare("1772650923")),
            (None::<i64>.to_param(), ParamValue::Null),
            (Some(7).to_param(), bare("7")),
            (vec!["x"].to_param(), ParamValue::List(vec![text("x")])),
            (Value::Null.to_param(), ParamValue::Null),
        ];
        for (value, expected) in table {
            assert_eq!(value, expected);
        }
    }

    #[test]
    fn a_number_that_is_not_finite_is_invalid() {
        assert!(matches!(f64::NAN.to_param(), ParamValue::Invalid(_)));
        assert!(matches!(f32::INFINITY.to_param(), ParamValue::Invalid(_)));
    }

    #[test]
    fn a_model_keeps_the_digits_of_its_amounts_and_the_order_of_its_fields() {
        #[derive(Serialize)]
        struct Filter {
            status: &'static str,
            amount: Box<serde_json::value::RawValue>,
            #[serde(skip_serializing_if = "Option::is_none")]
            note: Option<String>,
        }
        let amount = serde_json::value::RawValue::from_string("12345678901234567.10".into());
        let filter = Filter {
            status: "open",
            amount: amount.unwrap(),
            note: None,
        };
        let expected = ParamValue::Object(vec![
            ("status".into(), ParamValue::Text("open".into())),
            (
                "amount".into(),
                ParamValue::Bare("12345678901234567.10".into()),
            ),
        ]);
        assert_eq!(object_param(&filter), expected);
    }

    #[test]
    fn a_model_that_does_not_serialise_is_invalid() {
        let map: BTreeMap<Vec<u8>, u8> = BTreeMap::from([(vec![1], 1)]);
        assert!(matches!(object_param(&map), ParamValue::Invalid(_)));
    }
}
