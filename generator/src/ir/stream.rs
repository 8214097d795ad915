//! How an answer can be read as it arrives, in place of the whole.

use super::{Operation, Payload, StatusRange, TypeRef};

/// A way to read the answer of an operation as it arrives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Streaming<'a> {
    /// As server-sent events whose data is this type.
    Events(&'a TypeRef),
    /// As JSON texts of this type, in one of these content types.
    Lines(&'a TypeRef, Vec<&'a str>),
    /// As bytes of one of these content types.
    Chunks(Vec<&'a str>),
}

impl Operation {
    /// Returns the ways to read its success as it arrives; of each kind one at most.
    pub fn streaming(&self) -> Vec<Streaming<'_>> {
        let (mut events, mut lines, mut chunks) = (None, None, Vec::new());
        let payloads = self.successes().flat_map(|response| &response.payloads);
        for (content_type, payload) in payloads {
            match payload {
                Payload::Events(ty) => events = events.or(Some(ty)),
                Payload::Lines(ty) => {
                    let (known, names) = lines.get_or_insert_with(|| (ty, Vec::new()));
                    if *known == ty {
                        names.push(content_type.as_str());
                    }
                }
                Payload::Bytes => chunks.push(content_type.as_str()),
                Payload::Json(_) | Payload::Text => {}
            }
        }
        let events = events.map(Streaming::Events);
        let lines = lines.map(|(ty, names)| Streaming::Lines(ty, names));
        let chunks = (!chunks.is_empty()).then_some(Streaming::Chunks(chunks));
        events.into_iter().chain(lines).chain(chunks).collect()
    }

    /// Returns the answers that are successes: 2xx, else `default` where nothing else can be one.
    pub fn successes(&self) -> impl Iterator<Item = &super::Response> {
        let is_success = |status| match status {
            StatusRange::Exact(status) => (200..300).contains(&status),
            StatusRange::Class(class) => class == 2,
            StatusRange::Default => false,
        };
        let has_success = self.responses.iter().any(|it| is_success(it.status));
        self.responses
            .iter()
            .filter(move |response| match response.status {
                StatusRange::Default => !has_success,
                status => is_success(status),
            })
    }
}
