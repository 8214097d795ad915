//! What visitors do: orders, newsletter, messages, events.

use shopwright::dukanext::models::{
    AnalyticsEventRequest, CartItem, ContactFormRequest, ContactFormRequestRequired,
    PlaceOrderRequest, PlaceOrderRequestRequired, SubscribeRequest, VerifySubscriptionRequest,
};
use shopwright_sandbox::dukanext::{COUPON_CODE, CUSTOMER_EMAIL, id};

use super::{members, products};
use crate::judge::Judge;
use crate::wire::{TEXT, wire};

pub(super) async fn calls(bench: &impl Judge) {
    orders(bench).await;
    newsletter(bench).await;
    messages(bench).await;
}

async fn orders(bench: &impl Judge) {
    let orders = bench.client().orders();
    let [_, plain] = products();
    let order = || {
        PlaceOrderRequest::new(PlaceOrderRequestRequired {
            cart: vec![CartItem::new(&plain, 1).variation_key("")],
            name: TEXT.to_owned(),
            email: CUSTOMER_EMAIL.to_owned(),
            phone: TEXT.to_owned(),
            town: TEXT.to_owned(),
        })
    };
    let required = format!(
        r#""cart":[{{"productId":"{plain}","quantity":1,"type":"product","variationKey":""}}],
           "name":TEXT,"email":"{CUSTOMER_EMAIL}","phone":TEXT,"town":TEXT"#
    );
    let full = order()
        .city(TEXT)
        .apartment(TEXT)
        .room(TEXT)
        .note(TEXT)
        .coupons(vec![COUPON_CODE.to_owned()])
        .shipping_id(id("rate", 1))
        .pickup_location_id(id("pickup", 1))
        .customer_id(id("customer", 1));
    let optional = format!(
        r#""city":TEXT,"apartment":TEXT,"room":TEXT,"note":TEXT,"coupons":["{COUPON_CODE}"],
           "shippingId":"{}","pickupLocationId":"{}","cartUserId":"{}""#,
        id("rate", 1),
        id("pickup", 1),
        id("customer", 1)
    );
    bench
        .sends(
            "POST /orders",
            orders.place(&full).with_response(),
            wire().json(&format!("{{{required},{optional}}}")),
        )
        .await;
    let nulls = order()
        .shipping_id_null()
        .pickup_location_id_null()
        .customer_id_null();
    bench
        .sends(
            "POST /orders",
            orders.place(&nulls).with_response(),
            wire().json(&format!(
                r#"{{{required},"shippingId":null,"pickupLocationId":null,"cartUserId":null}}"#
            )),
        )
        .await;
}

async fn newsletter(bench: &impl Judge) {
    let newsletter = bench.client().newsletter();
    bench
        .sends(
            "POST /newsletter",
            newsletter
                .subscribe(&SubscribeRequest::new("eve@example.com", ""))
                .with_response(),
            wire()
                .json(r#"{"email":"eve@example.com","_hp":""}"#)
                .whole(),
        )
        .await;
    let link = VerifySubscriptionRequest::new("eve@example.com", "a/b ü");
    bench
        .sends(
            "PATCH /newsletter/{id}",
            newsletter.verify(TEXT, &link).with_response(),
            wire()
                .path("id", TEXT)
                .json(r#"{"email":"eve@example.com","integrityId":"a/b ü"}"#)
                .whole()
                .made_up(),
        )
        .await;
    bench
        .sends(
            "DELETE /newsletter/{id}",
            newsletter.unsubscribe(TEXT).with_response(),
            wire().path("id", TEXT).whole().made_up(),
        )
        .await;
}

async fn messages(bench: &impl Judge) {
    let message = ContactFormRequest::new(ContactFormRequestRequired {
        email: CUSTOMER_EMAIL.to_owned(),
        first_name: TEXT.to_owned(),
        last_name: TEXT.to_owned(),
        message: TEXT.to_owned(),
    });
    let message = message.phone(TEXT).honeypot("");
    bench
        .sends(
            "POST /contact-form",
            bench
                .client()
                .contact_form()
                .submit(&message)
                .with_response(),
            wire()
                .json(&format!(
                    r#"{{"email":"{CUSTOMER_EMAIL}","firstName":TEXT,"lastName":TEXT,"message":TEXT,
                        "phone":TEXT,"_hp":""}}"#
                ))
                .whole(),
        )
        .await;
    let visitor = "0f8fad5b-d9cb-469f-a165-70867728950e-1767225600000";
    let session = format!("SESSION-{visitor}");
    let event = AnalyticsEventRequest::new(visitor, &session, "add_to_cart")
        .session_start_page(TEXT)
        .referrer_url(TEXT)
        .has_customer_account(true)
        .customer_id(id("customer", 1))
        .metadata(members(
            serde_json::json!({ "url": TEXT, "deep": [1, null] }),
        ));
    let sent = format!(
        r#"{{"userId":"{visitor}","sessionId":"{session}","event":"add_to_cart","sessionStartPage":TEXT,
            "referrerUrl":TEXT,"hasCustomerAccount":true,"customersId":"{}","metadata":{{"url":TEXT,"deep":[1,null]}}}}"#,
        id("customer", 1)
    );
    let analytics = bench.client().analytics();
    bench
        .sends(
            "PUT /analytics",
            analytics.record(&event).with_response(),
            // Nothing of the answer is read.
            wire().json(&sent).at("/nothing"),
        )
        .await;
}
