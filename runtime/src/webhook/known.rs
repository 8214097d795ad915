//! The schemes that are known: facts about providers, each with its source.

use std::borrow::Cow;
use std::time::Duration;

use super::algorithm::{Algorithm, Encoding};
use super::scheme::{KeyForm, Layout, Part, Scheme, Text};

/// What all known schemes with a time allow: five minutes, earlier or later.
const FIVE_MINUTES: Duration = Duration::from_secs(300);

const DOT: Part = Part::Text(Cow::Borrowed("."));

/// Time and body, as most sign them.
const TIME_BODY: &[Part] = &[Part::Timestamp, DOT, Part::Body];
const ID_TIME_BODY: &[Part] = &[Part::Id, DOT, Part::Timestamp, DOT, Part::Body];
const BODY: &[Part] = &[Part::Body];

const SELORAX_IDS: &[Text] = &[text("X-SeloraX-Webhook-Event-Id")];
const SHOPPEX_IDS: &[Text] = &[text("X-Shoppex-Delivery"), text("X-Shoppex-Delivery-Id")];
const STANDARD_IDS: &[Text] = &[text("webhook-id")];
const SVIX_IDS: &[Text] = &[text("svix-id")];
const GITHUB_IDS: &[Text] = &[text("X-GitHub-Delivery")];

const fn text(text: &'static str) -> Text {
    Cow::Borrowed(text)
}

const SELORAX: Scheme = Scheme {
    name: text("selorax"),
    algorithm: Algorithm::HmacSha256,
    encoding: Encoding::Hex,
    signature: text("X-SeloraX-Signature"),
    layout: Layout::One {
        prefix: text("sha256="),
    },
    timestamp: Some(text("X-SeloraX-Timestamp")),
    // Not signed, so the body's is taken where there is one.
    ids: Cow::Borrowed(SELORAX_IDS),
    id_in_body: Some(text("event_id")),
    signed: Cow::Borrowed(TIME_BODY),
    key: KeyForm::Text,
    tolerance: FIVE_MINUTES,
};

const SHOPPEX: Scheme = Scheme {
    name: text("shoppex"),
    algorithm: Algorithm::HmacSha256,
    encoding: Encoding::Hex,
    signature: text("X-Shoppex-Signature-V2"),
    layout: Layout::Fields {
        mark: Some("v1"),
        time: "t",
        signature: "h",
    },
    timestamp: Some(text("X-Shoppex-Timestamp")),
    ids: Cow::Borrowed(SHOPPEX_IDS),
    id_in_body: None,
    signed: Cow::Borrowed(ID_TIME_BODY),
    key: KeyForm::Text,
    tolerance: FIVE_MINUTES,
};

const SHOPPEX_DEPRECATED: Scheme = Scheme {
    name: text("shoppex"),
    algorithm: Algorithm::HmacSha512,
    encoding: Encoding::Hex,
    signature: text("X-Shoppex-Signature"),
    layout: Layout::One { prefix: text("") },
    timestamp: None,
    ids: Cow::Borrowed(SHOPPEX_IDS),
    id_in_body: None,
    signed: Cow::Borrowed(BODY),
    key: KeyForm::Text,
    tolerance: Duration::ZERO,
};

const STANDARD: Scheme = Scheme {
    name: text("standard-webhooks"),
    algorithm: Algorithm::HmacSha256,
    encoding: Encoding::Base64,
    signature: text("webhook-signature"),
    layout: Layout::List { version: "v1" },
    timestamp: Some(text("webhook-timestamp")),
    ids: Cow::Borrowed(STANDARD_IDS),
    id_in_body: None,
    signed: Cow::Borrowed(ID_TIME_BODY),
    key: KeyForm::Base64,
    tolerance: FIVE_MINUTES,
};

const STRIPE: Scheme = Scheme {
    name: text("stripe"),
    algorithm: Algorithm::HmacSha256,
    encoding: Encoding::Hex,
    signature: text("Stripe-Signature"),
    layout: Layout::Fields {
        mark: None,
        time: "t",
        signature: "v1",
    },
    timestamp: None,
    ids: Cow::Borrowed(&[]),
    id_in_body: Some(text("id")),
    signed: Cow::Borrowed(TIME_BODY),
    key: KeyForm::Text,
    tolerance: FIVE_MINUTES,
};

const GITHUB: Scheme = Scheme {
    name: text("github"),
    algorithm: Algorithm::HmacSha256,
    encoding: Encoding::Hex,
    signature: text("X-Hub-Signature-256"),
    layout: Layout::One {
        prefix: text("sha256="),
    },
    timestamp: None,
    ids: Cow::Borrowed(GITHUB_IDS),
    id_in_body: None,
    signed: Cow::Borrowed(BODY),
    key: KeyForm::Text,
    tolerance: Duration::ZERO,
};

impl Scheme {
    /// Gives the scheme of SeloraX: `X-SeloraX-Signature: sha256=…` over `timestamp.body`, 300 s
    /// either way. The secret is used as text, `whsec_` included. A missing timestamp is a refusal.
    ///
    /// Source: <https://docs.selorax.io/docs/webhooks/receiving-webhooks>.
    pub fn selorax() -> Self {
        SELORAX
    }

    /// Gives the scheme V2 of Shoppex: `X-Shoppex-Signature-V2: v1,t=…,h=…` over
    /// `delivery.timestamp.body`, 300 s either way. `t` has to equal `X-Shoppex-Timestamp`. The id is
    /// that of `X-Shoppex-Delivery` or, for dynamic delivery, `X-Shoppex-Delivery-Id`.
    ///
    /// Source: <https://docs.shoppex.io/api-reference/webhooks/signature-migration>.
    pub fn shoppex() -> Self {
        SHOPPEX
    }

    /// Gives the scheme that Shoppex gave up: `X-Shoppex-Signature`, HMAC-SHA512 over the body. It
    /// signs neither time nor id, so whoever has seen a delivery can send it again for ever. Add it
    /// with [`Verifier::with_fallback`](super::Verifier::with_fallback) while a sender still needs it.
    ///
    /// Source: <https://docs.shoppex.io/api-reference/webhooks/signature-migration>.
    pub fn shoppex_deprecated_sha512() -> Self {
        SHOPPEX_DEPRECATED
    }

    /// Gives Standard Webhooks 1.0: `webhook-signature: v1,…` in base64 over `id.timestamp.body`,
    /// 300 s either way, several signatures allowed. The secret is base64, with or without `whsec_`.
    /// Asymmetric signatures (`v1a`) are passed over.
    ///
    /// Source: <https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md>.
    pub fn standard_webhooks() -> Self {
        STANDARD
    }

    /// Gives the scheme of Svix: [Standard Webhooks](Self::standard_webhooks) under the headers
    /// `svix-id`, `svix-timestamp` and `svix-signature`.
    ///
    /// Source: <https://docs.svix.com/receiving/verifying-payloads/how-manual>.
    pub fn svix() -> Self {
        Self {
            name: text("svix"),
            signature: text("svix-signature"),
            timestamp: Some(text("svix-timestamp")),
            ids: Cow::Borrowed(SVIX_IDS),
            ..STANDARD
        }
    }

    /// Gives the scheme of Stripe: `Stripe-Signature: t=…,v1=…` over `timestamp.body`, 300 s either
    /// way, several `v1` allowed. Other versions (`v0`) are passed over. The secret is used as text.
    ///
    /// Source: <https://docs.stripe.com/webhooks#verify-manually>.
    pub fn stripe() -> Self {
        STRIPE
    }

    /// Gives the scheme of GitHub: `X-Hub-Signature-256: sha256=…` over the body. It signs neither
    /// time nor id: a replay is recognised by `X-GitHub-Delivery`, or by
    /// [`Verified::fingerprint`](super::Verified::fingerprint) where that is not enough.
    ///
    /// Source: <https://docs.github.com/en/webhooks/using-webhooks/validating-webhook-deliveries>.
    pub fn github() -> Self {
        GITHUB
    }
}
