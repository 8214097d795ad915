//! Prints how fast the client is beside the same work by hand, as a table of ratios.
//!
//! ```text
//! cargo bench -p shopwright-bench --bench ratios
//! cargo bench -p shopwright-bench --bench ratios -- 20             seconds for each row
//! cargo bench -p shopwright-bench --bench ratios -- json 20        the same, a line of JSON for each row
//! cargo bench -p shopwright-bench --bench ratios -- page client 50 one contender, so many times:
//! ```
//!
//! The last is for tools that count, such as `valgrind --tool=callgrind`.

#![allow(clippy::print_stdout, reason = "a program for a terminal")]

use std::hint::black_box;
use std::sync::Arc;
use std::time::Duration;

use shopwright::selorax::Client;
use shopwright_bench::{
    ByHand, Memory, Pair, Server, TOKEN, drive, generated, http_client, order, orders, race,
    read_page, runtime, transport, whole,
};
use tokio::runtime::Runtime;

/// Calls in a turn: enough that starting the clock does not count.
const CALLS: u32 = 64;

fn main() {
    let words: Vec<_> = std::env::args().skip(1).collect();
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    let bench = Bench::new();
    let seconds = |word: &str| word.parse().expect("the time is a number of seconds");
    match *words {
        ["json", time, ..] => bench.rows(seconds(time), json),
        [what, who, times, ..] if !what.starts_with('-') => {
            bench.only(what, who, times.parse().expect("the last word is a number"));
        }
        [time, ..] if !time.starts_with('-') => bench.table(seconds(time)),
        _ => bench.table(10),
    }
}

struct Bench {
    runtime: Runtime,
    by_hand: Arc<ByHand>,
    client: Client,
    memory: Memory,
    reader: Client,
}

impl Bench {
    fn new() -> Self {
        let server = Server::start(&order());
        let memory = Memory::new(&orders());
        Self {
            runtime: runtime(),
            by_hand: Arc::new(ByHand::new(http_client(), &server.base_url(), TOKEN)),
            client: generated(&server.base_url(), transport()),
            reader: generated("https://selorax.example", memory.clone()),
            memory,
        }
    }

    fn calls_by_hand(&self, lanes: usize, calls: usize) {
        drive(&self.runtime, lanes, calls, || {
            let client = self.by_hand.clone();
            async move { client.order(1001).await }
        });
    }

    fn calls(&self, lanes: usize, calls: usize) {
        drive(&self.runtime, lanes, calls, || {
            self.client.orders().get(1001).send()
        });
    }

    fn page_by_hand(&self) {
        black_box(read_page(&whole(self.memory.chunks())).expect("it is a page"));
    }

    fn page(&self) {
        let call = self.reader.orders().list().limit(250);
        black_box(self.runtime.block_on(call.send()).expect("it is a page"));
    }

    fn table(&self, seconds: u64) {
        println!(
            "{:<28} {:>12} {:>12} {:>7}  middle half",
            "", "by hand", "client", "ratio"
        );
        self.rows(seconds, print);
    }

    fn rows(&self, seconds: u64, print: fn(&str, Pair, u32)) {
        let time = Duration::from_secs(seconds);
        for lanes in [1, 8, 64] {
            let pair = race(
                time,
                || self.calls_by_hand(lanes, CALLS as usize),
                || self.calls(lanes, CALLS as usize),
            );
            let name = format!("one call, {lanes} at a time");
            print(&name, pair, CALLS);
        }
        let pair = race(time, || self.page_by_hand(), || self.page());
        print("a page of 250 orders", pair, 1);
    }

    fn only(&self, what: &str, who: &str, times: usize) {
        match (what, who) {
            ("call", "hand") => self.calls_by_hand(1, times),
            ("call", _) => self.calls(1, times),
            (_, "hand") => (0..times).for_each(|_| self.page_by_hand()),
            _ => (0..times).for_each(|_| self.page()),
        }
    }
}

fn print(name: &str, pair: Pair, turns: u32) {
    let each = |time: Duration| format!("{:.1} µs", time.as_secs_f64() * 1e6 / f64::from(turns));
    let (low, high) = pair.middle;
    println!(
        "{name:<28} {:>12} {:>12} {:>7.3}  {low:.3} to {high:.3}",
        each(pair.by_hand),
        each(pair.ours),
        pair.ratio,
    );
}

fn json(name: &str, pair: Pair, turns: u32) {
    let each = |time: Duration| time.as_secs_f64() * 1e6 / f64::from(turns);
    let (low, high) = pair.middle;
    let row = serde_json::json!({
        "name": name, "by_hand": each(pair.by_hand), "ours": each(pair.ours),
        "ratio": pair.ratio, "low": low, "high": high,
    });
    println!("{row}");
}
