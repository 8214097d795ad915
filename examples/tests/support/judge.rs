//! What a table of calls is held against: the sandbox with exact expectations, or a server of others.

use std::fmt::Debug;

use serde::Serialize;
use shopwright::{ApiError, Page, Response};

use super::subject::Subject;
use super::wire::Wire;

/// Makes calls with its client, and judges them.
pub(crate) trait Judge<S: Subject> {
    fn client(&self) -> &S::Client;

    /// A name for an uploaded file, with everything in it that the judge can read.
    fn file_name(&self) -> &'static str {
        "shoe ü/1;a=b.png"
    }

    /// Makes a call of the operation `METHOD /path`, which has to put these values on the wire.
    async fn sends<T: Serialize + Debug>(
        &self,
        key: &str,
        call: impl Future<Output = Result<Response<T>, ApiError<S>>> + Send + 'static,
        wire: Wire,
    );

    /// As `sends`, for lists: a page is judged by its items.
    async fn lists<T: Serialize + Debug>(
        &self,
        key: &str,
        call: impl Future<Output = Result<Response<Page<T>>, ApiError<S>>> + Send + 'static,
        wire: Wire,
    ) {
        let items = async move { Ok(call.await?.map(|page| page.items)) };
        self.sends(key, items, wire).await;
    }
}
