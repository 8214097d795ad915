//! Categories and groups.

use shopwright::shoppex::models::{
    CreateCategoryRequest, CreateGroupRequest, UpdateCategoryRequest, UpdateGroupRequest,
};

use crate::judge::Judge;
use crate::wire::{TEXT, wire};

pub(super) async fn calls(bench: &impl Judge) {
    list_categorie(bench).await;
    create_categorie(bench).await;
    update_categorie(bench).await;
    list_group(bench).await;
    create_group(bench).await;
    update_group(bench).await;
}

async fn list_categorie(bench: &impl Judge) {
    let categories = bench.client().categories();
    bench
        .lists(
            "GET /categories",
            categories.list().cursor(TEXT).limit(3).with_response(),
            wire().query("cursor", TEXT).query("limit", 3),
        )
        .await;
}

async fn create_categorie(bench: &impl Judge) {
    let categories = bench.client().categories();
    let body = CreateCategoryRequest::new(TEXT)
        .unlisted(true)
        .products_bound(vec!["products_bound 1".to_owned(), TEXT.to_owned()])
        .groups_bound(vec!["groups_bound 1".to_owned(), TEXT.to_owned()])
        .sort_priority(3);
    let sent = r#"
        {"title":TEXT,"unlisted":true,"products_bound":["products_bound 1",TEXT],"groups_bound":["groups_bound 1",
        TEXT],"sort_priority":3}
    "#;
    bench
        .sends(
            "POST /categories",
            categories.create(&body).with_response(),
            wire().json(sent),
        )
        .await;
}

async fn update_categorie(bench: &impl Judge) {
    let categories = bench.client().categories();
    let body = UpdateCategoryRequest::new()
        .title(TEXT)
        .unlisted(true)
        .products_bound(vec!["products_bound 1".to_owned(), TEXT.to_owned()])
        .groups_bound(vec!["groups_bound 1".to_owned(), TEXT.to_owned()])
        .sort_priority(5);
    let sent = r#"
        {"title":TEXT,"unlisted":true,"products_bound":["products_bound 1",TEXT],"groups_bound":["groups_bound 1",
        TEXT],"sort_priority":5}
    "#;
    bench
        .sends(
            "PATCH /categories/{id}",
            categories.update("id/1 ü", &body).with_response(),
            wire().path("id", "id/1 ü").json(sent),
        )
        .await;
}

async fn list_group(bench: &impl Judge) {
    let groups = bench.client().groups();
    bench
        .lists(
            "GET /groups",
            groups.list().cursor(TEXT).limit(3).with_response(),
            wire().query("cursor", TEXT).query("limit", 3),
        )
        .await;
}

async fn create_group(bench: &impl Judge) {
    let groups = bench.client().groups();
    let body = CreateGroupRequest::new(TEXT)
        .is_unlisted(true)
        .products_bound(vec!["productsBound 1".to_owned(), TEXT.to_owned()])
        .sort_order(6);
    let sent = r#"{"title":TEXT,"isUnlisted":true,"productsBound":["productsBound 1",TEXT],"sortOrder":6}"#;
    bench
        .sends(
            "POST /groups",
            groups.create(&body).with_response(),
            wire().json(sent),
        )
        .await;
}

async fn update_group(bench: &impl Judge) {
    let groups = bench.client().groups();
    let body = UpdateGroupRequest::new()
        .title(TEXT)
        .is_unlisted(true)
        .products_bound(vec!["productsBound 1".to_owned(), TEXT.to_owned()])
        .sort_order(8)
        .remove_image(true);
    let sent = r#"
        {"title":TEXT,"isUnlisted":true,"productsBound":["productsBound 1",TEXT],"sortOrder":8,
        "removeImage":true}
    "#;
    bench
        .sends(
            "PATCH /groups/{uniqid}",
            groups.update("u 1?", &body).with_response(),
            wire().path("uniqid", "u 1?").json(sent),
        )
        .await;
}
