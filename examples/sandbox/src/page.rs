//! Pages of a list: which one is asked for, and cutting it out.

use serde_json::Value;

/// How long pages are, by default and at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PageRule {
    pub(crate) default: u64,
    pub(crate) max: u64,
}

/// Which page was asked for; the limit is already capped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PageAsked {
    pub(crate) page: u64,
    pub(crate) limit: u64,
    /// The page begins behind so many records, whatever its number: it was asked for by a cursor.
    pub(crate) behind: Option<u64>,
}

/// Which page an answer holds, out of how many records.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PageOf {
    pub(crate) page: u64,
    pub(crate) limit: u64,
    pub(crate) total: u64,
    /// How many records are behind the end of this page and before it; `None` on the last.
    pub(crate) next: Option<u64>,
    pub(crate) by_cursor: bool,
}

impl PageRule {
    /// Reads `page` and `limit`; a limit above the maximum is capped without a word, as the real servers do.
    pub(crate) fn asked(self, page: Option<&Value>, limit: Option<&Value>) -> PageAsked {
        let number = |value: Option<&Value>| value.and_then(Value::as_u64).filter(|n| *n > 0);
        PageAsked {
            page: number(page).unwrap_or(1),
            limit: number(limit).unwrap_or(self.default).min(self.max),
            behind: None,
        }
    }
}

impl PageAsked {
    /// Cuts the page out of all records.
    pub(crate) fn cut(self, records: Vec<Value>) -> (Vec<Value>, PageOf) {
        let total = records.len() as u64;
        let by_number = (self.page - 1).saturating_mul(self.limit);
        let first = self.behind.unwrap_or(by_number);
        let skip = usize::try_from(first).unwrap_or(usize::MAX);
        let take = usize::try_from(self.limit).unwrap_or(usize::MAX);
        let cut = records.into_iter().skip(skip).take(take).collect();
        (
            cut,
            PageOf {
                page: self.page,
                limit: self.limit,
                total,
                next: Some(first.saturating_add(self.limit)).filter(|end| *end < total),
                by_cursor: self.behind.is_some(),
            },
        )
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const RULE: PageRule = PageRule {
        default: 50,
        max: 250,
    };

    #[test]
    fn a_limit_above_the_maximum_is_capped() {
        assert_eq!(
            RULE.asked(None, Some(&json!(500))),
            PageAsked {
                page: 1,
                limit: 250,
                behind: None
            }
        );
    }

    #[test]
    fn a_page_after_the_last_is_empty() {
        let asked = RULE.asked(Some(&json!(u64::MAX)), None);
        let (cut, of) = asked.cut(vec![json!(1)]);
        assert!(cut.is_empty());
        assert_eq!((of.total, of.next), (1, None));
    }

    #[test]
    fn a_page_behind_so_many_records_tells_where_the_next_begins() {
        let asked = PageAsked {
            behind: Some(2),
            ..RULE.asked(None, Some(&json!(2)))
        };
        let (cut, of) = asked.cut((0..5).map(Value::from).collect());
        assert_eq!(cut, [json!(2), json!(3)]);
        assert_eq!((of.next, of.by_cursor), (Some(4), true));
    }
}
