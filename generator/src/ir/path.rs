//! Path templates as a list of pieces, never a string to be replaced into.

/// A path such as `/orders/{order_id}/status`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct PathTemplate {
    /// Literals and variables in order; literals hold the slashes.
    pub segments: Vec<PathSegment>,
}

/// A piece of a path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PathSegment {
    /// Sent as it is.
    Literal(String),
    /// Replaced by a parameter; the name is the wire name, without braces.
    Variable(String),
}

impl PathTemplate {
    /// Reads a template; a brace without its partner is literal text.
    pub fn parse(text: &str) -> Self {
        let mut segments = Vec::new();
        let mut rest = text;
        while let Some((start, end)) = variable(rest) {
            if start > 0 {
                segments.push(PathSegment::Literal(rest[..start].to_owned()));
            }
            segments.push(PathSegment::Variable(rest[start + 1..end].to_owned()));
            rest = &rest[end + 1..];
        }
        if !rest.is_empty() {
            segments.push(PathSegment::Literal(rest.to_owned()));
        }
        Self { segments }
    }

    /// Gives the template as requests have it: without a fragment, which is never sent. Descriptions tell operations of one path
    /// apart by it (`/#Action=ListUsers`). One that has variables is kept, since they are arguments.
    pub fn sent(&self) -> String {
        let whole = self.to_string();
        let fragment = self.segments.last().and_then(|segment| match segment {
            PathSegment::Literal(text) => text.split_once('#'),
            PathSegment::Variable(_) => None,
        });
        match fragment {
            Some((_, fragment)) => whole[..whole.len() - fragment.len() - 1].to_owned(),
            None => whole,
        }
    }

    /// Lists the variables in the order in which they appear.
    pub fn variables(&self) -> impl Iterator<Item = &str> {
        self.segments.iter().filter_map(|segment| match segment {
            PathSegment::Variable(name) => Some(name.as_str()),
            PathSegment::Literal(_) => None,
        })
    }
}

impl std::fmt::Display for PathTemplate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.segments.iter().try_for_each(|segment| match segment {
            PathSegment::Literal(text) => f.write_str(text),
            PathSegment::Variable(name) => write!(f, "{{{name}}}"),
        })
    }
}

/// Finds the next `{name}`: byte offsets of its braces.
fn variable(text: &str) -> Option<(usize, usize)> {
    let start = text.find('{')?;
    let end = start + text[start..].find('}')?;
    Some((start, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_prints_as_it_was_written() {
        for text in [
            "/a/{b}/c",
            "/{a}{b}",
            "/a.{format}",
            "/x{",
            "",
            "/files/{path}",
        ] {
            assert_eq!(PathTemplate::parse(text).to_string(), text);
        }
    }

    #[test]
    fn a_fragment_is_not_sent() {
        for (text, sent) in [
            ("/#Action=ListUsers", "/"),
            ("/a/{b}/c#d#e", "/a/{b}/c"),
            ("/a/{b}#c", "/a/{b}"),
            ("/a/{b}", "/a/{b}"),
            ("/a#{b}", "/a#{b}"),
            ("/a#{b}/c", "/a#{b}/c"),
        ] {
            assert_eq!(PathTemplate::parse(text).sent(), sent, "{text}");
        }
    }

    #[test]
    fn variables_come_in_order_of_appearance() {
        let template = PathTemplate::parse("/v/{z}/{a}:{z}");
        assert_eq!(template.variables().collect::<Vec<_>>(), ["z", "a", "z"]);
    }
}
