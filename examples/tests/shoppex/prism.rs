//! What Prism says about the calls; `examples/prism/run` starts Prism and ends it.

use http::Method;
use shopwright::shoppex::Shoppex;

use crate::bench::Access;
use crate::every_operation;
use crate::support::judge::Judge;
use crate::support::prism::{Gap, Prism, violations};

/// The description asks for a bearer token at the token endpoint too, since a curl line on its page shows one. The form
/// fields of the same page carry the credentials, and a token that has expired would have the call refused, so that the
/// client sends none (`spec/shoppex/SOURCE.md`, credentials of the token endpoint).
const GAPS: [Gap; 1] = [["POST /oauth/token", "Invalid security scheme used"]];

/// A judge who never objects proves nothing.
#[tokio::test]
#[ignore = "needs Prism: examples/prism/run"]
async fn prism_objects_to_a_value_of_the_wrong_type() {
    let prism = Prism::<Shoppex>::new(Access::Key);
    let call = prism.client().request(Method::GET, "/orders");
    let error = call.query("limit", "many").await.unwrap_err();
    let found = violations(error.headers());
    assert_eq!(found, ["Request query parameter limit must be integer"]);
}

#[tokio::test]
#[ignore = "needs Prism: examples/prism/run"]
async fn prism_finds_nothing_wrong_with_any_operation() {
    for access in [Access::Key, Access::Token] {
        let prism = Prism::<Shoppex>::new(access);
        every_operation::calls(&prism).await;
        prism.finish(&GAPS);
    }
}
