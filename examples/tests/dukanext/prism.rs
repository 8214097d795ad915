//! What Prism says about the calls; `examples/prism/run` starts Prism and ends it.

use http::Method;
use shopwright::dukanext::Dukanext;

use crate::bench::Key;
use crate::every_operation;
use crate::support::judge::Judge;
use crate::support::prism::{Prism, violations};

/// A judge who never objects proves nothing.
#[tokio::test]
#[ignore = "needs Prism: examples/prism/run"]
async fn prism_objects_to_a_value_of_the_wrong_type() {
    let prism = Prism::<Dukanext>::new(Key);
    // Where a refusal is documented; elsewhere Prism gives no answer of the description's.
    let call = prism.client().request(Method::GET, "/search?term=mug");
    let error = call.query("limit", "many").await.unwrap_err();
    let found = violations(error.headers());
    assert_eq!(found, ["Request query parameter limit must be integer"]);
}

#[tokio::test]
#[ignore = "needs Prism: examples/prism/run"]
async fn prism_finds_nothing_wrong_with_any_operation() {
    let prism = Prism::<Dukanext>::new(Key);
    every_operation::calls(&prism).await;
    prism.finish(&[]);
}
