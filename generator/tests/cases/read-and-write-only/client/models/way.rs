// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Way`] and the types inside it.

use shopwright::codegen;
use super::Read;

/// `Way`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Way {
    /// `both`.
    pub both: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `inner`.
    pub inner: Option<WayInner>,
    /// `name`.
    pub name: String,
    /// `read`.
    pub read: Option<Vec<Read>>,
    /// `secret`.
    pub secret: Option<String>,
    /// `written`.
    pub written: Option<WayWritten>,
}

impl Way {
    /// Makes a value of what is required.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            both: None,
            id: None,
            inner: None,
            name: name.into(),
            read: None,
            secret: None,
            written: None,
        }
    }

    /// Sets `both`.
    pub fn both(mut self, both: impl Into<String>) -> Self {
        self.both = Some(both.into());
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `inner`.
    pub fn inner(mut self, inner: WayInner) -> Self {
        self.inner = Some(inner);
        self
    }

    /// Sets `read`.
    pub fn read(mut self, read: Vec<Read>) -> Self {
        self.read = Some(read);
        self
    }

    /// Sets `secret`.
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Sets `written`.
    pub fn written(mut self, written: WayWritten) -> Self {
        self.written = Some(written);
        self
    }
}

codegen::record!(both Way {
    0 both "both" optional,
    1 id "id" optional,
    2 inner "inner" optional,
    3 name "name" required,
    4 read "read" optional,
    5 secret "secret" optional,
    6 written "written" optional,
});

/// `WayInner`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WayInner {
    /// `x`.
    pub x: Option<String>,
}

impl WayInner {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self { x: None }
    }

    /// Sets `x`.
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }
}

impl Default for WayInner {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(both WayInner {
    0 x "x" optional,
});

/// `WayWritten`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WayWritten {
    /// `pin`.
    pub pin: Option<String>,
}

impl WayWritten {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self { pin: None }
    }

    /// Sets `pin`.
    pub fn pin(mut self, pin: impl Into<String>) -> Self {
        self.pin = Some(pin.into());
        self
    }
}

impl Default for WayWritten {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(both WayWritten {
    0 pin "pin" optional,
});
