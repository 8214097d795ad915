//! What lenient reading did to a response.

use std::fmt;

/// One thing in a response that was read otherwise than described.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Repair {
    /// Where: a JSON pointer from the body's root, such as `/data/3/price`.
    pub path: String,
    /// What was done, for people; holds no data of the response.
    pub what: String,
}

impl fmt::Display for Repair {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.what)
    }
}
