//! A judge of calls of this API.

use shopwright::dukanext::Dukanext;

use crate::support::judge;

pub(crate) trait Judge: judge::Judge<Dukanext> {}

impl<T: judge::Judge<Dukanext>> Judge for T {}
