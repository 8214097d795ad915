//! Addresses of uploaded files.

use super::models::{Media, Settings};

impl Settings {
    /// Returns the address of a file: the base of the shop's media and the file's path. `None` when the
    /// settings name no base.
    ///
    /// [source](https://docs.dukanext.co.ke/docs/api-reference/categories)
    pub fn media_url(&self, media: &Media) -> Option<String> {
        let base = self.media.as_ref()?.url.trim_end_matches('/');
        let path = media.upload_url.trim_start_matches('/');
        Some(format!("{base}/{path}"))
    }
}
