//! Streams over a list: page after page, and item after item.

use std::pin::Pin;
use std::task::{Context, Poll};

use futures_core::Stream;

use super::cycle::Cycle;
use super::{At, Page, Position};
use crate::api::Api;
use crate::call::{Call, CallFuture};
use crate::error::{ApiError, Error, Kind, Outcome};

/// All pages of a list as a stream.
///
/// It holds one page at a time and asks for the next one when polled. After an error it can be
/// polled again, and asks for the same page again.
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<A: Api, T> {
    call: Call<A, Page<T>>,
    next: Option<Position>,
    loading: Option<CallFuture<A, Page<T>>>,
    was_empty: bool,
    cycle: Cycle,
}

impl<A: Api, T> Pages<A, T> {
    pub(crate) fn new(call: Call<A, Page<T>>) -> Self {
        Self {
            call,
            next: Some(Position::new(At::Start)),
            loading: None,
            was_empty: false,
            cycle: Cycle::default(),
        }
    }

    /// Starts at a stored position.
    pub fn starting_at(mut self, position: Position) -> Self {
        self.next = Some(position);
        self
    }

    /// Returns where the next page is; `None` after the last one.
    pub fn position(&self) -> Option<&Position> {
        self.next.as_ref()
    }

    /// Waits for the next page; `None` after the last one.
    ///
    /// # Errors
    /// As the call itself; [`is_pagination`](Error::is_pagination) when the server's pages make
    /// no progress.
    pub async fn try_next(&mut self) -> Result<Option<Page<T>>, ApiError<A>> {
        std::future::poll_fn(|cx| self.poll_page(cx))
            .await
            .transpose()
    }

    fn poll_page(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Page<T>, ApiError<A>>>> {
        let Some(position) = &self.next else {
            return Poll::Ready(None);
        };
        let call = &self.call;
        let loading = self
            .loading
            .get_or_insert_with(|| call.clone().at(&position.at).send());
        let result = match Pin::new(loading).poll(cx) {
            Poll::Pending => return Poll::Pending,
            Poll::Ready(result) => result,
        };
        self.loading = None;
        Poll::Ready(Some(result.and_then(|page| self.accept(page))))
    }

    /// Moves on past a page, or refuses one that makes no progress.
    fn accept(&mut self, mut page: Page<T>) -> Result<Page<T>, ApiError<A>> {
        let skip = self.next.take().map_or(0, |position| position.skip);
        if let Some(next) = &page.next {
            let is_counted = matches!(next.at, At::Page(_) | At::Offset(_));
            // Behind a cursor there may be many empty pages, where the server filters.
            if page.items.is_empty() && self.was_empty && is_counted {
                return Err(stuck(
                    "two empty pages in a row, and the server says that there is more",
                ));
            }
            if self.cycle.closes_at(&next.at) {
                return Err(stuck("the server's pages go round in a circle"));
            }
        }
        self.was_empty = page.items.is_empty();
        self.next.clone_from(&page.next);
        page.items.drain(..skip.min(page.items.len()));
        Ok(page)
    }
}

impl<A: Api, T: Send + 'static> Stream for Pages<A, T> {
    type Item = Result<Page<T>, ApiError<A>>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_page(cx)
    }
}

fn stuck<A: Api>(problem: &str) -> ApiError<A> {
    Error::new(Kind::Pagination(problem.to_owned()), Outcome::Applied).into()
}

/// All items of a list as a stream.
///
/// It holds the items of one page at a time.
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<A: Api, T> {
    pages: Pages<A, T>,
    page: std::vec::IntoIter<T>,
    at: Option<At>,
    taken: usize,
}

impl<A: Api, T> Items<A, T> {
    pub(crate) fn new(pages: Pages<A, T>) -> Self {
        Self {
            pages,
            page: Vec::new().into_iter(),
            at: None,
            taken: 0,
        }
    }

    /// Starts at a stored position.
    pub fn starting_at(mut self, position: Position) -> Self {
        self.pages = self.pages.starting_at(position);
        self
    }

    /// Returns where the next item is, to resume later; `None` after the last one.
    pub fn position(&self) -> Option<Position> {
        match &self.at {
            Some(at) if self.page.len() > 0 => Some(Position {
                at: at.clone(),
                skip: self.taken,
            }),
            _ => self.pages.position().cloned(),
        }
    }

    /// Waits for the next item; `None` after the last one.
    ///
    /// # Errors
    /// As the call itself; [`is_pagination`](Error::is_pagination) when the server's pages make
    /// no progress.
    pub async fn try_next(&mut self) -> Result<Option<T>, ApiError<A>> {
        std::future::poll_fn(|cx| self.poll_item(cx))
            .await
            .transpose()
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, ApiError<A>>>> {
        loop {
            if let Some(item) = self.page.next() {
                self.taken += 1;
                return Poll::Ready(Some(Ok(item)));
            }
            let (at, skip) = match self.pages.position() {
                Some(position) => (Some(position.at.clone()), position.skip),
                None => (None, 0),
            };
            match self.pages.poll_page(cx) {
                Poll::Ready(Some(Ok(page))) => {
                    self.page = page.items.into_iter();
                    self.at = at;
                    self.taken = skip;
                }
                Poll::Ready(Some(Err(error))) => return Poll::Ready(Some(Err(error))),
                Poll::Ready(None) => return Poll::Ready(None),
                Poll::Pending => return Poll::Pending,
            }
        }
    }
}

impl<A: Api, T: Send + 'static> Stream for Items<A, T> {
    type Item = Result<T, ApiError<A>>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll_item(cx)
    }
}

// Nothing in the streams is pinned in place: the call's future is boxed.
impl<A: Api, T> Unpin for Pages<A, T> {}
impl<A: Api, T> Unpin for Items<A, T> {}
