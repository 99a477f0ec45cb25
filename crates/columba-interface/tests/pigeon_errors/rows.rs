//! One input per mistake, by the tables of `docs/book/from-pigeon.md`.

/// What Pigeon reports, in our words, and an input of it.
pub(super) type Row = (&'static str, &'static str);

/// All of them.
pub(super) const GROUPS: [&[Row]; 9] =
    [STRUCTURE, DATA, REFERENCES, PREFIXES, METHODS, PROXIES, CONSTANTS, GENERATORS, REFUSED];

const STRUCTURE: &[Row] = &[
    ("syntax", "class Reading {\n  int value // E0014\n}"),
    ("syntax: field like its class", "class A {\n  int? A; // E0018\n}"),
    ("another import", "import 'package:pigeon/pigeon.dart';\nimport 'dart:io'; // E0101\nclass A {}"),
    ("several APIs", "@HostApi()\n@FlutterApi() // E0201\nabstract class Meter {}"),
    ("configuration without options", "\n@ConfigurePigeon // E0202\nclass A {}"),
    ("configuration with nothing in it", "\n@ConfigurePigeon() // E0202\nclass A {}"),
    (
        "positional argument",
        "@ConfigurePigeon(PigeonOptions(\n  'a.dart', // E0203\n  dartPackageName: 'tour',\n))\nclass A {}",
    ),
    (
        "annotation value: operation",
        "@ConfigurePigeon(PigeonOptions(\n  dartOut: 'a' + 'b', // E0204\n  dartPackageName: 'tour',\n))\nclass A {}",
    ),
    ("annotation value: double", "@ProxyApi(\n  superClass: 1.5, // E0204\n)\nabstract class A {}"),
    (
        "annotation value: spread",
        "@ConfigurePigeon(PigeonOptions(javaOptions: JavaOptions(copyrightHeader: [\n  ...lines, // E0204\n]), \
         dartPackageName: 'tour'))\nclass A {}",
    ),
    ("result missing", "@HostApi()\nabstract class Meter {\n  read(); // E0501\n}"),
    ("result is a function", "@HostApi()\nabstract class Meter {\n  void Function() read(); // E0501\n}"),
    ("result is a record", "@HostApi()\nabstract class Meter {\n  (int, int) read(); // E0501\n}"),
    ("field in a host API", "@HostApi()\nabstract class Meter {\n  int? value; // E0502\n}"),
    ("field in a Flutter API", "@FlutterApi()\nabstract class Meter {\n  int? value; // E0502\n}"),
    ("field in an event API", "@EventChannelApi()\nabstract class Meter {\n  int? value; // E0502\n}"),
    ("constructor in an API", "@HostApi()\nabstract class Meter {\n  Meter(); // E0503\n}"),
];

const DATA: &[Row] = &[
    ("method", "class Reading {\n  void reset() {} // E0305\n}"),
    ("getter", "class Reading {\n  int get twice => 2; // E0305\n}"),
    ("static field", "class Reading {\n  static int count = 0; // E0306\n}"),
    ("initialiser", "class Reading {\n  int value = 3; // E0307\n}"),
    ("var field", "class Reading {\n  var value; // E0308\n}"),
    ("function field", "class Reading {\n  void Function() read; // E0408\n}"),
    ("record field", "class Reading {\n  (int, int) pair; // E0407\n}"),
    ("constructor body", "class Reading {\n  Reading(this.value) { print(1); } // E0309\n  int value;\n}"),
    ("factory with a body", "class Reading {\n  factory Reading.zero() => Reading(); // E0309\n  Reading();\n}"),
    ("initializer list", "class Reading {\n  Reading(int x) : value = x; // E0310\n  int? value;\n}"),
    ("redirection", "class Reading {\n  Reading.zero() : this(); // E0310\n  Reading();\n}"),
    ("enum member", "enum Mood {\n  good;\n  int get level => 1; // E0324\n}"),
    ("enum arguments", "enum Mood {\n  good(1), // E0324\n  bad,\n}"),
    ("enum interface", "enum Mood implements Feeling { good } // E0324"),
    ("enum mixin", "enum Mood with Feeling { good } // E0324"),
    ("enum type parameter", "enum Mood<T> { good } // E0324"),
    ("enum constructor", "enum Mood {\n  good;\n  const Mood(); // E0324\n}"),
    ("unknown field type", "class Reading {\n  Unit? unit; // E0401\n}"),
    ("proxy API as field", "@ProxyApi()\nabstract class Lens {}\nclass Reading {\n  Lens? lens; // E0413\n}"),
    (
        "sealed class with fields",
        "sealed class Event {\n  int? at; // E0316\n  int? by; // E0316\n}\nclass Start extends Event {}",
    ),
    ("parent not sealed", "class Event {}\nclass Start extends Event { // E0317\n  int? at;\n}"),
];

const REFERENCES: &[Row] = &[
    ("parameter", "@HostApi()\nabstract class Meter {\n  void read(Unit unit); // E0401\n}"),
    ("result", "@HostApi()\nabstract class Meter {\n  Unit read(); // E0401\n}"),
    (
        "type argument",
        "@FlutterApi()\nabstract class Meter {\n  void read(Map<String, List<Unit?>> units); // E0401\n}",
    ),
    ("event", "@EventChannelApi()\nabstract class Meter {\n  Unit units(); // E0401\n}"),
    ("proxy constructor", "@ProxyApi()\nabstract class Meter {\n  Meter(Unit unit); // E0401\n}"),
    ("proxy field", "@ProxyApi()\nabstract class Meter {\n  late Unit unit; // E0401\n}"),
    ("num", "class Reading {\n  num? value; // E0406\n}"),
];

const PREFIXES: &[Row] = &[
    ("enum", "enum PigeonMood { good } // E0901"),
    ("enum value", "enum Mood {\n  pigeonVar_good, // E0901\n}"),
    ("class", "class PigeonInternalReading {} // E0901"),
    ("field", "class Reading {\n  int? pigeon_value; // E0901\n}"),
    ("API", "@HostApi()\nabstract class PigeonApiMeter {} // E0901"),
    ("method", "@HostApi()\nabstract class Meter {\n  void pigeonChannelCodec(); // E0901\n}"),
    ("parameter", "@HostApi()\nabstract class Meter {\n  void read(int pigeonVar_channel); // E0901\n}"),
    ("proxy constructor", "@ProxyApi()\nabstract class Meter {\n  Meter(int pigeon_index); // E0901\n}"),
];

const METHODS: &[Row] = &[
    ("untyped parameter, host", "@HostApi()\nabstract class Meter {\n  void read(channel); // E0504\n}"),
    ("untyped parameter, Flutter", "@FlutterApi()\nabstract class Meter {\n  void read(channel); // E0504\n}"),
    ("untyped parameter, proxy", "@ProxyApi()\nabstract class Meter {\n  void read(channel); // E0504\n}"),
    ("named Flutter parameter", "@FlutterApi()\nabstract class Meter {\n  void read({int? channel}); // E0505\n}"),
    ("optional Flutter parameter", "@FlutterApi()\nabstract class Meter {\n  void read([int? channel]); // E0506\n}"),
    (
        "selector",
        "@HostApi()\nabstract class Meter {\n  @ObjCSelector('read:') // E0507\n  void read(int a, int b);\n}",
    ),
    (
        "Swift",
        "@HostApi()\nabstract class Meter {\n  @SwiftFunction('read(_:)') // E0508\n  void read(int a, int b);\n}",
    ),
    (
        "queue of a Flutter method",
        "@FlutterApi()\nabstract class Meter {\n  @TaskQueue(type: TaskQueueType.serialBackgroundThread) // E0509\n  \
         void read();\n}",
    ),
    ("event with parameters", "@EventChannelApi()\nabstract class Meter {\n  int ticks(int rate); // E0702\n}"),
    ("second event API", "@EventChannelApi()\nabstract class A {}\n@EventChannelApi()\nabstract class B {} // E0701"),
];

const PROXIES: &[Row] = &[
    (
        "extends and superClass",
        "@ProxyApi()\nabstract class A {}\n@ProxyApi(superClass: A) // E0601\nabstract class B extends A {}",
    ),
    (
        "iOS version",
        "@ProxyApi(swiftOptions: SwiftProxyApiOptions(\n  minIosApi: '13.0', // E0617\n))\nabstract class A {}",
    ),
    (
        "macOS version",
        "@ProxyApi(swiftOptions: SwiftProxyApiOptions(\n  minMacosApi: 'eleven', // E0617\n))\nabstract class A {}",
    ),
    ("initial value", "@ProxyApi()\nabstract class A {\n  int value = 1; // E0616\n}"),
    ("super class", "class D {}\n@ProxyApi()\nabstract class A extends D {} // E0602"),
    ("interface", "class D {}\n@ProxyApi()\nabstract class A implements D {} // E0603"),
    (
        "super class with fields",
        "@ProxyApi()\nabstract class A {\n  late int value;\n}\n@ProxyApi()\nabstract class B extends A {} // E0604",
    ),
    (
        "attached with fields",
        "@ProxyApi()\nabstract class A {\n  late int value;\n}\n@ProxyApi()\nabstract class B {\n  @attached\n  late A a; \
         // E0605\n}",
    ),
    (
        "attached with a required callback",
        "@ProxyApi()\nabstract class A {\n  late void Function() done;\n}\n@ProxyApi()\nabstract class B {\n  @attached\n  \
         late A a; // E0606\n}",
    ),
    (
        "interface with members",
        "@ProxyApi()\nabstract class A {\n  void open();\n}\n@ProxyApi()\nabstract class B implements A {} // E0607",
    ),
    ("data class: constructor", "class D {}\n@ProxyApi()\nabstract class A {\n  A(D d); // E0608\n}"),
    ("data class: method", "class D {}\n@ProxyApi()\nabstract class A {\n  void open(D d); // E0608\n}"),
    ("data class: callback", "class D {}\n@ProxyApi()\nabstract class A {\n  late void Function(D d)? on; // E0608\n}"),
    ("data class: field", "class D {}\n@ProxyApi()\nabstract class A {\n  late D d; // E0608\n}"),
    ("parameter and field", "@ProxyApi()\nabstract class A {\n  A(int x); // E0609\n  late int x;\n}"),
    ("parameter and callback", "@ProxyApi()\nabstract class A {\n  A(int x); // E0609\n  late void Function()? x;\n}"),
    ("Swift constructor", "@ProxyApi()\nabstract class A {\n  @SwiftFunction('A(x:y:)') // E0508\n  A(int x);\n}"),
    ("callback result", "@ProxyApi()\nabstract class A {\n  late int Function()? on; // E0610\n}"),
    ("static callback", "@ProxyApi()\nabstract class A {\n  @static // E0611\n  late void Function()? on;\n}"),
    ("static field type", "@ProxyApi()\nabstract class A {\n  @static\n  late int x; // E0612\n}"),
    ("static field nullable", "@ProxyApi()\nabstract class A {\n  @static\n  late A? x; // E0614\n}"),
    ("attached field type", "@ProxyApi()\nabstract class A {\n  @attached\n  late int x; // E0613\n}"),
    ("attached field nullable", "@ProxyApi()\nabstract class A {\n  @attached\n  late A? x; // E0615\n}"),
];

const CONSTANTS: &[Row] = &[
    ("no type", "const retries = 3; // E0801"),
    ("type not named", "const (int, int) pair = (1, 2); // E0802"),
    ("no value", "const int retries; // E0019"),
    ("operator", "const int retries = ~3; // E0803"),
    ("interpolation", "const String text = 'a${1}'; // E0804"),
    ("expression", "const int retries = 1 + 2; // E0803"),
    ("reference", "const int retries = other; // E0803"),
    ("type", "const num retries = 3; // E0802"),
    ("list", "const List<int> retries = [3]; // E0802"),
    ("other type", "const int retries = 'three'; // E0805"),
    ("double for int", "const int retries = 3.0; // E0805"),
];

const GENERATORS: &[Row] = &[
    (
        "event channels",
        "@ConfigurePigeon(PigeonOptions(objcHeaderOut: 'o.h', objcSourceOut: 'o.m', dartPackageName: 'tour'))\n@EventChannelApi()\nabstract \
         class A {} // E1001",
    ),
    (
        "sealed classes",
        "@ConfigurePigeon(PigeonOptions(objcHeaderOut: 'o.h', objcSourceOut: 'o.m', dartPackageName: 'tour'))\nclass A extends B {}\nsealed class B \
         {} // E1002",
    ),
    (
        "description",
        "@ConfigurePigeon(PigeonOptions(swiftOut: 'A.swift', dartPackageName: 'tour'))\nclass A {\n  String? description; \
         // E1005\n}",
    ),
];

/// What Pigeon takes and makes nothing good of.
const REFUSED: &[Row] = &[
    ("API not abstract", "@HostApi()\nclass Meter {} // E0207"),
    ("API on an enum", "\n@HostApi() // E0207\nenum Mood { good }"),
    ("unknown argument", "@HostApi(\n  name: 'a', // E0205\n)\nabstract class A {}"),
    ("argument of another kind", "@HostApi(\n  dartHostTestHandler: 1, // E0206\n)\nabstract class A {}"),
    ("unknown option", "@ConfigurePigeon(PigeonOptions(\n  oneLanguage: true, // E0230\n))\nclass A {}"),
    ("option of another kind", "@ConfigurePigeon(PigeonOptions(\n  debugGenerators: 'a', // E0231\n))\nclass A {}"),
    (
        "options of another class",
        "@ConfigurePigeon(PigeonOptions(\n  javaOptions: CppOptions(), // E0232\n))\nclass A {}",
    ),
    ("queue", "@HostApi()\nabstract class A {\n  @TaskQueue(type: TaskQueueType.main) // E0215\n  void run();\n}"),
    (
        "no package",
        "@ConfigurePigeon(PigeonOptions(javaOptions: JavaOptions(\n  package: 'a b', // E0243\n)))\nclass A {}",
    ),
    ("dynamic", "@HostApi()\nabstract class A {\n  void run(dynamic x); // E0405\n}"),
    ("future", "@HostApi()\nabstract class A {\n  Future<void> run(); // E0404\n}"),
    ("stream", "class A {\n  List<Stream<int>>? x; // E0404\n}"),
    ("record inside", "class A {\n  List<(int, int)>? x; // E0407\n}"),
    ("function inside", "class A {\n  List<void Function()>? x; // E0408\n}"),
    ("type arguments", "class A {\n  Map<String>? x; // E0410\n}"),
    ("API as a type", "@HostApi()\nabstract class A {\n  void run(A a); // E0411\n}"),
    ("generic class", "class A<T> {} // E0304"),
    ("generic API", "@HostApi()\nabstract class A<T> {} // E0511"),
    ("generic method", "@HostApi()\nabstract class A {\n  void run<T>(); // E0510\n}"),
    ("redirecting factory", "class A {\n  A();\n  factory A.of() = A; // E0310\n}"),
    (
        "second parent",
        "sealed class A {}\nsealed class B {}\nclass C extends A implements B {} // E0319\nclass D extends A {}\nclass E extends B {}",
    ),
    ("parent of an empty class", "class A {}\nclass B extends A {} // E0317"),
    ("default of another type", "class A {\n  A({this.x = 'a'}); // E0314\n  int x;\n}"),
    ("unknown name in a default", "class A {\n  A({this.x = y}); // E0315\n  int x;\n}"),
    ("private name", "class _A {} // E0302"),
    ("private member", "@HostApi()\nabstract class A {\n  void _run(); // E0518\n}"),
    ("class twice", "class A {}\nclass A {} // E0301"),
    ("field twice", "class A {\n  int? x;\n  int? x; // E0313\n}"),
    ("value like its enum", "enum Mood {\n  Mood, // E0313\n}"),
    ("nullable constant", "const int? x = 1; // E0802"),
    ("method twice", "@HostApi()\nabstract class A {\n  void run();\n  void run(); // E0516\n}"),
    ("parameter twice", "@HostApi()\nabstract class A {\n  void run(int x, int x); // E0517\n}"),
    ("built-in name", "class String {} // E0902"),
    ("number out of range", "const int x = 99999999999999999999; // E0806"),
    ("static", "@HostApi()\nabstract class A {\n  static void run() {} // E0514\n}"),
    ("getter", "@HostApi()\nabstract class A {\n  int get x; // E0512\n}"),
    ("this", "@ProxyApi()\nabstract class A {\n  A(this.x); // E0521\n  late int x;\n}"),
    ("missing default", "@HostApi()\nabstract class A {\n  void run({int x}); // E0519\n}"),
    ("event without a value", "@EventChannelApi()\nabstract class A {\n  void ticks(); // E0704\n}"),
    ("event of a stream", "@EventChannelApi()\nabstract class A {\n  Stream<int> ticks(); // E0703\n}"),
    ("constructor twice", "@ProxyApi()\nabstract class A {\n  A();\n  A(int x); // E0621\n}"),
    ("data class as a result", "class D {}\n@ProxyApi()\nabstract class A {\n  D run(); // E0608\n}"),
    (
        "class that holds itself",
        "@ConfigurePigeon(PigeonOptions(swiftOut: 'A.swift', dartPackageName: 'tour'))\nclass A { // E1006\n  A? a;\n}",
    ),
    ("no selector", "@HostApi()\nabstract class A {\n  @ObjCSelector('a:b') // E0507\n  void run(int x);\n}"),
    (
        "one output for two",
        "@ConfigurePigeon(PigeonOptions(\n  kotlinOut: 'a',\n  javaOut: 'a', // E0236\n  dartPackageName: 'tour',\n))\nclass B {}",
    ),
    ("output over the input", "@ConfigurePigeon(PigeonOptions(\n  dartOut: 'interface.dart', // E0237\n))\nclass B {}"),
];
