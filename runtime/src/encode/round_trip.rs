//! Properties: whatever the value, a server reads the same value and the same path.

use percent_encoding::percent_decode_str;
use proptest::prelude::*;
use url::Url;

use super::{Param, cookie, expand, header, path_segment, query};
use crate::operation::Style;

proptest! {
    #[test]
    fn a_path_value_stays_one_segment(value in "\\PC+|[/\\\\.%?#\t\n]+|.+") {
        let segment = path_segment("id", &value.to_param(), Style::Simple).unwrap();
        let Ok(path) = expand("/orders/{id}/items", &[segment]) else {
            prop_assert!(value == "." || value == "..");
            return Ok(());
        };
        let url = Url::parse(&format!("https://shop.example{path}")).unwrap();
        let segments: Vec<_> = url.path_segments().unwrap().collect();
        prop_assert_eq!(segments.len(), 3);
        prop_assert_eq!(percent_decode_str(segments[1]).decode_utf8().unwrap(), value);
        prop_assert_eq!((url.query(), url.fragment()), (None, None));
    }

    #[test]
    fn a_query_value_is_read_as_it_was(name in ".+", value in ".*") {
        for style in [Style::Form, Style::FormExploded, Style::DeepObject] {
            let text = query(&name, &value.to_param(), style).unwrap().unwrap();
            let url = Url::parse(&format!("https://shop.example/?{text}")).unwrap();
            let pairs: Vec<_> = url.query_pairs().into_owned().collect();
            prop_assert_eq!(pairs, [(name.clone(), value.clone())]);
        }
    }

    #[test]
    fn a_cookie_stays_one_cookie(value in ".*") {
        let text = cookie("a", &value.to_param(), Style::Form).unwrap().unwrap();
        prop_assert!(!text.contains([';', ',', ' ', '"', '\\']) && text.is_ascii());
        let (_, sent) = text.split_once('=').unwrap();
        prop_assert_eq!(percent_decode_str(sent).decode_utf8().unwrap(), value);
    }

    #[test]
    fn a_header_is_sent_as_it_is_or_not_at_all(value in ".*") {
        let is_plain = |char: char| char == '\t' || (' '..='~').contains(&char);
        let sent = header("X-A", &value.to_param(), Style::Simple);
        prop_assert_eq!(sent.is_ok(), value.chars().all(is_plain));
        if let Ok(sent) = sent {
            prop_assert_eq!(sent, Some(value.parse().unwrap()));
        }
    }

    #[test]
    fn a_list_in_a_query_keeps_its_items(items in prop::collection::vec("[^,]*", 1..5)) {
        let text = query("a", &items.to_param(), Style::FormExploded).unwrap().unwrap();
        let url = Url::parse(&format!("https://shop.example/?{text}")).unwrap();
        let read: Vec<_> = url.query_pairs().map(|(_, value)| value.into_owned()).collect();
        prop_assert_eq!(&read, &items);
        let text = query("a", &items.to_param(), Style::Form).unwrap().unwrap();
        let read: Vec<_> = text["a=".len()..]
            .split(',')
            .map(|item| percent_decode_str(item).decode_utf8().unwrap().into_owned())
            .collect();
        prop_assert_eq!(&read, &items);
    }
}
