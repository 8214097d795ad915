//! Clients, calls, futures and streams go to other tasks. That the futures of all 61 operations do is a bound of
//! `Bench::sends`.

use shopwright::selorax::models::Order;
use shopwright::selorax::operations::orders::{GetOrder, ListOrders};
use shopwright::selorax::{Client, Error, SeloraX};
use shopwright::{Items, Pages, Response};

use crate::bench::{Access, Bench};

fn goes_anywhere<T: Send + 'static>() {}
fn is_shared<T: Send + Sync + 'static>() {}

#[test]
fn everything_can_be_sent_to_another_thread() {
    is_shared::<Client>();
    is_shared::<Error>();
    is_shared::<Response<Order>>();
    goes_anywhere::<GetOrder>();
    goes_anywhere::<<GetOrder as IntoFuture>::IntoFuture>();
    goes_anywhere::<<ListOrders as IntoFuture>::IntoFuture>();
    goes_anywhere::<Pages<SeloraX, Order>>();
    goes_anywhere::<Items<SeloraX, Order>>();
}

#[test]
fn an_error_is_one_pointer_wide() {
    assert_eq!(size_of::<Error>(), size_of::<usize>());
}

#[tokio::test]
async fn calls_run_in_tasks_of_their_own() {
    let bench = Bench::start(Access::Token, None).await;
    let tasks: Vec<_> = (1001..1005)
        .map(|id| {
            let client = bench.client.clone();
            tokio::spawn(async move { client.orders().get(id).await })
        })
        .collect();
    for (task, id) in tasks.into_iter().zip(1001..) {
        assert_eq!(task.await.unwrap().unwrap().order_id, id);
    }
}
