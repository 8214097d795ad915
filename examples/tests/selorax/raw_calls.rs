//! Calls of what the description does not name: the same credentials, errors and bounds.

use http::Method;
use serde_json::json;
use shopwright::selorax::ErrorCode;

use crate::bench::{Access, Bench};
use crate::uri;
use crate::wire::TEXT;

#[tokio::test]
async fn a_raw_call_is_authenticated_and_gives_the_whole_answer() {
    for access in [Access::Token, Access::Client] {
        let bench = Bench::start(access, None).await;
        let answer = http::Response::builder().body(r#"{"data":{"points":7},"status":200}"#);
        bench.sandbox.answer_next(answer.unwrap());
        let body = json!({ "note": TEXT });
        let value = bench
            .client
            .request(Method::POST, "/api/apps/v1/loyalty/a%2Fb?fixed=1")
            .query("q", TEXT)
            .json_body(&body)
            .await
            .unwrap();
        assert_eq!(value["data"]["points"], 7);
        let request = &bench.sandbox.requests()[0];
        assert_eq!(request.path, "/api/apps/v1/loyalty/a%2Fb");
        let pairs = uri::pairs(request.query.as_deref().unwrap());
        let expected = [("fixed", "1"), ("q", TEXT)].map(|(n, v)| (n.to_owned(), v.to_owned()));
        assert_eq!(pairs, expected);
        assert_eq!(request.json(), Some(body));
        let header = match access {
            Access::Token => "authorization",
            Access::Client => "x-client-secret",
        };
        assert!(request.header(header).is_some(), "{header}");
    }
}

#[tokio::test]
async fn the_error_of_a_raw_call_has_its_code() {
    let bench = Bench::start(Access::Token, None).await;
    let call = bench.client.request(Method::GET, "/api/apps/v1/loyalty");
    let error = call.clone().await.unwrap_err();
    assert!(error.is_not_found());
    let call = call.with_header("X-Sandbox-Error", "store_inactive");
    let error = call.await.unwrap_err();
    assert_eq!(error.code(), Some(ErrorCode::StoreInactive));
    assert_eq!(error.operation(), Some("GET /api/apps/v1/loyalty"));
}
