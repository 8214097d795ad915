//! Answers made from the schemas, to see that every documented field of an answer is read.

use std::marker::PhantomData;

use serde_json::Value;

use super::schema::alternatives;
use super::{Description, Op};
use crate::support::subject::Subject;

/// What a made answer has in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Style {
    /// Every property, members without a name, and of alternatives the one of this index.
    Full(usize),
    /// What is required, and `null` wherever that is allowed.
    Bare,
}

/// How deep answers are made: types may hold themselves.
const DEPTH: usize = 24;

/// Makes values that differ from each other, so that fields cannot be mixed up unseen.
struct Maker<'a, S> {
    description: &'a Description,
    style: Style,
    count: u32,
    depth: usize,
    subject: PhantomData<S>,
}

impl Description {
    /// Makes the body of an answer, of its content type.
    pub(crate) fn sample<S: Subject>(&self, op: &Op<'_>, style: Style) -> Option<String> {
        let mut maker = Maker::<S> {
            description: self,
            style,
            count: 0,
            depth: 0,
            subject: PhantomData,
        };
        let (content_type, schema) = op.answer?;
        let value = maker.value("", schema);
        Some(if content_type == "application/json" {
            value
        } else {
            serde_json::from_str(&value).expect("bodies that are not JSON are text")
        })
    }
}

impl<S: Subject> Maker<'_, S> {
    fn value(&mut self, name: &str, schema: &Value) -> String {
        self.depth += 1;
        let value = self.shallow_value(name, schema);
        self.depth -= 1;
        value
    }

    fn shallow_value(&mut self, name: &str, schema: &Value) -> String {
        let description = self.description;
        let resolved = description.resolve(schema);
        if self.style == Style::Bare && resolved["nullable"] == true {
            return "null".to_owned();
        }
        let schema = description.plain(resolved);
        if let Some(alternatives) = alternatives(schema) {
            let index = match self.style {
                Style::Full(index) => index.min(alternatives.len() - 1),
                Style::Bare => 0,
            };
            return self.value(name, &alternatives[index]);
        }
        if description.is_object(schema) {
            return self.object(schema);
        }
        if let Some(values) = schema["enum"].as_array() {
            return values.last().unwrap().to_string();
        }
        self.count += 1;
        let made = S::sample(name, schema, self.count);
        made.unwrap_or_else(|| self.scalar_or_list(name, schema))
    }

    fn scalar_or_list(&mut self, name: &str, schema: &Value) -> String {
        let count = self.count;
        match schema["type"].as_str() {
            Some("array") if self.depth > DEPTH => "[]".to_owned(),
            Some("array") => {
                let items = &schema["items"];
                let items = [self.value(name, items), self.value(name, items)];
                format!("[{}]", items.join(","))
            }
            Some("integer") if schema["minimum"].is_u64() => schema["minimum"].to_string(),
            Some("integer") if schema["maximum"].is_u64() => schema["maximum"].to_string(),
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
            None => r#"{"any":["thing",1]}"#.to_owned(),
            other => panic!("a type that the tests do not know: {other:?}"),
        }
    }

    fn object(&mut self, schema: &Value) -> String {
        let description = self.description;
        let shape = description.shape(schema);
        let mut members = Vec::new();
        let is_bare = self.style == Style::Bare || self.depth > DEPTH;
        for (name, property) in shape.properties {
            let is_needed = shape.required.contains(name) || S::LISTS.contains(&name);
            if !is_bare || is_needed {
                members.push(format!("\"{name}\":{}", self.value(name, property)));
            }
        }
        if let (Some(others), Style::Full(_)) = (shape.others, self.style) {
            let value = if others.is_object() {
                self.value("", others)
            } else {
                r#"{"deep":[1,0.5,null,"ü"]}"#.to_owned()
            };
            members.push(format!("\"not named é\":{value}"));
        }
        format!("{{{}}}", members.join(","))
    }
}
