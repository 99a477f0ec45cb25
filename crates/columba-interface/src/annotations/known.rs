//! The annotations of the interface language, with their arguments.

use super::Place;

/// An annotation of the interface language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Known {
    /// `@HostApi(dartHostTestHandler: 'Name')`.
    HostApi,
    /// `@FlutterApi()`.
    FlutterApi,
    /// `@ProxyApi(superClass: Name, kotlinOptions: …, swiftOptions: …)`.
    ProxyApi,
    /// `@EventChannelApi(kotlinOptions: …, swiftOptions: …)`.
    EventChannelApi,
    /// `@ConfigurePigeon(PigeonOptions(…))`.
    ConfigurePigeon,
    /// `@async`.
    Async,
    /// `@asyncCallback`.
    AsyncCallback,
    /// `@borrowed`. Beyond Pigeon.
    Borrowed,
    /// `@attached`.
    Attached,
    /// `@static`.
    Static,
    /// `@TaskQueue(type: TaskQueueType.serial)`.
    TaskQueue,
    /// `@ObjCSelector('a:b:')`.
    ObjCSelector,
    /// `@SwiftFunction('f(a:b:)')`.
    SwiftFunction,
    /// `@SwiftClass()`.
    SwiftClass,
}

/// Which kind of API an annotation declares. Ordered as Pigeon looks for them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ApiKind {
    /// `@HostApi()`.
    Host,
    /// `@FlutterApi()`.
    Flutter,
    /// `@ProxyApi()`.
    Proxy,
    /// `@EventChannelApi()`.
    Event,
}

/// What an argument of an annotation must be.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Shape {
    /// `true` or `false`.
    Bool,
    /// A whole number.
    Int,
    /// A string.
    String,
    /// The name of a class.
    Type,
    /// A value of `TaskQueueType`.
    TaskQueueType,
    /// A call of this class with these arguments.
    Options(&'static str, &'static [Argument]),
    /// A call of this class, whose arguments are checked with the options.
    Call(&'static str),
}

/// A named argument.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Argument {
    pub(crate) name: &'static str,
    pub(crate) shape: Shape,
}

/// An annotation of the table.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) known: Known,
    pub(crate) name: &'static str,
    /// Whether Dart wants parentheses.
    pub(crate) is_call: bool,
    /// The only argument, which has no name.
    pub(crate) positional: Option<Shape>,
    /// The named arguments.
    pub(crate) named: &'static [Argument],
    /// Where it means something.
    pub(crate) places: &'static [Place],
    /// The same in words: `a method of a host API`.
    pub(crate) belongs_on: &'static str,
}

const fn argument(name: &'static str, shape: Shape) -> Argument {
    Argument { name, shape }
}

const KOTLIN_PROXY: &[Argument] = &[argument("fullClassName", Shape::String), argument("minAndroidApi", Shape::Int)];
const SWIFT_PROXY: &[Argument] = &[
    argument("name", Shape::String),
    argument("import", Shape::String),
    argument("minIosApi", Shape::String),
    argument("minMacosApi", Shape::String),
    argument("supportsIos", Shape::Bool),
    argument("supportsMacos", Shape::Bool),
];
const EVENT: &[Argument] = &[argument("includeSharedClasses", Shape::Bool)];

const METHODS: &[Place] = &[Place::HostMethod, Place::FlutterMethod, Place::ProxyMethod];

const fn api(known: Known, name: &'static str, named: &'static [Argument]) -> Entry {
    let places = &[Place::HostApi, Place::FlutterApi, Place::ProxyApi, Place::EventApi];
    Entry { known, name, is_call: true, positional: None, named, places, belongs_on: "an abstract class" }
}

const fn word(known: Known, name: &'static str, places: &'static [Place], belongs_on: &'static str) -> Entry {
    Entry { known, name, is_call: false, positional: None, named: &[], places, belongs_on }
}

/// All of them.
pub(super) static TABLE: &[Entry] = &[
    api(Known::HostApi, "HostApi", &[argument("dartHostTestHandler", Shape::String)]),
    api(Known::FlutterApi, "FlutterApi", &[]),
    api(
        Known::ProxyApi,
        "ProxyApi",
        &[
            argument("superClass", Shape::Type),
            argument("kotlinOptions", Shape::Options("KotlinProxyApiOptions", KOTLIN_PROXY)),
            argument("swiftOptions", Shape::Options("SwiftProxyApiOptions", SWIFT_PROXY)),
        ],
    ),
    api(
        Known::EventChannelApi,
        "EventChannelApi",
        &[
            argument("kotlinOptions", Shape::Options("KotlinEventChannelOptions", EVENT)),
            argument("swiftOptions", Shape::Options("SwiftEventChannelOptions", EVENT)),
        ],
    ),
    Entry {
        known: Known::ConfigurePigeon,
        name: "ConfigurePigeon",
        is_call: true,
        positional: Some(Shape::Call("PigeonOptions")),
        named: &[],
        places: Place::ALL,
        belongs_on: "the first import or declaration",
    },
    Entry {
        named: &[argument("useCallback", Shape::Bool)],
        ..word(
            Known::Async,
            "async",
            &[Place::HostMethod, Place::FlutterMethod, Place::ProxyMethod, Place::ProxyCallback],
            "a method of a host, Flutter or proxy API, or a callback of a proxy API",
        )
    },
    word(
        Known::AsyncCallback,
        "asyncCallback",
        &[Place::HostMethod, Place::FlutterMethod, Place::ProxyMethod, Place::ProxyCallback],
        "a method of a host, Flutter or proxy API, or a callback of a proxy API",
    ),
    word(Known::Borrowed, "borrowed", &[Place::HostParameter], "a parameter of a host API's method"),
    word(Known::Attached, "attached", &[Place::ProxyField], "a field of a proxy API that holds another proxy API"),
    word(
        Known::Static,
        "static",
        // A static callback has an error of its own.
        &[Place::ProxyField, Place::ProxyMethod, Place::ProxyCallback],
        "a field or a method of a proxy API",
    ),
    Entry {
        known: Known::TaskQueue,
        name: "TaskQueue",
        is_call: true,
        positional: None,
        named: &[argument("type", Shape::TaskQueueType)],
        // A queue on a Flutter API's method has an error of its own.
        places: &[Place::HostMethod, Place::FlutterMethod],
        belongs_on: "a method of a host API",
    },
    Entry {
        known: Known::ObjCSelector,
        name: "ObjCSelector",
        is_call: true,
        positional: Some(Shape::String),
        named: &[],
        places: METHODS,
        belongs_on: "a method of a host or Flutter API",
    },
    Entry {
        known: Known::SwiftFunction,
        name: "SwiftFunction",
        is_call: true,
        positional: Some(Shape::String),
        named: &[],
        places: &[
            Place::HostMethod,
            Place::FlutterMethod,
            Place::ProxyMethod,
            Place::EventMethod,
            Place::ProxyConstructor,
        ],
        belongs_on: "a method of an API or a constructor of a proxy API",
    },
    Entry {
        known: Known::SwiftClass,
        name: "SwiftClass",
        is_call: true,
        positional: None,
        named: &[],
        places: &[Place::DataClass],
        belongs_on: "a data class",
    },
];

/// Annotations of Dart and of `package:meta`, which mean nothing here and are nobody's mistake.
static OF_DART: &[&str] = &[
    "Deprecated",
    "Immutable",
    "RecordUse",
    "Required",
    "Since",
    "Target",
    "UseResult",
    "alwaysThrows",
    "awaitNotRequired",
    "checked",
    "deprecated",
    "doNotStore",
    "doNotSubmit",
    "experimental",
    "factory",
    "immutable",
    "internal",
    "isTest",
    "isTestGroup",
    "literal",
    "mustBeConst",
    "mustBeOverridden",
    "mustCallSuper",
    "nonVirtual",
    "optionalTypeArgs",
    "override",
    "pragma",
    "protected",
    "redeclare",
    "reopen",
    "required",
    "sealed",
    "useResult",
    "visibleForOverriding",
    "visibleForTesting",
];

impl Known {
    /// The annotation of this simple name.
    pub(super) fn of(name: &str) -> Option<&'static Entry> {
        TABLE.iter().find(|entry| entry.name == name)
    }

    /// Which kind of API it declares, if it declares one.
    pub(crate) fn api(self) -> Option<ApiKind> {
        match self {
            Self::HostApi => Some(ApiKind::Host),
            Self::FlutterApi => Some(ApiKind::Flutter),
            Self::ProxyApi => Some(ApiKind::Proxy),
            Self::EventChannelApi => Some(ApiKind::Event),
            _ => None,
        }
    }
}

impl ApiKind {
    /// What it is, for a message: `a host API`.
    pub(crate) fn describe(self) -> &'static str {
        match self {
            Self::Host => "a host API",
            Self::Flutter => "a Flutter API",
            Self::Proxy => "a proxy API",
            Self::Event => "an event channel API",
        }
    }
}

/// Whether Dart or `package:meta` has this annotation.
pub(super) fn is_of_dart(name: &str) -> bool {
    OF_DART.contains(&name)
}
