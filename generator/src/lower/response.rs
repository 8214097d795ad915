//! Responses: all documented ones, with their bodies by content type, best first.

use crate::document::{OperationNode, ResponseNode, Status};
use crate::ir::{Payload, Response, StatusRange};

use super::content::Encoding;
use super::context::{Lowering, component, origin};
use super::docs;
use super::schema::Place;

impl<'d> Lowering<'d, '_> {
    /// Lowers the responses of an operation, sorted by status.
    pub(super) fn responses(
        &mut self,
        node: &OperationNode<'d>,
        operation_id: &str,
    ) -> Vec<Response> {
        let mut found: Vec<_> = node
            .responses(self.sink)
            .into_iter()
            .map(|(status, response)| self.response(status, &response, operation_id))
            .collect();
        found.sort_by_key(|response| response.status);
        found
    }

    fn response(
        &mut self,
        status: Status,
        node: &ResponseNode<'d>,
        operation_id: &str,
    ) -> Response {
        // Reads the node as a whole, so that fields that cannot be read are reported.
        node.typed(self.sink);
        let place = match component(node.pointer()) {
            Some((_, name)) => Place::named(name),
            None => Place::named(format!("{operation_id} {}", kind_of(status))),
        };
        let mut payloads = Vec::new();
        for (content_type, media, encoding) in self.encoded(node.content()) {
            let payload = match encoding {
                Encoding::Json => Payload::Json(self.media_type(&media, &place).whole()),
                Encoding::Events => Payload::Events(self.media_type(&media, &place).whole()),
                Encoding::Text | Encoding::Form => Payload::Text,
                Encoding::Multipart | Encoding::Bytes | Encoding::Any => Payload::Bytes,
            };
            payloads.push((content_type.to_owned(), payload));
        }
        Response {
            status: range(status),
            payloads,
            docs: docs::docs(node),
            origin: origin(node),
        }
    }
}

fn range(status: Status) -> StatusRange {
    match status {
        Status::Code(code) => StatusRange::Exact(code),
        Status::Range(class) => StatusRange::Class(class),
        Status::Default => StatusRange::Default,
    }
}

/// The word for types of a response that have no name of their own.
fn kind_of(status: Status) -> &'static str {
    match status {
        Status::Code(100..400) | Status::Range(1..=3) => "response",
        Status::Code(_) | Status::Range(_) | Status::Default => "error",
    }
}
