//! What Shoppex errors tell beyond their code.

use super::{Error, ErrorCode};

impl Error {
    /// Guesses whether the whole shop is suspended, rather than a scope missing: `FORBIDDEN` stands
    /// for both.
    ///
    /// **A heuristic.** Only the message tells the two apart, and messages may change: this looks
    /// for the word "suspended" in it. `false` says that it was not found, not that the shop is
    /// well. Show the message to people, and do not build a decision of weight on this.
    pub fn is_shop_suspended(&self) -> bool {
        self.is_forbidden_saying("suspended")
    }

    /// Guesses whether the token lacks the scope of the operation, rather than the shop being
    /// suspended: `FORBIDDEN` stands for both.
    ///
    /// **A heuristic**, as [`is_shop_suspended`](Self::is_shop_suspended): it looks for the word
    /// "scope". Which scope is missing is not in the answer; the documentation of each method has
    /// it, as far as it is known.
    pub fn is_scope_missing(&self) -> bool {
        self.is_forbidden_saying("scope")
    }

    fn is_forbidden_saying(&self, word: &str) -> bool {
        let message = self.message().unwrap_or_default().to_ascii_lowercase();
        self.code() == Some(ErrorCode::Forbidden) && message.contains(word)
    }

    /// Returns the address of the page about this error, when the server sent one.
    pub fn doc_url(&self) -> Option<String> {
        let body = self.body_json()?;
        let url = body.get("error")?.get("doc_url")?.as_str()?;
        Some(url.to_owned())
    }
}
