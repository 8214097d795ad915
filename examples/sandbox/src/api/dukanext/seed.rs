//! The shop that a sandbox starts with.

use serde_json::{Value, json};

use super::catalogue::{CATEGORIES, PRODUCTS, SETTINGS};
use super::content::CONTENT;
use super::credentials::{CUSTOMER_EMAIL, SHOP, id};
use super::customer::{CUSTOMERS, NOTIFICATIONS, REVIEWS};
use super::login::object;
use super::orders::ORDERS;
use crate::api::Setup;
use crate::clock::timestamp;
use crate::store::{Store, World};

const WORDS: [&str; 4] = ["Kikoi", "Kanga", "Basket", "Mug"];

/// Makes the shop.
pub(super) fn world(setup: &Setup) -> World {
    let mut world = World::default();
    let store = world.store(SHOP);
    let now = timestamp(setup.now);
    let count = setup.records as u64;
    for number in 1..=count {
        put(store, PRODUCTS, product(number, &now));
    }
    let categories = if count == 0 { 0 } else { (count / 5).max(1) };
    for number in 1..=categories {
        put(store, CATEGORIES, category(number, &now));
    }
    let settings = settings();
    put(store, SETTINGS, settings);
    store
        .collection(CUSTOMERS)
        .insert(CUSTOMER_EMAIL, object(customer(&now)));
    for number in 1..=3 {
        put(store, ORDERS, order(number, &now));
        put(store, NOTIFICATIONS, notification(number));
    }
    // New records get numbers behind those.
    for collection in [ORDERS, REVIEWS] {
        store.collection(collection).number_from(1001);
    }
    for number in 1..=count.min(25) {
        put(store, REVIEWS, review(number, &now));
    }
    content(store, &now);
    world
}

fn put(store: &mut Store, collection: &str, record: Value) {
    let id = record["_id"].as_str().unwrap_or_default().to_owned();
    store.collection(collection).insert(id, object(record));
}

fn media(number: u64, size: Value) -> Value {
    json!({
        "_id": id("media", number), "type": "image/png", "size": size, "title": "photo.png",
        "uploadUrl": format!("/uploads/{number}.png"),
    })
}

fn product(number: u64, now: &str) -> Value {
    let word = WORDS[usize::try_from(number % 4).unwrap_or(0)];
    let (price, on_sale) = (500 + number * 25, number % 3 == 0);
    let has_variations = number % 4 == 0;
    let sale = on_sale.then(|| json!(price - 100));
    let range = |more: u64| has_variations.then(|| json!(price + more));
    let of = number % 5 + 1;
    let category = json!({
        "_id": id("category", of), "name": format!("Category {of}"), "slug": format!("category-{of}"),
    });
    json!({
        "_id": id("product", number), "title": format!("{word} {number}"),
        "slug": format!("{}-{number}", word.to_lowercase()), "featured": number % 10 == 0,
        "hasVariantions": has_variations, "date": now, "categories": [category],
        "primaryCategory": category, "primaryImage": media(number, json!("20480")),
        "secondaryImage": null, "price": price, "salePrice": sale, "onSale": on_sale,
        "actualPrice": sale.clone().unwrap_or_else(|| json!(price)), "minPrice": range(0),
        "maxPrice": range(250), "sku": format!("SKU-{number}"),
        "status": if number % 7 == 0 { "out-of-stock" } else { "in-stock" },
        "sellable": (number % 2 == 0).then_some(number),
        "reviewAggregate": [{ "_id": null, "count": 2, "average": 4.5 }], "reviewCount": 2,
        "averageRating": 4.5,
    })
}

fn category(number: u64, now: &str) -> Value {
    let parent = (number > 5).then(|| id("category", number % 5 + 1));
    json!({
        "_id": id("category", number), "name": format!("Category {number}"),
        "slug": format!("category-{number}"), "featured": number % 2 == 0, "parent": parent,
        "image": media(1000 + number, json!(4096)), "hasChildren": number <= 5,
        "description": "<p>Things of a kind.</p>", "date": now, "headerImage": null,
    })
}

fn settings() -> Value {
    json!({
        "_id": id("settings", 1),
        "branding": {
            "logo": media(1, json!("20480")), "helpEmail": "help@shop.example", "helpPhone": "+254700000000",
            "showContacts": true, "showSocials": false,
        },
        "headerTopbar": {
            "activateTopBar": true, "topBarTemplate": "Announcements",
            "announcements": [{ "_id": id("announcement", 1), "value": "Free delivery in Nairobi" }],
            "showShopNowButton": true, "menuCollectionsLimit": 5,
        },
        "shipping": {
            "standardActive": true, "pickupActive": true, "removeAddress": false,
            "standard": [{ "_id": id("rate", 1), "title": "Nairobi", "price": 300, "description": "1 day" }],
            "pickup": [{ "_id": id("pickup", 1), "name": "Town", "buildingName": "Duka House", "fee": 0 }],
        },
        "media": { "url": "https://cdn.example" },
        "currency": "KES",
    })
}

fn customer(now: &str) -> Value {
    json!({
        "_id": id("customer", 1), "name": "Ada Lovelace", "email": CUSTOMER_EMAIL,
        "phone": "+254700000001", "date": now, "lastLogin": now, "town": "Nairobi",
    })
}

fn order(number: u64, now: &str) -> Value {
    json!({
        "_id": id("order", number), "orderNumber": format!("SD-{number}"), "email": CUSTOMER_EMAIL,
        "products": [{ "_id": id("product", number), "title": "Kanga 1", "quantity": 1 }],
        "productsTotal": 525, "shippingTotal": 0, "taxTotal": 0, "cartTotal": 525,
        "status": if number == 3 { "pending" } else { "delivered" }, "date": now,
    })
}

fn notification(number: u64) -> Value {
    json!({
        "_id": id("notification", number), "email": CUSTOMER_EMAIL, "title": "Your order is on its way",
    })
}

fn review(number: u64, now: &str) -> Value {
    json!({
        "_id": id("review", number), "productId": id("product", 1), "rating": number % 2 + 4,
        "comment": "Well made.", "media": [], "date": now, "variationLabel": "",
        "buyerName": "Ad* Lo******", "status": if number == 25 { "hidden" } else { "approved" },
        "email": "someone@example.com", "orderId": id("order", 100 + number),
    })
}

fn content(store: &mut Store, now: &str) {
    let entry = |number: u64| {
        json!({
            "_id": id("entry", number), "updatedAt": now, "question": format!("Question {number}?"),
            "image": "https://cdn.example/faq.png",
        })
    };
    let models = store.collection(CONTENT);
    let entries: Vec<_> = (1..=45).map(entry).collect();
    models.insert("faq", object(json!({ "entries": entries })));
    let about = json!({ "_id": id("entry", 100), "updatedAt": now, "title": "About us" });
    models.insert("about", object(json!({ "record": about })));
    models.insert("banner", object(json!({ "record": null })));
}
