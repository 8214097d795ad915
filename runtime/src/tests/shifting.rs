//! Lists that change while they are read: records are inserted and removed between any two requests, streams end halfway and
//! others go on from the stored position. Seeded; a failure names its seed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard};

use fastrand::Rng;

use super::paging::BY_CURSOR;
use super::{LIST, Shop, TOKEN};
use crate::auth::Credentials;
use crate::call::Call;
use crate::operation::Operation;
use crate::transport::{FaultPlan, FaultyServer, Step};
use crate::{Client, ClientBuilder, Page, Position};

const RUNS: u64 = 1_000;
const PAGE: usize = 5;

/// A server of one list, sorted by number, by pages or behind the last record of a page.
#[derive(Clone, Debug)]
struct Listing(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    records: BTreeSet<u32>,
    /// Records that were there from the beginning and are still.
    stable: BTreeSet<u32>,
    inserted: usize,
    removed: usize,
    /// How many changes there may be before a request.
    most_changes: usize,
    random: Rng,
}

impl Listing {
    fn new(seed: u64, most_changes: usize) -> Self {
        let mut random = Rng::with_seed(seed);
        let count = random.usize(0..60);
        let records: BTreeSet<u32> = (0..count).map(|_| random.u32(0..1_000)).collect();
        Self(Arc::new(Mutex::new(State {
            stable: records.clone(),
            records,
            inserted: 0,
            removed: 0,
            most_changes,
            random,
        })))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    fn client(&self) -> Client<Shop> {
        let listing = self.clone();
        let server = FaultyServer::new(FaultPlan::default(), move |request| {
            let query = request.uri.query().unwrap_or_default().split('&');
            let query = query.filter_map(|pair| pair.split_once('='));
            let query = query.map(|(name, value)| (name.to_owned(), value.parse().unwrap()));
            let mut state = listing.state();
            state.change();
            Step::json(200, state.answer(&query.collect()))
        });
        let client = ClientBuilder::<Shop>::new().transport(server);
        let credentials = Credentials::new().bearer("token", TOKEN);
        client.credentials(credentials).build().unwrap()
    }
}

impl State {
    fn change(&mut self) {
        for _ in 0..self.random.usize(0..=self.most_changes) {
            let record = self.random.u32(0..1_000);
            if self.random.bool() {
                self.inserted += usize::from(self.records.insert(record));
            } else if let Some(record) = self.records.range(record..).next().copied() {
                self.records.remove(&record);
                self.stable.remove(&record);
                self.removed += 1;
            }
        }
    }

    fn answer(&self, query: &BTreeMap<String, u32>) -> String {
        let total = self.records.len();
        let after = query.get("after").map_or(0, |after| after + 1);
        let page = query.get("page").copied().unwrap_or(1);
        let start = self.records.range(after..);
        let data: Vec<u32> = start
            .skip((page as usize - 1) * PAGE)
            .take(PAGE)
            .copied()
            .collect();
        let behind = data
            .last()
            .filter(|last| self.records.range(*last + 1..).next().is_some());
        let paging = serde_json::json!({"page": page, "limit": PAGE, "total": total});
        let next = behind.map(ToString::to_string);
        serde_json::json!({"data": data, "pagination": paging, "next": next}).to_string()
    }
}

/// How a list is read, and from where it is resumed.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Reading {
    Pages,
    Items,
}

/// Reads a list to its end, over as many crashes as the seed has; gives how often each record came.
async fn read(
    listing: &Listing,
    operation: &'static Operation,
    reading: Reading,
    seed: u64,
) -> BTreeMap<u32, usize> {
    let mut random = Rng::with_seed(seed ^ 1);
    let mut counts = BTreeMap::new();
    let mut stored: Option<String> = None;
    loop {
        let position: Option<Position> = stored.map(|text| serde_json::from_str(&text).unwrap());
        let client = listing.client();
        let call: Call<Shop, Page<u32>> = Call::page(&client, operation);
        // A crash comes after so many pages or items.
        let mut life = random.usize(1..20);
        let next = match reading {
            Reading::Pages => {
                let mut pages = call.pages();
                if let Some(position) = position {
                    pages = pages.starting_at(position);
                }
                while life > 0 {
                    life -= 1;
                    let Some(page) = pages.try_next().await.unwrap() else {
                        break;
                    };
                    for item in page.items {
                        *counts.entry(item).or_default() += 1;
                    }
                }
                pages.position().cloned()
            }
            Reading::Items => {
                let mut items = call.items();
                if let Some(position) = position {
                    items = items.starting_at(position);
                }
                while life > 0 {
                    life -= 1;
                    let Some(item) = items.try_next().await.unwrap() else {
                        break;
                    };
                    *counts.entry(item).or_default() += 1;
                }
                items.position()
            }
        };
        match next {
            Some(position) => stored = Some(serde_json::to_string(&position).unwrap()),
            None => return counts,
        }
    }
}

/// Counts the stable records that never came, and those that came again.
fn lost_and_repeated(listing: &Listing, counts: &BTreeMap<u32, usize>) -> (usize, usize) {
    let lost = listing
        .state()
        .stable
        .iter()
        .filter(|record| !counts.contains_key(*record))
        .count();
    (lost, counts.values().map(|times| times - 1).sum())
}

#[tokio::test]
async fn a_list_that_does_not_change_comes_once_each_over_any_crashes() {
    for seed in 0..RUNS {
        for operation in [&LIST, &BY_CURSOR] {
            for reading in [Reading::Pages, Reading::Items] {
                let listing = Listing::new(seed, 0);
                let counts = read(&listing, operation, reading, seed).await;
                let place = format!("seed {seed}, {}, {reading:?}", operation.name);
                assert_eq!(lost_and_repeated(&listing, &counts), (0, 0), "{place}");
                assert_eq!(counts.len(), listing.state().records.len(), "{place}");
            }
        }
    }
}

#[tokio::test]
async fn by_cursor_no_record_is_lost_or_repeated_when_pages_are_resumed() {
    for seed in 0..RUNS {
        let listing = Listing::new(seed, 3);
        let counts = read(&listing, &BY_CURSOR, Reading::Pages, seed).await;
        assert_eq!(lost_and_repeated(&listing, &counts), (0, 0), "seed {seed}");
    }
}

/// An item's place is counted in its page, which changes under it.
#[tokio::test]
async fn by_cursor_resuming_within_a_page_loses_no_more_than_was_removed_and_repeats_no_more_than_was_inserted()
 {
    let mut shifted = 0;
    for seed in 0..RUNS {
        let listing = Listing::new(seed, 3);
        let counts = read(&listing, &BY_CURSOR, Reading::Items, seed).await;
        let (lost, repeated) = lost_and_repeated(&listing, &counts);
        let state = listing.state();
        assert!(
            lost <= state.removed && repeated <= state.inserted,
            "seed {seed}"
        );
        shifted += lost + repeated;
    }
    assert!(shifted > 0, "nothing shifted: the test shows nothing");
}

#[tokio::test]
async fn by_number_no_more_is_lost_than_was_removed_and_no_more_repeated_than_was_inserted() {
    let mut shifted = 0;
    for seed in 0..RUNS {
        for reading in [Reading::Pages, Reading::Items] {
            let listing = Listing::new(seed, 3);
            let counts = read(&listing, &LIST, reading, seed).await;
            let (lost, repeated) = lost_and_repeated(&listing, &counts);
            let state = listing.state();
            assert!(
                lost <= state.removed && repeated <= state.inserted,
                "seed {seed}, {reading:?}"
            );
            shifted += lost + repeated;
        }
    }
    assert!(shifted > 0, "nothing shifted: the test shows nothing");
}
