// @generated from spec/dukanext/openapi.yaml and spec/dukanext/overlay.yaml.
// Run `cargo xtask regen` to write it anew; do not edit.

//! [`Branding`].

use crate::codegen::{self, Map, Value};
use super::Media;

/// `Branding`.
///
/// [source](<https://docs.dukanext.co.ke/docs/api-reference/settings>)
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Branding {
    /// `address`.
    pub address: Option<String>,
    /// `facebookUrl`.
    pub facebook_url: Option<String>,
    /// `helpEmail`.
    pub help_email: Option<String>,
    /// `helpPhone`.
    pub help_phone: Option<String>,
    /// `instagramUrl`.
    pub instagram_url: Option<String>,
    /// `linkedInUrl`.
    pub linkedin_url: Option<String>,
    /// `logo`.
    pub logo: Option<Media>,
    /// `showContacts`.
    pub show_contacts: Option<bool>,
    /// `showSocials`.
    pub show_socials: Option<bool>,
    /// `tikTokUrl`.
    pub tiktok_url: Option<String>,
    /// `twitterUrl`.
    pub twitter_url: Option<String>,
    /// `whatsappNumber`.
    pub whatsapp_number: Option<String>,
    /// `whatsappText`.
    pub whatsapp_text: Option<String>,
    /// `youTube`.
    pub youtube_url: Option<String>,
    /// Fields that the description does not name.
    pub additional: Map<String, Value>,
}

codegen::record!(received Branding {
    0 address "address" optional,
    1 facebook_url "facebookUrl" optional,
    2 help_email "helpEmail" optional,
    3 help_phone "helpPhone" optional,
    4 instagram_url "instagramUrl" optional,
    5 linkedin_url "linkedInUrl" optional,
    6 logo "logo" optional,
    7 show_contacts "showContacts" optional,
    8 show_socials "showSocials" optional,
    9 tiktok_url "tikTokUrl" optional,
    10 twitter_url "twitterUrl" optional,
    11 whatsapp_number "whatsappNumber" optional,
    12 whatsapp_text "whatsappText" optional,
    13 youtube_url "youTube" optional,
    ..additional,
});
