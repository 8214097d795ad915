// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`PageMeta`] and the types inside it.

use crate::codegen;

/// Tags for the page head, shaped like Next.js metadata.
///
/// [source](<https://docs.dukanext.co.ke/docs/theme-guide/seo-and-meta>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PageMeta {
    /// `author`.
    pub author: Option<String>,
    /// `charSet`.
    pub char_set: Option<String>,
    /// `description`.
    pub description: String,
    /// `icons`.
    pub icons: Option<PageIcons>,
    /// Comma-separated.
    pub keywords: Option<String>,
    /// Storefront base URL.
    pub metadata_base: Option<String>,
    /// `openGraph`.
    pub open_graph: Option<OpenGraph>,
    /// `title`.
    pub title: String,
}

codegen::record!(received PageMeta {
    0 author "author" optional,
    1 char_set "charSet" optional,
    2 description "description" required,
    3 icons "icons" optional,
    4 keywords "keywords" optional,
    5 metadata_base "metadataBase" optional,
    6 open_graph "openGraph" optional,
    7 title "title" required,
});

/// `OpenGraph`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpenGraph {
    /// `description`.
    pub description: Option<String>,
    /// `images`.
    pub images: Option<Vec<String>>,
    /// `title`.
    pub title: Option<String>,
    /// `type`.
    pub kind: Option<String>,
    /// `url`.
    pub url: Option<String>,
}

codegen::record!(received OpenGraph {
    0 description "description" optional,
    1 images "images" optional,
    2 title "title" optional,
    3 kind "type" optional,
    4 url "url" optional,
});

/// `PageIcon`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PageIcon {
    /// MIME type.
    pub mime_type: Option<String>,
    /// `url`.
    pub url: Option<String>,
}

codegen::record!(received PageIcon {
    0 mime_type "type" optional,
    1 url "url" optional,
});

/// `PageIcons`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PageIcons {
    /// `icon`.
    pub icon: Option<Vec<PageIcon>>,
}

codegen::record!(received PageIcons {
    0 icon "icon" optional,
});
