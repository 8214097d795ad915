//! Details of SeloraX errors.

use super::{Error, ErrorCode, Scope};

impl Error {
    /// Returns the scope that the credentials lack; it comes with `insufficient_scope`.
    pub fn required_scope(&self) -> Option<Scope> {
        let body = self.body_json()?;
        let scope = body.get("required_scope")?.as_str()?;
        Some(Scope::from(scope))
    }

    /// Returns whether the access token is invalid, revoked or past its life. The platform says so
    /// by two codes, `invalid_token` and `token_expired`, which mean the same.
    ///
    /// ```no_run
    /// # async fn example(client: shopwright::selorax::Client) -> Result<(), shopwright::selorax::Error> {
    /// match client.store().get().await {
    ///     Err(error) if error.is_token_expired() => println!("issue a new token in the dashboard"),
    ///     other => println!("{}", other?.store_id),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn is_token_expired(&self) -> bool {
        matches!(
            self.code(),
            Some(ErrorCode::InvalidToken | ErrorCode::TokenExpired)
        )
    }

    /// Returns whether the app is not installed on the store. The platform says so by two codes,
    /// `not_installed` (401) and `invalid_installation` (400), which mean the same.
    pub fn is_not_installed(&self) -> bool {
        matches!(
            self.code(),
            Some(ErrorCode::NotInstalled | ErrorCode::InvalidInstallation)
        )
    }
}
