//! JSON text to a value, with duplicate keys found.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::duplicates;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, FileId, Pointer, Position};
use crate::source::limits::MAX_DEPTH;

/// Reads JSON. What makes it unreadable is the error; duplicate keys go into `sink`.
pub(super) fn read(text: &str, id: FileId, sink: &mut Diagnostics) -> Result<Value, Diagnostic> {
    let mut state = State {
        duplicates: 0,
        is_too_deep: false,
    };
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let result = Node {
        state: &mut state,
        depth: 0,
    }
    .deserialize(&mut deserializer)
    .and_then(|value| deserializer.end().map(|()| value));
    let value = result.map_err(|error| refusal(&error, id, state.is_too_deep))?;
    if state.duplicates > 0 {
        duplicates::report(text, id, sink);
    }
    Ok(value)
}

fn refusal(error: &serde_json::Error, id: FileId, is_too_deep: bool) -> Diagnostic {
    let position = Position {
        line: error.line().max(1),
        column: error.column().max(1),
        length: 1,
    };
    let text = error.to_string();
    let (code, message) = if is_too_deep || text.starts_with("recursion limit") {
        (
            Code::TooDeep,
            format!("nested deeper than {MAX_DEPTH} levels"),
        )
    } else {
        (
            Code::Syntax,
            text.split(" at line ").next().unwrap_or(&text).to_owned(),
        )
    };
    Diagnostic::new(code, &Pointer::root(), message)
        .in_file(id)
        .at_position(position)
}

struct State {
    duplicates: usize,
    is_too_deep: bool,
}

struct Node<'s> {
    state: &'s mut State,
    depth: usize,
}

impl Node<'_> {
    fn check_depth<E: serde::de::Error>(&mut self) -> Result<(), E> {
        if self.depth >= MAX_DEPTH {
            self.state.is_too_deep = true;
            return Err(E::custom("nested too deep"));
        }
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value)
            .map(Value::Number)
            .ok_or_else(|| E::custom("number out of range"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut access: A) -> Result<Value, A::Error> {
        self.check_depth::<A::Error>()?;
        let mut items = Vec::new();
        let depth = self.depth + 1;
        while let Some(item) = access.next_element_seed(Node {
            state: self.state,
            depth,
        })? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut access: A) -> Result<Value, A::Error> {
        self.check_depth::<A::Error>()?;
        let mut map = Map::new();
        let depth = self.depth + 1;
        while let Some(key) = access.next_key::<String>()? {
            let value = access.next_value_seed(Node {
                state: self.state,
                depth,
            })?;
            match map.entry(key) {
                serde_json::map::Entry::Vacant(entry) => {
                    entry.insert(value);
                }
                serde_json::map::Entry::Occupied(_) => self.state.duplicates += 1,
            }
        }
        Ok(Value::Object(map))
    }
}
