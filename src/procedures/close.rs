//! The word that was probably meant. A suggestion for the reader of a finding; nothing is mended
//! by itself.

/// The nearest of the candidates, when it is near enough to be a slip of the pen.
pub(super) fn close<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<String> {
    let allowed = (word.chars().count() / 3).clamp(1, 3);
    let letters = word.len();
    // A word much longer or shorter is far away, and a hostile one would take long to compare.
    let near = |candidate: &str| candidate.len().abs_diff(letters) <= 4 * allowed && letters < 100;
    candidates
        .into_iter()
        .filter(|candidate| near(candidate))
        .map(|candidate| (distance(word, candidate), candidate))
        .filter(|(far, _)| *far <= allowed)
        .min()
        .map(|(_, candidate)| candidate.to_owned())
}

/// Letters to add, take away or change; two neighbours that changed places are one slip.
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.chars().enumerate() {
        let (mut diagonal, mut left) = (at, at + 1);
        let mut next = vec![left];
        for (&above, &theirs) in row.iter().skip(1).zip(&other) {
            left = (diagonal + usize::from(letter != theirs)).min(above + 1).min(left + 1);
            diagonal = above;
            next.push(left);
        }
        row = next;
    }
    let far = row.last().copied().unwrap_or_default();
    if far == 2 && swapped(one, &other) { 1 } else { far }
}

fn swapped(one: &str, other: &[char]) -> bool {
    let one: Vec<char> = one.chars().collect();
    let differ: Vec<usize> = one
        .iter()
        .zip(other)
        .enumerate()
        .filter(|(_, (mine, theirs))| mine != theirs)
        .map(|(at, _)| at)
        .collect();
    let [first, second] = differ.as_slice() else { return false };
    one.len() == other.len()
        && first + 1 == *second
        && one.get(*first) == other.get(*second)
        && one.get(*second) == other.get(*first)
}
