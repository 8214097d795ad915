//! The demo data that a `SeloraX` sandbox starts with: the same in every run, apart from the times.

use std::time::Duration;

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::V1;
use super::auth;
use super::billing;
use super::credentials::{APP_ID, INSTALLATION_ID};
use super::products::variants_of;
use crate::api::Setup;
use crate::clock::timestamp;
use crate::money;
use crate::store::{Store, World};

/// Every collection numbers its records from here.
const FIRST: i64 = 1001;
const STATUSES: [&str; 4] = ["pending", "confirmed", "delivered", "cancelled"];
const NAMES: [&str; 5] = [
    "Amina Rahman",
    "Rafiq Islam",
    "Nusrat Jahan",
    "Tanvir Hasan",
    "Sadia Akter",
];
const GOODS: [&str; 5] = [
    "Cotton Shirt",
    "Clay Mug",
    "Jute Bag",
    "Silk Scarf",
    "Desk Lamp",
];

/// Makes the world: credentials, and a filled store for each installation.
pub(super) fn world(setup: &Setup) -> World {
    let mut world = World {
        access: auth::known(setup),
        ..World::default()
    };
    let stores: Vec<i64> = world.access.stores.keys().copied().collect();
    for id in stores {
        fill(world.store(id), id, setup);
    }
    world
}

fn fill(store: &mut Store, id: i64, setup: &Setup) {
    let seed = Seed {
        store,
        id,
        now: setup.now,
    };
    seed.fill(i64::try_from(setup.records).unwrap_or(i64::MAX));
}

struct Seed<'a> {
    store: &'a mut Store,
    id: i64,
    now: Duration,
}

impl Seed<'_> {
    fn fill(mut self, orders: i64) {
        // The profile and the wallet are there even in an empty store.
        self.profile();
        self.wallet();
        if orders == 0 {
            return;
        }
        let (products, customers) = ((orders + 1) / 2, (orders + 1) / 2 + 10);
        self.add("categories", 8, Self::category);
        self.add("products", products, Self::product);
        for number in 0..products {
            self.variants(FIRST + number);
        }
        self.add("customers", customers, Self::customer);
        self.add("orders", orders, |seed, number| {
            seed.order(number, orders, customers)
        });
        self.add("discounts", 60, Self::discount);
        self.add("billing/usage-charges", 45, Self::usage);
        self.add("webhooks", 1, Self::webhook);
        self.add("suppliers", 3, |_, number| {
            json!({ "id": FIRST + number, "name": format!("Supplier {number}"), "phone": "+8801700000000" })
        });
        self.add("purchase-orders", 3, |seed, number| {
            json!({
                "id": FIRST + number, "supplier_id": FIRST, "location_id": 1, "status": "draft",
                "items": [{ "sku_id": 10010, "quantity": 5, "cost_price": 12000 }],
                "created_at": seed.ago(number), "updated_at": seed.ago(number),
            })
        });
        self.add("transfers", 3, |seed, number| {
            json!({
                "id": FIRST + number, "from_location_id": 1, "to_location_id": 2, "status": "draft",
                "created_at": seed.ago(number), "updated_at": seed.ago(number),
            })
        });
        self.add("metafields/definitions", 1, |_, number| {
            json!({
                "id": FIRST + number, "namespace": "demo", "key": "gift_note", "name": "Gift note",
                "resource_type": "order", "value_type": "string",
            })
        });
    }

    fn add(&mut self, path: &str, count: i64, make: impl Fn(&Self, i64) -> Value) {
        for number in 0..count {
            let record = make(self, number).as_object().cloned().unwrap_or_default();
            let collection = self.store.collection(&format!("{V1}/{path}"));
            let id = collection.take_id();
            collection.insert(id, record);
        }
    }

    /// Gives the time so many steps of 37 minutes ago.
    fn ago(&self, steps: i64) -> String {
        let minutes = u64::try_from(steps).unwrap_or(0).saturating_mul(37);
        timestamp(
            self.now
                .saturating_sub(Duration::from_secs(minutes.saturating_mul(60))),
        )
    }

    fn profile(&mut self) {
        let made = self.ago(20_000);
        let profile = json!({
            "store_id": self.id, "name": format!("Sandbox Store {}", self.id),
            "email": "owner@example.com", "phone": "+8801700000000", "currency": "BDT",
            "image": null, "address": "1 Sandbox Road, Dhaka", "domain": "sandbox.example.com",
            "language": "en", "created_at": made, "updated_at": made,
        });
        let profile = profile.as_object().cloned().unwrap_or_default();
        self.store
            .collection(&format!("{V1}/store"))
            .insert(self.id, profile);
    }

    fn wallet(&mut self) {
        let wallet = json!({
            "wallet_id": FIRST, "balance": 0, "currency": "BDT", "total_topup": 0, "total_spent": 0,
        });
        let wallet = wallet.as_object().cloned().unwrap_or_default();
        self.store
            .collection(&billing::wallet())
            .insert(FIRST, wallet);
        let first = Decimal::new(500, 0);
        billing::book(
            self.store,
            first,
            "topup",
            "Opening balance",
            &timestamp(self.now),
        );
    }

    fn category(&self, number: i64) -> Value {
        let made = self.ago(number + 500);
        json!({
            "category_id": FIRST + number, "store_id": self.id, "name": format!("Category {number}"),
            "slug": format!("category-{number}"), "image": null,
            "parent_id": if number < 3 { Value::Null } else { json!(FIRST) },
            "is_featured": number % 2, "position_index": number,
            "created_at": made, "updated_at": made, "products_count": 7,
        })
    }

    fn product(&self, number: i64) -> Value {
        let name = format!("{} {number}", pick(&GOODS, number));
        json!({
            "product_id": FIRST + number, "store_id": self.id, "name": name,
            "slug": name.to_lowercase().replace(' ', "-"), "category_id": FIRST + number % 8,
            "brand_id": null, "is_active": i32::from(number % 7 != 6), "is_visible": 1,
            "created_at": self.ago(number + 300), "updated_at": self.ago(number),
            "description": "Made for the sandbox.", "short_description": null,
            "is_featured": number % 2, "is_bestseller": 0,
        })
    }

    fn variants(&mut self, product: i64) {
        let variants = self.store.collection(&variants_of(&product.to_string()));
        for number in 0..2 {
            let sku = product * 10 + number;
            variants.number_from(sku + 1);
            let variant = json!({
                "sku_id": sku, "product_id": product, "variant_name": pick(&["Small", "Large"], number),
                "sku_code": format!("SKU-{sku}"), "price": cents(19_950 + product % 50 * 1_000 + number * 5_050),
                "compare_at_price": null, "available": 1, "quantity": (product % 5) * (number + 3),
                "is_default": i32::from(number == 0), "images": null, "weight": 0.25,
                "position": number, "free_shipping": 0,
            });
            variants.insert(sku, variant.as_object().cloned().unwrap_or_default());
        }
    }

    fn customer(&self, number: i64) -> Value {
        json!({
            "user_id": FIRST + number, "store_id": self.id, "name": pick(&NAMES, number),
            "email": if number % 6 == 5 { Value::Null } else { json!(format!("customer{number}@example.com")) },
            "phone": format!("+88017{number:08}"), "address_json": { "city": "Dhaka" },
            "is_guest": i32::from(number % 10 == 9), "created_at": self.ago(number + 200),
            "updated_at": self.ago(number), "total_orders": 2, "total_spent": cents(45_950),
        })
    }

    fn order(&self, number: i64, orders: i64, customers: i64) -> Value {
        let order_id = FIRST + number;
        let price = 19_950 + number % 50 * 1_000;
        let (quantity, shipping, discount) = (
            1 + number % 3,
            6_000,
            if number % 4 == 0 { 1_025 } else { 0 },
        );
        let sub_total = price * quantity;
        let made = self.ago(orders - number);
        let product = FIRST + number % ((orders + 1) / 2);
        json!({
            "order_id": order_id, "store_id": self.id,
            "user_id": if number % 9 == 8 { Value::Null } else { json!(FIRST + number % customers) },
            "order_status": pick(&STATUSES, number), "financial_status": "unpaid",
            "fulfillment_status": null, "sub_total": cents(sub_total), "tax": 0,
            "shipping": cents(shipping), "discount": cents(discount),
            "grand_total": cents(sub_total + shipping - discount), "payment_method": "cod",
            "note": null, "created_at": made, "updated_at": made,
            "courier": null, "courier_id": null, "tracking_code": null,
            "store_serial_order_no": order_id.to_string(),
            "items": [{
                "order_item_id": order_id * 100 + 1, "order_id": order_id, "product_id": product,
                "variant_id": product * 10, "bundle_id": null, "name": pick(&GOODS, number),
                "price": cents(price), "quantity": quantity, "image": null, "sku": format!("SKU-{}", product * 10),
            }],
            "metafields": {},
        })
    }

    fn discount(&self, number: i64) -> Value {
        let made = self.ago(number + 100);
        json!({
            "discount_id": FIRST + number, "store_id": self.id, "code": format!("SAVE{number}"),
            "is_amount": number % 2, "amount": number % 2 * 100, "percentage": (number + 1) % 2 * 10,
            "free_shipping_on": 0, "minimum_order_value": null, "maximum_discount_amount": null,
            "is_active": i32::from(number % 5 != 4), "total_use": null, "use_per_user": null,
            "starts_at": null, "ends_at": null, "created_at": made, "updated_at": made,
        })
    }

    fn usage(&self, number: i64) -> Value {
        json!({
            "usage_charge_id": FIRST + number, "description": format!("{} messages", number + 1),
            "quantity": number + 1, "unit_price": 0.5, "amount": cents((number + 1) * 50), "currency": "BDT",
            "platform_amount": cents((number + 1) * 5), "developer_amount": cents((number + 1) * 45),
            "status": "pending", "created_at": self.ago(number),
        })
    }

    fn webhook(&self, number: i64) -> Value {
        json!({
            "subscription_id": FIRST + number, "app_id": APP_ID, "installation_id": INSTALLATION_ID,
            "store_id": self.id, "event_topic": "order.created", "target_url": "https://app.example.com/hooks",
            "is_active": 1, "failure_count": 0, "name": null, "permissions": null, "created_by_type": "app",
            "created_at": self.ago(number), "updated_at": self.ago(number),
        })
    }
}

fn pick<'a>(from: &[&'a str], number: i64) -> &'a str {
    let index = usize::try_from(number).unwrap_or(0) % from.len();
    from[index]
}

fn cents(amount: i64) -> Value {
    money::write(Decimal::new(amount, 2))
}
