//! Singular and plural of English nouns, as far as APIs use them.
//!
//! Wrong guesses are harmless: they make a method name longer, never ambiguous.

/// Plurals that no rule makes right.
const IRREGULAR: [(&str, &str); 26] = [
    ("analyses", "analysis"),
    ("aliases", "alias"),
    ("biases", "bias"),
    ("bonuses", "bonus"),
    ("buses", "bus"),
    ("caches", "cache"),
    ("calories", "calorie"),
    ("campuses", "campus"),
    ("canvases", "canvas"),
    ("children", "child"),
    ("cookies", "cookie"),
    ("criteria", "criterion"),
    ("indices", "index"),
    ("lenses", "lens"),
    ("matrices", "matrix"),
    ("men", "man"),
    ("movies", "movie"),
    ("niches", "niche"),
    ("people", "person"),
    ("quizzes", "quiz"),
    ("statuses", "status"),
    ("ties", "tie"),
    ("vertices", "vertex"),
    ("viruses", "virus"),
    ("women", "woman"),
    ("zombies", "zombie"),
];

/// Words that end like plurals and are none, or are both.
const UNCHANGED: [&str; 17] = [
    "alias",
    "always",
    "atlas",
    "bias",
    "bonus",
    "canvas",
    "gas",
    "has",
    "is",
    "kubernetes",
    "lens",
    "news",
    "plus",
    "series",
    "species",
    "this",
    "was",
];

/// Gives the singular of a lower-case word; a word that is no plural stays as it is.
pub fn singular(word: &str) -> String {
    if let Some((_, singular)) = IRREGULAR.iter().find(|(plural, _)| *plural == word) {
        return (*singular).to_owned();
    }
    let keeps_s = ["ss", "us", "is"].iter().any(|end| word.ends_with(end));
    if keeps_s || UNCHANGED.contains(&word) {
        return word.to_owned();
    }
    if let Some(stem) = word.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        return format!("{stem}y");
    }
    let sibilant = ["sses", "shes", "ches", "xes"]
        .iter()
        .any(|end| word.ends_with(end));
    let cut = if sibilant {
        2
    } else {
        usize::from(word.ends_with('s') && word.len() > 2)
    };
    word[..word.len() - cut].to_owned()
}

/// Says whether a word is a plural.
pub fn is_plural(word: &str) -> bool {
    singular(word) != word || matches!(word, "data" | "media" | "series" | "species" | "news")
}

/// Says whether two words are the same noun, in singular or plural.
pub fn same(one: &str, other: &str) -> bool {
    one == other || singular(one) == singular(other)
}
