//! What Prism says about the calls; `examples/prism/run` starts Prism and ends it.

use http::Method;
use shopwright::selorax::SeloraX;

use crate::bench::Access;
use crate::every_operation;
use crate::support::judge::Judge;
use crate::support::prism::{Gap, Prism, violations};

/// Prism reads a repeated part as a string, never as the list that the description asks for (stoplightio/prism, pull
/// request 2654). That the part is there under its name is judged all the same: without it Prism says something else.
const GAPS: [Gap; 1] = [[
    "POST /api/apps/v1/products/{product_id}/images",
    "Request body property files must be array",
]];

/// A judge who never objects proves nothing.
#[tokio::test]
#[ignore = "needs Prism: examples/prism/run"]
async fn prism_objects_to_a_value_of_the_wrong_type() {
    let prism = Prism::<SeloraX>::new(Access::Token);
    let call = prism.client().request(Method::GET, "/api/apps/v1/orders");
    let error = call.query("limit", "many").await.unwrap_err();
    let found = violations(error.headers());
    assert_eq!(found, ["Request query parameter limit must be integer"]);
}

#[tokio::test]
#[ignore = "needs Prism: examples/prism/run"]
async fn prism_finds_nothing_wrong_with_any_operation() {
    for access in [Access::Token, Access::Client] {
        let prism = Prism::<SeloraX>::new(access);
        every_operation::calls(&prism).await;
        prism.finish(&GAPS);
    }
}
