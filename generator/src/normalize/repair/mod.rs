//! The repairs, one family a file, and the order in which they run at an object of each kind.

mod body_parameter;
mod bound;
mod constant;
mod content;
mod enumeration;
mod flow;
mod info;
mod items;
mod leftover;
mod media_type;
pub(super) mod missing;
mod name;
mod null_union;
mod parameter;
mod path;
mod pattern;
pub(super) mod reference;
mod regex;
mod required;
mod response;
mod security;
mod security_scheme;
mod tuple;
mod type_name;
pub(super) mod unknown;

use super::context::{Context, Fields};
use crate::grammar::Kind;

/// Changes the fields of the object that the context is at.
pub(super) type Repair = fn(&mut Fields, &mut Context<'_>);

/// Lists the repairs of a kind, in order.
pub(super) fn of(kind: Kind) -> &'static [Repair] {
    match kind {
        Kind::Schema => &[
            leftover::schema,
            required::hoist,
            tuple::run,
            constant::run,
            type_name::spelling,
            type_name::list,
            type_name::null,
            enumeration::of_items,
            enumeration::run,
            null_union::run,
            bound::run,
            content::encoding,
            content::examples,
            pattern::run,
            regex::run,
            items::run,
            name::properties,
            unknown::unsupported,
        ],
        Kind::Info => &[info::run],
        Kind::Document => &[leftover::document],
        Kind::Paths => &[path::slashes],
        Kind::Components => &[name::components],
        Kind::Operation => &[leftover::operation, body_parameter::run, name::operation],
        Kind::RequestBody => &[media_type::run],
        Kind::Parameter => &[
            leftover::parameter,
            parameter::place,
            parameter::required,
            parameter::schema,
            name::parameter,
            media_type::run,
        ],
        Kind::Header => &[leftover::header, parameter::schema, media_type::run],
        Kind::Responses => &[response::statuses],
        Kind::Response => &[leftover::response, media_type::run],
        Kind::SecurityScheme => &[
            security_scheme::spelling,
            security_scheme::basic,
            security_scheme::parts,
            security_scheme::key,
        ],
        Kind::SecurityRequirement => &[security::schemes],
        Kind::OAuthFlows => &[flow::urls],
        _ => &[],
    }
}
