//! Interfaces whose names are words that languages reserve, or that generated code and libraries use: in every role.
//!
//! What a target cannot have by its own rules is left out, so that all that is left must compile.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use columba_codegen::backends::VIEWS;
use columba_interface::Analysis;
use columba_interface::diagnostic::Severity;
use columba_interface::options::Target;
use columba_interface::target_words::{generated_types, reserved_words};
use columba_interface_generator::HARD_WORDS;

use crate::Interface;
use crate::project::analyze_all;

/// A role of names: the name of the interface, and what it declares of the words.
type Role = (&'static str, fn(&[&str]) -> String);

const ROLES: &[Role] = &[
    ("torture_classes", classes),
    ("torture_enums", enums),
    ("torture_parents", parents),
    ("torture_children", children),
    ("torture_host_apis", host_apis),
    ("torture_flutter_apis", flutter_apis),
    ("torture_constants", constants),
    ("torture_streams", streams),
    ("torture_fields", fields),
    ("torture_values", values),
    ("torture_methods", methods),
    ("torture_parameters", parameters),
];

/// The interfaces for a target, one per role.
#[must_use]
pub fn interfaces(target: Target) -> Vec<Interface> {
    let roles = ROLES.iter().enumerate();
    roles.map(|(number, role)| legal(target, *role, &words(target, number))).collect()
}

/// How many roles share the words of other languages: compilers take their time.
const SHARES: usize = 5;

/// The words that the target reserves or uses itself, and a share of all others.
fn words(target: Target, role: usize) -> BTreeSet<&'static str> {
    let own = |target| reserved_words(target).iter().chain(generated_types(target));
    let of_backend = VIEWS.iter().filter(|view| view.target == target);
    let of_backend = of_backend.flat_map(|view| view.spec.helpers.iter().chain(view.spec.locals));
    let others: BTreeSet<&'static str> = Target::ALL.into_iter().flat_map(own).chain(HARD_WORDS).copied().collect();
    let share = others.into_iter().enumerate().filter(|(index, _)| index % SHARES == role % SHARES);
    own(target).chain(of_backend).copied().chain(share.map(|(_, word)| word)).collect()
}

/// The roles at the top of a file.
const TOP: &[&str] = &[
    "torture_classes",
    "torture_enums",
    "torture_parents",
    "torture_children",
    "torture_host_apis",
    "torture_flutter_apis",
    "torture_constants",
    "torture_streams",
];

/// Whether a library that is compiled as a program can have the word in that role: its `main` is a function.
fn is_possible(role: &str, word: &str) -> bool {
    word != "main" || !TOP.contains(&role)
}

/// The interface of a role with all words that the target can have there.
fn legal(target: Target, (name, declare): Role, words: &BTreeSet<&'static str>) -> Interface {
    let mut kept: Vec<&str> = words.iter().copied().filter(|word| is_possible(name, word)).collect();
    loop {
        let text = declare(&kept);
        let wrong = errors(target, name, text.clone());
        if wrong.is_empty() {
            return Interface::new(name, text);
        }
        let before = kept.len();
        // Of words that clash each error names the later one.
        kept.retain(|word| !wrong.contains(*word));
        if kept.len() == before {
            // A word that breaks the syntax is named by nobody.
            kept.retain(|word| errors(target, name, declare(&[word])).is_empty());
        }
        if kept.len() == before {
            kept.pop();
        }
    }
}

/// The texts at which something is wrong.
fn errors(target: Target, name: &str, text: String) -> BTreeSet<String> {
    let analysis: Analysis = analyze_all(&[Interface::new(name, text)], Some(target));
    let errors = analysis.diagnostics.iter().filter(|found| found.severity() == Severity::Error);
    errors.map(|found| found.span().map_or("", |span| analysis.sources.text(span)).to_owned()).collect()
}

const IMPORT: &str = "import 'package:columba/interface.dart';\n\n";

/// What `declare` makes of each word and its number.
fn each(words: &[&str], declare: impl Fn(&str, usize) -> String) -> String {
    let declarations = words.iter().enumerate().map(|(index, word)| declare(word, index));
    format!("{IMPORT}{}\n", declarations.collect::<Vec<_>>().join("\n"))
}

/// APIs that have the types in signatures.
fn uses(words: &[&str]) -> String {
    let mut text = String::new();
    for annotation in ["HostApi", "FlutterApi"] {
        // Writing to a string cannot fail.
        let _ = writeln!(text, "@{annotation}() abstract class Uses{annotation} {{");
        for (index, word) in words.iter().enumerate() {
            let style = ["", "@async ", "@asyncCallback "].get(index % 3).unwrap_or(&"");
            let _ = writeln!(text, "  {style}{word} use{index}({word}? one, List<Map<{word}, {word}?>> more);");
        }
        text.push_str("}\n");
    }
    text
}

fn classes(words: &[&str]) -> String {
    let class = |word: &str, index| {
        format!("class {word} {{ late int first; {word}? self; late List<{word}> list; late String text{index}; }}")
    };
    each(words, class) + &uses(words)
}

fn enums(words: &[&str]) -> String {
    each(words, |word, _| format!("enum {word} {{ first, second }}")) + &uses(words)
}

fn parents(words: &[&str]) -> String {
    let family = |word: &str, index| {
        format!("sealed class {word} {{}}\nclass Child{index} extends {word} {{ late int field; }}")
    };
    each(words, family) + &uses(words)
}

fn children(words: &[&str]) -> String {
    let family = |word: &str, index| {
        format!("sealed class Parent{index} {{}}\nclass {word} extends Parent{index} {{ late double field; }}")
    };
    each(words, family) + &uses(words)
}

const API: &str = "{ int add(int a, int b); void act(); @async String? later(String? text); @asyncCallback List<int> back(Uint8List data); }";

fn host_apis(words: &[&str]) -> String {
    each(words, |word, _| format!("@HostApi() abstract class {word} {API}"))
}

fn flutter_apis(words: &[&str]) -> String {
    each(words, |word, _| format!("@FlutterApi() abstract class {word} {API}"))
}

fn constants(words: &[&str]) -> String {
    let kinds = ["const int _ = 1;", "const String _ = 'a';", "const double _ = 0.5;", "const bool _ = true;"];
    let constant = |word: &str, index: usize| kinds.get(index % 4).unwrap_or(&"").replacen('_', word, 1);
    let rest = "class Record { int? field; late List<double> list; }
enum Choice { one, two }
@EventChannelApi() abstract class Streams { Record records(); }
";
    format!("{}{rest}{}", each(words, constant), uses(&["Record", "Choice"]))
}

fn streams(words: &[&str]) -> String {
    let stream = |word: &str, index: usize| format!("  {} {word}();", TYPES.get(index % TYPES.len()).unwrap_or(&"int"));
    let streams: Vec<String> = words.iter().enumerate().map(|(index, word)| stream(word, index)).collect();
    format!("{IMPORT}@EventChannelApi() abstract class Streams {{\n{}\n}}\n", streams.join("\n"))
}

/// Types of members, by turns.
const TYPES: &[&str] =
    &["int", "String", "List<String?>", "Map<String, double>", "double", "Uint8List", "bool", "Object"];

/// How many members a class has: the JVM has a limit.
const MEMBERS: usize = 40;

fn fields(words: &[&str]) -> String {
    let class = |(number, words): (usize, &[&str])| {
        let field = |(index, word): (usize, &&str)| {
            let ty = TYPES.get(index % TYPES.len()).unwrap_or(&"int");
            if index % 3 == 0 { format!("  {ty}? {word};") } else { format!("  late {ty} {word};") }
        };
        let fields: Vec<String> = words.iter().enumerate().map(field).collect();
        format!("class Record{number} {{\n{}\n}}\n", fields.join("\n"))
    };
    let classes: String = words.chunks(MEMBERS).enumerate().map(class).collect::<Vec<_>>().concat();
    format!("{IMPORT}{classes}{}", uses(&["Record0"]))
}

fn values(words: &[&str]) -> String {
    format!("{IMPORT}enum Choice {{\n  {}\n}}\n{}", words.join(",\n  "), uses(&["Choice"]))
}

fn methods(words: &[&str]) -> String {
    let mut text = IMPORT.to_owned();
    for annotation in ["HostApi", "FlutterApi"] {
        let _ = writeln!(text, "@{annotation}() abstract class Methods{annotation} {{");
        for (index, word) in words.iter().enumerate() {
            let style = ["", "@async ", "@asyncCallback "].get(index % 3).unwrap_or(&"");
            let ty = TYPES.get(index % TYPES.len()).unwrap_or(&"int");
            let _ = writeln!(text, "  {style}{ty} {word}({ty} value);");
        }
        text.push_str("}\n");
    }
    text
}

/// How many parameters a method has.
const PARAMETERS: usize = 6;

fn parameters(words: &[&str]) -> String {
    let mut text = IMPORT.to_owned();
    for annotation in ["HostApi", "FlutterApi"] {
        let _ = writeln!(text, "@{annotation}() abstract class Parameters{annotation} {{");
        for (number, words) in words.chunks(PARAMETERS).enumerate() {
            let style = ["", "@async ", "@asyncCallback "].get(number % 3).unwrap_or(&"");
            let parameter = |(index, word): (usize, &&str)| {
                format!("{} {word}", TYPES.get((index + number) % TYPES.len()).unwrap_or(&"int"))
            };
            let parameters: Vec<String> = words.iter().enumerate().map(parameter).collect();
            let _ = writeln!(text, "  {style}String take{number}({});", parameters.join(", "));
        }
        text.push_str("}\n");
    }
    text
}
