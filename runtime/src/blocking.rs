//! The same calls without `async`, for scripts. It is the feature `blocking`.
//!
//! Nothing is there twice: a call is the value that it always was, and [`wait`](Wait::wait) stands in
//! the place of `.await`. Streams of pages, items, events and bytes are iterators.
//!
//! ```no_run
//! # #[cfg(feature = "selorax")]
//! # fn example() -> Result<(), shopwright::Error> {
//! use shopwright::blocking::Wait as _;
//! use shopwright::selorax::Client;
//!
//! let client = Client::from_env()?;
//! let order = client.orders().get(1001).wait()?;
//! println!("{}", order.grand_total);
//!
//! for order in client.orders().list().status("confirmed").items() {
//!     println!("{}", order?.order_id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! All clients of the process share one thread, which is started by the first call and carries
//! connections, timers, and refreshes of tokens.
//!
//! Make a client of its own for blocking calls where a program also has asynchronous ones. A kept
//! connection belongs to the runtime that opened it: a blocking call that gets one of a runtime which
//! does not run at the moment waits for the timeout of its attempt, and then counts as lost.

use std::sync::OnceLock;
use std::sync::mpsc;

use futures_core::Stream;
use tokio::runtime::{Builder, Handle};

use crate::api::Api;
use crate::error::{ApiError, Error};
use crate::pagination::{Items, Page, Pages};
use crate::stream::{Form, Incoming};

/// Waits for a call without `async`.
pub trait Wait<T> {
    /// Sends the call, and holds this thread until it is answered.
    ///
    /// # Errors
    ///
    /// As awaiting it. Within an asynchronous runtime it is an error at once, and nothing is sent
    /// ([`is_invalid_input`](Error::is_invalid_input)): the thread it would hold is the one that all
    /// other tasks need. Write `.await` there.
    fn wait(self) -> T;
}

impl<C, T, E> Wait<Result<T, E>> for C
where
    C: IntoFuture<Output = Result<T, E>>,
    E: From<Error>,
{
    fn wait(self) -> Result<T, E> {
        runtime()?.block_on(self.into_future())
    }
}

const ASYNC: &str = "a blocking call within an asynchronous runtime would hold up its other tasks: \
                     write `.await` in place of `.wait()`";

/// Returns the runtime that all blocking calls share.
fn runtime() -> Result<&'static Handle, Error> {
    static RUNTIME: OnceLock<Option<Handle>> = OnceLock::new();
    if Handle::try_current().is_ok() {
        return Err(Error::invalid(ASYNC));
    }
    let runtime = RUNTIME.get_or_init(start);
    runtime
        .as_ref()
        .ok_or_else(|| Error::invalid("the thread for blocking calls could not be started"))
}

fn start() -> Option<Handle> {
    let (sender, receiver) = mpsc::channel();
    let thread = std::thread::Builder::new().name("shopwright".to_owned());
    let started = thread.spawn(move || {
        let Ok(runtime) = Builder::new_current_thread().enable_all().build() else {
            return;
        };
        // Whoever asked waits for it.
        let _ = sender.send(runtime.handle().clone());
        runtime.block_on(std::future::pending::<()>());
    });
    started.ok()?;
    receiver.recv().ok()
}

/// The pages or items of a list, or what arrives of an answer, one after the other; each waits for
/// what it needs.
///
/// After an error, the next one of a list asks for the same page again.
#[must_use = "an iterator does nothing until it is asked"]
pub struct Waiting<S>(S);

impl<S, T, A> Iterator for Waiting<S>
where
    S: Stream<Item = Result<T, ApiError<A>>> + Unpin,
    A: Api,
{
    type Item = Result<T, ApiError<A>>;

    fn next(&mut self) -> Option<Self::Item> {
        let next =
            std::future::poll_fn(|context| std::pin::Pin::new(&mut self.0).poll_next(context));
        match runtime() {
            Ok(runtime) => runtime.block_on(next),
            Err(problem) => Some(Err(problem.into())),
        }
    }
}

impl<A: Api, T> IntoIterator for Items<A, T>
where
    Self: Stream<Item = Result<T, ApiError<A>>> + Unpin,
{
    type Item = Result<T, ApiError<A>>;
    type IntoIter = Waiting<Self>;

    fn into_iter(self) -> Self::IntoIter {
        Waiting(self)
    }
}

impl<A: Api, T> IntoIterator for Pages<A, T>
where
    Self: Stream<Item = Result<Page<T>, ApiError<A>>> + Unpin,
{
    type Item = Result<Page<T>, ApiError<A>>;
    type IntoIter = Waiting<Self>;

    fn into_iter(self) -> Self::IntoIter {
        Waiting(self)
    }
}

impl<A: Api, F: Form> IntoIterator for Incoming<A, F> {
    type Item = Result<F::Item, ApiError<A>>;
    type IntoIter = Waiting<Self>;

    fn into_iter(self) -> Self::IntoIter {
        Waiting(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Outcome;
    use crate::call::Call;
    use crate::tests::{CREATE, Fixture, LIST, Shop, data};
    use crate::transport::Step;
    use serde_json::Value;

    fn create(fixture: &Fixture) -> Call<Shop, Value> {
        Call::json(&fixture.client, &CREATE)
    }

    fn page(items: &str, page: u32) -> Step {
        let paging = format!(r#"{{"page":{page},"limit":2,"total":3}}"#);
        Step::json(200, format!(r#"{{"data":{items},"pagination":{paging}}}"#))
    }

    #[test]
    fn a_call_waits_for_its_answer_and_an_error_is_that_of_the_call() {
        let fixture = Fixture::new([data("7"), Step::json(404, "{}")]);
        assert_eq!(create(&fixture).wait().unwrap(), 7);
        assert!(create(&fixture).wait().unwrap_err().is_not_found());
    }

    #[test]
    fn the_whole_answer_can_be_waited_for() {
        let fixture = Fixture::new([data("7")]);
        let response = create(&fixture).with_response().wait().unwrap();
        assert_eq!(response.status(), 200);
    }

    #[test]
    fn items_come_over_all_pages_in_order() {
        let fixture = Fixture::new([page("[1,2]", 1), page("[3]", 2)]);
        let items = Call::<Shop, Page<u32>>::page(&fixture.client, &LIST).items();
        let items: Result<Vec<_>, _> = items.into_iter().collect();
        assert_eq!(items.unwrap(), [1, 2, 3]);
    }

    #[test]
    fn pages_come_one_after_the_other() {
        let fixture = Fixture::new([page("[1,2]", 1), page("[3]", 2)]);
        let pages = Call::<Shop, Page<u32>>::page(&fixture.client, &LIST).pages();
        let lengths: Vec<_> = pages
            .into_iter()
            .map(|page| page.unwrap().items.len())
            .collect();
        assert_eq!(lengths, [2, 1]);
    }

    #[tokio::test]
    async fn within_an_asynchronous_runtime_it_is_an_error_and_nothing_is_sent() {
        let fixture = Fixture::new([data("7")]);
        let error = create(&fixture).wait().unwrap_err();
        assert!(error.is_invalid_input() && error.outcome() == Outcome::NotSent);
        assert!(error.to_string().contains(".await"), "{error}");
        let list = Call::<Shop, Page<u32>>::page(&fixture.client, &LIST).items();
        assert!(list.into_iter().next().unwrap().is_err());
        assert!(fixture.sent().is_empty());
    }

    #[test]
    fn many_threads_wait_at_once() {
        let fixture = Fixture::new((0..20).map(|_| data("1")));
        std::thread::scope(|scope| {
            for _ in 0..20 {
                scope.spawn(|| create(&fixture).wait().unwrap());
            }
        });
        assert_eq!(fixture.sent().len(), 20);
    }
}
