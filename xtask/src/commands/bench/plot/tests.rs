//! Tests of the plots: that they are well-formed, and in proportion.

use super::*;

/// Reads it as XML as far as elements go: every one that is opened is closed, in order, and texts have no bare signs.
fn assert_well_formed(svg: &str) {
    let mut open = Vec::new();
    let mut rest = svg;
    while let Some(start) = rest.find('<') {
        let (text, tag) = rest.split_at(start);
        assert!(!text.contains('>'), "{text}");
        for (at, _) in text.match_indices('&') {
            let end = &text[at..];
            let known = ["&amp;", "&lt;", "&gt;"];
            assert!(known.iter().any(|entity| end.starts_with(entity)), "{end}");
        }
        let end = tag.find('>').unwrap();
        let inner = &tag[1..end];
        assert_eq!(inner.matches('"').count() % 2, 0, "{inner}");
        if let Some(name) = inner.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name));
        } else if !inner.ends_with('/') {
            open.push(inner.split_whitespace().next().unwrap());
        }
        rest = &tag[end + 1..];
    }
    assert_eq!(open, Vec::<&str>::new());
    assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
}

fn series(name: &str, points: &[(f64, f64)]) -> Series {
    Series {
        name: name.to_owned(),
        points: points.to_vec(),
    }
}

#[test]
fn lines_are_well_formed_whatever_they_show() {
    let plot = |series| Lines {
        title: "a < b & c",
        x: "operations",
        y: "seconds",
        series,
    };
    let some = vec![
        series("ours", &[(100.0, 0.01), (22_000.0, 2.5)]),
        series("<peer>", &[(100.0, 0.02)]),
    ];
    let svg = lines(&plot(some));
    assert_well_formed(&svg);
    assert!(svg.contains("a &lt; b &amp; c") && svg.contains("&lt;peer&gt;"));
    assert!(svg.contains("prefers-color-scheme:dark"));
    assert_well_formed(&lines(&plot(Vec::new())));
    assert_well_formed(&lines(&plot(vec![series("zero", &[(0.0, 0.0)])])));
}

#[test]
fn bars_are_well_formed_and_tell_why_one_is_missing() {
    let bar = |who: &str, value| (who.to_owned(), value);
    let svg = bars(&Bars {
        title: "Build",
        axis: "seconds",
        groups: vec![(
            "Stripe".to_owned(),
            vec![
                bar("ours", Ok(12.5)),
                bar("peer", Err("106 errors".to_owned())),
            ],
        )],
    });
    assert_well_formed(&svg);
    assert!(svg.contains(">12.5<") && svg.contains("106 errors"));
    let none = Bars {
        title: "",
        axis: "",
        groups: Vec::new(),
    };
    assert_well_formed(&bars(&none));
}

#[test]
fn larger_values_are_further_right_and_higher() {
    let values = || [1.0, 10.0, 1000.0].into_iter();
    let across = Scale::over(values(), 0.0, 100.0);
    let places: Vec<_> = values().map(|value| across.place(value)).collect();
    assert!(places.is_sorted() && places[0] > 0.0 && places[2] < 100.0);
    let up = Scale::over(values(), 100.0, 0.0);
    assert!(up.place(1.0) > up.place(10.0));
}

#[test]
fn numbers_have_as_many_digits_as_tell_something() {
    let values = [22_000.0, 12.34, 1.5, 0.85, 0.0123, 0.0, 1.0];
    let shown = values.map(number);
    assert_eq!(shown, ["22,000", "12.3", "1.5", "0.85", "0.0123", "0", "1"]);
}
