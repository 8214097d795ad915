//! Counts what is allocated: by one call and by one page, beside the same by hand, and what a stream of 100,000 orders
//! holds at most.
//!
//! ```text
//! cargo bench -p shopwright-bench --bench allocations
//! cargo bench -p shopwright-bench --bench allocations -- json
//! ```
//!
//! Only the thread of the client is counted. A block that grows counts again each time.

#![allow(clippy::print_stdout, reason = "a program for a terminal")]

use std::hint::black_box;

use allocation_counter::{AllocationInfo, measure};
use serde_json::json;
use shopwright::transport::ReqwestTransport;
use shopwright_bench::{
    ByHand, Memory, PAGE, Paged, Server, TOKEN, drive, generated, http_client, order, orders,
    read_page, runtime, whole,
};

const CALLS: usize = 400;
const ORDERS: usize = 100_000;

fn main() {
    let (call, page, stream) = (call(), page(), stream());
    let figures = [("call", call), ("page", page)];
    if std::env::args().any(|word| word == "json") {
        let pair = |[hand, ours]: [f64; 2]| json!({ "by_hand": hand, "ours": ours });
        let mut all = stream.json();
        for (name, figures) in figures {
            all[name] = pair(figures);
        }
        println!("{all}");
        return;
    }
    for (name, [hand, ours]) in figures {
        let ratio = ours / hand;
        println!(
            "{name:<8} {hand:>9.1} allocations by hand, {ours:>9.1} by the client: {ratio:.3}"
        );
    }
    stream.print();
}

/// Gives the allocations of a call, by hand and by the client.
fn call() -> [f64; 2] {
    let server = Server::start(&order());
    let http = http_client();
    let by_hand = ByHand::new(http.clone(), &server.base_url(), TOKEN);
    let client = generated(&server.base_url(), ReqwestTransport::from_client(http));
    let runtime = runtime();
    let hand = |calls| {
        drive(&runtime, 1, calls, || {
            let client = by_hand.clone();
            async move { client.order(1001).await }
        });
    };
    let ours = |calls| drive(&runtime, 1, calls, || client.orders().get(1001).send());
    // Connections are made, and tables get the size that they keep.
    hand(20);
    ours(20);
    [measure(|| hand(CALLS)), measure(|| ours(CALLS))].map(|info| each(info, CALLS))
}

/// Gives the allocations of a page, by hand and by the client.
fn page() -> [f64; 2] {
    let memory = Memory::new(&orders());
    let client = generated("https://selorax.example", memory.clone());
    let runtime = runtime();
    let hand = || {
        let page = read_page(&whole(memory.chunks()));
        drop(black_box(page.expect("it is a page")));
    };
    let ours = || {
        let page = runtime.block_on(client.orders().list().limit(250).send());
        drop(black_box(page.expect("it is a page")));
    };
    hand();
    ours();
    [measure(hand), measure(ours)].map(|info| each(info, 1))
}

#[allow(clippy::cast_precision_loss, reason = "a few thousand")]
fn each(info: AllocationInfo, times: usize) -> f64 {
    info.count_total as f64 / times as f64
}

/// What a stream holds.
struct Stream {
    /// The most bytes at once while all orders are read.
    peak: u64,
    /// The same for a list of two pages.
    peak_of_two: u64,
    /// The bytes of a page that was read, and of its text.
    page: u64,
    text: u64,
    /// The most pages that were asked for and not yet given away to the last order.
    pages: usize,
    orders: usize,
}

fn stream() -> Stream {
    let two = Paged::new(2);
    let (_, two_orders, peak_of_two) = read(&two);
    assert_eq!(two_orders, 2 * PAGE);
    let client = generated("https://selorax.example", two.clone());
    let runtime = runtime();
    let mut kept = None;
    let held = measure(|| {
        let call = client.orders().list().limit(250);
        kept = Some(runtime.block_on(call.send()).expect("it is a page"));
    });
    drop(kept);
    let all = Paged::new(ORDERS / PAGE);
    let (pages, orders, peak) = read(&all);
    Stream {
        peak,
        peak_of_two,
        page: u64::try_from(held.bytes_current).unwrap_or_default(),
        text: u64::try_from(all.page_bytes()).unwrap_or_default(),
        pages,
        orders,
    }
}

/// Reads all orders one by one, and gives the most pages in hand, the orders, and the most bytes.
fn read(list: &Paged) -> (usize, usize, u64) {
    let client = generated("https://selorax.example", list.clone());
    let runtime = runtime();
    let (mut pages, mut orders) = (0, 0);
    let used = measure(|| {
        runtime.block_on(async {
            let mut items = client.orders().list().limit(250).items();
            while let Some(order) = items.try_next().await.expect("every page is there") {
                pages = pages.max(list.asked() - orders / PAGE);
                orders += 1;
                black_box(order);
            }
        });
    });
    (pages, orders, used.bytes_max)
}

impl Stream {
    fn json(&self) -> serde_json::Value {
        json!({
            "stream": {
                "orders": self.orders, "pages": self.pages, "peak": self.peak,
                "peak_of_two": self.peak_of_two, "page": self.page, "text": self.text,
            },
        })
    }

    fn print(&self) {
        let (orders, pages) = (self.orders, self.pages);
        println!("a stream of {orders} orders has at most {pages} pages in hand, and at most");
        println!(
            "{:>9} bytes at once; a list of two pages {}",
            self.peak, self.peak_of_two
        );
        println!(
            "{:>9} bytes are one page, {} its text",
            self.page, self.text
        );
    }
}
