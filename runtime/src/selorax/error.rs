//! Details of SeloraX errors.

use super::{Error, Scope};

impl Error {
    /// Returns the scope that the credentials lack; it comes with `insufficient_scope`.
    pub fn required_scope(&self) -> Option<Scope> {
        let body = self.body_json()?;
        let scope = body.get("required_scope")?.as_str()?;
        Some(Scope::from(scope))
    }
}
