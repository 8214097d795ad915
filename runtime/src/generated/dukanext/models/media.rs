// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Media`].

use crate::codegen::{self, Decimal, Exact};

/// Uploaded file record.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/categories>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Media {
    /// Media id.
    pub id: String,
    /// File size. Shown as a numeric string on the category and settings pages and as a number on
    /// the search page.
    pub size: Option<Decimal>,
    /// Original file name.
    pub title: Option<String>,
    /// MIME type, for example image/png.
    pub mime_type: Option<String>,
    /// Relative path. Prefix it with media.url from the settings reply to get a full URL.
    pub upload_url: String,
}

codegen::record!(received Media {
    0 id "_id" required,
    1 size "size" optional as Option<Exact>,
    2 title "title" optional,
    3 mime_type "type" optional,
    4 upload_url "uploadUrl" required,
});
