//! What the files of `src/` import: no circles, and no type name declared twice.
//!
//! A file depends on the file that *defines* what it names: `use` trees and paths in code (`crate::`, `super::`, `self::`, a
//! child module) are followed through re-exports. To declare a child module or to re-export from it is no dependency, so a
//! `mod.rs` may collect its children and they may use what it defines; a `mod.rs` that uses a child which uses it back is a
//! circle like any other. Unit tests do not count.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Circles that may stay, each with its reason.
const ALLOWED: &[(&[&str], &str)] = &[
    (
        &["browser/mod.rs", "browser/saving.rs", "browser/worker_client.rs"],
        "the store starts saving and the worker, and they report to it",
    ),
    (&["domain/field.rs", "domain/fields.rs"], "a table and the type of its rows"),
    (&["domain/risk/question.rs", "domain/risk/questions.rs"], "a table and the type of its rows"),
];

/// A file, cut into words and signs; without comments, texts and unit tests.
type Tokens = Vec<String>;

fn tokens(text: &str) -> Tokens {
    let mut tokens = Tokens::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '/' if rest.starts_with("//") => rest.find('\n').unwrap_or(rest.len()),
            '/' if rest.starts_with("/*") => rest.find("*/").map_or(rest.len(), |end| end + 2),
            'r' if rest.starts_with("r\"") || rest.starts_with("r#") => {
                let hashes = rest[1..].chars().take_while(|c| *c == '#').count();
                let end = format!("\"{}", "#".repeat(hashes));
                rest[2 + hashes..].find(&end).map_or(rest.len(), |at| 2 + hashes + at + end.len())
            }
            '"' => 1 + closing(&rest[1..], '"'),
            // A character, unless it is a lifetime.
            '\'' if rest[1..].starts_with('\\') => 1 + closing(&rest[1..], '\''),
            '\'' if rest.chars().nth(2) == Some('\'') => rest.char_indices().nth(3).map_or(rest.len(), |(at, _)| at),
            _ if first == '_' || first.is_alphanumeric() => {
                rest.find(|c: char| c != '_' && !c.is_alphanumeric()).unwrap_or(rest.len())
            }
            ':' if rest.starts_with("::") => 2,
            _ => first.len_utf8(),
        };
        let (token, after) = rest.split_at(length);
        if !token.starts_with(char::is_whitespace) && !token.starts_with(['"', '/', '\'']) || token == "/" {
            tokens.push(token.to_owned());
        }
        rest = after;
    }
    without_unit_tests(tokens)
}

/// The length up to and with the sign that ends a text or a character.
fn closing(text: &str, sign: char) -> usize {
    let mut is_escaped = false;
    for (at, c) in text.char_indices() {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            _ if c == sign => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Leaves out what follows each `#[cfg(test)]`, up to its semicolon or closing brace.
fn without_unit_tests(tokens: Tokens) -> Tokens {
    const MARK: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];
    let mut kept = Tokens::new();
    let mut at = 0;
    while at < tokens.len() {
        if tokens[at..].iter().zip(MARK).filter(|(own, mark)| own == mark).count() < MARK.len() {
            kept.push(tokens[at].clone());
            at += 1;
            continue;
        }
        let mut depth = 0;
        loop {
            at += 1;
            match tokens.get(at).map(String::as_str) {
                Some("{") => depth += 1,
                Some("}") => depth -= 1,
                None => break,
                _ => {}
            }
            if depth == 0 && matches!(tokens[at].as_str(), ";" | "}") {
                at += 1;
                break;
            }
        }
    }
    kept
}

/// A path that a file names, and what it is called there; the name is empty for a path in code, `*` for everything.
#[derive(Debug, PartialEq)]
struct Named {
    path: Vec<String>,
    name: String,
    is_reexport: bool,
}

/// One file of the program.
struct Module {
    file: String,
    parent: Option<usize>,
    children: BTreeMap<String, usize>,
    tokens: Tokens,
    names: Vec<Named>,
}

/// All that is named by a file whose child modules are `children`.
fn names(tokens: &Tokens, children: &BTreeMap<String, usize>) -> Vec<Named> {
    let mut found = Vec::new();
    let token = |at: usize| tokens.get(at).map_or("", String::as_str);
    // Modules that are written out within the file: `super` in them is the file itself.
    let (mut depth, mut inline) = (0_usize, Vec::new());
    let mut at = 0;
    while at < tokens.len() {
        match token(at) {
            "{" => depth += 1,
            "}" => {
                depth -= 1;
                inline.retain(|own| *own <= depth);
            }
            "mod" if token(at + 2) == "{" => inline.push(depth + 1),
            // Not the `use<>` of a return type, nor the `use:` of a directive in a view.
            "use" if !matches!(token(at + 1), "<" | ":") => {
                let is_reexport = at > 0 && matches!(token(at - 1), "pub" | ")");
                let end = at + tokens[at..].iter().position(|own| own == ";").expect("the end of an import");
                if inline.is_empty() {
                    tree(&tokens[at + 1..end], &mut Vec::new(), is_reexport, &mut found);
                }
                at = end;
            }
            own if token(at + 1) == "::" && (at == 0 || token(at - 1) != "::") => {
                let is_path = matches!(own, "crate" | "super" | "self" | "outsight") || children.contains_key(own);
                if is_path && inline.is_empty() {
                    let parts = tokens[at..].chunks(2).take_while(|pair| pair.get(1).is_some_and(|sign| sign == "::"));
                    let mut path: Vec<String> = parts.map(|pair| pair[0].clone()).collect();
                    path.extend(tokens.get(at + 2 * path.len()).cloned());
                    found.push(Named { path, name: String::new(), is_reexport: false });
                }
            }
            _ => {}
        }
        at += 1;
    }
    found
}

/// The paths of a tree of imports.
fn tree(tokens: &[String], before: &mut Vec<String>, is_reexport: bool, found: &mut Vec<Named>) {
    let length = before.len();
    for branch in branches(tokens) {
        let mut rest = branch;
        while let [part, sign, after @ ..] = rest
            && sign == "::"
        {
            before.push(part.clone());
            rest = after;
        }
        match rest {
            [open, inner @ .., _] if open == "{" => tree(inner, before, is_reexport, found),
            [part, rename @ ..] => {
                let mut path = before.clone();
                if part != "self" && part != "*" {
                    path.push(part.clone());
                }
                let name = match rename {
                    [_, name] => name.clone(),
                    _ if part == "*" => part.clone(),
                    _ => path.last().cloned().unwrap_or_default(),
                };
                found.push(Named { path, name, is_reexport });
            }
            [] => {}
        }
        before.truncate(length);
    }
}

/// What stands between the commas of a list, whatever is nested in it.
fn branches(tokens: &[String]) -> Vec<&[String]> {
    let mut depth = 0;
    let is_comma = |own: &String| {
        match own.as_str() {
            "{" => depth += 1,
            "}" => depth -= 1,
            _ => {}
        }
        depth == 0 && own == ","
    };
    tokens.split(is_comma).collect()
}

/// The files of a program, from its root on.
struct Program {
    modules: Vec<Module>,
}

impl Program {
    fn load(folder: &Path, roots: &[&str]) -> Self {
        let mut program = Self { modules: Vec::new() };
        for root in roots {
            let within = Path::new(root).parent().unwrap_or(Path::new("")).to_path_buf();
            program.add(folder, root, &within, None);
        }
        for at in 0..program.modules.len() {
            program.modules[at].names = names(&program.modules[at].tokens, &program.modules[at].children);
        }
        program
    }

    /// Adds a file and its children, which lie in the folder `within`.
    fn add(&mut self, folder: &Path, file: &str, within: &Path, parent: Option<usize>) -> usize {
        let tokens = tokens(&fs::read_to_string(folder.join(file)).unwrap_or_else(|error| panic!("{file}: {error}")));
        let own = self.modules.len();
        let declared: Vec<String> =
            tokens.windows(3).filter(|own| own[0] == "mod" && own[2] == ";").map(|own| own[1].clone()).collect();
        let file = file.to_owned();
        self.modules.push(Module { file, parent, children: BTreeMap::new(), tokens, names: Vec::new() });
        for name in declared {
            let inner = within.join(&name);
            let file = [inner.with_extension("rs"), inner.join("mod.rs")];
            let file =
                file.iter().find(|file| folder.join(file).exists()).unwrap_or_else(|| panic!("no file of {name}"));
            let child = self.add(folder, file.to_str().expect("a name"), &inner, Some(own));
            self.modules[own].children.insert(name, child);
        }
        own
    }

    /// The module that defines what a path in module `at` names; none if it is of another crate.
    fn definition(&self, at: usize, path: &[String], depth: usize) -> Option<usize> {
        let (first, rest) = path.split_first()?;
        let own = &self.modules[at];
        match first.as_str() {
            // A re-export of itself, such as a module and a function of one name.
            _ if depth > 20 => None,
            "crate" => self.within(self.root(at), rest, depth),
            "outsight" => self.within(0, rest, depth),
            "super" => self.definition_in(own.parent.unwrap_or(at), rest, depth),
            "self" => self.within(at, rest, depth),
            _ => Some(self.within(*own.children.get(first)?, rest, depth)?),
        }
    }

    fn definition_in(&self, at: usize, path: &[String], depth: usize) -> Option<usize> {
        match path.first().map(String::as_str) {
            Some("super") => self.definition(at, path, depth),
            _ => self.within(at, path, depth),
        }
    }

    /// What a path names whose first part is in module `at`.
    fn within(&self, at: usize, path: &[String], depth: usize) -> Option<usize> {
        let Some((first, rest)) = path.split_first() else { return Some(at) };
        let own = &self.modules[at];
        if let Some(child) = own.children.get(first)
            && (!rest.is_empty() || !own.names.iter().any(|other| other.name == *first))
        {
            return self.within(*child, rest, depth);
        }
        let imported = own.names.iter().find(|other| other.name == *first);
        imported.and_then(|other| self.definition(at, &other.path, depth + 1)).or(Some(at))
    }

    fn root(&self, mut at: usize) -> usize {
        while let Some(parent) = self.modules[at].parent {
            at = parent;
        }
        at
    }

    /// The files that each file depends on.
    fn dependencies(&self) -> Vec<BTreeSet<usize>> {
        let of = |(at, own): (usize, &Module)| {
            let is_used = |named: &&Named| {
                !named.is_reexport || own.tokens.iter().filter(|token| **token == named.name).count() > 1
            };
            let named = own.names.iter().filter(is_used).filter_map(|named| self.definition(at, &named.path, 0));
            named.filter(|other| *other != at).collect()
        };
        self.modules.iter().enumerate().map(of).collect()
    }

    /// The circles: files that depend on each other, by name, sorted.
    fn circles(&self) -> Vec<Vec<&str>> {
        let direct = self.dependencies();
        let reach: Vec<BTreeSet<usize>> = (0..direct.len())
            .map(|start| {
                let (mut seen, mut open) = (BTreeSet::new(), vec![start]);
                while let Some(at) = open.pop() {
                    open.extend(direct[at].iter().filter(|next| seen.insert(**next)));
                }
                seen
            })
            .collect();
        let mut circles = BTreeSet::new();
        for at in 0..direct.len() {
            let together = (0..direct.len()).filter(|other| reach[at].contains(other) && reach[*other].contains(&at));
            let mut files: Vec<&str> = together.map(|other| self.modules[other].file.as_str()).collect();
            files.sort_unstable();
            if files.len() > 1 {
                circles.insert(files);
            }
        }
        circles.into_iter().collect()
    }

    /// The names of all types that are declared, each as often as it is.
    fn types(&self) -> Vec<&str> {
        self.modules.iter().flat_map(|module| types(&module.tokens)).collect()
    }
}

/// The types that a file declares, those of `choice!` too. Associated types are declared by their traits.
fn types(tokens: &Tokens) -> Vec<&str> {
    let (mut depth, mut within, mut is_opening) = (0, Vec::new(), false);
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let next = tokens.get(at + 1).map_or("", String::as_str);
        match token.as_str() {
            "impl" | "trait" if within.is_empty() => is_opening = true,
            ";" => is_opening = false,
            "{" => {
                depth += 1;
                if std::mem::take(&mut is_opening) {
                    within.push(depth);
                }
            }
            "}" => {
                within.retain(|own| *own != depth);
                depth -= 1;
            }
            _ => {}
        }
        let is_type = match token.as_str() {
            "struct" | "enum" | "union" | "trait" => true,
            "type" => within.is_empty(),
            _ => false,
        };
        if is_type && next.starts_with(char::is_uppercase) {
            found.push(next);
        }
        if let ("choice", "!", Some("{")) = (token.as_str(), next, tokens.get(at + 2).map(String::as_str)) {
            found.extend(tokens.get(at + 3).map(String::as_str));
        }
    }
    found
}

fn program() -> Program {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src");
    Program::load(&folder, &["lib.rs", "main.rs", "worker/main.rs"])
}

#[test]
fn no_files_import_each_other() {
    let program = program();
    assert!(program.modules.len() > 100, "the files are found");
    let circles = program.circles();
    let is_known = |own: &Vec<&str>| ALLOWED.iter().any(|(files, _)| own == files);
    let unknown: Vec<_> = circles.iter().filter(|own| !is_known(own)).collect();
    assert!(unknown.is_empty(), "circles: {unknown:#?}");
    for (listed, _) in ALLOWED {
        assert!(circles.iter().any(|own| own == listed), "open by now, so it leaves the list: {listed:?}");
    }
}

#[test]
fn no_type_name_is_declared_twice() {
    let program = program();
    let mut names = program.types();
    names.sort_unstable();
    let twice: BTreeSet<&str> = names.windows(2).filter(|two| two[0] == two[1]).map(|two| two[0]).collect();
    assert!(twice.is_empty(), "declared twice: {twice:?}");
}

fn words(text: &str) -> Vec<String> {
    text.split(' ').map(str::to_owned).collect()
}

#[test]
fn the_tests_above_can_fail() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("circles");
    let write = |file: &str, text: &str| {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    };
    write("lib.rs", "mod a; mod b; mod c; mod d;");
    write("a.rs", "use crate::{b::{self, Two as Other}, c}; pub struct One; // use crate::d;\n");
    write("b.rs", "pub struct Two; fn f() -> super::c::inner::Three { r#\"crate::d::X\"#; '\"'; todo!() }");
    write("c/mod.rs", "pub mod inner; pub use inner::Three; mod wide { use super::*; }");
    write("c/inner.rs", "use super::super::a::One; pub struct Three;\n#[cfg(test)] mod tests { use crate::d::Four; }");
    write("d.rs", "use crate::c::Three; pub enum One {} impl X for Y { type Two = u8; } choice! { Three { A } }");
    let program = Program::load(&folder, &["lib.rs"]);
    assert_eq!(program.circles(), [["a.rs", "b.rs", "c/inner.rs"]], "through names, nested trees and paths in code");
    let mut types = program.types();
    types.sort_unstable();
    assert_eq!(types, ["One", "One", "Three", "Three", "Two"]);
    let mut found = Vec::new();
    tree(&words("a :: { b , c :: { self , * } , d as e }"), &mut Vec::new(), true, &mut found);
    let names: Vec<(String, &str)> = found.iter().map(|own| (own.path.join("::"), own.name.as_str())).collect();
    let expected = [("a::b", "b"), ("a::c", "c"), ("a::c", "*"), ("a::d", "e")];
    assert_eq!(names, expected.map(|(path, name)| (path.to_owned(), name)));
}
