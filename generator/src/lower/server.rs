//! Base URLs.

use crate::document::{Node, kind};
use crate::ir::{Server, ServerVariable};

use super::context::Lowering;
use super::docs;

impl<'d> Lowering<'d, '_> {
    /// Lowers a list of servers.
    pub(super) fn servers(&mut self, nodes: Vec<Node<'d, kind::Server>>) -> Vec<Server> {
        let servers = nodes.into_iter().filter_map(|node| self.server(&node));
        servers.collect()
    }

    fn server(&mut self, node: &Node<'d, kind::Server>) -> Option<Server> {
        let typed = node.typed(self.sink)?;
        let variables = typed.variables.unwrap_or_default().into_iter();
        let mut variables: Vec<_> = variables
            .map(|(name, variable)| ServerVariable {
                name,
                default: variable.default,
                values: variable.enumeration,
            })
            .collect();
        variables.sort_by(|one, other| one.name.cmp(&other.name));
        Some(Server {
            url: typed.url,
            description: docs::text(typed.description.as_deref()),
            variables,
        })
    }
}
