//! The plan: what the wire carries, for interfaces read from text.

#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "tests say what they mean")]

use columba_interface::files::MemoryFiles;
use columba_interface::model::Model;
use columba_interface::plan::{
    Argument, CallPlan, CodecType, Extension, Feature, LibraryPlan, Message, Plan, Recursion, Reply, WireCode,
};
use columba_interface::{Analysis, Request, analyze};

/// The analysis of `files`, the first of which is the input; it must have no error.
fn analyze_files(files: &[(&str, &str)]) -> (Analysis, Plan) {
    let mut memory = MemoryFiles::default();
    for (path, text) in files {
        memory.add(path, format!("import 'package:columba/interface.dart';\n{text}"));
    }
    let inputs = vec![files[0].0.to_owned()];
    let analysis = analyze(&memory, &Request { inputs, ..Request::default() });
    let messages: Vec<&str> = analysis.diagnostics.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
    assert!(!analysis.has_errors(), "{messages:?}");
    let plan = Plan::new(&analysis.model, &vec!["my_app".into(); analysis.files.len()]);
    (analysis, plan)
}

/// The plan of one file.
fn plan(text: &str) -> (Model, LibraryPlan) {
    let (analysis, mut plan) = analyze_files(&[("a.dart", text)]);
    (analysis.model, plan.libraries.remove(0))
}

/// The names of the custom types in the order of their codes.
fn codec_names(model: &Model, plan: &LibraryPlan) -> Vec<String> {
    let name = |ty: &CodecType| match ty {
        CodecType::Enum(id) => model.enums[*id].name.to_string(),
        CodecType::Class(id) => model.classes[*id].name.to_string(),
        CodecType::Extension(extension) => format!("{extension:?}"),
    };
    plan.codec.entries.iter().map(|entry| name(&entry.ty)).collect()
}

/// The channels, messages and replies of `calls`, a line each.
fn lines(calls: &[CallPlan]) -> Vec<String> {
    let argument = |argument: &Argument| match argument {
        Argument::Instance => "this".to_owned(),
        Argument::NewInstance => "new".to_owned(),
        Argument::Field(at) => format!("f{at}"),
        Argument::Parameter(at) => format!("p{at}"),
    };
    let message = |message: &Message| match message {
        Message::Null => "null".to_owned(),
        Message::List(arguments) => format!("[{}]", arguments.iter().map(argument).collect::<Vec<_>>().join(" ")),
    };
    let reply = |reply: Reply| match reply {
        Reply::Void => "void",
        Reply::Value => "value",
        Reply::NullableValue => "value?",
    };
    let line = |call: &CallPlan| {
        let channel = call.channel.strip_prefix("dev.flutter.pigeon.my_app.").unwrap();
        format!("{channel} {} {}", message(&call.message), reply(call.reply))
    };
    calls.iter().map(line).collect()
}

#[test]
fn codes_count_enums_first_then_classes_and_skip_sealed_ones() {
    let (model, plan) = plan(
        "class B { int? x; }
         sealed class S {}
         class A extends S { E? e; }
         enum E { one }
         class Unused {}
         enum F { two }",
    );
    assert_eq!(codec_names(&model, &plan), ["E", "F", "B", "A", "Unused"]);
    let codes: Vec<WireCode> = plan.codec.entries.iter().map(|entry| entry.code).collect();
    assert_eq!(codes, (129..134).map(WireCode::Direct).collect::<Vec<_>>());
    assert!(!plan.codec.has_overflow_class);
}

#[test]
fn the_127th_type_overflows_and_the_126th_brings_the_helper_class() {
    let classes = |count: usize| (0..count).map(|at| format!("class C{at} {{}}")).collect::<Vec<_>>().join("\n");
    for (count, has_class, last) in [
        (125, false, WireCode::Direct(253)),
        (126, true, WireCode::Direct(254)),
        (127, true, WireCode::Overflow(0)),
        (128, true, WireCode::Overflow(1)),
    ] {
        let (_, plan) = plan(&classes(count));
        assert_eq!(plan.codec.has_overflow_class, has_class, "{count}");
        assert_eq!(plan.codec.entries.last().unwrap().code, last, "{count}");
        assert_eq!(plan.features.contains(&Feature::CodecOverflow), count > 126, "{count}");
    }
}

#[test]
fn extensions_come_last_and_only_when_they_are_used() {
    let (model, plan) = plan(
        "class A { List<Map<String, Set<Uri?>>>? x; Float32List? y; }
         @HostApi() abstract class H { Duration f(Int8List x); }",
    );
    assert_eq!(codec_names(&model, &plan), ["A", "Duration", "Uri", "Set", "Int8List"]);
    assert!(plan.features.contains(&Feature::ExtensionTypes));
    assert_eq!(plan.codec.entries[1].ty, CodecType::Extension(Extension::Duration));
}

#[test]
fn imported_types_follow_a_files_own() {
    let (analysis, plan) = analyze_files(&[
        ("main.dart", "import 'b.dart';\nimport 'c.dart';\nclass A { B? b; C? c; }\nenum E { x }"),
        ("b.dart", "import 'd.dart';\nclass B { D? d; }"),
        ("c.dart", "import 'd.dart';\nclass C { D? d; }\nenum F { y }"),
        ("d.dart", "class D {}"),
    ]);
    assert_eq!(codec_names(&analysis.model, plan.libraries.last().unwrap()), ["E", "A", "F", "C", "B", "D"]);
    let of_c = plan.libraries.iter().find(|library| library.visible.len() == 2 && library.codec.entries.len() == 3);
    assert_eq!(codec_names(&analysis.model, of_c.unwrap()), ["F", "C", "D"]);
}

#[test]
fn codes_do_not_depend_on_the_other_files_of_a_run() {
    let files = [
        ("main.dart", "import 'b.dart';\nimport 'c.dart';\nclass A { B? b; C? c; }"),
        ("b.dart", "class B {}"),
        ("c.dart", "class C {}"),
    ];
    let mut memory = MemoryFiles::default();
    for (path, text) in files {
        memory.add(path, text);
    }
    for inputs in [vec!["main.dart"], vec!["c.dart", "b.dart", "main.dart"], vec!["b.dart", "main.dart"]] {
        let inputs: Vec<String> = inputs.into_iter().map(str::to_owned).collect();
        let analysis = analyze(&memory, &Request { inputs: inputs.clone(), ..Request::default() });
        let plan = Plan::new(&analysis.model, &[]);
        let (at, _) = analysis.model.libraries.iter().find(|(_, library)| library.path == "main.dart").unwrap();
        assert_eq!(codec_names(&analysis.model, &plan.libraries[at.index()]), ["A", "C", "B"], "{inputs:?}");
    }
}

#[test]
fn messages_carry_all_parameters_in_order_and_none_is_null() {
    let (_, plan) = plan(
        "@HostApi() abstract class H {
           void a();
           int b(int x, [String? y]);
           List<int?>? c({required int z, int w = 3});
         }",
    );
    assert_eq!(lines(&plan.host_apis[0].methods), ["H.a null void", "H.b [p0 p1] value", "H.c [p0 p1] value?"]);
    assert_eq!(plan.host_apis[0].methods[0].channel, "dev.flutter.pigeon.my_app.H.a");
}

#[test]
fn one_method_in_the_background_gives_its_api_a_queue() {
    let (_, plan) = plan(
        "@HostApi() abstract class A {
           @TaskQueue(type: TaskQueueType.serialBackgroundThread) void a();
           void b();
         }
         @HostApi() abstract class B { void a(); }",
    );
    assert_eq!(plan.host_apis.iter().map(|api| api.has_background_queue).collect::<Vec<_>>(), [true, false]);
}

#[test]
fn events_and_flutter_calls_have_a_channel_each() {
    let (_, plan) = plan(
        "@FlutterApi() abstract class F { bool? f(int x); }
         @EventChannelApi() abstract class E { int ticks(); String words(); }",
    );
    assert_eq!(lines(&plan.flutter_apis[0].methods), ["F.f [p0] value?"]);
    let prefix = "dev.flutter.pigeon.my_app.E";
    assert_eq!(plan.event_apis[0].channels, [format!("{prefix}.ticks"), format!("{prefix}.words")]);
}

const PROXIES: &str = "
@ProxyApi() abstract class Base { late void Function(int x)? onBase; }
@ProxyApi() abstract class Listener { late String Function() onListen; }
@ProxyApi() abstract class Gauge extends Base implements Listener {
  Gauge(int start);
  Gauge.named();
  late int size;
  late double? scale;
  @attached late Base other;
  @static late Base shared;
  int read(bool fast);
  @static void reset();
  late void Function(String s)? onRead;
}
";

#[test]
fn proxy_messages_start_with_their_instance() {
    let (_, plan) = plan(PROXIES);
    let gauge = &plan.proxy_apis[2];
    let constructors = ["Gauge.pigeon_defaultConstructor [new f0 f1 p0] void", "Gauge.named [new f0 f1] void"];
    assert_eq!(lines(&gauge.constructors), constructors);
    assert_eq!(lines(&gauge.attached_fields), ["Gauge.other [this new] void", "Gauge.shared [new] void"]);
    assert_eq!(lines(&gauge.methods), ["Gauge.read [this p0] value", "Gauge.reset null void"]);
    assert_eq!(lines(&gauge.callbacks), ["Gauge.onRead [this p0] void"]);
    assert_eq!(lines(std::slice::from_ref(&gauge.new_instance)), ["Gauge.pigeon_newInstance [new f0 f1] void"]);
    let manager = plan.instance_manager.as_ref().unwrap();
    assert_eq!(manager.clear, "dev.flutter.pigeon.my_app.PigeonInternalInstanceManager.clear");
}

#[test]
fn a_required_callback_forbids_the_host_to_create_also_when_it_is_inherited() {
    let (model, plan) = plan(PROXIES);
    let can_create: Vec<bool> = plan.proxy_apis.iter().map(|proxy| proxy.host_can_create).collect();
    assert_eq!(can_create, [true, false, false]);
    let inherited = plan.proxy_apis[2].inherited_callbacks.iter();
    let names = inherited.map(|inherited| model.proxy_apis[inherited.api].name.to_string());
    assert_eq!(names.collect::<Vec<_>>(), ["Base", "Listener"]);
}

#[test]
fn a_host_looks_for_children_before_parents() {
    let (model, plan) = plan(PROXIES);
    let names: Vec<&str> = plan.proxy_lookup_order.iter().map(|id| model.proxy_apis[*id].name.as_str()).collect();
    assert_eq!(names, ["Gauge", "Base", "Listener"]);
}

#[test]
fn classes_come_after_what_they_hold_and_otherwise_as_in_the_source() {
    let (model, plan) = plan(
        "class A { List<C>? cs; }
         class B {}
         class C extends S { D? d; }
         sealed class S {}
         class D {}
         class E {}",
    );
    let order: Vec<&str> = plan.class_order.iter().map(|class| model.classes[class.class].name.as_str()).collect();
    assert_eq!(order, ["S", "D", "C", "A", "B", "E"]);
}

#[test]
fn recursion_is_told_by_how_it_comes_about() {
    let (model, plan) = plan(
        "class Tree { List<Tree>? children; }
         class Node { Node? next; }
         class P { Q? q; }
         class Q { List<P>? ps; P? p; }
         sealed class Expr {}
         class Add extends Expr { Expr? left; }
         class Leaf { Node? node; }",
    );
    let (by_value, in_collections) = (Recursion::ByValue, Recursion::InCollections);
    let expected = [
        ("Tree", in_collections),
        ("Node", by_value),
        ("P", by_value),
        ("Q", by_value),
        ("Expr", by_value),
        ("Add", by_value),
        ("Leaf", Recursion::None),
    ];
    for (name, recursion) in expected {
        let found = plan.class_order.iter().find(|class| model.classes[class.class].name.as_str() == name);
        assert_eq!(found.unwrap().recursion, recursion, "{name}");
    }
}

#[test]
fn features_are_those_in_use() {
    let (_, plan) = plan("const int limit = 3;\n@FlutterApi() abstract class F { @async int f(); }");
    let features: Vec<Feature> = plan.features.iter().copied().collect();
    assert_eq!(features, [Feature::Constants, Feature::FlutterApis, Feature::AsyncMethods]);
}
