//! The numbers and layouts that `abi.dart` and Rust both hold, compared by their sources: a change on one side alone
//! fails here.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test says what it means")]
#![cfg(not(miri))] // reads files

use columba_wire::channel::FailureReason;
use std::fs;
use std::path::Path;

const ABI: &str = "../../dart/columba/lib/src/native/abi.dart";
const ERRORS: &str = "../../dart/columba/lib/src/errors.dart";
const CHANNEL: &str = "../columba-wire/src/channel";
const BRIDGE: &str = "../columba-dart-ffi/src/bridge";

fn source(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The lines between the one that contains `opening` and the brace that closes it, without comments.
#[track_caller]
fn block(source: &str, opening: &str) -> Vec<String> {
    let mut lines = source.lines().skip_while(|line| !line.contains(opening));
    assert!(lines.next().is_some(), "there is no {opening:?}");
    let is_code = |line: &&str| !line.trim_start().starts_with("//") && !line.trim_start().starts_with("#[");
    lines.take_while(|line| *line != "}").filter(is_code).map(|line| line.trim().to_owned()).collect()
}

/// `10`, `0x1F`, `0xFF_FF`, `8 * 1024`.
#[track_caller]
fn number(text: &str) -> i64 {
    let factor = |text: &str| match text.trim().replace('_', "").strip_prefix("0x") {
        Some(digits) => i64::from_str_radix(digits, 16).unwrap(),
        None => text.trim().replace('_', "").parse().unwrap_or_else(|_| panic!("{text:?} is no number")),
    };
    text.split('*').map(factor).product()
}

/// `name = number` with whatever stands before the name and after the number.
fn assignment(line: &str) -> Option<(String, i64)> {
    let (left, right) = line.split_once(" = ")?;
    let name = left.split(':').next()?.split_whitespace().last()?;
    Some((name.to_owned(), number(right.trim_end_matches([',', ';']))))
}

/// `SCREAMING_CASE` or `PascalCase` as `camelCase`.
fn camel(name: &str) -> String {
    if name.chars().all(|c| !c.is_ascii_lowercase()) {
        let mut words = name.split('_').map(str::to_ascii_lowercase);
        let first = words.next().unwrap();
        return first + &words.map(|word| word[..1].to_ascii_uppercase() + &word[1..]).collect::<String>();
    }
    name[..1].to_ascii_lowercase() + &name[1..]
}

#[track_caller]
fn assert_same(mut dart: Vec<(String, i64)>, mut rust: Vec<(String, i64)>) {
    assert!(!dart.is_empty());
    dart.sort();
    rust.sort();
    assert_eq!(dart, rust, "left: Dart, right: Rust");
}

/// Compares a class of constants with an enum or, for an empty opening, with the constants of a file.
#[track_caller]
fn check_numbers(class: &str, rust: &str, opening: &str, rename: fn(&str) -> String) {
    let dart: Vec<_> =
        block(&source(ABI), &format!("final class {class} ")).iter().filter_map(|l| assignment(l)).collect();
    let rust = source(rust);
    let lines = if opening.is_empty() {
        rust.lines().filter(|line| line.starts_with("pub const ")).map(str::to_owned).collect()
    } else {
        block(&rust, opening)
    };
    let rust = lines.iter().filter_map(|line| assignment(line)).map(|(name, value)| (rename(&name), value)).collect();
    assert_same(dart, rust);
}

#[test]
fn tags() {
    check_numbers("Tag", &format!("{CHANNEL}/tag.rs"), "", |name| match name {
        "NULL" | "FALSE" | "TRUE" => camel(name) + "Value",
        other => camel(other),
    });
}

#[test]
fn kinds_of_typed_data() {
    check_numbers("Kind", &format!("{CHANNEL}/attachment.rs"), "pub enum TypedKind ", |name| {
        name.replace('I', "int").replace('U', "uint").replace('F', "float")
    });
}

#[test]
fn codes_of_typed_calls() {
    check_numbers("CallCode", "../columba-dart-ffi/src/typed/mod.rs", "pub mod code ", camel);
}

#[test]
fn kinds_of_objects() {
    let rename = |name: &str| match name {
        "NULL" | "FALSE" | "TRUE" => camel(name) + "Value",
        "INT" => "int64".to_owned(),
        "DOUBLE" => "float64".to_owned(),
        other => camel(other),
    };
    check_numbers("ObjectKind", "../columba-wire/src/typed/kind.rs", "", rename);
}

#[test]
fn verbs() {
    check_numbers("Verb", &format!("{CHANNEL}/frame.rs"), "pub enum Verb ", camel);
}

#[test]
fn requests() {
    check_numbers("Request", &format!("{BRIDGE}/mod.rs"), "pub enum Request ", camel);
}

#[test]
fn statuses() {
    check_numbers("Status", &format!("{BRIDGE}/mod.rs"), "pub enum Status ", camel);
}

#[test]
fn results_of_init_functions() {
    check_numbers("InitResult", &format!("{BRIDGE}/init.rs"), "pub enum FunctionResult ", camel);
}

#[test]
fn words_of_the_page() {
    let mut dart: Vec<_> =
        block(&source(ABI), "final class PageWord ").iter().filter_map(|line| assignment(line)).collect();
    let page = source(&format!("{BRIDGE}/page.rs"));
    let count = page.lines().find(|line| line.starts_with("const WORDS: ")).and_then(assignment).unwrap().1;
    let counted = dart.iter().position(|(name, _)| name == "count").map(|at| dart.remove(at)).unwrap();
    assert_eq!(counted.1, count);
    let rust: Vec<_> = block(&page, "pub enum PageWord ").iter().filter_map(|line| assignment(line)).collect();
    assert_eq!(rust.iter().map(|(_, value)| *value).collect::<Vec<_>>(), (0..count).collect::<Vec<_>>());
    assert_same(dart, rust.into_iter().map(|(name, value)| (camel(&name), value)).collect());
}

#[test]
fn bounds_and_sizes() {
    let dart: Vec<_> = source(ABI).lines().filter(|line| line.starts_with("const ")).filter_map(assignment).collect();
    // Where each side begins to hand data over instead of copying it is its own business.
    let own = ["attachBytes", "outsideTextUnits", "typedAttachBytes"];
    let dart: Vec<_> = dart.into_iter().filter(|(name, _)| !own.contains(&name.as_str())).collect();
    let constant = |path: &str, name: &str| {
        let source = source(path);
        let line = source.lines().find(|line| line.contains(&format!("const {name}: ")));
        assignment(line.unwrap_or_else(|| panic!("{path} has no {name}"))).unwrap().1
    };
    let channel = format!("{CHANNEL}/mod.rs");
    let rust = [
        ("abiVersion", constant(&channel, "ABI_VERSION")),
        ("headerBytes", constant(&format!("{CHANNEL}/frame.rs"), "HEADER_BYTES")),
        ("initMagic", constant(&format!("{BRIDGE}/init.rs"), "MAGIC")),
        ("maxNames", constant("src/runtime/names.rs", "MAX_NAMES")),
        ("maxShapeKey", constant(&channel, "MAX_SHAPE_KEY")),
        ("maxShapes", constant(&channel, "MAX_SHAPES")),
    ];
    assert_same(dart, rust.map(|(name, value)| (name.to_owned(), value)).into());
}

#[test]
fn reasons_of_failures() {
    let errors = source(ERRORS);
    let dart: Vec<_> = block(&errors, "enum ChannelFailure ")
        .iter()
        .filter_map(|line| {
            let (name, rest) = line.split_once("('")?;
            Some((name.to_owned(), rest.split('\'').next()?.to_owned()))
        })
        .collect();
    let rust: Vec<_> =
        FailureReason::ALL.iter().map(|reason| (camel(&format!("{reason:?}")), reason.code().to_owned())).collect();
    // Dart has some more, which do not travel.
    assert_eq!(dart.get(..rust.len()), Some(&rust[..]));
    let variants = block(&source(&format!("{CHANNEL}/reason.rs")), "pub enum FailureReason ");
    let numbers: Vec<_> = variants.iter().filter_map(|line| assignment(line)).map(|(_, number)| number).collect();
    assert_eq!(numbers, (1..=i64::try_from(rust.len()).unwrap()).collect::<Vec<_>>());
}

/// Fields as `name: type` in C's terms of Dart.
fn fields_of_rust(lines: &[String]) -> Vec<String> {
    let dart_type = |ty: &str| match ty.trim() {
        "" => "Void".to_owned(),
        "*mut c_void" => "Pointer<Void>".to_owned(),
        "usize" => "Size".to_owned(),
        "u32" => "Uint32".to_owned(),
        "i32" => "Int32".to_owned(),
        "i64" => "Int64".to_owned(),
        other => panic!("{other:?} has no counterpart here"),
    };
    let field = |line: &String| {
        let (name, ty) = line.trim_end_matches(',').split_once(": ").unwrap();
        let ty = match ty.strip_prefix("extern \"C\" fn(") {
            Some(function) => {
                let (parameters, result) = function.split_once(')').unwrap();
                let parameters: Vec<_> = parameters.split(", ").map(dart_type).collect();
                let result = dart_type(result.trim_start_matches(" -> "));
                format!("Pointer<NativeFunction<{result} Function({})>>", parameters.join(", "))
            }
            None => dart_type(ty),
        };
        format!("{}: {ty}", camel(&name.to_ascii_uppercase()))
    };
    lines.iter().map(field).collect()
}

fn fields_of_dart() -> Vec<String> {
    let source = source(ABI);
    let (_, body) = source.split_once("final class InitData extends Struct {").unwrap();
    let words: Vec<_> = body.split_once("\n}").unwrap().0.split_whitespace().collect();
    let declarations = words.join(" ");
    let field = |declaration: &str| {
        let (annotation, field) = declaration.trim().split_once("external ").unwrap();
        let (ty, name) = field.rsplit_once(' ').unwrap();
        // `@Uint32()` says what an int is in C.
        let ty = if ty == "int" { annotation.trim_start_matches('@').trim_end_matches("() ") } else { ty };
        format!("{name}: {ty}")
    };
    declarations.trim_end_matches(';').split(';').map(field).collect()
}

#[test]
fn the_data_of_init_functions_and_the_function_table() {
    let mut header = block(&source(&format!("{BRIDGE}/init.rs")), "pub struct InitData ");
    assert_eq!(header.pop().as_deref(), Some("functions: Functions,"), "the table comes last");
    let table = block(&source(&format!("{BRIDGE}/trampoline.rs")), "struct Functions ");
    let rust = [fields_of_rust(&header), fields_of_rust(&table)].concat();
    assert!(rust.len() > 10);
    assert_eq!(fields_of_dart(), rust, "left: Dart, right: Rust");
}
