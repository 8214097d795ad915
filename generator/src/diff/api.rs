//! The API as a whole: version, texts, servers, rate limits, and types of webhooks.

use super::Kind;
use super::change::{Area, Way};
use super::collect::{Diff, Spot, pair};
use crate::ir::{Budget, RateLimit, Server};

impl<'a> Diff<'a> {
    /// Compares what is said of the API.
    pub(super) fn api(&mut self) {
        let (old, new) = (self.old.api, self.new.api);
        let spot = Spot::new(Area::Api, new.title.as_str());
        if old.version != new.version {
            let message = format!("was {}, is {}", old.version, new.version);
            self.add(Kind::ApiVersionChanged, &spot, message);
        }
        if (&old.title, &old.license) != (&new.title, &new.license) {
            self.add(Kind::TextChanged, &spot, "title or licence is another");
        }
        self.docs(&spot, &old.docs, &new.docs);
        let (groups, _, _) = pair(&old.groups, &new.groups, |group| group.name.wire.clone());
        for (old, new) in groups {
            let at = Spot::new(Area::Api, format!("tag {}", new.name.wire));
            self.docs(&at, &old.docs, &new.docs);
        }
        self.servers(&spot, &old.servers, &new.servers);
        self.rate_limit(old.rate_limit.as_ref(), new.rate_limit.as_ref());
    }

    /// Compares base URLs.
    pub(super) fn servers(&mut self, spot: &Spot, old: &[Server], new: &[Server]) {
        let mut at = spot.clone();
        at.area = Area::Server;
        let (both, gone, here) = pair(old, new, |server| server.url.clone());
        for server in gone {
            self.add(
                Kind::ServerRemoved,
                &at.below(&format!(" {}", server.url)),
                "is gone",
            );
        }
        for server in here {
            self.add(
                Kind::ServerAdded,
                &at.below(&format!(" {}", server.url)),
                "is new",
            );
        }
        if both.iter().any(|(old, new)| old != new) {
            self.add(
                Kind::TextChanged,
                &at,
                "a server has other texts or variables",
            );
        }
        if let (Some(was), Some(is)) = (old.first(), new.first()) {
            if was.url != is.url {
                let message = format!("the first was {}, is {}", was.url, is.url);
                self.add(Kind::DefaultServerChanged, &at, message);
            }
        }
    }

    fn rate_limit(&mut self, old: Option<&RateLimit>, new: Option<&RateLimit>) {
        let spot = Spot::new(Area::RateLimit, "rate limits");
        let headers = |limit: &RateLimit| {
            let names = [&limit.limit, &limit.remaining, &limit.reset].map(Clone::clone);
            (names, limit.unit)
        };
        if old.map(headers) != new.map(headers) {
            self.add(
                Kind::RateLimitHeadersChanged,
                &spot,
                "their headers mean something else",
            );
        }
        let budgets = |limit: Option<&'a RateLimit>| limit.map_or(&[][..], |limit| &limit.budgets);
        let (old, new) = (
            self.old.api.rate_limit.as_ref(),
            self.new.api.rate_limit.as_ref(),
        );
        let name = |budget: &Budget| budget.name.clone();
        let (both, gone, here) = pair(budgets(old), budgets(new), name);
        for budget in gone {
            self.add(
                Kind::BudgetRemoved,
                &spot.below(&format!(" {}", budget.name)),
                "is gone",
            );
        }
        for budget in here {
            self.add(
                Kind::BudgetAdded,
                &spot.below(&format!(" {}", budget.name)),
                words(budget),
            );
        }
        for (old, new) in both {
            if old != new {
                let message = format!("was {}, is {}", words(old), words(new));
                self.add(
                    Kind::BudgetChanged,
                    &spot.below(&format!(" {}", new.name)),
                    message,
                );
            }
        }
    }

    /// Compares what comes without being asked for, and types that are kept.
    pub(super) fn extras(&mut self) {
        let (old, new) = (&self.old.api.extras, &self.new.api.extras);
        let (both, gone, here) = pair(old, new, |extra| extra.key.clone());
        let spot = |key: &str| Spot::new(Area::Webhook, key).way(Way::Response);
        for extra in gone {
            self.add(Kind::WebhookRemoved, &spot(&extra.key), "is gone");
        }
        for extra in here {
            self.add(Kind::WebhookAdded, &spot(&extra.key), "is new");
        }
        for (old, new) in both {
            let way = if new.direction.received {
                Way::Response
            } else {
                Way::Request
            };
            self.types(&spot(&new.key).way(way), &old.ty, &new.ty);
        }
    }
}

fn words(budget: &Budget) -> String {
    format!("{} requests in {} s", budget.requests, budget.seconds)
}
