//! The clients of one worker, and the calls that they make.

use std::time::Duration;

use http::StatusCode;
use rust_decimal::Decimal;
use shopwright::dukanext::models::{CartItem, PlaceOrderRequest, PlaceOrderRequestRequired};
use shopwright::selorax::models::{CreateChargeRequest, CreateOrderRequest, WalletDebitRequest};
use shopwright::shoppex::models::{
    CreateCheckoutSessionRequest, CreateOrderItem, CreatePaymentRequest,
    CreatePaymentRequestRequired,
};
use shopwright::transport::TransportError;
use shopwright::{
    ClientBuilder, Error, RetryAdvice, RetryBudget, api::Api, dukanext, selorax, shoppex,
};
use shopwright_sandbox as sandbox;

use super::faults::ATTEMPT_MILLIS;
use super::run::Sandboxes;
use super::wish::{Op, Wish};
use super::{Failure, Policy};
use crate::clock::ShortClock;
use crate::wire::{CALL, DeadPort, Log, Wire};

/// How many of a hundred connections are refused.
const REFUSED: u64 = 6;

/// A client of each API.
pub(super) struct Clients {
    pub(super) selorax: selorax::Client,
    pub(super) shoppex: shoppex::Client,
    pub(super) dukanext: dukanext::Client,
}

/// What all clients of a run have in common.
pub(super) struct Common<'a> {
    pub(super) dead: &'a DeadPort,
    pub(super) seed: u64,
    pub(super) log: Log,
    pub(super) policy: Policy,
}

impl Clients {
    pub(super) fn new(sandboxes: &Sandboxes, common: &Common<'_>) -> Result<Self, Failure> {
        let token = selorax::Credentials::access_token(sandbox::selorax::ACCESS_TOKEN)?;
        let key = shoppex::Credentials::api_key(sandbox::shoppex::API_KEY)?;
        let shop = dukanext::Credentials::api_key(sandbox::dukanext::API_KEY)?;
        let selorax = common.builder::<selorax::SeloraX>(sandboxes.selorax.base_url())?;
        let shoppex = common.builder::<shoppex::Shoppex>(sandboxes.shoppex.base_url())?;
        let dukanext = common.builder::<dukanext::Dukanext>(sandboxes.dukanext.base_url())?;
        Ok(Self {
            selorax: selorax.credentials(token).build()?,
            shoppex: shoppex.credentials(key).build()?,
            dukanext: dukanext.credentials(shop).build()?,
        })
    }
}

impl Common<'_> {
    fn builder<A: Api>(&self, base_url: &str) -> Result<ClientBuilder<A>, TransportError> {
        let attempt = Duration::from_millis(ATTEMPT_MILLIS);
        let mut wire = Wire::new(self.dead, self.seed, REFUSED, self.log.clone())?;
        if self.policy == Policy::RepeatsLostAnswers {
            wire = wire.lying();
        }
        let mut builder = ClientBuilder::new()
            .base_url(base_url)
            .transport(wire)
            .clock(ShortClock::new(attempt))
            .timeout(attempt)
            .total_timeout(Duration::from_secs(3600))
            .retry_budget(RetryBudget::unlimited());
        if self.policy == Policy::RepeatsBadGateways {
            builder = builder.retry_classifier(|refusal| match refusal.status {
                StatusCode::BAD_GATEWAY => RetryAdvice::repeat_since_rejected_without_effect(),
                _ => RetryAdvice::by_default(),
            });
        }
        Ok(builder)
    }
}

/// Sends a call with its mark, its policy and its key.
macro_rules! send {
    ($call:expr, $wish:expr) => {{
        let mut call = $call
            .with_header(CALL, &$wish.mark())
            .with_retry($wish.policy());
        if let Some(key) = &$wish.key {
            call = call.with_idempotency_key(key.as_str());
        }
        call.await.map(drop).map_err(Error::from)
    }};
}

impl Clients {
    /// Makes a call, and forgets what it gives: only what its caller is told counts.
    pub(super) async fn make(&self, wish: &Wish) -> Result<(), Error> {
        let mark = wish.mark();
        match wish.op {
            Op::SeloraXCharge => {
                let amount = if wish.is_wrong {
                    Decimal::ONE
                } else {
                    Decimal::from(50)
                };
                let charge = CreateChargeRequest::new(mark, amount, "https://app.example/back");
                send!(self.selorax.billing().create_charge(&charge), wish)
            }
            Op::SeloraXDebit => {
                let amount = if wish.is_wrong {
                    Decimal::from(900_000)
                } else {
                    wish.amount
                };
                let debit = WalletDebitRequest::new(amount, mark);
                send!(self.selorax.billing().debit_wallet(&debit), wish)
            }
            Op::SeloraXOrder => {
                let mut order = CreateOrderRequest::new();
                order.additional.insert("note".to_owned(), mark.into());
                send!(self.selorax.orders().create(&order), wish)
            }
            _ => self.make_elsewhere(wish).await,
        }
    }

    async fn make_elsewhere(&self, wish: &Wish) -> Result<(), Error> {
        match wish.op {
            Op::ShoppexPayment => {
                let payment = CreatePaymentRequest::new(CreatePaymentRequestRequired {
                    title: wish.mark(),
                    email: "a@b.example".to_owned(),
                    value: wish.amount,
                    currency: "EUR".to_owned(),
                });
                send!(self.shoppex.payments().create(&payment), wish)
            }
            Op::ShoppexOrder => {
                let product = if wish.is_wrong { "prod_0" } else { "prod_1001" };
                let item = CreateOrderItem::new().product_id(product).quantity(2);
                let order = shopwright::shoppex::models::CreateOrderRequest::new();
                let order = order.email("a@b.example").items(vec![item]);
                send!(self.shoppex.orders().create(&order), wish)
            }
            Op::ShoppexCheckout => {
                let session = CreateCheckoutSessionRequest::new().amount(wish.amount);
                let session = session.currency("EUR");
                send!(self.shoppex.checkout().create_session(&session), wish)
            }
            _ => {
                let number = if wish.is_wrong { 999_999 } else { 2 };
                let product = sandbox::dukanext::id("product", number);
                let order = PlaceOrderRequest::new(PlaceOrderRequestRequired {
                    cart: vec![CartItem::new(product, 1)],
                    name: wish.mark(),
                    email: "a@b.example".to_owned(),
                    phone: "+254700000001".to_owned(),
                    town: "Nairobi".to_owned(),
                });
                send!(self.dukanext.orders().place(&order), wish)
            }
        }
    }
}
