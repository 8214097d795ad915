//! A judge of calls of this API.

use shopwright::shoppex::Shoppex;

use crate::support::judge;

pub(crate) trait Judge: judge::Judge<Shoppex> {}

impl<T: judge::Judge<Shoppex>> Judge for T {}
