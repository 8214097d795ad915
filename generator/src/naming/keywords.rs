//! What a name may not be: the keywords of Rust, and the names that generated code uses itself.

/// Strict and reserved keywords of edition 2024, sorted.
const KEYWORDS: [&str; 52] = [
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Weak keywords: legal as names, but confusing; sorted.
const WEAK_KEYWORDS: [&str; 4] = ["macro_rules", "raw", "safe", "union"];

/// Length of the longest of them.
const LONGEST: usize = "macro_rules".len();

/// Type names that the prelude, the contract with the runtime or the generated crate itself uses;
/// sorted.
const TYPES: [&str; 96] = [
    "Api",
    "ApiError",
    "As",
    "AsMut",
    "AsRef",
    "BTreeMap",
    "Base64",
    "BodyContent",
    "BoolInt",
    "BoolText",
    "Box",
    "Bytes",
    "Call",
    "Client",
    "ClientBuilder",
    "Clone",
    "CodeInfo",
    "CodeRetry",
    "Copy",
    "DateTime",
    "Debug",
    "Decimal",
    "Default",
    "Deref",
    "Descriptor",
    "Deserialize",
    "Deserializer",
    "Display",
    "DoubleEndedIterator",
    "Drop",
    "Eq",
    "Err",
    "Error",
    "ErrorCode",
    "ErrorEnvelope",
    "ErrorExt",
    "Exact",
    "ExactSizeIterator",
    "ExactText",
    "Extend",
    "FilePart",
    "Fn",
    "FnMut",
    "FnOnce",
    "Formatter",
    "From",
    "FromIterator",
    "FromStr",
    "Future",
    "Hash",
    "Idempotency",
    "Into",
    "IntoFuture",
    "IntoIterator",
    "Iterator",
    "Map",
    "Method",
    "Multipart",
    "NaiveDate",
    "None",
    "Ok",
    "Operation",
    "Option",
    "Ord",
    "Page",
    "PageParam",
    "PageStyle",
    "Pagination",
    "Param",
    "ParamValue",
    "PartialEq",
    "PartialOrd",
    "Raw",
    "Result",
    "Same",
    "Scheme",
    "Scope",
    "Secret",
    "Self",
    "Send",
    "Serialize",
    "Serializer",
    "Sized",
    "Some",
    "String",
    "Style",
    "Sync",
    "ToOwned",
    "ToString",
    "TryFrom",
    "TryInto",
    "UnixSeconds",
    "Unpin",
    "Utc",
    "Value",
    "Vec",
];

/// Says whether a word is a keyword of any kind.
pub fn is_keyword(word: &str) -> bool {
    word.len() <= LONGEST
        && (KEYWORDS.binary_search(&word).is_ok() || WEAK_KEYWORDS.contains(&word))
}

/// Says whether a type of this name would shadow one that generated code needs.
///
/// Names that end in `Required` are kept for the structs of required values.
pub(super) fn is_reserved_type(name: &str) -> bool {
    TYPES.binary_search(&name).is_ok() || name.ends_with("Required")
}

/// Says whether a field of this name would clash with a function of its struct.
pub(super) fn is_reserved_field(name: &str) -> bool {
    matches!(name, "new" | "builder" | "additional" | "default" | "clone")
}

/// Says whether a parameter of this name would clash with a method of every call.
pub(super) fn is_reserved_param(name: &str) -> bool {
    is_option(name)
        || matches!(
            name,
            "send" | "pages" | "items" | "into_future" | "body" | "clone"
        )
}

/// Says whether an operation's method of this name would clash with one that every group has.
pub(super) fn is_reserved_method(name: &str) -> bool {
    is_option(name) || matches!(name, "new" | "clone" | "client")
}

/// Says whether a group of this name would clash with a method of the client.
pub(super) fn is_reserved_group(name: &str) -> bool {
    is_option(name)
        || matches!(
            name,
            "new"
                | "builder"
                | "request"
                | "clone"
                | "from_env"
                | "base_url"
                | "client"
                | "for_store"
        )
}

/// Says whether a question about error codes of this name would clash with a function that codes or
/// errors have.
pub(super) fn is_reserved_predicate(name: &str) -> bool {
    is_option(name)
        || matches!(
            name,
            "as_str"
                | "attempts"
                | "body"
                | "body_json"
                | "body_text"
                | "cause"
                | "clone"
                | "cmp"
                | "code"
                | "entry"
                | "eq"
                | "field_path"
                | "fmt"
                | "from"
                | "from_wire"
                | "group"
                | "hash"
                | "headers"
                | "info"
                | "into"
                | "into_error"
                | "is_authentication"
                | "is_body_incomplete"
                | "is_body_too_large"
                | "is_connect"
                | "is_decode"
                | "is_invalid_input"
                | "is_not_found"
                | "is_pagination"
                | "is_rate_limited"
                | "is_status"
                | "is_timeout"
                | "is_transport"
                | "message"
                | "operation"
                | "outcome"
                | "partial_cmp"
                | "raw_code"
                | "request_id"
                | "resolution"
                | "retry_after"
                | "source"
                | "status"
                | "to_string"
        )
}

/// Options of calls and clients begin with `with_`, and none ends in an underscore.
fn is_option(name: &str) -> bool {
    name.starts_with("with_") && !name.ends_with('_')
}

/// Says whether a text is an identifier that Rust accepts anywhere, in ASCII or not.
pub fn is_identifier(text: &str) -> bool {
    let mut chars = text.chars();
    let starts = chars
        .next()
        .is_some_and(|c| c == '_' || unicode_ident::is_xid_start(c));
    starts && text != "_" && chars.all(unicode_ident::is_xid_continue) && !is_keyword(text)
}
