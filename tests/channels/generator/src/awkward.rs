//! Interfaces whose names are those that generated code uses itself: every word of it, in every role.

use std::collections::BTreeSet;

use columba_interface::diagnostic::Severity;
use columba_interface::files::MemoryFiles;
use columba_interface::{Analysis, Request, analyze};

use crate::{Case, Result};

/// An interface with these names in some role.
type Template = fn(&BTreeSet<String>) -> String;

const ROLES: [(&str, Template); 9] = [
    ("constants", constants),
    ("values", values),
    ("types", types),
    ("fields", fields),
    ("methods", methods),
    ("parameters", parameters),
    ("streams", streams),
    ("proxy_members", proxy_members),
    ("all_roles", all_roles),
];

/// One per role.
pub(crate) fn cases() -> Result<Vec<Case>> {
    let ordinary = analysis(&all_roles(&["one", "two"].map(str::to_owned).into()));
    let texts = Case::new("ordinary".to_owned(), &ordinary)?;
    let words: BTreeSet<String> = texts.files.iter().flat_map(|(_, text)| words_of(text)).collect();
    ROLES.iter().map(|(name, template)| case(name, *template, words.clone())).collect()
}

/// The identifiers in a text, those in comments too, and the words that Dart keeps for some places only.
fn words_of(text: &str) -> impl Iterator<Item = String> {
    let is_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '$';
    let words = text.split(move |letter| !is_word(letter));
    let built_in = "abstract as async await base covariant deferred dynamic export extension external factory Function \
                    get hide implements import interface late library mixin of on operator part required sealed set \
                    show static sync typedef when yield";
    let reserved = "assert break case catch class const continue default do else enum extends false final finally for \
                    if in is new null rethrow return super switch this throw true try var void while with";
    let is_name = |word: &&str| {
        word.starts_with(|first: char| first.is_ascii_alphabetic() || first == '$')
            // The interfaces' own names.
            && !word.ends_with('_')
            && !reserved.split_ascii_whitespace().any(|reserved| reserved == *word)
    };
    words.chain(built_in.split_ascii_whitespace()).filter(is_name).map(str::to_owned)
}

/// The interface with all words that it may have: what is reported is left out.
fn case(name: &str, template: Template, mut words: BTreeSet<String>) -> Result<Case> {
    for _ in 0..20 {
        let found = analysis(&template(&words));
        if !found.has_errors() {
            eprintln!("{name}: {} names", words.len());
            // A template that everything is reported in would prove nothing.
            if words.len() < 60 {
                return Err(format!("{name} is left with {} names", words.len()).into());
            }
            return Case::new(format!("awkward_{name}"), &found);
        }
        let before = words.len();
        for error in found.diagnostics.iter().filter(|it| it.severity() == Severity::Error) {
            let place = error.span().map_or("", |span| found.sources.text(span));
            let quoted = error.message.split('`').nth(1).unwrap_or_default();
            let refused: Vec<String> = words_of(place).chain(words_of(quoted)).collect();
            words.retain(|word| !refused.contains(word));
        }
        if words.len() == before {
            return Case::new(name.to_owned(), &found);
        }
    }
    Err(format!("{name}: more and more names are refused").into())
}

fn analysis(interface: &str) -> Analysis {
    let mut files = MemoryFiles::default();
    files.add("interface.dart", interface);
    files.add("pubspec.yaml", "name: proof\n");
    analyze(&files, &Request { inputs: vec!["interface.dart".to_owned()], ..Request::default() })
}

const HEAD: &str = "import 'package:columba/interface.dart';
@ConfigurePigeon(PigeonOptions(dartOut: 'out.dart', dartTestOut: 'out_test_api.dart'))
";

/// What each interface has besides, so that all parts of generated code are there.
const REST: &str = "
enum Enum_ { first_, second_ }
class Class_ {
  Class_({this.enum_ = Enum_.second_, this.list_ = const [Class_(list_: [])], this.uri_, this.time_});
  Enum_ enum_;
  List<Class_>? list_;
  Uri? uri_;
  DateTime? time_;
  Map<Enum_, List<Set<int>?>>? map_;
  Uint16List? numbers_;
  ByteData? data_;
}
@HostApi(dartHostTestHandler: 'TestHost_')
abstract class Host_ {
  Map<Enum_, List<Class_?>>? call_(Object object_, [Class_ class_ = const Class_()]);
  @async void later_(int int_);
}
@FlutterApi()
abstract class Flutter_ {
  Map<Enum_, List<Class_?>>? call_(Object object_);
  @async void later_(int int_);
}
@ProxyApi()
abstract class Attached_ {
  int call_(List<Attached_> all_);
}
@ProxyApi()
abstract class Proxy_ extends Attached_ implements Interface_ {
  Proxy_(int int_, Enum_? enum_);
  Proxy_.named_();
  late List<List<int>> field_;
  @attached late Attached_ attached_;
  @static late Attached_ static_;
  late String Function(Proxy_ self_, Enum_ enum_) required_;
  @static Future_ method_(Attached_ attached_);
}
@ProxyApi()
abstract class Interface_ {
  @async late void Function(int int_)? optional_;
}
enum Future_ { future_ }
";
const EVENTS: &str = "@EventChannelApi() abstract class Events_ { Class_ stream_(); }\n";

/// `HEAD`, what `write` makes of each word, and the rest.
fn each(words: &BTreeSet<String>, open: &str, close: &str, write: impl Fn(usize, &str) -> String) -> String {
    let parts: Vec<String> = words.iter().enumerate().map(|(number, word)| write(number, word)).collect();
    format!("{HEAD}{open}{}{close}{REST}", parts.join("\n"))
}

/// The part that `each` adds to all others.
fn without_frame(text: &str) -> &str {
    text.trim_start_matches(HEAD).trim_end_matches(REST)
}

fn constants(words: &BTreeSet<String>) -> String {
    each(words, "", "", |number, word| format!("const int {word} = {number};")) + EVENTS
}

fn values(words: &BTreeSet<String>) -> String {
    each(words, "enum Values_ {", "}", |_, word| format!("{word},")) + EVENTS
}

fn types(words: &BTreeSet<String>) -> String {
    let text = each(words, "", "", |number, word| match number % 3 {
        0 => format!("enum {word} {{ a }}"),
        1 => format!("class {word} {{}}"),
        _ => format!("class {word} {{ List<{word}>? a; }}"),
    });
    let method = |number: usize, word: &str| format!("  {word} m{number}({word} a, List<{word}?>? b);");
    let host = each(words, "@HostApi(dartHostTestHandler: 'TestUses_') abstract class Uses_ {", "}", method);
    let flutter = each(words, "@FlutterApi() abstract class Used_ {", "}", method);
    text + EVENTS + without_frame(&host) + without_frame(&flutter)
}

fn fields(words: &BTreeSet<String>) -> String {
    let field = |number: usize, word: &str| {
        if number.is_multiple_of(2) { format!("double? {word};") } else { format!("List<Enum_>? {word};") }
    };
    each(words, "class Fields_ {", "}", field) + EVENTS
}

fn methods(words: &BTreeSet<String>) -> String {
    let method = |number: usize, word: &str| match number % 3 {
        0 => format!("  void {word}();"),
        1 => format!("  int {word}(int a);"),
        _ => format!("  @async List<Class_>? {word}(Enum_? a);"),
    };
    let host = each(words, "@HostApi(dartHostTestHandler: 'TestMethods_') abstract class Methods_ {", "}", method);
    let flutter = each(words, "@FlutterApi() abstract class Answers_ {", "}", method);
    host + EVENTS + without_frame(&flutter)
}

fn parameters(words: &BTreeSet<String>) -> String {
    let one = |number: usize, word: &str| format!("  List<Class_>? m{number}(Enum_? {word}, List<List<int>> a_);");
    let all = |number: usize, word: &str| {
        let named = format!("  Class_ n{number}({{required Enum_ {word}}});\n  int o{number}([int {word} = 1]);");
        format!("{}\n{named}", one(number, word))
    };
    let host = each(words, "@HostApi(dartHostTestHandler: 'TestHost2_') abstract class Host2_ {", "}", all);
    let flutter = each(words, "@FlutterApi() abstract class Answers_ {", "}", one);
    host + EVENTS + without_frame(&flutter)
}

fn streams(words: &BTreeSet<String>) -> String {
    let stream = |_: usize, word: &str| format!("  Map<int, Class_> {word}();");
    each(words, "@EventChannelApi() abstract class Streams_ {", "}", stream)
}

fn proxy_members(words: &BTreeSet<String>) -> String {
    let member = |number: usize, word: &str| match number % 5 {
        0 => format!("  late List<int?> {word};"),
        1 => format!("  @attached late Attached_ {word};"),
        2 => format!("  Enum_? {word}(Attached_? {word}, List<Enum_> a_);"),
        3 => format!("  late void Function(Enum_ {word})? {word};"),
        _ => format!("  Members_.{word}(int b_, Enum_ c_);"),
    };
    each(words, "@ProxyApi() abstract class Members_ {", "}", member) + EVENTS
}

/// Types, whose names are those of fields of the one before, of methods and of their parameters.
fn all_roles(words: &BTreeSet<String>) -> String {
    let all: Vec<&String> = words.iter().collect();
    let next = |number: usize| all.get((number + 1) % all.len()).map_or("none", |word| word.as_str());
    let classes = each(words, "", "", |number, word| format!("class {word} {{ double? {}; }}", next(number)));
    let methods = each(words, "@HostApi() abstract class Host3_ {", "}", |number, word| {
        let next = next(number);
        format!("  Class_ {word}({next} {word}, List<{next}> {next});")
    });
    classes + EVENTS + without_frame(&methods)
}
