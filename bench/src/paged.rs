//! A list of many pages, kept ready: what reads it is all that takes memory while it is read.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use bytes::Bytes;
use futures_core::future::BoxFuture;
use shopwright::transport::{BodyStream, Request, Transport, TransportError};

use crate::memory::Memory;
use crate::sample::orders_page;

/// How many orders are on a page.
pub const PAGE: usize = 250;

/// A transport that answers with the page of orders that the query asks for.
#[derive(Clone, Debug)]
pub struct Paged {
    pages: Arc<[Memory]>,
    asked: Arc<AtomicUsize>,
}

impl Paged {
    /// Makes so many full pages.
    pub fn new(pages: usize) -> Self {
        let page = |number| Memory::new(&orders_page(number, pages, PAGE));
        Self {
            pages: (1..=pages).map(page).collect(),
            asked: Arc::default(),
        }
    }

    /// Says how many pages were asked for.
    pub fn asked(&self) -> usize {
        self.asked.load(Ordering::Relaxed)
    }

    /// Says how many bytes the text of the first page has.
    pub fn page_bytes(&self) -> usize {
        let first = self.pages.first();
        first.map_or(0, |page| page.chunks().iter().map(Bytes::len).sum())
    }
}

impl Transport for Paged {
    fn send(
        &self,
        request: Request,
    ) -> BoxFuture<'_, Result<http::Response<BodyStream>, TransportError>> {
        let query = request.url.query().unwrap_or_default();
        let number = query.split('&').find_map(|pair| pair.strip_prefix("page="));
        let number: usize = number.and_then(|number| number.parse().ok()).unwrap_or(1);
        self.asked.fetch_add(1, Ordering::Relaxed);
        let page = number.checked_sub(1).and_then(|at| self.pages.get(at));
        page.expect("only pages that are there are asked for")
            .send(request)
    }
}
