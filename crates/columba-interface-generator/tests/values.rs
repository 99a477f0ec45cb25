//! Values fit the types of random interfaces, and have bytes.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test says what it means")]

use columba_interface::files::MemoryFiles;
use columba_interface::model::TypedData;
use columba_interface::options::{FlagValue, Layer, OptionKey, OptionValue};
use columba_interface::{Analysis, Request, analyze};
use columba_interface_generator::echo::{Side, echo_calls, echoes};
use columba_interface_generator::value::{Limits, Value, Values, dart, wire};
use columba_interface_generator::{Dialect, Options, generate};

fn analysis(seed: u64, options: &Options) -> Analysis {
    let generated = generate(seed, options);
    let mut files = MemoryFiles::default();
    for file in &generated {
        files.add(&file.path, file.text.as_str());
    }
    let package = FlagValue {
        key: OptionKey::DartPackageName,
        name: "package_name".into(),
        value: OptionValue::Text("harbour".into()),
    };
    let inputs = vec![generated.last().unwrap().path.clone()];
    let analysis =
        analyze(&files, &Request { inputs, command_line: Layer::from_flags([package]), ..Request::default() });
    assert!(analysis.plan.is_some(), "seed {seed}: {:#?}\n{generated:#?}", analysis.diagnostics);
    analysis
}

fn options(dialect: Dialect) -> Options {
    Options { dialect, files: 2, echo: true, ..Options::default() }
}

#[test]
fn echoed_values_are_of_every_kind() {
    let mut seen = std::collections::BTreeSet::new();
    for seed in 0..60 {
        let analysis = analysis(seed, &options(Dialect::Extended));
        for call in echo_calls(&analysis, seed, 4, Limits::default()) {
            let debug = format!("{:?}", call.value);
            seen.insert((call.echo.side, debug.split(['(', ' ']).next().unwrap().to_owned()));
        }
    }
    let kinds = ["Null", "Bool", "Int", "Double", "String", "Numbers", "List", "Set", "Map", "Enum", "Object"];
    let extended = ["DateTime", "Duration", "Uri", "BigInt"];
    for kind in kinds.iter().chain(&extended) {
        for side in [Side::Host, Side::Flutter] {
            assert!(seen.contains(&(side, (*kind).to_owned())), "no {kind} for {side:?}");
        }
    }
}

#[test]
fn each_method_that_echoes_is_called_as_often_as_asked_for() {
    for seed in 0..60 {
        let analysis = analysis(seed, &options(Dialect::Pigeon));
        let (methods, calls) = (echoes(&analysis.model), echo_calls(&analysis, seed, 3, Limits::default()));
        assert!(methods.len() >= 32, "seed {seed}: {}", methods.len());
        // A sealed class may be the only one without a value: it has children here.
        assert_eq!(calls.len(), methods.len() * 3, "seed {seed}");
    }
}

#[test]
fn the_same_seed_gives_the_same_values() {
    let analysis = analysis(5, &options(Dialect::Extended));
    let texts = |seed| -> Vec<String> {
        echo_calls(&analysis, seed, 2, Limits::default()).into_iter().map(|call| call.dart).collect()
    };
    assert_eq!(texts(1), texts(1));
    assert_ne!(texts(1), texts(2));
}

#[test]
fn keys_differ_in_every_language() {
    let text = "@HostApi() abstract class A { Map<Object, int> f(Map<Object, int> x); Set<double> g(Set<double> x); }";
    let files = MemoryFiles::from([("a.dart", text)]);
    let analysis = analyze(&files, &Request { inputs: vec!["a.dart".to_owned()], ..Request::default() });
    let echoed = echoes(&analysis.model);
    let mut values = Values::new(&analysis.model, 1, Limits { length: 8, ..Limits::default() });
    for _ in 0..500 {
        let Some(Value::Map(entries)) = values.draw(echoed[0].ty) else { panic!("not a map") };
        let numbers: Vec<f64> = entries.iter().filter_map(|(key, _)| number(key)).collect();
        let Some(Value::Set(members)) = values.draw(echoed[1].ty) else { panic!("not a set") };
        for numbers in [numbers, members.iter().filter_map(number).collect()] {
            for (index, number) in numbers.iter().enumerate() {
                assert!(!numbers[..index].contains(number) && !number.is_nan(), "{numbers:?}");
            }
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "as Dart compares them")]
fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Int(number) => Some(*number as f64),
        Value::Double(number) => Some(*number),
        _ => None,
    }
}

/// A value, its Dart and its bytes, of the only method that echoes in `text`.
fn written(text: &str, value: &Value) -> (String, Vec<u8>) {
    let options = "@ConfigurePigeon(PigeonOptions(dartPackageName: 'harbour'))\n";
    let files = MemoryFiles::from([("a.dart", format!("{options}{text}").as_str())]);
    let analysis = analyze(&files, &Request { inputs: vec!["a.dart".to_owned()], ..Request::default() });
    let codec = &analysis.plan.as_ref().unwrap().libraries[0].codec;
    let echo = echoes(&analysis.model)[0];
    (dart::expression(&analysis.model, echo.ty, value), wire::bytes(codec, value).unwrap())
}

fn api(ty: &str) -> String {
    format!("@HostApi() abstract class A {{ {ty} f({ty} x); }}")
}

#[test]
fn values_are_written_as_dart_and_as_bytes() {
    let text = |text: &str| Value::String(text.to_owned());
    let list = Value::List(vec![Value::Int(-2), Value::Null]);
    assert_eq!(
        written(&api("List<int?>"), &list),
        ("<int?>[-2, null]".to_owned(), vec![12, 2, 4, 254, 255, 255, 255, 255, 255, 255, 255, 0])
    );
    let map = Value::Map(vec![(text("é$!"), Value::Double(0.5))]);
    let pairs = [&[13, 1, 7, 4, 0xc3, 0xa9, b'$', b'!', 6][..], &[0; 7], &0.5_f64.to_le_bytes()].concat();
    assert_eq!(written(&api("Map<String, double>"), &map), (r"<String, double>{'\u{e9}\$!': 0.5}".to_owned(), pairs));
    let numbers = Value::Numbers(TypedData::Int32List, vec![255, 255, 255, 255]);
    assert_eq!(
        written(&api("Int32List"), &numbers),
        ("Int32List.fromList(<int>[-1])".to_owned(), vec![9, 1, 0, 0, 255, 255, 255, 255])
    );
    let numbers = Value::Numbers(TypedData::Uint16List, vec![1, 2]);
    assert_eq!(
        written(&api("Uint16List"), &numbers),
        ("Uint16List.fromList(<int>[0x201])".to_owned(), vec![129, 8, 2, 1, 2])
    );
    assert_eq!(
        written(&api("BigInt"), &Value::BigInt("-f".to_owned())),
        ("BigInt.parse('-f', radix: 16)".to_owned(), vec![129, 7, 2, b'-', b'f'])
    );
}

#[test]
fn objects_and_types_past_the_last_code_are_written() {
    let many: Vec<String> = (0..126).map(|index| format!("enum E{index} {{ a }}")).collect();
    let many = many.join(" ");
    let text = format!("{many}class C {{ int? x; List? y; }}\n{}", api("C"));
    let files = MemoryFiles::from([("a.dart", text.as_str())]);
    let analysis = analyze(&files, &Request { inputs: vec!["a.dart".to_owned()], ..Request::default() });
    let class = analysis.model.classes.ids().next().unwrap();
    let object = Value::Object(class, vec![Value::Null, Value::List(vec![Value::Bool(true)])]);
    let bytes = vec![255, 12, 2, 4, 0, 0, 0, 0, 0, 0, 0, 0, 12, 2, 0, 12, 1, 1];
    assert_eq!(written(&text, &object), ("C(x: null, y: <Object?>[true])".to_owned(), bytes));
}
