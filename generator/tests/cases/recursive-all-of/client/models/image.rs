// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Image`].

use shopwright::codegen;

/// `Image`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Image {
    /// `image`.
    pub image: Option<Box<Image>>,
    /// `name`.
    pub name: Option<String>,
    /// `url`.
    pub url: Option<String>,
}

impl Image {
    /// Makes a value with nothing set.
    pub fn new() -> Self {
        Self {
            image: None,
            name: None,
            url: None,
        }
    }

    /// Sets `image`.
    pub fn image(mut self, image: Image) -> Self {
        self.image = Some(Box::new(image));
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `url`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl Default for Image {
    fn default() -> Self {
        Self::new()
    }
}

codegen::record!(both Image {
    0 image "image" optional,
    1 name "name" optional,
    2 url "url" optional,
});
