//! A judge of calls of this API.

use shopwright::selorax::SeloraX;

use crate::support::judge;

pub(crate) trait Judge: judge::Judge<SeloraX> {}

impl<T: judge::Judge<SeloraX>> Judge for T {}
