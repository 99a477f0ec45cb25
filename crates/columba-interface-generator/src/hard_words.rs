//! Words that are legal names of members in Dart, and trouble elsewhere: reserved in a target language, built into Dart,
//! or what generated code and the libraries that it uses have names for.
//!
//! Left out is what is an error in some language: members that all objects have, and types without which Dart's own
//! declaration of the member could not be written.

/// In the order of their letters.
#[rustfmt::skip]
pub const WORDS: &[&str] = &[
    "Any", "BOOL", "Class", "Double", "Err", "IMP", "Int", "List_", "Long", "NO", "NSString", "NULL", "Nil", "None",
    "Ok", "Protocol", "SEL", "Self", "Some", "String_", "YES", "a", "abstract", "alignas", "alignof", "allCases",
    "alloc", "and", "and_eq", "api", "arg", "arg0", "args", "argument", "arguments", "as", "asm", "associatedtype",
    "async", "auto", "autorelease", "await", "b", "base", "become", "binaryMessenger", "bitand", "bitor", "bool_",
    "boolean", "box", "box_", "buffer", "byref", "byte", "bytes", "call", "callback", "channelName", "char",
    "char16_t", "char32_t", "char8_t", "clone_", "co_await", "co_return", "co_yield", "code", "codec", "compareTo",
    "compl", "completer", "completion", "component1", "concept", "const_cast", "consteval", "constexpr", "constinit",
    "context", "copy", "copyWith", "count", "covariant", "crate", "data", "dealloc", "decltype", "default_", "defer",
    "deferred", "deinit", "delete", "details", "drop", "dyn", "dynamic_cast", "e", "entry", "eq", "equals", "err",
    "error", "event", "events", "exception", "explicit", "export", "extension", "extern", "external", "f", "f64",
    "factory", "failure", "fallthrough", "field", "fields", "fileprivate", "float", "fmt", "fn", "friend", "fromList",
    "from_", "fun", "func", "g_object", "g_value", "gen", "get", "goto", "gpointer", "guard", "handler", "hash",
    "hash_value", "hide", "i", "i64", "id", "identifier", "impl", "implements", "import", "in_", "init", "inline",
    "inout", "instance", "instanceManager", "instanceof", "int64_t", "interface", "internal", "into", "isize", "it",
    "item", "iterator", "key", "keys", "klass", "late", "length", "let", "lhs", "library", "list", "listener", "long",
    "loop", "macro", "main", "map", "match", "message", "messageChannelSuffix", "messages", "messenger", "method",
    "mixin", "mod", "move", "mut", "mutable", "name", "names", "namespace", "native", "newInstance", "new_", "nil",
    "noexcept", "none", "nonnull", "not", "not_eq", "nullable", "nullptr", "o", "obj", "object", "of", "ok", "on",
    "onError", "onListen", "oneway", "operator", "option", "or", "or_eq", "ordinal", "other", "out", "output",
    "override", "p0", "p1", "package", "panic", "parameters", "parent", "parent_instance", "part", "print",
    "println", "priv", "private", "protected", "protocol", "pub", "public", "queue", "raw", "rawValue", "readValue",
    "reader", "ref", "register", "reinterpret_cast", "release", "repeat", "reply", "replyList", "required",
    "requires", "response", "restrict", "result", "results", "retain", "rethrows", "rhs", "s", "sealed", "self",
    "self_", "send", "sender", "set", "setup", "short", "show", "signed", "sink", "size", "size_t", "sizeof",
    "some", "source", "stackTrace", "state", "static", "static_assert", "static_cast", "status", "std", "str",
    "stream", "strictfp", "string", "strong", "struct", "subscript", "success", "suffix", "sync", "synchronized", "t",
    "task", "taskQueue", "template", "that", "thread", "thread_local", "throws", "to", "toJson", "toList", "toMap",
    "trait", "transient", "type", "type_", "typealias", "typedef", "typeid", "typename", "typeof", "u8", "uint8_t",
    "union", "unsafe", "unsigned", "unsized", "unwrap", "use", "userInfo", "user_data", "using", "usize", "val",
    "value", "valueOf", "vec", "vector", "virtual", "volatile", "w", "wchar_t", "weak", "when", "where", "wrapError",
    "wrapResponse", "wrapResult", "wrapped", "write", "writeValue", "writer", "x", "xor", "xor_eq", "yield", "zone",
];
