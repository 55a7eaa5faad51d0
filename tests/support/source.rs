//! Rust source as tests see it: the paths that a file names, without comments and literals.
//! Not a compiler: it knows `use` trees, inline modules and `a::b` in code, which is what the
//! import table is about.

/// A path as written, with `use` trees taken apart and `self`/`super` resolved to `crate`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Path {
    /// Its words: `crate`, `store`, `Vault`.
    pub(crate) words: Vec<String>,
    /// Line, from 1.
    pub(crate) line: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    Word(String),
    Colons,
    Sign(char),
}

type Placed = (Token, usize);

/// Every path in a file that lies at this module path (`["tui", "rtl"]`).
pub(crate) fn paths(text: &str, module: &[String]) -> Vec<Path> {
    let tokens = tokens(text);
    let mut found = Vec::new();
    // Inline modules that are open, each with the depth of braces at which it closes.
    let (mut inside, mut depth) = (Vec::<(String, usize)>::new(), 0);
    let mut at = 0;
    while let Some((token, line)) = tokens.get(at) {
        let here = || -> Vec<String> {
            module.iter().cloned().chain(inside.iter().map(|(name, _)| name.clone())).collect()
        };
        let before = at.checked_sub(1).map(|at| &tokens[at].0);
        match token {
            Token::Sign('{') => depth += 1,
            Token::Sign('}') => {
                depth -= 1;
                inside.retain(|(_, closes)| *closes <= depth);
            }
            Token::Word(word) if word == "mod" => {
                if let [(Token::Word(name), _), (Token::Sign('{'), _)] =
                    &tokens[at + 1..tokens.len().min(at + 3)]
                {
                    inside.push((name.clone(), depth + 1));
                }
            }
            Token::Word(word) if word == "use" => {
                at += 1;
                tree(&tokens, &mut at, &[], &here(), &mut found);
                continue;
            }
            Token::Word(_) if before != Some(&Token::Sign('.')) => {
                let mut words = Vec::new();
                while let Some((Token::Word(word), _)) = tokens.get(at) {
                    words.push(word.clone());
                    if !matches!(tokens.get(at + 1), Some((Token::Colons, _))) {
                        break;
                    }
                    at += 2;
                }
                if words.len() > 1 {
                    found.push(Path { words: resolved(&words, &here()), line: *line });
                }
                continue_after(&tokens, &mut at);
                continue;
            }
            _ => {}
        }
        at += 1;
    }
    found
}

/// Past the word that ended a path; what follows `::` other than a word (`::<`) is no path.
fn continue_after(tokens: &[Placed], at: &mut usize) {
    if matches!(tokens.get(*at), Some((Token::Word(_), _))) {
        *at += 1;
    }
}

fn tree(tokens: &[Placed], at: &mut usize, stem: &[String], here: &[String], found: &mut Vec<Path>) {
    let mut words = stem.to_vec();
    let line = tokens.get(*at).map_or(0, |(_, line)| *line);
    loop {
        match tokens.get(*at).map(|(token, _)| token) {
            Some(Token::Word(word)) => words.push(word.clone()),
            Some(Token::Sign('*')) => words.push("*".to_owned()),
            Some(Token::Colons) => {
                *at += 1;
                continue;
            }
            Some(Token::Sign('{')) => {
                *at += 1;
                while !matches!(tokens.get(*at), Some((Token::Sign('}'), _)) | None) {
                    tree(tokens, at, &words, here, found);
                    while matches!(tokens.get(*at), Some((Token::Sign(','), _))) {
                        *at += 1;
                    }
                }
                *at += 1;
                return;
            }
            _ => break,
        }
        *at += 1;
        if !matches!(tokens.get(*at), Some((Token::Colons, _))) {
            break;
        }
    }
    if matches!(tokens.get(*at), Some((Token::Word(word), _)) if word == "as") {
        *at += 2;
    }
    if words.len() > 1 && words.last().is_some_and(|word| word == "self") {
        words.pop();
    }
    found.push(Path { words: resolved(&words, here), line });
}

fn resolved(words: &[String], here: &[String]) -> Vec<String> {
    let ups = words.iter().take_while(|word| *word == "super" || *word == "self").count();
    if ups == 0 {
        return words.to_vec();
    }
    let supers = words[..ups].iter().filter(|word| *word == "super").count();
    let kept = here.len().saturating_sub(supers);
    let root = std::iter::once("crate".to_owned());
    root.chain(here[..kept].iter().cloned()).chain(words[ups..].iter().cloned()).collect()
}

fn tokens(text: &str) -> Vec<Placed> {
    let all: Vec<char> = text.chars().collect();
    let get = |at: usize| all.get(at).copied().unwrap_or('\0');
    let (mut found, mut at, mut line) = (Vec::new(), 0, 1);
    while at < all.len() {
        let began = at;
        match (get(at), get(at + 1)) {
            ('/', '/') => at += all[at..].iter().take_while(|c| **c != '\n').count(),
            ('/', '*') => at = block_comment(&all, at),
            ('"', _) => at = string(&all, at),
            ('\'', '\\') => at += 3 + all[at + 3..].iter().take_while(|c| **c != '\'').count() + 1,
            ('\'', _) if get(at + 2) == '\'' => at += 3,
            ('\'', _) => at += 1 + word_length(&all[at + 1..]),
            (':', ':') => {
                found.push((Token::Colons, line));
                at += 2;
            }
            (c, _) if c == '_' || c.is_alphanumeric() => {
                let word: String = all[at..at + word_length(&all[at..])].iter().collect();
                at += word.chars().count();
                let hashes = all[at..].iter().take_while(|c| **c == '#').count();
                if word.ends_with('r') && word.len() <= 2 && get(at + hashes) == '"' {
                    at = raw_string(&all, at + hashes + 1, hashes);
                } else if word == "r" && hashes == 1 {
                    at += 1;
                } else {
                    found.push((Token::Word(word), line));
                }
            }
            (c, _) => {
                if !c.is_whitespace() {
                    found.push((Token::Sign(c), line));
                }
                at += 1;
            }
        }
        line += all[began..at.min(all.len())].iter().filter(|c| **c == '\n').count();
    }
    found
}

fn word_length(text: &[char]) -> usize {
    text.iter().take_while(|c| **c == '_' || c.is_alphanumeric()).count()
}

fn block_comment(all: &[char], mut at: usize) -> usize {
    let mut depth = 0;
    while at < all.len() {
        match all.get(at..at + 2) {
            Some(['/', '*']) => (depth, at) = (depth + 1, at + 2),
            Some(['*', '/']) => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at
}

fn string(all: &[char], mut at: usize) -> usize {
    at += 1;
    while at < all.len() && all[at] != '"' {
        at += if all[at] == '\\' { 2 } else { 1 };
    }
    at + 1
}

fn raw_string(all: &[char], mut at: usize, hashes: usize) -> usize {
    while at < all.len() {
        at += 1;
        if all[at - 1] == '"' && all[at..].iter().take_while(|c| **c == '#').count() >= hashes {
            return at + hashes;
        }
    }
    at
}
