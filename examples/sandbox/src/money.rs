//! Amounts: read from JSON and written back exactly, never calculated in binary fractions.

use rust_decimal::Decimal;
use serde_json::Value;

/// Reads an amount from a JSON number or a text.
pub(crate) fn read(value: &Value) -> Option<Decimal> {
    match value {
        Value::Number(number) => {
            let text = number.to_string();
            text.parse()
                .ok()
                .or_else(|| Decimal::from_scientific(&text).ok())
        }
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

/// Writes an amount as a JSON number.
pub(crate) fn write(amount: Decimal) -> Value {
    let text = amount.normalize().to_string();
    serde_json::from_str(&text).unwrap_or(Value::Null)
}

/// Rounds to hundredths.
pub(crate) fn round(amount: Decimal) -> Decimal {
    amount.round_dp(2)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn amounts_come_back_as_they_were() {
        for text in ["0.1", "1234567.89", "50000", "-3.5"] {
            let value: Value = serde_json::from_str(text).unwrap();
            assert_eq!(write(read(&value).unwrap()).to_string(), text);
        }
    }

    #[test]
    fn texts_and_exponents_are_read() {
        assert_eq!(read(&json!("10.50")), Some(Decimal::new(1050, 2)));
        assert_eq!(
            read(&serde_json::from_str("1e3").unwrap()),
            Some(Decimal::new(1000, 0))
        );
        assert_eq!(read(&json!(null)), None);
    }
}
