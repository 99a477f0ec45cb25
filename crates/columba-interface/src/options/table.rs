//! Which options there are: the command line, the file and `columba.yaml` are read by this one table.
//!
//! Names, flags and defaults are those of Pigeon's `PigeonOptions` and its classes for each language; a few are ours.

use serde::{Serialize, Serializer};

/// What an option is.
#[derive(Clone, Copy, Debug)]
pub struct OptionSpec {
    /// Which option.
    pub key: OptionKey,
    /// Its name, after that of its group: `dartOut`, `kotlinOptions.package`.
    pub path: &'static str,
    /// What its value is.
    pub kind: OptionKind,
    /// The flag without its dashes, if the command line has one.
    pub flag: Option<&'static str>,
    /// Other names of the flag.
    pub aliases: &'static [&'static str],
    /// Whether help leaves the flag out.
    pub is_hidden: bool,
    /// What holds if nobody says anything.
    pub default: OptionDefault,
    doc: &'static str,
}

/// What the value of an option is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum OptionKind {
    /// A path, relative to `basePath` or to where it is written.
    Path,
    /// A text.
    Text,
    /// `true` or `false`; the flag has a form with `no-`.
    Bool,
    /// Lines of text.
    Lines,
}

/// What holds if nobody says anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptionDefault {
    /// Nothing.
    None,
    /// This.
    Bool(bool),
    /// This.
    Text(&'static str),
    /// What these words say, computed from other options.
    Derived(&'static str),
}

/// The class of the options of one language.
#[derive(Clone, Copy, Debug)]
pub struct OptionGroup {
    /// The name of the option: `kotlinOptions`.
    pub name: &'static str,
    /// The name of the class: `KotlinOptions`.
    pub class: &'static str,
}

/// All groups.
pub static GROUPS: [OptionGroup; 7] = [
    OptionGroup { name: "dartOptions", class: "DartOptions" },
    OptionGroup { name: "objcOptions", class: "ObjcOptions" },
    OptionGroup { name: "javaOptions", class: "JavaOptions" },
    OptionGroup { name: "swiftOptions", class: "SwiftOptions" },
    OptionGroup { name: "kotlinOptions", class: "KotlinOptions" },
    OptionGroup { name: "cppOptions", class: "CppOptions" },
    OptionGroup { name: "gobjectOptions", class: "GObjectOptions" },
];

macro_rules! options {
    ($($(#[doc = $doc:literal])+ $key:ident = $spec:expr;)*) => {
        /// Names an option.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum OptionKey {
            $($(#[doc = $doc])+ $key,)*
        }

        /// All options: `OPTIONS[key as usize]` is that of `key`.
        pub static OPTIONS: &[OptionSpec] = &[
            $(OptionSpec { key: OptionKey::$key, doc: concat!($($doc),+), ..$spec },)*
        ];
    };
}

const fn option(path: &'static str, kind: OptionKind) -> OptionSpec {
    OptionSpec {
        key: OptionKey::Input,
        path,
        kind,
        flag: None,
        aliases: &[],
        is_hidden: false,
        default: OptionDefault::None,
        doc: "",
    }
}

const fn path(name: &'static str) -> OptionSpec {
    option(name, OptionKind::Path)
}

const fn text(name: &'static str) -> OptionSpec {
    option(name, OptionKind::Text)
}

const fn lines(name: &'static str) -> OptionSpec {
    option(name, OptionKind::Lines)
}

const fn flag(name: &'static str, default: bool) -> OptionSpec {
    option(name, OptionKind::Bool).or(OptionDefault::Bool(default))
}

impl OptionSpec {
    const fn flag(self, flag: &'static str) -> Self {
        Self { flag: Some(flag), ..self }
    }

    const fn alias(self, aliases: &'static [&'static str]) -> Self {
        Self { aliases, ..self }
    }

    const fn hidden(self) -> Self {
        Self { is_hidden: true, ..self }
    }

    const fn or(self, default: OptionDefault) -> Self {
        Self { default, ..self }
    }

    const fn or_text(self, default: &'static str) -> Self {
        self.or(OptionDefault::Text(default))
    }

    const fn or_derived(self, words: &'static str) -> Self {
        self.or(OptionDefault::Derived(words))
    }

    /// What it is for, in a sentence.
    #[must_use]
    pub fn doc(&self) -> &'static str {
        self.doc.trim()
    }

    /// The name without that of the group.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.path.split_once('.').map_or(self.path, |(_, name)| name)
    }

    /// The name of the group; empty for what is in none.
    #[must_use]
    pub fn group(&self) -> &'static str {
        self.path.split_once('.').map_or("", |(group, _)| group)
    }
}

impl OptionKey {
    /// What the option is.
    #[must_use]
    #[expect(clippy::indexing_slicing, reason = "the macro makes one entry per key, in the same order")]
    pub fn spec(self) -> &'static OptionSpec {
        &OPTIONS[self as usize]
    }
}

impl Serialize for OptionKey {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.spec().path)
    }
}

const HEADER_NAME: &str = "the name of the header";
const UP_TO_DOT: &str = "the name of the file up to its first dot";

options! {
    /// The interface file to read.
    Input = path("input").flag("input");
    /// The Dart file to write.
    DartOut = path("dartOut").flag("dart_out");
    /// The Dart file with interfaces for tests to write. Deprecated: mock the generated classes instead.
    DartTestOut = path("dartTestOut").flag("dart_test_out");
    /// The Dart file to write for Rust in the same process.
    DartFfiOut = path("dartFfiOut").flag("dart_ffi_out");
    /// The Rust file to write.
    RustOut = path("rustOut").flag("rust_out");
    /// The Objective-C header to write, with its source.
    ObjcHeaderOut = path("objcHeaderOut").flag("objc_header_out");
    /// The Objective-C source to write, with its header.
    ObjcSourceOut = path("objcSourceOut").flag("objc_source_out");
    /// The Java file to write.
    JavaOut = path("javaOut").flag("java_out");
    /// The Swift file to write.
    SwiftOut = path("swiftOut").flag("swift_out").alias(&["experimental_swift_out"]);
    /// The Kotlin file to write.
    KotlinOut = path("kotlinOut").flag("kotlin_out").alias(&["experimental_kotlin_out"]);
    /// The C++ header to write, with its source.
    CppHeaderOut = path("cppHeaderOut").flag("cpp_header_out").alias(&["experimental_cpp_header_out"]);
    /// The C++ source to write, with its header.
    CppSourceOut = path("cppSourceOut").flag("cpp_source_out").alias(&["experimental_cpp_source_out"]);
    /// The `GObject` header to write, with its source.
    GobjectHeaderOut = path("gobjectHeaderOut").flag("gobject_header_out").alias(&["experimental_gobject_header_out"]);
    /// The `GObject` source to write, with its header.
    GobjectSourceOut = path("gobjectSourceOut").flag("gobject_source_out").alias(&["experimental_gobject_source_out"]);
    /// The file to write the syntax tree to.
    AstOut = path("astOut").flag("ast_out");
    /// A file whose lines start each generated file as a comment.
    CopyrightHeader = path("copyrightHeader").flag("copyright_header");
    /// The folder to which all outputs and `copyrightHeader` are relative.
    BasePath = path("basePath").flag("base_path").hidden();
    /// The package that is part of the channels' names.
    DartPackageName = text("dartPackageName").flag("package_name")
        .or_derived("the name in the `pubspec.yaml` nearest above the Dart output");
    /// Whether generated code says which generator's code wrote each line.
    DebugGenerators = flag("debugGenerators", false).flag("debug_generators");
    /// Whether the generated Dart code tells the analyzer to ignore lints.
    IgnoreLints = flag("ignoreLints", true).flag("ignore_lints").hidden();

    /// Lines that start the Dart file as a comment, unless `copyrightHeader` names a file.
    DartCopyrightHeader = lines("dartOptions.copyrightHeader");
    /// The Dart file to write, if `dartOut` is not given.
    DartSourceOutPath = path("dartOptions.sourceOutPath");
    /// The Dart file for tests to write, if `dartTestOut` is not given.
    DartTestOutPath = path("dartOptions.testOutPath");
    /// Whether the generated Dart code tells the analyzer to ignore lints; before `ignoreLints`.
    DartIgnoreLints = flag("dartOptions.ignoreLints", true).or_derived("`ignoreLints`");

    /// How the source includes its header.
    ObjcHeaderIncludePath = text("objcOptions.headerIncludePath").or_derived(HEADER_NAME);
    /// What the names of all Objective-C classes start with.
    ObjcPrefix = text("objcOptions.prefix").flag("objc_prefix");
    /// Lines that start the files as a comment.
    ObjcCopyrightHeader = lines("objcOptions.copyrightHeader");
    /// What the names of helpers hold, so that several files do not clash.
    ObjcFileSpecificClassNameComponent = text("objcOptions.fileSpecificClassNameComponent").or_derived(UP_TO_DOT);

    /// The class that holds all others.
    JavaClassName = text("javaOptions.className").or_derived("the name of the file up to its last dot");
    /// The package of the Java code.
    JavaPackage = text("javaOptions.package").flag("java_package");
    /// Lines that start the file as a comment.
    JavaCopyrightHeader = lines("javaOptions.copyrightHeader");
    /// Whether to add `javax.annotation.Generated` to the Java code.
    JavaUseGeneratedAnnotation = flag("javaOptions.useGeneratedAnnotation", false).flag("java_use_generated_annotation");
    /// Whether the Java code has forms with futures beside those with callbacks.
    JavaUseFutures = flag("javaOptions.useFutures", false).flag("java_use_futures");

    /// Lines that start the file as a comment.
    SwiftCopyrightHeader = lines("swiftOptions.copyrightHeader");
    /// What the names of helpers hold, so that several files do not clash.
    SwiftFileSpecificClassNameComponent = text("swiftOptions.fileSpecificClassNameComponent").or_derived(UP_TO_DOT);
    /// The name of the error class.
    SwiftErrorClassName = text("swiftOptions.errorClassName").or_text("PigeonError");
    /// Whether the file declares the error class.
    SwiftIncludeErrorClass = flag("swiftOptions.includeErrorClass", true);

    /// The package of the Kotlin code.
    KotlinPackage = text("kotlinOptions.package").flag("kotlin_package").alias(&["experimental_kotlin_package"]);
    /// Lines that start the file as a comment.
    KotlinCopyrightHeader = lines("kotlinOptions.copyrightHeader");
    /// The name of the error class.
    KotlinErrorClassName = text("kotlinOptions.errorClassName").or_text("FlutterError");
    /// Whether the file declares the error class.
    KotlinIncludeErrorClass = flag("kotlinOptions.includeErrorClass", true);
    /// What the names of helpers hold, so that several files do not clash.
    KotlinFileSpecificClassNameComponent = text("kotlinOptions.fileSpecificClassNameComponent").or_derived(UP_TO_DOT);
    /// Whether to add `javax.annotation.Generated` to the Kotlin code.
    KotlinUseGeneratedAnnotation =
        flag("kotlinOptions.useGeneratedAnnotation", false).flag("kotlin_use_generated_annotation");

    /// How the source includes its header.
    CppHeaderIncludePath = text("cppOptions.headerIncludePath").or_derived(HEADER_NAME);
    /// The namespace of the C++ code.
    CppNamespace = text("cppOptions.namespace").flag("cpp_namespace");
    /// Lines that start the files as a comment.
    CppCopyrightHeader = lines("cppOptions.copyrightHeader");
    /// Has no effect: `cppHeaderOut` says where the header is.
    CppHeaderOutPath = path("cppOptions.headerOutPath");

    /// How the source includes its header.
    GobjectHeaderIncludePath = text("gobjectOptions.headerIncludePath").or_derived(HEADER_NAME);
    /// What the names of all `GObject` types start with.
    GobjectModule = text("gobjectOptions.module").flag("gobject_module").or_derived("the package name in upper camel case");
    /// Lines that start the files as a comment.
    GobjectCopyrightHeader = lines("gobjectOptions.copyrightHeader");
    /// Has no effect: `gobjectHeaderOut` says where the header is.
    GobjectHeaderOutPath = path("gobjectOptions.headerOutPath");
}

/// The option of this name in this group; the group of the others is empty.
pub(super) fn find(group: &str, name: &str) -> Option<OptionKey> {
    OPTIONS.iter().find(|spec| spec.group() == group && spec.name() == name).map(|spec| spec.key)
}

/// All names that may stand in the group; of the empty one those of the groups too.
pub(super) fn names(group: &str) -> impl Iterator<Item = &'static str> {
    let groups: &[OptionGroup] = if group.is_empty() { &GROUPS } else { &[] };
    OPTIONS.iter().filter(move |spec| spec.group() == group).map(OptionSpec::name).chain(groups.iter().map(|g| g.name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_one() {
        for (index, spec) in OPTIONS.iter().enumerate() {
            assert_eq!((spec.key as usize, spec.key.spec().path), (index, spec.path));
            assert!(spec.group().is_empty() || GROUPS.iter().any(|group| group.name == spec.group()), "{}", spec.path);
            assert!(spec.doc().ends_with('.') && !spec.doc().starts_with(' '), "{}", spec.path);
            assert_eq!(find(spec.group(), spec.name()), Some(spec.key));
        }
    }

    #[test]
    fn flags_and_paths_are_used_once() {
        let mut flags: Vec<_> = OPTIONS.iter().flat_map(|spec| spec.flag.iter().chain(spec.aliases)).collect();
        let all = flags.len();
        flags.sort_unstable();
        flags.dedup();
        assert_eq!(flags.len(), all);
    }
}
