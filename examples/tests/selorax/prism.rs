//! The judge from outside: Prism, a mock server that reads the description in its own way and validates each request
//! against it. Prism makes its answers up, so that they are counted and not compared.

use std::cell::RefCell;
use std::fmt::Debug;

use http::{HeaderMap, Method};
use serde::Serialize;
use shopwright::Response;
use shopwright::selorax::{Client, Error};

use crate::bench::{Access, client_at};
use crate::coverage::Coverage;
use crate::description::Description;
use crate::every_operation;
use crate::judge::Judge;
use crate::wire::Wire;

/// Where Prism listens; `examples/prism/run` sets it.
const ADDRESS: &str = "PRISM_URL";

/// The one finding that is Prism's own: it reads a repeated part as a string, never as the list that the description
/// asks for (stoplightio/prism, pull request 2654). That the part is there under its name is judged all the same: without
/// it Prism says something else.
const GAP: [&str; 2] = [
    "POST /api/apps/v1/products/{product_id}/images",
    "Request body property files must be array",
];

struct Prism {
    client: Client,
    description: Description,
    coverage: Coverage,
    calls: RefCell<usize>,
    /// What Prism finds wrong with requests: operation and message.
    violations: RefCell<Vec<[String; 2]>>,
    /// Answers that could not be read.
    unread: RefCell<Vec<String>>,
}

impl Prism {
    fn new(access: Access) -> Self {
        let address = std::env::var(ADDRESS);
        let address = address.expect("PRISM_URL is not set: run examples/prism/run");
        Self {
            client: client_at(address, access.credentials()),
            description: Description::read(),
            coverage: Coverage::default(),
            calls: RefCell::default(),
            violations: RefCell::default(),
            unread: RefCell::default(),
        }
    }

    /// Tells violations from answers that cannot be read. Anything else ends the test.
    #[track_caller]
    fn failed(&self, key: &str, error: &Error) -> Vec<String> {
        let found = violations(error.headers());
        if error.is_decode() {
            self.unread.borrow_mut().push(format!("{key}: {error}"));
        } else if found.is_empty() {
            panic!("{key}: {error:?}\n{}", error.body_text());
        }
        found
    }

    /// Fails on violations, and unless Prism was shown everything that is documented. The gap has to be there as long as
    /// it is excused.
    #[track_caller]
    #[allow(clippy::print_stdout, reason = "the counts are what the run reports")]
    fn finish(self, access: Access) {
        self.coverage.finish(&self.description);
        let (calls, unread) = (self.calls.into_inner(), self.unread.into_inner());
        let (gaps, violations): (Vec<_>, Vec<_>) = self
            .violations
            .into_inner()
            .into_iter()
            .partition(|found| *found == GAP);
        println!(
            "{access:?}: {calls} calls, {} request violations, {} gaps of Prism, {} answers not read",
            violations.len(),
            gaps.len(),
            unread.len()
        );
        for line in unread {
            println!("  {line}");
        }
        assert!(violations.is_empty(), "violations: {violations:#?}");
        assert_eq!(
            gaps.len(),
            1,
            "Prism reads repeated parts now: drop the excuse"
        );
    }
}

impl Judge for Prism {
    fn client(&self) -> &Client {
        &self.client
    }

    /// Prism takes a part's header apart at each `;` and `=`, those of a quoted name too, and ends when that goes wrong.
    fn file_name(&self) -> &'static str {
        "shoe ü/1.png"
    }

    async fn sends<T: Serialize + Debug>(
        &self,
        key: &str,
        call: impl Future<Output = Result<Response<T>, Error>> + Send + 'static,
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
fn violations(headers: &HeaderMap) -> Vec<String> {
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

/// A judge who never objects proves nothing.
#[tokio::test]
#[ignore = "needs Prism: examples/prism/run"]
async fn prism_objects_to_a_value_of_the_wrong_type() {
    let prism = Prism::new(Access::Token);
    let call = prism.client.request(Method::GET, "/api/apps/v1/orders");
    let error = call.query("limit", "many").await.unwrap_err();
    let found = violations(error.headers());
    assert_eq!(found, ["Request query parameter limit must be integer"]);
}

/// Run by `examples/prism/run`, which starts Prism and ends it.
#[tokio::test]
#[ignore = "needs Prism: examples/prism/run"]
async fn prism_finds_nothing_wrong_with_any_operation() {
    for access in [Access::Token, Access::Client] {
        let prism = Prism::new(access);
        every_operation::calls(&prism).await;
        prism.finish(access);
    }
}
