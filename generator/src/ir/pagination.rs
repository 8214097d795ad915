//! How a list is read page by page (`x-shopwright-pagination`).

/// Where the parts of a page are; pointers are lists of keys from the body's root.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pagination {
    /// How the next page is asked for.
    pub style: PageStyle,
    /// Where the items are.
    pub items: Vec<String>,
    /// Where the number of all items is.
    pub total: Option<Vec<String>>,
    /// Where the number of pages is.
    pub total_pages: Option<Vec<String>>,
    /// Where the page size that was applied is.
    pub applied_limit: Option<Vec<String>>,
    /// Where the number of the page returned is.
    pub applied_page: Option<Vec<String>>,
    /// Where the flag "there is more" is.
    pub has_more: Option<Vec<String>>,
    /// Where the next cursor is.
    pub next_cursor: Option<Vec<String>>,
    /// The parameter that sets the page size.
    pub limit: Option<PageParam>,
    /// Page size when none is asked for.
    pub default_limit: Option<u64>,
    /// Largest page size the server gives.
    pub max_limit: Option<u64>,
}

/// How the next page is asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum PageStyle {
    /// By number, starting at `first`.
    Page {
        /// The parameter.
        param: PageParam,
        /// Number of the first page.
        first: u64,
    },
    /// By number of items to skip.
    Offset {
        /// The parameter.
        param: PageParam,
    },
    /// By an opaque text from the page before.
    Cursor {
        /// The parameter.
        param: PageParam,
    },
    /// By the `Link: <…>; rel="next"` header (RFC 8288).
    Link,
    /// The list comes whole.
    #[default]
    Single,
}

/// A parameter that steers paging.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageParam {
    /// Query or body.
    pub place: PagePlace,
    /// Wire name; for a body a top-level property.
    pub name: String,
}

/// Where a paging parameter is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PagePlace {
    /// In the query.
    Query,
    /// As a property of the JSON body.
    Body,
}
