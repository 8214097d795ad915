//! The demo data that a Shoppex sandbox starts with: the same in every run, apart from the times.

use std::time::Duration;

use serde_json::{Value, json};

use super::credentials::{
    COUPON_CODE, EXPIRED_COUPON_CODE, EXPIRED_LICENSE_KEY, LICENSE_KEY, LICENSE_KEY_WITH_IP,
    LICENSED_IP, REVOKED_LICENSE_KEY, SUSPENDED_LICENSE_KEY, USED_UP_COUPON_CODE,
    USED_UP_LICENSE_KEY,
};
use super::{auth, serials};
use crate::api::Setup;
use crate::clock::timestamp;
use crate::store::{Store, World};

const DAY: u64 = 24 * 60 * 60;
const STATES: [&str; 4] = ["PENDING", "COMPLETED", "COMPLETED", "VOIDED"];

/// Makes the world: credentials, and a filled shop.
pub(super) fn world(setup: &Setup) -> World {
    let mut world = World {
        access: auth::known(setup),
        ..World::default()
    };
    let shops: Vec<i64> = world.access.stores.keys().copied().collect();
    for shop in shops {
        let seed = Seed {
            store: world.store(shop),
            now: setup.now,
        };
        seed.fill(setup.records);
    }
    world
}

struct Seed<'a> {
    store: &'a mut Store,
    now: Duration,
}

impl Seed<'_> {
    fn fill(mut self, orders: usize) {
        self.add("/themes", 1, |_, _| json!({}));
        if orders == 0 {
            return;
        }
        let products = orders.div_ceil(2);
        self.add("/products", products, product);
        for number in 0..3 {
            self.goods(1001 + number);
        }
        self.add("/orders", orders, sale);
        self.add("/invoices", orders, sale);
        self.add("/payments", orders.div_ceil(4), sale);
        self.add("/customers", products, customer);
        self.add("/categories", 4, |number, _| json!({ "title": format!("Category {number}"), "unlisted": false, "products_count": 0 }));
        self.add("/groups", 3, |number, _| json!({ "title": format!("Group {number}"), "is_unlisted": false, "sort_order": number }));
        self.add("/tickets", 3, |number, _| json!({ "title": format!("Question {number}"), "status": "OPEN", "customer_email": "buyer@example.com", "messages": [] }));
        self.add(
            "/reviews",
            2,
            |number, _| json!({ "message": "Fine", "rating": 4 + number % 2, "is_approved": true }),
        );
        self.add("/subscriptions", 3, |number, now| json!({ "status": "ACTIVE", "product_id": "prod_1001", "current_period_start": now.saturating_sub(DAY), "current_period_end": now + DAY * number }));
        self.add("/escrow", 2, |_, now| json!({ "amount": 120.5, "currency": "EUR", "status": "HELD", "hold_until": now + 7 * DAY }));
        self.add("/blacklist", 2, |number, _| json!({ "type": "EMAIL", "value": format!("bad{number}@example.com"), "reason": "Chargeback" }));
        self.add("/webhooks", 2, |number, _| json!({ "url": format!("https://app.example.com/hook/{number}"), "events": ["order:paid"] }));
        self.add("/webhooks/logs", 70, log);
        self.affiliates();
        self.coupons();
        self.licenses();
    }

    /// Adds records with everything that all records have.
    fn add(&mut self, path: &str, count: usize, make: impl Fn(u64, u64) -> Value) {
        for number in 0..count as u64 {
            let collection = self.store.collection(path);
            let id = super::id(path, collection.take_id());
            let now = self.now.as_secs().saturating_sub(number * 60);
            let mut record = json!({
                "id": id, "uniqid": id, "shop_id": "shop_1", "created_at": now, "updated_at": now,
            });
            if let (Value::Object(record), Value::Object(own)) = (&mut record, make(number, now)) {
                record.extend(own);
            }
            let record = record.as_object().cloned().unwrap_or_default();
            collection.insert(id, record);
        }
    }

    /// Codes and variants of a product.
    fn goods(&mut self, number: u64) {
        let path = format!("/products/prod_{number}/serials");
        for code in 0..60 {
            serials::add(
                self.store,
                &path,
                &format!("CODE-{number}-{code:03}"),
                self.now,
            );
        }
        let path = format!("/products/prod_{number}/variants");
        self.add(&path, 2, |variant, _| json!({ "title": format!("Variant {variant}"), "price": 9.5, "stock": 3, "is_default": variant == 0 }));
        for code in 0..3 {
            let path = format!("{path}/vari_1001/serials");
            serials::add(self.store, &path, &format!("V-{number}-{code}"), self.now);
        }
    }

    fn affiliates(&mut self) {
        let time = timestamp(self.now);
        let at = |mut record: Value| {
            record["joined_at"] = json!(time);
            record["created_at"] = json!(time);
            record["updated_at"] = json!(time);
            record
        };
        self.add("/affiliates/customers", 120, |number, _| {
            at(json!({ "email": format!("partner{number}@example.com"), "code": format!("P{number}"), "status": "APPROVED", "total_revenue": 100.25, "is_active": true }))
        });
        self.add("/affiliates/payout-requests", 60, |number, _| {
            at(json!({ "amount": 25.5, "currency": "EUR", "status": "PENDING", "affiliate_customer_id": format!("cust_{}", 1001 + number) }))
        });
    }

    fn coupons(&mut self) {
        let codes = [COUPON_CODE, EXPIRED_COUPON_CODE, USED_UP_COUPON_CODE];
        self.add("/coupons", 3, |number, now| {
            let mut coupon = json!({
                "code": codes[usize::try_from(number).unwrap_or(0)], "type": "PERCENTAGE",
                "discount": 10, "used": 0, "max_uses": 0, "is_active": true,
            });
            match number {
                1 => coupon["valid_until"] = json!(now.saturating_sub(DAY)),
                2 => {
                    coupon["used"] = json!(100);
                    coupon["max_uses"] = json!(100);
                }
                _ => {}
            }
            coupon
        });
    }

    fn licenses(&mut self) {
        let time = |offset: i64| {
            let day = Duration::from_secs(DAY);
            timestamp(if offset < 0 {
                self.now.saturating_sub(day)
            } else {
                self.now + day * 365
            })
        };
        let (now, past, later) = (timestamp(self.now), time(-1), time(1));
        let own = [
            json!({ "license_key": LICENSE_KEY }),
            json!({ "license_key": LICENSE_KEY_WITH_IP, "allowed_ips": [LICENSED_IP] }),
            json!({ "license_key": EXPIRED_LICENSE_KEY, "expires_at": past }),
            json!({ "license_key": SUSPENDED_LICENSE_KEY, "status": "SUSPENDED" }),
            json!({ "license_key": REVOKED_LICENSE_KEY, "status": "REVOKED" }),
            json!({ "license_key": USED_UP_LICENSE_KEY, "uses": 5, "max_uses": 5 }),
        ];
        self.add("/licenses", own.len(), |number, _| {
            let mut license = json!({
                "product_id": "prod_1001", "status": "ACTIVE", "uses": 0, "hwid_pending": true,
                "expires_at": later, "created_at": now, "updated_at": now,
            });
            let own = own[usize::try_from(number).unwrap_or(0)]
                .as_object()
                .cloned();
            if let Value::Object(license) = &mut license {
                license.extend(own.unwrap_or_default());
            }
            license
        });
    }
}

fn product(number: u64, _: u64) -> Value {
    json!({
        "title": format!("Product {number}"),
        "type": "SERIALS",
        "currency": "EUR",
        "price": 9.99,
        "price_display": 9.99,
        "stock": number % 7,
        "quantity_min": 1,
        "quantity_max": -1,
        "unlisted": number % 10 == 9,
        "custom_fields": [],
        "gateways": ["STRIPE"],
    })
}

fn sale(number: u64, _: u64) -> Value {
    let state = STATES[usize::try_from(number % 4).unwrap_or(0)];
    json!({
        "customer_email": format!("buyer{}@example.com", number % 5),
        "currency": "EUR",
        "status": state,
        "total": 19.98,
        "total_display": 19.98,
        "gateway": "STRIPE",
        "custom_fields": null,
        "items": [{ "product_id": "prod_1001", "quantity": 2, "unit_price": 9.99, "total": 19.98 }],
    })
}

fn customer(number: u64, _: u64) -> Value {
    json!({
        "email": format!("buyer{number}@example.com"),
        "name": format!("Buyer {number}"),
        "customer_balance": 0,
        "customer_balance_currency": "EUR",
    })
}

fn log(number: u64, now: u64) -> Value {
    let failed = number % 10 == 3;
    json!({
        "webhook_uniqid": "webh_1001",
        "event_type": "order:paid",
        "url": "https://app.example.com/hook/0",
        "status": if failed { "failed" } else { "success" },
        "status_code": if failed { 500 } else { 200 },
        "attempt": 1,
        "duration_ms": 120,
        "payload": null,
        "delivered_at": if failed { Value::Null } else { json!(now) },
    })
}
