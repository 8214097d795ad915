//! Where the documentation disagrees with itself: what the client follows. docs/contradictions/dukanext.md has them all.

use shopwright::RetryPolicy;
use shopwright::dukanext::models::{
    AddReviewRequest, CartItem, PlaceOrderRequest, PlaceOrderRequestRequired,
    ValidateCouponsRequest,
};
use shopwright_sandbox::dukanext::{self, id};

use crate::bench::{Bench, Key, code, customer, start};

#[tokio::test]
async fn a_code_is_itself_under_either_documented_status() {
    let bench = Bench::start(Key, None).await;
    for (status, code) in [
        (400, "COUPON_CODE_REQUIRED"),
        (422, "COUPON_CODE_REQUIRED"),
        (400, "INVALID_COUPON"),
        (422, "INVALID_COUPON"),
        (400, "COUPON_ZERO_TOTAL"),
        (422, "COUPON_ZERO_TOTAL"),
        (403, "CONTACT_FORM_LIMIT_EXCEEDED"),
        (429, "CONTACT_FORM_LIMIT_EXCEEDED"),
    ] {
        bench.sandbox.clear();
        bench.answer(status, format!(r#"{{"status":"failed","code":"{code}"}}"#));
        let error = bench.client.settings().get().await.unwrap_err();
        assert_eq!(
            error.code().map(shopwright::dukanext::ErrorCode::as_str),
            Some(code)
        );
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(
            bench.sandbox.requests().len(),
            1,
            "{code} at {status} is not repeated"
        );
    }
}

#[tokio::test]
async fn each_envelope_is_taken_off_as_its_page_has_it() {
    let bench = Bench::start(Key, None).await;
    let client = &bench.client;
    bench.answer(200, r#"{"status":"ok","name":"Duka","id":"1"}"#);
    assert_eq!(client.settings().health().await.unwrap().name, "Duka");
    bench.answer(
        200,
        r#"{"status":"verify","message":"sent","data":{"id":"7"}}"#,
    );
    assert_eq!(client.start_login("a@b.c").await.unwrap().id(), "7");
    bench.answer(200, r#"{"status":"success","total":0,"data":[]}"#);
    let cart = shopwright::dukanext::models::RefreshCartRequest::new(Vec::new());
    assert_eq!(
        client.products().refresh_cart(&cart).await.unwrap().total,
        Some(0)
    );
    bench.answer(200, r#"{"status":"success","message":"Verified"}"#);
    let link = shopwright::dukanext::models::VerifySubscriptionRequest::new("a@b.c", "x");
    client.newsletter().verify("1", &link).await.unwrap();
    bench.answer(200, r#"{"status":"success","data":{"user":{"_id":"1","name":"Ada","email":"a@b.c","phone":"1","date":"2026-01-01T00:00:00Z"}}}"#);
    assert_eq!(customer(client).profile().get().await.unwrap().name, "Ada");
}

#[tokio::test]
async fn the_answer_to_an_event_is_of_no_account() {
    let bench = Bench::start(Key, None).await;
    let visitor = "0f8fad5b-d9cb-469f-a165-70867728950e-1767225600000";
    let event = shopwright::dukanext::models::AnalyticsEventRequest::new(
        visitor,
        format!("SESSION-{visitor}"),
        "page_view",
    );
    for body in ["", "{}", "OK", "null"] {
        bench.answer(200, body);
        bench.client.analytics().record(&event).await.unwrap();
    }
}

#[tokio::test]
async fn a_search_sends_no_limit_unless_it_is_told_one() {
    let (sandbox, client) = start().await;
    let found = client.search().find("mug").await.unwrap();
    assert_eq!(sandbox.requests()[0].query.as_deref(), Some("term=mug"));
    assert_eq!(found.products.limit, 20, "the size applied is told");
}

#[tokio::test]
async fn the_size_of_a_file_is_read_from_text_and_from_a_number() {
    let (_sandbox, client) = start().await;
    let logo = client.settings().get().await.unwrap().branding.unwrap();
    assert_eq!(logo.logo.unwrap().size, Some(20_480.into()));
    let category = client.categories().get("category-1").await.unwrap();
    assert_eq!(category.image.unwrap().size, Some(4096.into()));
}

fn order(town: &str) -> PlaceOrderRequest {
    PlaceOrderRequest::new(PlaceOrderRequestRequired {
        cart: vec![CartItem::new(id("product", 1), 1)],
        name: "Ada".to_owned(),
        email: dukanext::CUSTOMER_EMAIL.to_owned(),
        phone: "+254700000001".to_owned(),
        town: town.to_owned(),
    })
}

#[tokio::test]
async fn a_town_is_always_sent_and_may_be_empty() {
    let (sandbox, client) = start().await;
    client.orders().place(&order("")).await.unwrap();
    let sent: serde_json::Value = serde_json::from_slice(&sandbox.requests()[0].body).unwrap();
    assert_eq!(sent["town"], "");
}

#[tokio::test]
async fn an_undocumented_shipping_id_can_be_sent_with_a_coupon_by_a_raw_call() {
    let (sandbox, client) = start().await;
    let call = client.request(http::Method::POST, "/coupons");
    let body = serde_json::json!({
        "coupons": [dukanext::COUPON_CODE], "shippingId": id("rate", 1),
        "cart": [{ "productId": id("product", 1), "quantity": 1, "type": "product" }],
    });
    let reply = call.json_body(&body).await.unwrap();
    assert_eq!(reply["data"]["code"], dukanext::COUPON_CODE);
    let sent: serde_json::Value = serde_json::from_slice(&sandbox.requests()[0].body).unwrap();
    assert_eq!(sent["shippingId"], id("rate", 1));
}

#[tokio::test]
async fn one_coupon_comes_back_for_several_codes_and_tells_which() {
    let (_sandbox, client) = start().await;
    let codes = vec!["FIRST".to_owned(), dukanext::COUPON_CODE.to_owned()];
    let cart = vec![CartItem::new(id("product", 1), 2)];
    let request = ValidateCouponsRequest::new(codes, cart);
    let coupon = client.coupons().validate(&request).await.unwrap();
    assert_eq!(coupon.code, dukanext::COUPON_CODE);
    assert_eq!(coupon.amount, "105".parse().unwrap());
}

#[tokio::test]
async fn the_shops_id_is_kept_for_whoever_needs_it() {
    let (_sandbox, client) = start().await;
    assert_eq!(client.settings().health().await.unwrap().id, id("shop", 1));
}

#[tokio::test]
async fn a_second_review_of_an_order_is_refused_and_never_sent_twice() {
    let (sandbox, client) = start().await;
    let reviews = customer(&client).reviews();
    let review = AddReviewRequest::new(id("order", 1)).product_id(id("product", 1));
    reviews.add(&review).await.unwrap();
    assert_eq!(reviews.list(id("order", 1)).await.unwrap().len(), 1);
    assert_eq!(code(reviews.add(&review).await), "REVIEW_ALREADY_EXISTS");
    let pending = AddReviewRequest::new(id("order", 3));
    assert_eq!(
        code(reviews.add(&pending).await),
        "REVIEW_ORDER_STATUS_INVALID"
    );
    sandbox.clear();
    let lost = reviews.add(&review).with_header("X-Sandbox-Status", "502");
    lost.with_retry(RetryPolicy::default()).await.unwrap_err();
    assert_eq!(sandbox.requests().len(), 1);
}
