//! Plots as SVG: lines on logarithmic axes, and bars. Written by hand, since two forms are all that is needed; readable on
//! light and on dark, and without colours, by the form of the marks and the words.

use std::fmt::Write as _;

/// A line with its marks.
#[derive(Clone, Debug)]
pub(super) struct Series {
    pub(super) name: String,
    pub(super) points: Vec<(f64, f64)>,
}

/// Lines over a logarithmic plane.
#[derive(Clone, Debug)]
pub(super) struct Lines<'a> {
    pub(super) title: &'a str,
    pub(super) x: &'a str,
    pub(super) y: &'a str,
    pub(super) series: Vec<Series>,
}

/// A bar: who, how long, or why there is none.
pub(super) type Bar = (String, Result<f64, String>);

/// Groups of bars.
#[derive(Clone, Debug)]
pub(super) struct Bars<'a> {
    pub(super) title: &'a str,
    /// What a length means.
    pub(super) axis: &'a str,
    /// The name of each group, and its bars.
    pub(super) groups: Vec<(String, Vec<Bar>)>,
}

/// Distinct for most who do not see all colours, and far enough from white and from black.
const COLOURS: [&str; 6] = [
    "#d55e00", "#0072b2", "#009e73", "#b5679c", "#b58900", "#7f7f7f",
];

const WIDTH: f64 = 760.0;

const STYLE: &str = "<style>\
text{font:13px system-ui,sans-serif;fill:#24292f}.back{fill:#fff}.grid{stroke:#d8dee4;stroke-width:1}\
.axis{stroke:#57606a;stroke-width:1}.head{font-size:16px;font-weight:600}.line{fill:none;stroke-width:2}\
@media(prefers-color-scheme:dark){text{fill:#e6edf3}.back{fill:#0d1117}.grid{stroke:#30363d}.axis{stroke:#8b949e}}\
</style>";

fn begin(title: &str, height: f64) -> String {
    let title = escaped(title);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" \
         height=\"{height}\" role=\"img\">\n<title>{title}</title>\n{STYLE}\n\
         <rect class=\"back\" width=\"{WIDTH}\" height=\"{height}\"/>\n\
         <text class=\"head\" x=\"20\" y=\"28\">{title}</text>\n"
    )
}

/// Where the plane of lines is.
const LEFT: f64 = 70.0;
const RIGHT: f64 = 570.0;
const TOP: f64 = 48.0;
const BOTTOM: f64 = 405.0;

/// Draws lines.
pub(super) fn lines(plot: &Lines<'_>) -> String {
    let mut out = begin(plot.title, BOTTOM + 55.0);
    let all = || plot.series.iter().flat_map(|series| &series.points);
    let across = Scale::over(all().map(|point| point.0), LEFT, RIGHT);
    let up = Scale::over(all().map(|point| point.1), BOTTOM, TOP);
    for (value, x) in across.ticks() {
        let _ = writeln!(
            out,
            "<line class=\"grid\" x1=\"{x:.1}\" y1=\"{TOP}\" x2=\"{x:.1}\" y2=\"{BOTTOM}\"/>\
             <text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{value}</text>",
            BOTTOM + 18.0
        );
    }
    for (value, y) in up.ticks() {
        let _ = writeln!(
            out,
            "<line class=\"grid\" x1=\"{LEFT}\" y1=\"{y:.1}\" x2=\"{RIGHT}\" y2=\"{y:.1}\"/>\
             <text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{value}</text>",
            LEFT - 8.0,
            y + 4.0
        );
    }
    let _ = writeln!(
        out,
        "<path class=\"axis\" fill=\"none\" d=\"M{LEFT} {TOP}V{BOTTOM}H{RIGHT}\"/>\n\
         <text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{}</text>\n\
         <text transform=\"translate(18 {:.1}) rotate(-90)\" text-anchor=\"middle\">{}</text>",
        f64::midpoint(LEFT, RIGHT),
        BOTTOM + 42.0,
        escaped(plot.x),
        f64::midpoint(TOP, BOTTOM),
        escaped(plot.y)
    );
    for (index, series) in plot.series.iter().enumerate() {
        line(&mut out, index, series, &across, &up);
    }
    out.push_str("</svg>\n");
    out
}

/// Draws a line with its marks, and its name beside the plane.
fn line(out: &mut String, index: usize, series: &Series, across: &Scale, up: &Scale) {
    let colour = COLOURS[index % COLOURS.len()];
    let at = |point: &(f64, f64)| (across.place(point.0), up.place(point.1));
    let places: Vec<_> = series.points.iter().map(at).collect();
    let path: Vec<_> = places
        .iter()
        .map(|(x, y)| format!("{x:.1},{y:.1}"))
        .collect();
    let _ = writeln!(
        out,
        "<polyline class=\"line\" stroke=\"{colour}\" points=\"{}\"/>",
        path.join(" ")
    );
    for (x, y) in places {
        out.push_str(&mark(index, x, y));
    }
    #[allow(clippy::cast_precision_loss, reason = "a few lines")]
    let y = TOP + 14.0 + 24.0 * index as f64;
    let x = RIGHT + 24.0;
    let name = escaped(&series.name);
    let _ = writeln!(
        out,
        "<line class=\"line\" stroke=\"{colour}\" x1=\"{:.1}\" y1=\"{y:.1}\" x2=\"{:.1}\" y2=\"{y:.1}\"/>{}\
             <text x=\"{:.1}\" y=\"{:.1}\">{name}</text>",
        x - 12.0,
        x + 12.0,
        mark(index, x, y),
        x + 20.0,
        y + 4.0
    );
}

/// Draws the mark of a series.
fn mark(index: usize, x: f64, y: f64) -> String {
    let colour = COLOURS[index % COLOURS.len()];
    let path = match index % 6 {
        0 => "m-5,0a5,5 0 1,0 10,0a5,5 0 1,0 -10,0",
        1 => "m-4,-4h8v8h-8z",
        2 => "m0,-6l5.5,9.5h-11z",
        3 => "m0,-6l5,6l-5,6l-5,-6z",
        4 => "m0,6l5.5,-9.5h-11z",
        _ => "m-5,-1.5h10v3h-10z",
    };
    format!("<path fill=\"{colour}\" d=\"M{x:.1} {y:.1}{path}\"/>\n")
}

/// A logarithmic axis between two places.
#[derive(Clone, Copy, Debug)]
struct Scale {
    low: f64,
    high: f64,
    from: f64,
    to: f64,
}

impl Scale {
    fn over(values: impl Iterator<Item = f64>, from: f64, to: f64) -> Self {
        let (mut low, mut high) = (f64::INFINITY, f64::NEG_INFINITY);
        for value in values.filter(|value| *value > 0.0) {
            low = low.min(value.log10());
            high = high.max(value.log10());
        }
        if low > high {
            (low, high) = (0.0, 1.0);
        }
        // Room around the outermost, so that no mark is cut.
        Self {
            low: low - 0.1,
            high: high + 0.1,
            from,
            to,
        }
    }

    fn place(&self, value: f64) -> f64 {
        let part = (value.max(1e-9).log10() - self.low) / (self.high - self.low);
        self.from + part * (self.to - self.from)
    }

    /// Gives labels and places at 1, 2 and 5 of each decade, or at decades alone where those would be many.
    fn ticks(&self) -> Vec<(String, f64)> {
        let steps: &[f64] = if self.high - self.low > 2.5 {
            &[1.0]
        } else {
            &[1.0, 2.0, 5.0]
        };
        let mut ticks = Vec::new();
        for decade in -6_i32..9 {
            for step in steps {
                let value = step * 10_f64.powi(decade);
                if (self.low..=self.high).contains(&value.log10()) {
                    ticks.push((number(value), self.place(value)));
                }
            }
        }
        ticks
    }
}

/// Where bars begin, and where the longest ends.
const FROM: f64 = 150.0;
const TO: f64 = 640.0;

/// Draws bars, one below the other.
pub(super) fn bars(plot: &Bars<'_>) -> String {
    const STEP: f64 = 22.0;
    const GAP: f64 = 34.0;
    let rows: usize = plot.groups.iter().map(|group| group.1.len()).sum();
    #[allow(clippy::cast_precision_loss, reason = "a few bars")]
    let height = 84.0 + rows as f64 * STEP + plot.groups.len() as f64 * GAP;
    let mut out = begin(plot.title, height);
    let values = plot.groups.iter().flat_map(|group| &group.1);
    let most = values
        .filter_map(|bar| bar.1.as_ref().ok())
        .fold(0.0, |a: f64, b| a.max(*b));
    let mut names: Vec<&str> = Vec::new();
    let mut y = 48.0;
    for (group, bars) in &plot.groups {
        let _ = writeln!(
            out,
            "<text x=\"20\" y=\"{:.1}\" font-weight=\"600\">{}</text>",
            y + 18.0,
            escaped(group)
        );
        y += GAP - 6.0;
        for (who, length) in bars {
            let index = names
                .iter()
                .position(|name| name == who)
                .unwrap_or_else(|| {
                    names.push(who);
                    names.len() - 1
                });
            bar(&mut out, index, who, length, most, y);
            y += STEP;
        }
        y += 6.0;
    }
    let _ = writeln!(
        out,
        "<line class=\"axis\" x1=\"{FROM}\" y1=\"48\" x2=\"{FROM}\" y2=\"{y:.1}\"/>\
         <text x=\"{FROM}\" y=\"{:.1}\">{}</text>\n</svg>",
        y + 22.0,
        escaped(plot.axis)
    );
    out
}

/// Draws one bar, with its name before it and its length behind it.
fn bar(out: &mut String, index: usize, who: &str, length: &Result<f64, String>, most: f64, y: f64) {
    let colour = COLOURS[index % COLOURS.len()];
    let (length, told) = match length {
        Ok(value) => (value / most.max(1e-9) * (TO - FROM), number(*value)),
        Err(why) => (0.0, why.clone()),
    };
    let _ = writeln!(
        out,
        "<text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"end\">{}</text>\
                 <rect fill=\"{colour}\" x=\"{FROM}\" y=\"{:.1}\" width=\"{length:.1}\" height=\"15\"/>\
                 <text x=\"{:.1}\" y=\"{:.1}\">{}</text>",
        FROM - 8.0,
        y + 13.0,
        escaped(who),
        y + 1.0,
        FROM + length + 6.0,
        y + 13.0,
        escaped(&told)
    );
}

/// Writes a number with as many digits as tell something.
pub(super) fn number(value: f64) -> String {
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "it is small and positive"
    )]
    let whole = || super::instructions::grouped(value.round() as u64);
    let text = match value {
        value if value >= 100.0 => return whole(),
        value if value >= 10.0 => format!("{value:.1}"),
        value if value >= 0.1 => format!("{value:.2}"),
        value => format!("{value:.4}"),
    };
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text.is_empty() { "0" } else { text }.to_owned()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

#[cfg(test)]
mod tests;
