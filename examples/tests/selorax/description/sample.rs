//! Answers made from the schemas, to see that every documented field of an answer is read.

use serde_json::Value;

use super::schema::is_object;
use super::{Description, Op};

/// What a made answer has in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// Every property, members without a name, and of alternatives the one of this index.
    Full(usize),
    /// What is required, and `null` wherever that is allowed.
    Bare,
}

/// Makes values that differ from each other, so that fields cannot be mixed up unseen.
struct Maker<'a> {
    description: &'a Description,
    style: Style,
    count: u32,
}

impl Description {
    /// Makes an answer as JSON text.
    pub(crate) fn sample(&self, op: &Op<'_>, style: Style) -> Option<String> {
        let mut maker = Maker {
            description: self,
            style,
            count: 0,
        };
        op.answer.map(|schema| maker.value(schema))
    }
}

impl Maker<'_> {
    fn value(&mut self, schema: &Value) -> String {
        let description = self.description;
        let schema = description.resolve(schema);
        if self.style == Style::Bare && schema["nullable"] == true {
            return "null".to_owned();
        }
        if let Some(alternatives) = schema["oneOf"].as_array() {
            let index = match self.style {
                Style::Full(index) => index.min(alternatives.len() - 1),
                Style::Bare => 0,
            };
            return self.value(&alternatives[index]);
        }
        if is_object(schema) {
            return self.object(schema);
        }
        if let Some(values) = schema["enum"].as_array() {
            return values.last().unwrap().to_string();
        }
        self.count += 1;
        let count = self.count;
        match schema["type"].as_str() {
            Some("array") => {
                let items = [self.value(&schema["items"]), self.value(&schema["items"])];
                format!("[{}]", items.join(","))
            }
            Some("integer") if schema["minimum"].is_u64() => schema["minimum"].to_string(),
            Some("integer") => (9_007_199_254_740_993 + i64::from(count)).to_string(),
            // 17 significant digits, which a binary fraction would not keep.
            Some("number") => format!("123456789012.{:05}", 34567 + count),
            Some("boolean") => "true".to_owned(),
            Some("string") => {
                let text = match schema["format"].as_str() {
                    Some("date-time") => format!("2026-03-04T05:06:{:02}Z", count % 60),
                    Some("uri") => format!("https://shop.example/{count}?q=%C3%BC&r=1"),
                    _ => format!("text {count} ü / & \" \\"),
                };
                Value::String(text).to_string()
            }
            other => panic!("a type that the tests do not know: {other:?}"),
        }
    }

    fn object(&mut self, schema: &Value) -> String {
        let description = self.description;
        let shape = description.shape(schema);
        let mut members = Vec::new();
        for (name, property) in shape.properties {
            if self.style != Style::Bare || shape.required.contains(name) {
                members.push(format!("\"{name}\":{}", self.value(property)));
            }
        }
        if let (Some(others), Style::Full(_)) = (shape.others, self.style) {
            let value = if others.is_object() {
                self.value(others)
            } else {
                r#"{"deep":[1,0.5,null,"ü"]}"#.to_owned()
            };
            members.push(format!("\"not named é\":{value}"));
        }
        format!("{{{}}}", members.join(","))
    }
}
