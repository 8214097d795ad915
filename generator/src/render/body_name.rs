//! Which words tell the methods for several bodies of one operation apart: the kind, and between bodies of one kind the media
//! type. Which names are taken already is the group's affair ([`super::group`]).

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::ir::BodyKind;

/// How long the words of a media type may be: longer ones are cut, and numbered where that makes them equal.
const LONGEST: usize = 60;

/// Returns the word of a kind: `form`.
pub(super) fn kind(kind: &BodyKind) -> &'static str {
    match kind {
        BodyKind::Json(_) => "json",
        BodyKind::Form(_) => "form",
        BodyKind::Multipart { .. } => "multipart",
        BodyKind::Text => "text",
        BodyKind::Bytes => "bytes",
    }
}

/// Returns words that nothing in `taken` has: those of the media type and its kind, `vnd_api_json` of
/// `application/vnd.api+json`.
pub(super) fn free(
    content_type: &str,
    kind: &'static str,
    taken: &BTreeSet<Cow<'static, str>>,
) -> Cow<'static, str> {
    let words = words(content_type, kind);
    if !taken.contains(words.as_str()) {
        return words.into();
    }
    let mut numbered = (2..).map(|number: u64| format!("{words}_{number}"));
    let found = numbered.find(|words| !taken.contains(words.as_str()));
    found.unwrap_or(words).into()
}

fn words(content_type: &str, kind: &str) -> String {
    let lower = content_type.to_ascii_lowercase();
    let (essence, parameters) = lower.split_once(';').unwrap_or((&lower, ""));
    let subtype = essence.split_once('/').map_or(essence, |(_, sub)| sub);
    let stem = match subtype.trim() {
        "json" | "x-www-form-urlencoded" | "form-data" => "",
        other => other.rsplit_once('+').map_or(other, |(stem, _)| stem),
    };
    let parts = [stem, kind, parameters].into_iter();
    let words = parts.flat_map(|part| part.split(|c: char| !c.is_ascii_alphanumeric()));
    let words: Vec<_> = words.filter(|word| !word.is_empty()).collect();
    let mut joined = words.join("_");
    joined.truncate(LONGEST);
    joined.trim_end_matches('_').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_those_of_the_media_type() {
        let table = [
            ("application/vnd.api+json", "vnd_api_json"),
            ("application/merge-patch+json", "merge_patch_json"),
            (
                "Application/JSON; Version=2019-12-16",
                "json_version_2019_12_16",
            ),
            ("application/json", "json"),
            ("*/*", "json"),
            ("", "json"),
            ("application/бел+json", "json"),
        ];
        for (content_type, expected) in table {
            assert_eq!(words(content_type, "json"), expected, "{content_type}");
        }
        let form = "application/x-www-form-urlencoded; charset=latin1";
        assert_eq!(words(form, "form"), "form_charset_latin1");
        assert!(words(&format!("a/{}", "long-".repeat(1000)), "json").len() <= LONGEST);
    }

    #[test]
    fn words_that_are_taken_get_a_number() {
        let taken = BTreeSet::from(["json".into(), "json_2".into()]);
        assert_eq!(free("*/*", "json", &taken), "json_3");
        assert_eq!(free("application/a+json", "json", &taken), "a_json");
    }
}
