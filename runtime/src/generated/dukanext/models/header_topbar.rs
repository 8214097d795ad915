// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`HeaderTopbar`] and the types inside it.

use crate::codegen::{self, Map, Value};

/// Further members exist but are not visible.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/settings>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HeaderTopbar {
    /// `activateTopBar`.
    pub activate_top_bar: Option<bool>,
    /// `announcements`.
    pub announcements: Option<Vec<Announcement>>,
    /// `menuCollectionsLimit`.
    pub menu_collections_limit: Option<i64>,
    /// `showShopNowButton`.
    pub show_shop_now_button: Option<bool>,
    /// Announcements is the only value shown.
    pub top_bar_template: Option<String>,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received HeaderTopbar {
    0 activate_top_bar "activateTopBar" optional,
    1 announcements "announcements" optional,
    2 menu_collections_limit "menuCollectionsLimit" optional,
    3 show_shop_now_button "showShopNowButton" optional,
    4 top_bar_template "topBarTemplate" optional,
    ..additional,
});

/// `Announcement`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Announcement {
    /// `_id`.
    pub id: String,
    /// `value`.
    pub value: String,
}

codegen::record!(received Announcement {
    0 id "_id" required,
    1 value "value" required,
});
