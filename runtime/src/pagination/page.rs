//! One page of a list.

use std::ops::Deref;

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::Position;
use super::next::{self, Answer};
use crate::call::Raw;
use crate::decode::{Decoded, decode_payload, lookup};
use crate::error::{Error, Kind, Outcome};
use crate::operation::{Operation, Pagination};

/// One page of a list: its items, and what the server said about the whole.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items, in the server's order.
    pub items: Vec<T>,
    /// Number of items over all pages, when the server tells.
    pub total: Option<u64>,
    /// Page size that the server applied; it may be less than was asked for.
    pub limit: Option<u64>,
    /// Where the next page is; `None` on the last one.
    pub next: Option<Position>,
}

impl<T> Page<T> {
    /// Tells whether there is another page.
    pub fn has_next(&self) -> bool {
        self.next.is_some()
    }
}

impl<T> Deref for Page<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.items
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

/// Reads a page out of an answer.
pub(crate) fn read_page<T: DeserializeOwned>(
    operation: &Operation,
    raw: &Raw,
) -> Result<Decoded<Page<T>>, Error> {
    let pagination = operation.pagination.unwrap_or(&Pagination::SINGLE);
    let decoded = raw
        .json_body()
        .and_then(|body| decode_payload::<Vec<T>>(body, pagination.items))
        .map_err(|problem| raw.unreadable(problem))?;
    let number = |place: Option<&[&str]>| place.and_then(|keys| number_at(&decoded.rest, keys));
    let answer = Answer {
        count: decoded.value.len() as u64,
        total: number(pagination.total),
        pages: number(pagination.total_pages),
        limit: number(pagination.applied_limit),
        page: number(pagination.applied_page),
        has_more: pagination
            .has_more
            .and_then(|keys| lookup(&decoded.rest, keys)?.as_bool()),
        cursor: pagination
            .next_cursor
            .and_then(|keys| text_at(&decoded.rest, keys)),
        link: next::link(&raw.headers),
    };
    let next = next::position(pagination, &raw.page, &answer).map_err(|problem| {
        let mut error = Error::new(Kind::Pagination(problem), Outcome::Applied);
        raw.add_evidence(&mut error);
        error
    })?;
    let (total, limit) = (answer.total, answer.limit);
    let Decoded {
        value: items,
        rest,
        repairs,
    } = decoded;
    let page = Page {
        items,
        total,
        limit,
        next: next.map(Position::new),
    };
    Ok(Decoded {
        value: page,
        rest,
        repairs,
    })
}

/// Reads a count, which some servers send as text.
fn number_at(rest: &Value, keys: &[&str]) -> Option<u64> {
    match lookup(rest, keys)? {
        Value::Number(number) => number.as_u64(),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

/// Reads a cursor, which some servers send as a number; an empty one means that there is none.
fn text_at(rest: &Value, keys: &[&str]) -> Option<String> {
    match lookup(rest, keys)? {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
