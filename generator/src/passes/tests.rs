//! Each pass on a small API, written by hand.

mod build;
mod flow;
mod former;
mod lock;
mod pages;
mod types;
mod views;
