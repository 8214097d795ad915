//! Sample texts: by format, by pattern, within the bounds of length.

use serde_json::{Map, Value};

use super::pattern;
use super::schema::count;

/// Makes up a text for a schema; where no rule does, the description's own example is taken.
pub(super) fn sample(schema: &Map<String, Value>) -> Result<String, String> {
    let least = count(schema, "minLength").unwrap_or(0);
    let most = count(schema, "maxLength").unwrap_or(usize::MAX);
    if let Some(pattern) = schema.get("pattern").and_then(Value::as_str) {
        // A date is a date in Rust, so that a pattern which no date has (`YYYY-MM`) leaves no value.
        let format = schema.get("format").and_then(Value::as_str);
        let fits = |text: &String| format != Some("date") || is_date(text);
        let texts = [pattern::sample(pattern, least, most), example(schema)];
        let text = texts.into_iter().flatten().find(fits);
        return text.ok_or_else(|| format!("no text for the pattern {pattern}"));
    }
    let format = schema.get("format").and_then(Value::as_str);
    let text = match format.unwrap_or_default() {
        "date-time" => "2024-05-06T07:08:09Z",
        "date" => "2024-05-06",
        "time" => "07:08:09Z",
        "duration" => "PT1H",
        "uuid" | "guid" => "3fa85f64-5717-4562-b3fc-2c963f66afa6",
        "email" | "idn-email" => "someone@example.com",
        "uri" | "url" | "iri" => "https://example.com/a",
        "uri-reference" => "/a",
        "hostname" | "idn-hostname" => "example.com",
        "ipv4" => "192.0.2.1",
        "ipv6" => "2001:db8::1",
        "byte" | "base64" => "aGVsbG8=",
        _ => return Ok(fitted("sample", least, most)),
    };
    if (least..=most).contains(&text.len()) {
        return Ok(text.to_owned());
    }
    example(schema).ok_or_else(|| format!("no {text:?} of {least} to {most} characters"))
}

fn example(schema: &Map<String, Value>) -> Option<String> {
    let word = schema.get("example").or_else(|| schema.get("default"))?;
    word.as_str().map(str::to_owned)
}

/// Says whether a text is of the form of a date, `2024-05-06`.
fn is_date(text: &str) -> bool {
    let number = |part: &str, digits| {
        let is_number = part.len() == digits && part.bytes().all(|b| b.is_ascii_digit());
        is_number.then(|| part.parse().unwrap_or(0))
    };
    let parts: Vec<_> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    number(year, 4).is_some()
        && number(month, 2).is_some_and(|month: u8| (1..=12).contains(&month))
        && number(day, 2).is_some_and(|day: u8| (1..=28).contains(&day))
}

/// A word, repeated or cut to the bounds.
fn fitted(word: &str, least: usize, most: usize) -> String {
    let wanted = word.len().max(least).min(most);
    word.chars().cycle().take(wanted.min(1 << 16)).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn of(schema: &Value) -> Result<String, String> {
        sample(schema.as_object().unwrap())
    }

    #[test]
    fn lengths_are_kept() {
        assert_eq!(of(&json!({ "minLength": 8 })).unwrap(), "samplesa");
        assert_eq!(of(&json!({ "maxLength": 2 })).unwrap(), "sa");
    }

    #[test]
    fn a_format_that_does_not_fit_its_length_needs_an_example() {
        let schema = json!({ "format": "uuid", "maxLength": 3 });
        assert!(of(&schema).is_err());
        let schema = json!({ "format": "uuid", "maxLength": 3, "example": "abc" });
        assert_eq!(of(&schema).unwrap(), "abc");
    }

    #[test]
    fn a_date_whose_pattern_no_date_has_is_told() {
        let schema = json!({ "format": "date", "pattern": "YYYY-MM", "example": "2022-10" });
        assert!(of(&schema).is_err());
        let schema = json!({ "format": "date", "pattern": "^[A-Z]$", "example": "2022-10-01" });
        assert_eq!(of(&schema).unwrap(), "2022-10-01");
    }

    #[test]
    fn a_pattern_that_is_too_hard_is_told() {
        assert!(of(&json!({ "pattern": "^(?=a)b$" })).is_err());
    }
}
