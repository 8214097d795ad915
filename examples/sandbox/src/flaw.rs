//! What is wrong with a request, and where. How it is answered is for the API's module to say.

use std::fmt;

use crate::schema::Misfit;

/// One thing wrong with a request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Flaw {
    /// The place in words: `query.limit`, `body.items.0.price`, `path.order_id`, `body`.
    pub(crate) place: String,
    /// The schema keyword that refused it, or `required`, `unknown`, `repeated`, `syntax`, `media`.
    pub(crate) keyword: String,
    /// What is wrong, without the value: it may be a secret.
    pub(crate) message: String,
}

impl Flaw {
    pub(crate) fn new(place: impl Into<String>, keyword: &str, message: impl Into<String>) -> Self {
        Self {
            place: place.into(),
            keyword: keyword.to_owned(),
            message: message.into(),
        }
    }

    /// Places a misfit below `root`, for example below `body`.
    pub(crate) fn below(root: &str, misfit: Misfit) -> Self {
        let place = format!("{root}{}", misfit.pointer.replace('/', "."));
        Self {
            place,
            keyword: misfit.keyword,
            message: misfit.message,
        }
    }
}

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.message)
    }
}
