//! Lists orders.

fn main() {}
