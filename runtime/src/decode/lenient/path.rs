//! Where a value stands in the body.

/// A place, as a chain of steps up to the root; nothing is allocated on the way down.
#[derive(Clone, Copy, Debug)]
pub(super) enum Path<'a> {
    /// The place where reading began.
    Root(&'a [String]),
    /// A field of an object.
    Key(&'a Path<'a>, &'a str),
    /// An item of a list.
    Index(&'a Path<'a>, usize),
}

impl Path<'_> {
    /// Returns the steps from the body's root.
    pub(super) fn steps(&self) -> Vec<String> {
        match self {
            Self::Root(base) => base.to_vec(),
            Self::Key(parent, key) => parent.with((*key).to_owned()),
            Self::Index(parent, index) => parent.with(index.to_string()),
        }
    }

    fn with(&self, step: String) -> Vec<String> {
        let mut steps = self.steps();
        steps.push(step);
        steps
    }
}

/// Writes steps as JSON pointer (RFC 6901).
pub(super) fn to_pointer(steps: &[String]) -> String {
    steps.iter().fold(String::new(), |mut pointer, step| {
        pointer.push('/');
        pointer.push_str(&step.replace('~', "~0").replace('/', "~1"));
        pointer
    })
}

/// Reads the steps of a JSON pointer.
pub(super) fn from_pointer(pointer: &str) -> Vec<String> {
    let steps = pointer.split('/').skip(1);
    steps
        .map(|step| step.replace("~1", "/").replace("~0", "~"))
        .collect()
}

/// Writes steps for people: `data[3].price`.
pub(super) fn to_text(steps: &[String]) -> String {
    steps.iter().fold(String::new(), |mut text, step| {
        if !step.is_empty() && step.bytes().all(|b| b.is_ascii_digit()) {
            text.push('[');
            text.push_str(step);
            text.push(']');
        } else {
            if !text.is_empty() {
                text.push('.');
            }
            text.push_str(step);
        }
        text
    })
}
