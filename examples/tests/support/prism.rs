//! The judge from outside: Prism, a mock server that reads the description in its own way and validates each request
//! against it. Prism makes its answers up, so that they are counted and not compared.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt::Debug;

use http::HeaderMap;
use serde::Serialize;
use shopwright::{ApiError, Response};

use super::coverage::Coverage;
use super::description::Description;
use super::judge::Judge;
use super::subject::Subject;
use super::wire::Wire;

/// Where Prism listens; `examples/prism/run` sets it.
const ADDRESS: &str = "PRISM_URL";

/// A finding that is Prism's own: `METHOD /path`, and what it says.
pub(crate) type Gap = [&'static str; 2];

pub(crate) struct Prism<S: Subject> {
    client: S::Client,
    access: S::Access,
    description: Description,
    coverage: Coverage,
    calls: RefCell<usize>,
    /// What Prism finds wrong with requests: operation and message.
    violations: RefCell<Vec<[String; 2]>>,
    /// Answers that could not be read.
    unread: RefCell<Vec<String>>,
}

impl<S: Subject> Prism<S> {
    pub(crate) fn new(access: S::Access) -> Self {
        let address = std::env::var(ADDRESS);
        let address = address.expect("PRISM_URL is not set: run examples/prism/run");
        Self {
            client: S::client(&address, access),
            access,
            description: Description::of::<S>(),
            coverage: Coverage::default(),
            calls: RefCell::default(),
            violations: RefCell::default(),
            unread: RefCell::default(),
        }
    }

    /// Tells violations from answers that cannot be read. Anything else ends the test.
    #[track_caller]
    fn failed(&self, key: &str, error: &ApiError<S>) -> Vec<String> {
        let found = violations(error.headers());
        // Answers are made up: a field that cannot be read, or the number of another page.
        if error.is_decode() || error.is_pagination() {
            self.unread.borrow_mut().push(format!("{key}: {error}"));
        } else if found.is_empty() {
            panic!("{key}: {error:?}\n{}", error.body_text());
        }
        found
    }

    /// Fails on violations, and unless Prism was shown everything that is documented. A gap has to be there as long as it
    /// is excused.
    #[track_caller]
    #[allow(clippy::print_stdout, reason = "the counts are what the run reports")]
    pub(crate) fn finish(self, gaps: &[Gap]) {
        self.coverage.finish(&self.description);
        let (calls, unread) = (self.calls.into_inner(), self.unread.into_inner());
        let is_gap = |found: &[String; 2]| gaps.iter().any(|gap| found == gap);
        let (excused, violations): (Vec<_>, Vec<_>) =
            self.violations.into_inner().into_iter().partition(is_gap);
        println!(
            "{} {:?}: {calls} calls, {} request violations, {} gaps of Prism, {} answers not read",
            S::NAME,
            self.access,
            violations.len(),
            excused.len(),
            unread.len()
        );
        for line in unread {
            println!("  {line}");
        }
        assert!(violations.is_empty(), "violations: {violations:#?}");
        let excused: BTreeSet<_> = excused.iter().map(|[key, text]| [&key[..], text]).collect();
        let gaps: BTreeSet<_> = gaps.iter().copied().collect();
        assert_eq!(excused, gaps, "a gap is closed: drop its excuse");
    }
}

impl<S: Subject> Judge<S> for Prism<S> {
    fn client(&self) -> &S::Client {
        &self.client
    }

    /// Prism takes a part's header apart at each `;` and `=`, those of a quoted name too, and ends when that goes wrong.
    fn file_name(&self) -> &'static str {
        "shoe ü/1.png"
    }

    async fn sends<T: Serialize + Debug>(
        &self,
        key: &str,
        call: impl Future<Output = Result<Response<T>, ApiError<S>>> + Send + 'static,
        wire: Wire,
    ) {
        let operations = self.description.operations();
        let op = operations.get(key).expect("the table has described calls");
        let found = match call.await {
            Ok(response) => violations(response.headers()),
            Err(error) => self.failed(key, &error),
        };
        let found = found.into_iter().map(|text| [key.to_owned(), text]);
        self.violations.borrow_mut().extend(found);
        *self.calls.borrow_mut() += 1;
        self.coverage.note(&self.description, op, &wire);
    }
}

/// What Prism says against a request. It says in the same header what is wrong with its own answer; that is left out.
pub(crate) fn violations(headers: &HeaderMap) -> Vec<String> {
    let Some(list) = headers.get("sl-violations") else {
        return Vec::new();
    };
    let list: Vec<serde_json::Value> = serde_json::from_slice(list.as_bytes()).unwrap();
    let of_request = list
        .iter()
        .filter(|entry| entry["location"][0] == "request");
    let messages = of_request.map(|entry| entry["message"].as_str().unwrap().to_owned());
    messages.collect()
}
