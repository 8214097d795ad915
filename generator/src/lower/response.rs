//! Responses: all documented ones, with their bodies by content type, best first.

use crate::document::{MediaTypeNode, OperationNode, ResponseNode, Status};
use crate::ir::{Payload, Response, StatusRange, TypeKind, TypeRef};

use super::content::Encoding;
use super::context::{Lowering, origin};
use super::docs;
use super::schema::Place;

impl<'d> Lowering<'d, '_> {
    /// Lowers the responses of an operation, sorted by status.
    pub(super) fn responses(
        &mut self,
        node: &OperationNode<'d>,
        operation_id: &str,
    ) -> Vec<Response> {
        let nodes = node.responses(self.sink);
        let success =
            |status: &Status| matches!(status, Status::Code(200..400) | Status::Range(2 | 3));
        let has_success = nodes.iter().any(|(status, _)| success(status));
        let mut found = Vec::with_capacity(nodes.len());
        for (status, response) in nodes {
            // `default` is an error, unless it is the only answer that can be a success.
            let error = !success(&status) && (has_success || status != Status::Default);
            let word = if error { "error" } else { "response" };
            found.push(self.response(status, &response, &format!("{operation_id} {word}")));
        }
        found.sort_by_key(|response| response.status);
        found
    }

    fn response(&mut self, status: Status, node: &ResponseNode<'d>, name: &str) -> Response {
        // Reads the node as a whole, so that fields that cannot be read are reported.
        node.typed(self.sink);
        let place = self.shared_place(node.pointer(), || name.to_owned());
        let mut payloads = Vec::new();
        for (content_type, media, encoding) in self.encoded(node.content()) {
            let payload = match encoding {
                Encoding::Json => Payload::Json(self.media_type(&media, &place).whole()),
                Encoding::Events => Payload::Events(self.streamed(&media, &place)),
                Encoding::Lines => Payload::Lines(self.streamed(&media, &place)),
                Encoding::Text | Encoding::Form => Payload::Text,
                Encoding::Multipart | Encoding::Bytes | Encoding::Any => Payload::Bytes,
            };
            payloads.push((content_type.to_owned(), payload));
        }
        Response {
            status: range(status),
            payloads,
            docs: self.told(docs::docs(node), node.pointer()),
            origin: origin(node),
        }
    }

    /// Lowers what each piece of a stream holds. Many descriptions write a list for the whole.
    fn streamed(&mut self, media: &MediaTypeNode<'d>, place: &Place<'_>) -> TypeRef {
        let whole = self.media_type(media, place).whole();
        match self.list_of(&whole) {
            Some(item) => item,
            None => whole,
        }
    }

    /// Gives what a list holds, also behind a name.
    fn list_of(&self, ty: &TypeRef) -> Option<TypeRef> {
        match ty {
            TypeRef::List(item) => Some((**item).clone()),
            TypeRef::Named(id) => match &self.types.get(*id).kind {
                TypeKind::Alias(TypeRef::List(item)) => Some((**item).clone()),
                _ => None,
            },
            _ => None,
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
