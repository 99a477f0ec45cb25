//! Words that languages keep, and names that generated code needs.

use std::sync::OnceLock;

use rustc_hash::FxHashSet;

use super::{Role, letters};
use crate::options::Target;

/// Whether the spelling, [`spell`](super::spell)'s, is a word that `target` keeps for itself.
///
/// ```
/// use columba_interface::options::Target;
/// use columba_interface::target_words::is_reserved;
///
/// assert!(is_reserved(Target::Swift, "guard"));
/// assert!(!is_reserved(Target::Kotlin, "guard"));
/// ```
#[must_use]
pub fn is_reserved(target: Target, spelling: &str) -> bool {
    reserved_words(target).binary_search(&spelling).is_ok()
}

/// The words that `target` keeps for itself. Sorted.
#[must_use]
pub fn reserved_words(target: Target) -> &'static [&'static str] {
    match target {
        // Dart's own are no names in an interface either.
        Target::Dart | Target::DartTest | Target::DartFfi => &[],
        Target::Rust => RUST,
        Target::Kotlin => KOTLIN,
        Target::Java => JAVA,
        Target::Swift => SWIFT,
        Target::ObjC => OBJC,
        // GObject sources are compiled as C++.
        Target::Cpp | Target::GObject => CPP,
    }
}

/// Whether the spelling is a word that `target` keeps for itself where types are named, and there alone.
///
/// ```
/// use columba_interface::options::Target;
/// use columba_interface::target_words::is_reserved_type;
///
/// assert!(is_reserved_type(Target::Java, "record"));
/// assert!(!is_reserved_type(Target::Java, "Record"));
/// ```
#[must_use]
pub fn is_reserved_type(target: Target, spelling: &str) -> bool {
    target == Target::Java && JAVA_TYPE_WORDS.binary_search(&spelling).is_ok()
}

/// The spelling as it is written in code: with a `_` behind a word that `target` reserves and cannot quote, and behind a
/// lone `_`, which names nothing in most languages.
///
/// ```
/// use columba_interface::options::Target;
/// use columba_interface::target_words::{Role, written};
///
/// assert_eq!(written(Target::Java, Role::Parameter, "native".to_owned()), "native_");
/// assert_eq!(written(Target::Kotlin, Role::Parameter, "when".to_owned()), "when");
/// ```
#[must_use]
pub fn written(target: Target, role: Role, mut spelling: String) -> String {
    if gets_underscore(target, role, &spelling) {
        spelling.push('_');
    }
    spelling
}

/// Dart has no such words, Kotlin and Swift have backquotes, and Rust takes most of its words with `r#`.
fn gets_underscore(target: Target, role: Role, spelling: &str) -> bool {
    if spelling == "_" {
        return true;
    }
    match target {
        Target::Rust => matches!(spelling, "Self" | "crate" | "self" | "super"),
        Target::Java | Target::ObjC | Target::Cpp | Target::GObject => {
            is_reserved(target, spelling) || (role == Role::Type && is_reserved_type(target, spelling))
        }
        Target::Dart | Target::DartTest | Target::DartFfi | Target::Kotlin | Target::Swift => false,
    }
}

/// Whether some spelling of the name may be a word of some language.
pub(crate) fn may_be_reserved(name: &str) -> bool {
    static ALL: OnceLock<FxHashSet<u64>> = OnceLock::new();
    let lists = [RUST, KOTLIN, JAVA, JAVA_TYPE_WORDS, SWIFT, OBJC, CPP];
    ALL.get_or_init(|| lists.into_iter().flatten().map(|word| letters(word)).collect()).contains(&letters(name))
}

/// The names that the code generated for `target` uses itself, and that a name of the user's in this role would hide.
/// Sorted.
#[must_use]
pub fn generated_names(target: Target, role: Role) -> &'static [&'static str] {
    match (target, role) {
        (_, Role::Type) => generated_types(target),
        // A constant hides the class of its name where a member of that class is called,
        (Target::Kotlin, Role::Constant) => &["Log", "Result"],
        // and the package of its name.
        (Target::Java, Role::Constant) => &["android", "java"],
        (Target::Kotlin, Role::Field) => &["Companion"],
        _ => &[],
    }
}

/// The types of libraries and helpers that the code generated for `target` names: a type of the user's of such a name
/// would stand for something else there. Sorted.
#[must_use]
pub fn generated_types(target: Target) -> &'static [&'static str] {
    match target {
        Target::Dart | Target::DartTest | Target::DartFfi => DART_TYPES,
        Target::Rust => &[],
        Target::Kotlin => KOTLIN_TYPES,
        Target::Java => JAVA_TYPES,
        Target::Swift => SWIFT_TYPES,
        Target::ObjC => OBJC_TYPES,
        Target::Cpp => CPP_TYPES,
        Target::GObject => GOBJECT_TYPES,
    }
}

/// Members that each generated type has already: a member of that name without parameters would be a second one. Sorted.
#[must_use]
pub fn inherited_members(target: Target, role: Role) -> &'static [&'static str] {
    match (target, role) {
        (Target::Dart | Target::DartTest, Role::Field) => {
            &["decode", "encode", "hashCode", "noSuchMethod", "runtimeType", "toString"]
        }
        (Target::DartFfi, Role::Field) => &["hashCode", "noSuchMethod", "runtimeType", "toString"],
        (Target::Dart | Target::DartTest | Target::DartFfi, Role::EnumValue) => {
            &["hashCode", "index", "noSuchMethod", "runtimeType", "toString", "values"]
        }
        (Target::Dart | Target::DartTest | Target::DartFfi, Role::Method) => {
            &["hashCode", "noSuchMethod", "runtimeType", "toString"]
        }
        (Target::Kotlin, Role::Method) => &["hashCode", "toString"],
        (Target::Java, Role::Method) => {
            &["clone", "finalize", "getClass", "getCodec", "hashCode", "notify", "notifyAll", "toString", "wait"]
        }
        // Its getter would be that of the object's class.
        (Target::Java, Role::Field) => &["Class"],
        _ => &[],
    }
}

/// Words of Rust 2024, those that it keeps for later included.
#[rustfmt::skip]
const RUST: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Words that Kotlin never takes as names.
#[rustfmt::skip]
const KOTLIN: &[&str] = &[
    "as", "break", "class", "continue", "do", "else", "false", "for", "fun", "if", "in", "interface", "is", "null",
    "object", "package", "return", "super", "this", "throw", "true", "try", "typealias", "typeof", "val", "var",
    "when", "while",
];

/// Words of Java 17.
#[rustfmt::skip]
const JAVA: &[&str] = &[
    "_", "abstract", "assert", "boolean", "break", "byte", "case", "catch", "char", "class", "const", "continue",
    "default", "do", "double", "else", "enum", "extends", "false", "final", "finally", "float", "for", "goto", "if",
    "implements", "import", "instanceof", "int", "interface", "long", "native", "new", "null", "package", "private",
    "protected", "public", "return", "short", "static", "strictfp", "super", "switch", "synchronized", "this",
    "throw", "throws", "transient", "true", "try", "void", "volatile", "while",
];

/// Words of Java 17 that no type can be named.
const JAVA_TYPE_WORDS: &[&str] = &["permits", "record", "sealed", "var", "yield"];

/// Words of Swift that need backquotes as names.
#[rustfmt::skip]
const SWIFT: &[&str] = &[
    "Any", "Self", "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer",
    "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if",
    "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator", "private", "protocol", "public",
    "repeat", "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw", "throws",
    "true", "try", "typealias", "var", "where", "while",
];

/// Words of C, and those of Objective-C that are types or macros. Not `id`, `in`, `out` and their like: they mean something
/// in the types of parameters alone, and many an interface has a field of such a name.
#[rustfmt::skip]
const OBJC: &[&str] = &[
    "BOOL", "Class", "IMP", "NO", "NULL", "Nil", "Protocol", "SEL", "YES", "_Bool", "_Complex", "_Imaginary", "auto",
    "break", "case", "char", "const", "continue", "default", "do", "double", "else", "enum", "extern", "float", "for",
    "goto", "if", "inline", "int", "long", "nil", "register", "restrict", "return", "self", "short", "signed", "sizeof",
    "static", "struct", "super", "switch", "typedef", "union", "unsigned", "void", "volatile", "while",
];

/// Words of C++20.
#[rustfmt::skip]
const CPP: &[&str] = &[
    "alignas", "alignof", "and", "and_eq", "asm", "auto", "bitand", "bitor", "bool", "break", "case", "catch", "char",
    "char16_t", "char32_t", "char8_t", "class", "co_await", "co_return", "co_yield", "compl", "concept", "const",
    "const_cast", "consteval", "constexpr", "constinit", "continue", "decltype", "default", "delete", "do", "double",
    "dynamic_cast", "else", "enum", "explicit", "export", "extern", "false", "float", "for", "friend", "goto", "if",
    "inline", "int", "long", "mutable", "namespace", "new", "noexcept", "not", "not_eq", "nullptr", "operator", "or",
    "or_eq", "private", "protected", "public", "register", "reinterpret_cast", "requires", "return", "short",
    "signed", "sizeof", "static", "static_assert", "static_cast", "struct", "switch", "template", "this",
    "thread_local", "throw", "true", "try", "typedef", "typeid", "typename", "union", "unsigned", "using", "virtual",
    "void", "volatile", "wchar_t", "while", "xor", "xor_eq",
];

/// Members of generated types, which cannot be called like their type. Where the user's names hide those of a library, the
/// code names that library, so that no type of a library is here.
const DART_TYPES: &[&str] = &["decode", "encode", "hashCode", "setUp", "toString", "values"];

/// See [`generated_types`].
#[rustfmt::skip]
const KOTLIN_TYPES: &[&str] = &[
    "Any", "BasicMessageChannel", "BinaryMessenger", "Boolean", "ByteArray", "ByteArrayOutputStream", "ByteBuffer",
    "Companion", "CoroutineScope", "Dispatchers", "Double", "DoubleArray", "EventChannel", "Int", "IntArray", "Log",
    "Long", "LongArray", "MessageCodec", "Result", "StandardMessageCodec", "StandardMethodCodec", "Throwable", "Unit",
    "equals", "fromList", "hashCode", "javaClass", "launch", "lazy", "listOf", "run", "suspendCancellableCoroutine",
    "toString",
];

/// See [`generated_types`].
#[rustfmt::skip]
const JAVA_TYPES: &[&str] = &[
    "CanIgnoreReturnValue", "FlutterError", "NullableResult", "Result", "VoidResult",
    // Where qualified names begin.
    "android", "androidx", "io", "java", "javax",
];

/// See [`generated_types`].
#[rustfmt::skip]
const SWIFT_TYPES: &[&str] = &[
    "Any", "AnyHashable", "Bool", "Double", "Error", "FlutterBasicMessageChannel", "FlutterBinaryMessenger",
    "FlutterError", "FlutterEventChannel", "FlutterStandardMessageCodec", "FlutterStandardMethodCodec",
    "FlutterStandardReader", "FlutterStandardReaderWriter", "FlutterStandardTypedData", "FlutterStandardWriter",
    "Hashable", "Hasher", "Int", "Int64", "NSNull", "Optional", "Result", "Sendable", "Void",
];

/// See [`generated_types`].
#[rustfmt::skip]
const OBJC_TYPES: &[&str] = &[
    "FlutterBasicMessageChannel", "FlutterBinaryMessenger", "FlutterError", "FlutterMessageCodec",
    "FlutterStandardMessageCodec", "FlutterStandardReader", "FlutterStandardReaderWriter", "FlutterStandardTypedData",
    "FlutterStandardWriter", "NSArray", "NSDictionary", "NSMutableArray", "NSMutableData", "NSNull", "NSNumber",
    "NSObject", "NSString",
];

/// See [`generated_types`].
#[rustfmt::skip]
const CPP_TYPES: &[&str] = &[
    "BasicMessageChannel", "CustomEncodableValue", "EncodableList", "EncodableMap", "EncodableValue", "ErrorOr",
    "FlutterError",
];

/// See [`generated_types`].
#[rustfmt::skip]
const GOBJECT_TYPES: &[&str] = &[
    "MessageCodec",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_can_be_searched() {
        let of_targets = Target::ALL.into_iter().map(generated_types);
        let of_roles = Target::ALL.into_iter().flat_map(|target| {
            let roles = [Role::Field, Role::EnumValue, Role::Method, Role::Constant];
            roles.into_iter().flat_map(move |role| [inherited_members(target, role), generated_names(target, role)])
        });
        let lists = [RUST, KOTLIN, JAVA, JAVA_TYPE_WORDS, SWIFT, OBJC, CPP].into_iter();
        for words in lists.chain(of_targets).chain(of_roles) {
            assert!(words.is_sorted_by(|a, b| a < b), "{words:?}");
        }
    }

    #[test]
    fn each_language_keeps_its_own_words() {
        for (target, word, expected) in [
            (Target::Kotlin, "fun", true),
            (Target::Java, "fun", false),
            (Target::Java, "native", true),
            (Target::Swift, "guard", true),
            (Target::ObjC, "register", true),
            (Target::ObjC, "id", false),
            (Target::Cpp, "co_await", true),
            (Target::GObject, "template", true),
            (Target::Rust, "yield", true),
            (Target::Dart, "fun", false),
        ] {
            assert_eq!(is_reserved(target, word), expected, "{target:?} {word}");
        }
    }
}
