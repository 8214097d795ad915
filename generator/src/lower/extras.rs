//! Types that are wanted though no operation uses them: bodies of webhooks and callbacks, and what the
//! overlay keeps.

use crate::document::OperationNode;
use crate::ir::{Direction, Extra, Payload, TypeRef};

use super::content::Encoding;
use super::context::Lowering;
use super::extension;
use super::schema::Place;

const RECEIVED: Direction = Direction {
    sent: false,
    received: true,
};
const SENT: Direction = Direction {
    sent: true,
    received: false,
};
const BOTH: Direction = Direction {
    sent: true,
    received: true,
};
const DIRECTIONS: [(&str, Direction); 3] = [("received", RECEIVED), ("sent", SENT), ("both", BOTH)];

impl<'d> Lowering<'d, '_> {
    /// Collects the types that are wanted beyond operations, sorted by key, each key once.
    pub(super) fn extras(&mut self) -> Vec<Extra> {
        let mut found = self.kept();
        for node in self.document.webhooks(self.sink) {
            let key = format!("webhook {}", node.path);
            found.extend(self.incoming(key, &node));
        }
        for operation in self.document.operations(self.sink) {
            for (name, node) in operation.callbacks(self.sink) {
                let method = operation.method.key().to_ascii_uppercase();
                let key = format!("callback {method} {} {name}", operation.path);
                found.extend(self.incoming(key, &node));
            }
        }
        found.sort_by(|one, other| one.key.cmp(&other.key));
        found.dedup_by(|one, other| one.key == other.key);
        found
    }

    /// Lowers the JSON body of a request that the provider makes.
    fn incoming(&mut self, key: String, node: &OperationNode<'d>) -> Option<Extra> {
        let body = node.request_body(self.sink)?;
        let content = self.encoded(body.content());
        let json = content
            .into_iter()
            .find(|(_, _, encoding)| *encoding == Encoding::Json);
        let (_, media, _) = json?;
        let place = Place::named(key.replace('/', " "));
        let payload = Payload::Json(self.media_type(&media, &place).ty);
        match payload {
            Payload::Json(ty @ TypeRef::Named(_)) => Some(Extra {
                key,
                ty,
                direction: RECEIVED,
            }),
            _ => None,
        }
    }

    /// Finds the schemas that carry `x-shopwright-keep`.
    fn kept(&mut self) -> Vec<Extra> {
        let mut found = Vec::new();
        for (name, node) in self.document.schemas() {
            let Some(setting) = extension::setting(&node, "x-shopwright-keep") else {
                continue;
            };
            let Some(direction) = setting.word(&DIRECTIONS, self.sink) else {
                continue;
            };
            let ty = self.schema(&node, &Place::named(name)).ty;
            self.drain();
            let TypeRef::Named(id) = ty else {
                setting.refuse("a schema that is an object, an enum or a union", self.sink);
                continue;
            };
            // The asked-for name stays when the schema is renamed.
            let asked = self.types.get(id).name.explicit.clone();
            let key = format!("schema {}", asked.as_deref().unwrap_or(name));
            found.push(Extra { key, ty, direction });
        }
        found
    }
}
