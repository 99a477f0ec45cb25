//! The README's programs do what the README says.
//!
//! A fenced block that follows the comment `<!-- readme: PROJECT/FILENAME -->` is that file. The blocks of a project make
//! it outside the repository; from its interface files bindings are generated, its library is built, `main.dart` runs
//! with the library's path as its argument, and what it prints must be the block `output.txt`.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use super::super::dart_program::LIMIT;
use super::{Context, Stop, Suite, Tally};
use crate::error::Error;
use crate::library;
use crate::process::{self, Errors};
use crate::program;
use crate::setup::{Profile, mirror};
use crate::workspace::write_if_changed;

pub(super) const SUITE: Suite = Suite { name: "readme", about: "the README's programs do what the README says", run };

const MARK: &str = "<!-- readme: ";
const EXPECTED: &str = "output.txt";
const PROJECTS: [&str; 2] = ["greeter", "channel"];

/// A file of the README.
#[derive(Debug, PartialEq, Eq)]
struct Block<'a> {
    name: &'a str,
    text: String,
}

impl Block<'_> {
    fn text_for(&self, root: &Path) -> String {
        if self.name == "Cargo.toml" { with_local_crate(&self.text, root) } else { self.text.clone() }
    }
}

fn run(cx: &Context<'_>, tally: &mut Tally) -> Result<(), Stop> {
    let path = cx.workspace.existing("README.md", "the first page")?;
    let readme = fs::read_to_string(&path).map_err(Error::file("read", &path))?;
    let blocks = parse(&readme);
    for project in PROJECTS {
        run_project(cx, tally, &path, &of_project(&blocks, project), project)?;
    }
    Ok(())
}

/// The blocks of a project, by their names in it.
fn of_project<'a>(blocks: &[Block<'a>], project: &str) -> Vec<Block<'a>> {
    let name = |block: &Block<'a>| block.name.strip_prefix(project)?.strip_prefix('/');
    blocks.iter().filter_map(|block| Some(Block { name: name(block)?, text: block.text.clone() })).collect()
}

fn run_project(cx: &Context<'_>, tally: &mut Tally, path: &Path, blocks: &[Block<'_>], name: &str) -> Result<(), Stop> {
    for file in ["Cargo.toml", "src/lib.rs", "main.dart", EXPECTED] {
        find(path, blocks, file)?;
    }
    let project = Project::create(blocks, &cx.workspace.root)?;
    let start = Instant::now();
    let interfaces: Vec<&str> =
        blocks.iter().filter(|block| block.text.contains("@ConfigurePigeon")).map(|block| block.name).collect();
    if !interfaces.is_empty() {
        program::generate(cx.workspace, &project.0, &interfaces)?;
    }
    let printed = run_program(cx, &project)?;
    let expected = &find(path, blocks, EXPECTED)?.text;
    if printed.trim_end() == expected.trim_end() {
        tally.pass(&format!("README.md: {name}"), start.elapsed());
    } else {
        let (expected, printed) = (process::indent(expected), process::indent(&printed));
        tally.fail("README.md", &format!("the program of {name} prints\n{printed}\nbut {EXPECTED} says\n{expected}"));
    }
    Ok(())
}

/// The project's folder, removed at the end.
struct Project(PathBuf);

impl Project {
    fn create(blocks: &[Block<'_>], root: &Path) -> Result<Self, Error> {
        let project = Self(env::temp_dir().join(format!("columba-readme-{}", std::process::id())));
        for block in blocks {
            write_if_changed(&project.0.join(block.name), &block.text_for(root))?;
        }
        // The versions that this repository has tested, and that are downloaded already.
        let lock = root.join("Cargo.lock");
        fs::copy(&lock, project.0.join("Cargo.lock")).map_err(Error::file("copy", &lock))?;
        Ok(project)
    }
}

impl Drop for Project {
    fn drop(&mut self) {
        // It lies in the system's folder for what may be removed.
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn run_program(cx: &Context<'_>, Project(folder): &Project) -> Result<String, Stop> {
    let compiler = cx.toolchain()?.compiler;
    fetch_dependencies(cx, &folder.join("Cargo.toml"))?;
    let library = library::build(cx.workspace, compiler, folder, Profile::Debug)?;
    let mut dart = cx.dart()?;
    dart.arg(folder.join("main.dart")).arg(library).current_dir(folder);
    let shown = process::describe(&dart);
    let finished = process::capture(dart, Errors::Captured, Some(LIMIT))?;
    if finished.status.success() {
        return Ok(finished.stdout);
    }
    let output = format!("{}{}", finished.stdout, finished.stderr);
    Err(process::failed(shown, finished.status, &output, "mend the README or what it shows").into())
}

/// The manifest with `columba` taken from this checkout, wherever the README takes it from.
fn with_local_crate(manifest: &str, root: &Path) -> String {
    let lines = manifest.lines().map(|line| match line.strip_prefix("columba =") {
        Some(source) => {
            format!("columba = {{ path = '{}'{} }}", root.join("crates/columba").display(), features(source))
        }
        None => line.to_owned(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// `, features = [...]` when the dependency names some.
fn features(source: &str) -> String {
    let features = source.split_once("features").and_then(|(_, rest)| rest.split_once('[')?.1.split_once(']'));
    features.map_or_else(String::new, |(list, _)| format!(", features = [{list}]"))
}

/// Downloads what the project needs beside this repository's own dependencies: as a rule nothing, without a network.
fn fetch_dependencies(cx: &Context<'_>, manifest: &Path) -> Result<(), Stop> {
    let fetch = |flags: &[&str]| {
        let mut cargo = cx.workspace.cargo("fetch");
        cargo.args(flags).arg("--manifest-path").arg(manifest);
        cargo
    };
    if process::capture(fetch(&["--offline"]), Errors::Captured, None)?.status.success() {
        return Ok(());
    }
    let help = "check the network; without one, every dependency must be in this repository's Cargo.lock";
    mirror::fetch(|| fetch(&[]), help).map(drop).map_err(Stop::Unavailable)
}

fn find<'a, 'b>(path: &Path, blocks: &'b [Block<'a>], name: &str) -> Result<&'b Block<'a>, Error> {
    blocks.iter().find(|block| block.name == name).ok_or_else(|| Error::Content {
        path: path.to_path_buf(),
        what: format!("there is no fenced block for `{name}`"),
        help: format!("put `{MARK}{name} -->` on the line before the block"),
    })
}

/// The marked blocks, in their order.
fn parse(readme: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut lines = readme.lines();
    while let Some(line) = lines.next() {
        let Some(name) = line.trim().strip_prefix(MARK).and_then(|rest| rest.strip_suffix("-->")) else { continue };
        let fenced = lines.by_ref().skip_while(|line| !line.starts_with("```")).skip(1);
        let text: Vec<&str> = fenced.take_while(|line| !line.starts_with("```")).collect();
        blocks.push(Block { name: name.trim(), text: text.join("\n") });
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn takes_the_block_after_each_mark() {
        let readme = "# x\n```sh\nnot me\n```\n<!-- readme: main.dart -->\n```dart\nvoid main() {\n}\n```\n\
            <!-- readme: output.txt -->\n\n```text\nhi\n```\n";
        assert_eq!(
            parse(readme),
            [
                Block { name: "main.dart", text: "void main() {\n}".to_owned() },
                Block { name: "output.txt", text: "hi".to_owned() }
            ]
        );
    }

    #[test]
    fn the_crate_comes_from_the_checkout_with_its_features() {
        let local = |line: &str| with_local_crate(line, Path::new("/x"));
        assert_eq!(local("columba = \"0.1\""), "columba = { path = '/x/crates/columba' }");
        assert_eq!(
            local("columba = { version = \"0.1\", features = [\"derive\"] }"),
            "columba = { path = '/x/crates/columba', features = [\"derive\"] }"
        );
        assert_eq!(local("columba-other = \"1\""), "columba-other = \"1\"");
    }

    #[test]
    fn a_missing_block_says_how_to_mark_it() {
        let error = find(Path::new("README.md"), &[], "main.dart").unwrap_err().to_string();
        assert!(error.contains("put `<!-- readme: main.dart -->`"), "{error}");
    }
}
