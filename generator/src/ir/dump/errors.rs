//! The errors of an API as text.

use super::{Dump, name, one_line, pointer, types};
use crate::ir::Api;

impl Dump {
    pub(super) fn errors(&mut self, api: &Api) {
        let errors = &api.errors;
        self.line(0, "errors");
        let keys = |keys: &Option<Vec<String>>| keys.as_ref().map(|keys| pointer(keys));
        self.option(1, "code at", keys(&errors.envelope.code));
        self.option(1, "message at", keys(&errors.envelope.message));
        self.option(1, "details at", keys(&errors.envelope.details));
        self.option(1, "request id in", errors.envelope.request_id.as_ref());
        self.option(1, "body", errors.body.map(|id| types::type_name(api, id)));
        for code in &errors.codes {
            let status = code
                .status
                .map(|status| format!(" {status}"))
                .unwrap_or_default();
            self.line(
                1,
                format_args!("code {}{status} retry {:?}", name(&code.name), code.retry),
            );
            self.option(2, "group", code.group.as_ref());
            for message in &code.messages {
                self.line(2, format_args!("message {message:?}"));
            }
            self.option(2, "cause", code.cause.as_ref().map(|text| one_line(text)));
            self.option(
                2,
                "resolution",
                code.resolution.as_ref().map(|text| one_line(text)),
            );
            self.option(
                2,
                "fields",
                Some(code.fields.join(" ")).filter(|it| !it.is_empty()),
            );
            self.docs(2, &code.docs);
        }
        for predicate in &errors.predicates {
            let codes = predicate.codes.join(" ");
            self.line(
                1,
                format_args!("predicate {}: {codes}", name(&predicate.name)),
            );
            self.docs(2, &predicate.docs);
        }
        for error in &errors.uncoded {
            self.line(
                1,
                format_args!("uncoded {} retry {:?}", error.status, error.retry),
            );
            self.option(2, "cause", error.cause.as_ref().map(|text| one_line(text)));
            self.option(
                2,
                "resolution",
                error.resolution.as_ref().map(|text| one_line(text)),
            );
        }
    }
}
