//! Where the next page is: one pure function over what was asked and what came.
//!
//! It trusts what the server says it applied (page, limit, total) over what was asked for,
//! since servers cap a large `limit` without a word.

use http::HeaderMap;

use super::At;
use crate::operation::{PageStyle, Pagination};

/// Which page was asked for, and how large.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) at: At,
    pub(crate) limit: Option<u64>,
}

impl Default for Asked {
    fn default() -> Self {
        Self {
            at: At::Start,
            limit: None,
        }
    }
}

/// What came.
#[derive(Clone, Debug, Default)]
pub(super) struct Answer {
    pub(super) count: u64,
    pub(super) total: Option<u64>,
    pub(super) pages: Option<u64>,
    pub(super) limit: Option<u64>,
    pub(super) page: Option<u64>,
    pub(super) has_more: Option<bool>,
    pub(super) cursor: Option<String>,
    pub(super) link: Option<String>,
}

/// Finds the next page; `None` after the last one.
///
/// # Errors
/// A sentence that says why the pages make no progress.
pub(super) fn position(
    pagination: &Pagination,
    asked: &Asked,
    answer: &Answer,
) -> Result<Option<At>, String> {
    match pagination.style {
        PageStyle::Single => Ok(None),
        PageStyle::Page { first, .. } => by_number(pagination, asked, answer, first),
        PageStyle::Offset { .. } => by_offset(pagination, asked, answer),
        PageStyle::Cursor { .. } => by_cursor(asked, answer),
        PageStyle::Link => by_link(asked, answer),
    }
}

fn by_number(
    pagination: &Pagination,
    asked: &Asked,
    answer: &Answer,
    first: u64,
) -> Result<Option<At>, String> {
    let wanted = match asked.at {
        At::Page(number) => number,
        _ => first,
    };
    let number = answer.page.unwrap_or(wanted);
    if number != wanted {
        return Err(format!(
            "page {wanted} was asked for and page {number} came"
        ));
    }
    // Counted with the page size that was applied, not the one that was asked for.
    let size = answer.limit.or(asked.limit).or(pagination.default_limit);
    let nth = number - first.min(number) + 1;
    let more = match (answer.has_more, answer.pages, answer.total, size) {
        (Some(more), ..) => more,
        (None, Some(pages), ..) => nth < pages,
        (None, None, Some(total), Some(size)) if size > 0 => nth.saturating_mul(size) < total,
        // No page holds more than the size, which is not known: so the end is not told too early.
        (None, None, Some(total), _) => {
            answer.count > 0 && nth.saturating_mul(answer.count) < total
        }
        (None, None, None, Some(size)) => answer.count >= size && answer.count > 0,
        // Without a size, only an empty page tells the end.
        (None, None, None, None) => answer.count > 0,
    };
    Ok(more.then(|| At::Page(number.saturating_add(1))))
}

fn by_offset(
    pagination: &Pagination,
    asked: &Asked,
    answer: &Answer,
) -> Result<Option<At>, String> {
    let start = match asked.at {
        At::Offset(start) => start,
        _ => 0,
    };
    let end = start.saturating_add(answer.count);
    let size = answer.limit.or(asked.limit).or(pagination.default_limit);
    let more = match (answer.has_more, answer.total, size) {
        (Some(more), _, _) => more,
        (None, Some(total), _) => end < total,
        (None, None, Some(size)) => answer.count >= size && answer.count > 0,
        (None, None, None) => answer.count > 0,
    };
    if more && answer.count == 0 {
        return Err("the server says that there is more, but gives an empty page".to_owned());
    }
    Ok(more.then_some(At::Offset(end)))
}

fn by_cursor(asked: &Asked, answer: &Answer) -> Result<Option<At>, String> {
    match (&answer.cursor, answer.has_more) {
        (None, Some(true)) => {
            Err("the server says that there is more, but gives no cursor".to_owned())
        }
        (None, _) | (_, Some(false)) => Ok(None),
        (Some(cursor), _) => {
            let next = At::Cursor(cursor.clone());
            if next == asked.at {
                return Err("the server gave the same cursor again".to_owned());
            }
            Ok(Some(next))
        }
    }
}

fn by_link(asked: &Asked, answer: &Answer) -> Result<Option<At>, String> {
    let next = answer.link.clone().map(At::Address);
    if next.as_ref() == Some(&asked.at) {
        return Err("the server gave the same link again".to_owned());
    }
    Ok(next)
}

/// Reads the target of `rel="next"` from the `Link` headers (RFC 8288 §3).
pub(super) fn link(headers: &HeaderMap) -> Option<String> {
    headers
        .get_all(http::header::LINK)
        .iter()
        .find_map(|value| {
            let text = value.to_str().ok()?;
            text.split(',').find_map(|entry| {
                let (target, parameters) = entry.trim().strip_prefix('<')?.split_once('>')?;
                let is_next = parameters.split(';').any(|parameter| {
                    let parameter = parameter.trim().replace('"', "");
                    parameter.eq_ignore_ascii_case("rel=next")
                });
                is_next.then(|| target.to_owned())
            })
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::PageParam;

    fn numbered() -> Pagination {
        Pagination {
            style: PageStyle::Page {
                param: PageParam::Query("page"),
                first: 1,
            },
            default_limit: Some(50),
            ..Pagination::SINGLE
        }
    }

    fn asked(page: u64, limit: u64) -> Asked {
        Asked {
            at: At::Page(page),
            limit: Some(limit),
        }
    }

    #[test]
    fn a_limit_that_the_server_capped_does_not_end_the_list_early() {
        let answer = Answer {
            count: 250,
            total: Some(600),
            limit: Some(250),
            ..Answer::default()
        };
        let next = position(&numbered(), &asked(2, 500), &answer).unwrap();
        assert_eq!(
            next,
            Some(At::Page(3)),
            "2 x 250 < 600, although 2 x 500 is not"
        );
    }

    #[test]
    fn the_page_that_completes_the_total_is_the_last() {
        let answer = Answer {
            count: 50,
            total: Some(100),
            limit: Some(50),
            ..Answer::default()
        };
        assert_eq!(position(&numbered(), &asked(2, 50), &answer).unwrap(), None);
    }

    #[test]
    fn a_short_page_before_the_total_is_not_the_end() {
        let answer = Answer {
            count: 30,
            total: Some(120),
            limit: Some(50),
            ..Answer::default()
        };
        assert_eq!(
            position(&numbered(), &asked(1, 50), &answer).unwrap(),
            Some(At::Page(2))
        );
    }

    #[test]
    fn without_a_total_a_short_page_is_the_end() {
        let answer = Answer {
            count: 49,
            ..Answer::default()
        };
        assert_eq!(
            position(&numbered(), &Asked::default(), &answer).unwrap(),
            None
        );
    }

    #[test]
    fn the_number_of_pages_tells_the_last_whatever_their_size() {
        let answer = Answer {
            count: 50,
            total: Some(120),
            pages: Some(3),
            ..Answer::default()
        };
        let at = |page| position(&numbered(), &asked(page, 100), &answer).unwrap();
        assert_eq!(at(2), Some(At::Page(3)), "although 2 x 100 is over 120");
        assert_eq!(at(3), None);
        let none = Answer {
            pages: Some(0),
            ..Answer::default()
        };
        assert_eq!(position(&numbered(), &asked(1, 50), &none).unwrap(), None);
    }

    #[test]
    fn a_total_tells_the_last_page_although_its_size_is_not_known() {
        let pagination = Pagination {
            default_limit: None,
            ..numbered()
        };
        let at = |page, count| {
            let answer = Answer {
                count,
                total: Some(25),
                ..Answer::default()
            };
            let asked = Asked {
                at: At::Page(page),
                limit: None,
            };
            position(&pagination, &asked, &answer).unwrap()
        };
        assert_eq!(at(1, 10), Some(At::Page(2)));
        assert_eq!(at(2, 10), Some(At::Page(3)));
        assert_eq!(at(1, 25), None);
        assert_eq!(at(4, 0), None);
    }

    #[test]
    fn a_server_that_ignores_the_page_number_is_an_error() {
        let answer = Answer {
            count: 50,
            total: Some(500),
            page: Some(1),
            ..Answer::default()
        };
        let problem = position(&numbered(), &asked(2, 50), &answer).unwrap_err();
        assert!(
            problem.contains("page 2 was asked for and page 1 came"),
            "{problem}"
        );
    }

    #[test]
    fn a_cursor_that_repeats_is_an_error() {
        let pagination = Pagination {
            style: PageStyle::Cursor {
                param: PageParam::Query("cursor"),
            },
            ..Pagination::SINGLE
        };
        let asked = Asked {
            at: At::Cursor("abc".to_owned()),
            limit: None,
        };
        let answer = Answer {
            cursor: Some("abc".to_owned()),
            ..Answer::default()
        };
        assert!(position(&pagination, &asked, &answer).is_err());
    }

    #[test]
    fn more_without_a_cursor_is_an_error_and_not_the_end() {
        let pagination = Pagination {
            style: PageStyle::Cursor {
                param: PageParam::Query("cursor"),
            },
            ..Pagination::SINGLE
        };
        let answer = Answer {
            has_more: Some(true),
            ..Answer::default()
        };
        assert!(position(&pagination, &Asked::default(), &answer).is_err());
    }

    #[test]
    fn an_offset_grows_by_what_came() {
        let pagination = Pagination {
            style: PageStyle::Offset {
                param: PageParam::Query("offset"),
            },
            ..Pagination::SINGLE
        };
        let asked = Asked {
            at: At::Offset(20),
            limit: Some(20),
        };
        let answer = Answer {
            count: 7,
            total: Some(100),
            ..Answer::default()
        };
        assert_eq!(
            position(&pagination, &asked, &answer).unwrap(),
            Some(At::Offset(27))
        );
    }

    #[test]
    fn an_empty_page_with_more_to_come_is_an_error_and_not_the_end() {
        let pagination = Pagination {
            style: PageStyle::Offset {
                param: PageParam::Query("offset"),
            },
            ..Pagination::SINGLE
        };
        let told = [(Some(true), None), (None, Some(9))];
        for (has_more, total) in told {
            let answer = Answer {
                total,
                has_more,
                ..Answer::default()
            };
            assert!(position(&pagination, &Asked::default(), &answer).is_err());
        }
        let last = position(&pagination, &Asked::default(), &Answer::default());
        assert_eq!(last.unwrap(), None);
    }

    #[test]
    fn the_next_link_is_found_among_others() {
        let mut headers = HeaderMap::new();
        let value = "<https://a/?page=1>; rel=\"prev\", <https://a/?page=3>; rel=\"next\"";
        headers.insert(http::header::LINK, value.parse().unwrap());
        assert_eq!(link(&headers).as_deref(), Some("https://a/?page=3"));
    }
}
