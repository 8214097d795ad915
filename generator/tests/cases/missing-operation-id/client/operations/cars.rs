// @generated from openapi.yaml.
// Run `UPDATE_EXPECT=1 cargo test -p shopwright-generator --test promises -- cases::` to write it anew; do not edit.

//! Operations of the group `cars`.

use shopwright::codegen::{self, Call, Idempotency, Method, Operation};
use super::super::Cars;

/// Operations of the group `cars`.
#[derive(Clone, Debug)]
pub struct CarsApi {
    client: codegen::Client<Cars>,
}

impl CarsApi {
    /// Makes a handle that sends by this client.
    pub fn new(client: codegen::Client<Cars>) -> Self {
        Self { client }
    }

    /// `GET /cars`
    #[inline]
    pub fn list(&self) -> ListCars {
        ListCars(Call::empty(&self.client, &LIST))
    }

    /// `POST /cars`
    #[inline]
    pub fn create(&self) -> CreateCar {
        CreateCar(Call::empty(&self.client, &CREATE))
    }

    /// `DELETE /cars/{id}`
    #[inline]
    pub fn car(&self, id: impl Into<String>) -> Car {
        Car(Call::empty(&self.client, &CAR).path(id.into()))
    }

    /// `GET /cars/{id}`
    #[inline]
    pub fn car_2(&self, id: impl Into<String>) -> Car2 {
        Car2(Call::empty(&self.client, &CAR_2).path(id.into()))
    }
}

/// A call of [`CarsApi::list`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct ListCars(Call<Cars, ()>);

codegen::call!(ListCars, Cars, ());

static LIST: Operation = Operation::new("cars.list", Method::GET, "/cars")
    .idempotency(Idempotency::Safe);

/// A call of [`CarsApi::create`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct CreateCar(Call<Cars, ()>);

codegen::call!(CreateCar, Cars, ());

static CREATE: Operation = Operation::new("cars.create", Method::POST, "/cars");

/// A call of [`CarsApi::car`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Car(Call<Cars, ()>);

codegen::call!(Car, Cars, ());

static CAR: Operation = Operation::new("cars.car", Method::DELETE, "/cars/{id}")
    .idempotency(Idempotency::Idempotent);

/// A call of [`CarsApi::car_2`].
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Car2(Call<Cars, ()>);

codegen::call!(Car2, Cars, ());

static CAR_2: Operation = Operation::new("cars.car_2", Method::GET, "/cars/{id}")
    .idempotency(Idempotency::Safe);
