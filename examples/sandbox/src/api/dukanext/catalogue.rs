//! What anyone may see: the shop, products, categories, search, approved reviews.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::credentials::{SHOP, id};
use super::customer::REVIEWS;
use super::{Answer, refuse, success};
use crate::call::Call;
use crate::money;
use crate::reply::Reply;
use crate::store::World;

pub(super) const PRODUCTS: &str = "/products";
pub(super) const CATEGORIES: &str = "/categories";
pub(super) const SETTINGS: &str = "/settings";

pub(super) fn health() -> Answer {
    Ok(Reply::data(json!({
        "status": "ok", "name": "Sandbox Duka", "id": id("shop", 1),
    })))
}

pub(super) fn settings(world: &mut World) -> Answer {
    let settings = world.store(SHOP).collection(SETTINGS).values();
    success(settings.into_iter().next().unwrap_or_default())
}

/// A page inside of the data, with its limit.
pub(super) fn products(call: &Call<'_>, world: &mut World) -> Answer {
    let mut products = world.store(SHOP).collection(PRODUCTS).values();
    products.retain(|product| keeps(call, product));
    let by = |name: &'static str| move |product: &Value| product[name].as_str().map(str::to_owned);
    match call.query("sort").and_then(Value::as_str) {
        Some("A-Z") => products.sort_by_key(by("title")),
        Some("Z-A") => products.sort_by_key(|product| std::cmp::Reverse(by("title")(product))),
        Some("OLD") => products.sort_by_key(by("date")),
        _ => products.sort_by_key(|product| std::cmp::Reverse(by("date")(product))),
    }
    success(page(call, products))
}

fn keeps(call: &Call<'_>, product: &Value) -> bool {
    let price = money::read(&product["actualPrice"]).unwrap_or_default();
    let bound = |name: &str| call.query(name).and_then(money::read);
    let flag = |name: &str, field: &str| {
        let wanted = call.query(name).and_then(Value::as_bool);
        wanted.is_none_or(|wanted| !wanted || product[field] == true)
    };
    let in_category = |slug: &Value| {
        let categories = product["categories"].as_array();
        categories.is_some_and(|all| all.iter().any(|category| category["slug"] == *slug))
    };
    bound("minPrice").is_none_or(|least| price >= least)
        && bound("maxPrice").is_none_or(|most| price <= most)
        && flag("featured", "featured")
        && flag("onSale", "onSale")
        && call.query("categories").is_none_or(in_category)
        && says(call, &product["title"])
}

/// Whether a text has the words that are looked for.
fn says(call: &Call<'_>, text: &Value) -> bool {
    let text = text.as_str().unwrap_or_default().to_lowercase();
    let term = call.query("term").and_then(Value::as_str);
    term.is_none_or(|term| text.contains(&term.to_lowercase()))
}

/// Cuts a page out, with its members beside it.
pub(super) fn page(call: &Call<'_>, records: Vec<Value>) -> Value {
    let (records, of) = call.page_asked().cut(records);
    json!({
        "currentPage": of.page, "totalPages": of.total.div_ceil(of.limit),
        "totalDocuments": of.total, "limit": of.limit, "data": records,
    })
}

/// A page whose members are beside `status`, without its limit.
pub(super) fn categories(call: &Call<'_>, world: &mut World) -> Answer {
    let mut categories = world.store(SHOP).collection(CATEGORIES).values();
    let parent = call.query("parent");
    categories.retain(|category| {
        parent.is_none_or(|parent| category["parent"] == *parent) && says(call, &category["name"])
    });
    let listed = categories.into_iter().map(|category| {
        let names = [
            "_id",
            "name",
            "slug",
            "featured",
            "parent",
            "image",
            "hasChildren",
        ];
        only(&category, &names)
    });
    let mut body = page(call, listed.collect());
    let (current, total) = (body["currentPage"].as_u64(), body["totalPages"].as_u64());
    if let Value::Object(body) = &mut body {
        body.remove("limit");
        body.insert("status".to_owned(), json!("success"));
        body.insert("hasNextPage".to_owned(), json!(current < total));
    }
    Ok(Reply::data(body))
}

/// Keeps the members of these names.
fn only(value: &Value, names: &[&str]) -> Value {
    let members = names
        .iter()
        .map(|name| ((*name).to_owned(), value[*name].clone()));
    Value::Object(members.collect())
}

pub(super) fn category(call: &Call<'_>, world: &mut World) -> Answer {
    let wanted = call.arguments.segment(0);
    let categories = world.store(SHOP).collection(CATEGORIES).values();
    let mut found = categories.into_iter();
    let found = found.find(|one| one["slug"] == *wanted || one["_id"] == *wanted);
    let names = [
        "_id",
        "name",
        "slug",
        "featured",
        "parent",
        "description",
        "date",
        "image",
        "headerImage",
    ];
    found.map_or_else(
        || refuse("CATEGORY_NOT_FOUND"),
        |category| success(only(&category, &names)),
    )
}

/// Two pages at once.
pub(super) fn search(call: &Call<'_>, world: &mut World) -> Answer {
    let store = world.store(SHOP);
    let mut products = store.collection(PRODUCTS).values();
    products.retain(|product| says(call, &product["title"]));
    for product in &mut products {
        // Absent from the documented example of a search.
        product
            .as_object_mut()
            .map(|product| product.remove("reviewAggregate"));
    }
    let mut categories = store.collection(CATEGORIES).values();
    categories.retain(|category| says(call, &category["name"]));
    let shown = categories
        .iter()
        .map(|one| only(one, &["_id", "name", "featured", "slug"]));
    let categories = page(call, shown.collect());
    success(json!({ "products": page(call, products), "categories": categories }))
}

/// A plain list, although it is paged.
pub(super) fn reviews(call: &Call<'_>, world: &mut World) -> Answer {
    let store = world.store(SHOP);
    let product = call.arguments.segment(0);
    if store.collection(PRODUCTS).get(product).is_none() {
        return refuse("REVIEW_PRODUCT_NOT_FOUND");
    }
    let reviews = store.collection(REVIEWS).records();
    let approved =
        reviews.filter(|one| one["productId"] == *product && one["status"] == "approved");
    let names = [
        "_id",
        "rating",
        "comment",
        "media",
        "date",
        "variationLabel",
        "buyerName",
    ];
    let shown = approved.map(|review| only(&Value::Object(review.clone()), &names));
    let (shown, _) = call.page_asked().cut(shown.collect());
    success(shown)
}

pub(super) fn review_summary(call: &Call<'_>, world: &mut World) -> Answer {
    let store = world.store(SHOP);
    let product = call.arguments.segment(0);
    if store.collection(PRODUCTS).get(product).is_none() {
        return refuse("REVIEW_PRODUCT_NOT_FOUND");
    }
    let reviews = store.collection(REVIEWS).records();
    let of_product: Vec<_> = reviews.filter(|one| one["productId"] == *product).collect();
    let state = |state: &'static str| of_product.iter().filter(move |one| one["status"] == state);
    let ratings: Vec<Decimal> = state("approved")
        .filter_map(|review| money::read(&review["rating"]))
        .collect();
    let count = ratings.len();
    let average = ratings.iter().sum::<Decimal>() / Decimal::from(count.max(1));
    success(json!({
        "average": money::write(average.round_dp(1)), "count": count, "hidden": state("hidden").count(),
    }))
}
