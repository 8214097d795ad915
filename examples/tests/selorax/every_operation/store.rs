//! The store's profile and its categories.

use crate::judge::Judge;
use crate::wire::{TEXT, wire};

pub(super) async fn calls(bench: &impl Judge) {
    bench
        .sends(
            "GET /api/apps/v1/store",
            bench.client().store().get().with_response(),
            wire(),
        )
        .await;
    let categories = bench.client().categories();
    let key = "GET /api/apps/v1/categories";
    bench
        .lists(key, categories.list().with_response(), wire())
        .await;
    bench
        .lists(
            key,
            categories.list().parent_id(TEXT).with_response(),
            wire().query("parent_id", TEXT),
        )
        .await;
}
