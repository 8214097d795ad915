// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `doors`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Doors;
use super::super::models::OpenResponse;

/// Operations of the group `doors`.
#[derive(Clone, Debug)]
pub struct DoorsApi {
    client: codegen::Client<Doors>,
}

impl DoorsApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Doors>) -> Self {
        Self { client }
    }

    /// `DELETE /doors`
    #[inline]
    pub fn remove(&self) -> Remove {
        Remove(Call::empty(&self.client, &REMOVE))
    }

    /// `GET /doors`
    #[inline]
    pub fn look(&self) -> Look {
        Look(Call::empty(&self.client, &LOOK))
    }

    /// `PATCH /doors`
    #[inline]
    pub fn knock(&self) -> Knock {
        Knock(Call::empty(&self.client, &KNOCK))
    }

    /// `POST /doors`
    #[inline]
    pub fn close(&self) -> Close {
        Close(Call::empty(&self.client, &CLOSE))
    }

    /// `PUT /doors`
    #[inline]
    pub fn open(&self) -> Open {
        Open(Call::json(&self.client, &OPEN))
    }
}

/// A call of [`DoorsApi::remove`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Remove(Call<Doors, ()>);

codegen::call!(Remove, Doors, ());

static REMOVE: Operation = Operation::new("doors.remove", Method::DELETE, "/doors")
    .idempotency(Idempotency::Idempotent);

/// A call of [`DoorsApi::look`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Look(Call<Doors, ()>);

codegen::call!(Look, Doors, ());

static LOOK: Operation = Operation::new("doors.look", Method::GET, "/doors")
    .idempotency(Idempotency::Safe);

/// A call of [`DoorsApi::knock`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Knock(Call<Doors, ()>);

codegen::call!(Knock, Doors, ());

static KNOCK: Operation = Operation::new("doors.knock", Method::PATCH, "/doors");

/// A call of [`DoorsApi::close`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Close(Call<Doors, ()>);

codegen::call!(Close, Doors, ());

static CLOSE: Operation = Operation::new("doors.close", Method::POST, "/doors");

/// A call of [`DoorsApi::open`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Open(Call<Doors, OpenResponse>);

codegen::call!(Open, Doors, OpenResponse);

static OPEN: Operation = Operation::new("doors.open", Method::PUT, "/doors")
    .idempotency(Idempotency::Idempotent);
