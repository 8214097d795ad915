// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! [`Text`] and the types inside it.

use shopwright::codegen;

/// ```text
/// panic!()
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Text {
    /// - \`\`\`
    ///   panic!()
    ///
    /// ```text
    /// ```
    pub double_quote_hash: Option<String>,
    /// panic!()
    pub asterisk_slash: Option<String>,
    /// `line feed`.
    pub line_feed: Option<TextLineFeed>,
}

codegen::record!(received Text {
    0 double_quote_hash "\"#" optional,
    1 asterisk_slash "*/" optional,
    2 line_feed "line\nfeed" optional,
});

/// Values of `TextLineFeed`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TextLineFeed {
    /// `"`.
    DoubleQuote,
    /// `\`.
    Backslash,
    /// (empty).
    Blank,
    /// `{}`.
    OpenBraceCloseBrace,
    /// `*/`.
    AsteriskSlash,
    /// A value that is newer than this crate.
    Unrecognized(String),
}

codegen::text_enum!(received TextLineFeed {
    DoubleQuote = "\"",
    Backslash = "\\",
    Blank = "\r",
    OpenBraceCloseBrace = "{}",
    AsteriskSlash = "*/",
});
