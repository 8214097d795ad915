// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Settings`].

use crate::codegen::{self, Map, Value};
use super::{Branding, HeaderTopbar, MediaSettings, ShippingSettings};

/// Public shop configuration. branding and headerTopbar are shown in the reply; shipping and
/// media are named on other pages and assumed to be direct members of data. Other members
/// (currency, colours, feature flags) are mentioned but not visible.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/settings>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Settings {
    /// `_id`.
    pub id: String,
    /// `branding`.
    pub branding: Option<Branding>,
    /// `headerTopbar`.
    pub header_topbar: Option<HeaderTopbar>,
    /// `media`.
    pub media: Option<MediaSettings>,
    /// `shipping`.
    pub shipping: Option<ShippingSettings>,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received Settings {
    0 id "_id" required,
    1 branding "branding" optional,
    2 header_topbar "headerTopbar" optional,
    3 media "media" optional,
    4 shipping "shipping" optional,
    ..additional,
});
